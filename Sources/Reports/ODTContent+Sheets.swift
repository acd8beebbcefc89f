// Papers to fill in: ballots, booklets and posters.
extension ODTContent {
  /// Widths are shares of the page: a box needs the same room whatever stands beside it.
  mutating func write(_ grid: BallotGrid) {
    let box = document.look.sheet.isLarge ? 8 : 5
    open(
      columns: [100 - box * grid.boxes.count] + grid.boxes.map { _ in box }, name: grid.caption)
    body += "<table:table-header-rows>"
    row(
      [cell("Head", "Table_20_Heading", text(grid.questionTitle))]
        + grid.boxes.map { cell("Head", "Box", text($0.label)) })
    body += "</table:table-header-rows>"
    for found in grid.rows {
      let question = """
        <table:table-cell table:style-name="Cell" office:value-type="string">\
        <text:p text:style-name="Row_20_Heading">\(found.number). \(text(found.label))</text:p>\
        <text:p text:style-name="Table_20_Contents">\(text(found.question))</text:p>\
        </table:table-cell>
        """
      row(
        [question]
          + zip(grid.boxes, found.offered).map { box, isOffered in
            isOffered ? cell("Boxed", "Box", text(box.label)) : cell("Cell", "Box", "")
          })
    }
    close()
  }

  mutating func write(_ sheet: QuestionSheet) {
    body += """
      <text:h text:style-name="\(takeBreak() ? "Break" : "Heading_20_3")" text:outline-level="3">\
      \(sheet.number). \(text(sheet.question.onOneLine))</text:h>
      """
    open(
      columns: document.look.sheet.isLarge ? [8, 92] : [5, 95], name: sheet.label,
      keeps: !sheet.room.isEmpty)
    for choice in sheet.choices {
      row([
        cell("Boxed", "Box", text(choice.label)),
        cell("Fact", "Choice", text(choice.text)),
      ])
    }
    close()
    if !sheet.room.isEmpty {
      write(FormLine(label: sheet.room, text: "", lines: sheet.lines))
    }
  }

  mutating func write(_ poster: Poster) {
    paragraph("Above", poster.above)
    body += """
      <text:h text:style-name="Poster" text:outline-level="2">\
      \(text(poster.question.onOneLine))</text:h>
      """
    open(columns: [12, 50, 38], name: poster.label)
    for zone in poster.zones {
      body += "<table:table-row table:style-name=\"Zone\">"
      body += cell("Zone.1", "Mark", text(zone.label))
      body += cell("Zone.2", "Sentence", text(zone.text)) + cell("Zone.3", "Sentence", "")
      body += "</table:table-row>"
    }
    close()
    open(columns: poster.narrow.map { _ in 1 }, name: nil)
    body += "<table:table-row table:style-name=\"Narrow\">"
    for zone in poster.narrow { body += cell("Boxed", "Sentence", text(zone.text)) }
    body += "</table:table-row>"
    close()
  }
}
