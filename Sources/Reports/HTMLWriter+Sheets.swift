// Papers to fill in: ballots, booklets and posters.
extension HTMLWriter {
  static func ballot(_ grid: BallotGrid) -> String {
    var html = "<table class=\"ballot\">\n<caption>\(line(grid.caption))</caption>\n"
    html += "<colgroup><col>" + grid.boxes.map { _ in "<col class=\"narrow\">" }.joined()
    html += "</colgroup>\n<thead><tr><th scope=\"col\">\(line(grid.questionTitle))</th>"
    for box in grid.boxes {
      html += "<th scope=\"col\"><abbr title=\"\(line(box.text))\">\(line(box.label))</abbr></th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for row in grid.rows {
      html += """
        <tr><th scope="row">\(row.number). \(line(row.label)) <span>\(line(row.question))</span></th>
        """
      for (box, isOffered) in zip(grid.boxes, row.offered) {
        html += "<td>\(isOffered ? "<span class=\"box\">\(line(box.label))</span>" : "")</td>"
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n</table>\n"
  }

  static func question(_ sheet: QuestionSheet, blank: String) -> String {
    var html = "<section class=\"question\">\n"
    html += "<h3>\(sheet.number). \(line(sheet.question))</h3>\n<ul class=\"choices\">\n"
    for choice in sheet.choices {
      html += "<li><span class=\"box\">\(line(choice.label))</span> \(line(choice.text))</li>\n"
    }
    html += "</ul>\n"
    if !sheet.room.isEmpty {
      html += "<div class=\"form\"><p><span>\(line(sheet.room))</span> "
      html += "<span class=\"blank\"><span class=\"unseen\">(\(line(blank)))</span></span>"
      for _ in 1..<max(1, sheet.lines) { html += "<span class=\"blank whole\"></span>" }
      html += "</p></div>\n"
    }
    return html + "</section>\n"
  }

  static func poster(_ poster: Poster) -> String {
    var html = "<section class=\"poster\">\n<p class=\"above\">\(line(poster.above))</p>\n"
    html += "<h2>\(line(poster.question))</h2>\n<ul class=\"zones\">\n"
    for zone in poster.zones {
      html += "<li><span class=\"mark\">\(line(zone.label))</span> "
      html += "<span class=\"sentence\">\(line(zone.text))</span></li>\n"
    }
    html += "</ul>\n<ul class=\"narrow\">\n"
    for zone in poster.narrow { html += "<li>\(line(zone.text))</li>\n" }
    return html + "</ul>\n</section>\n"
  }
}
