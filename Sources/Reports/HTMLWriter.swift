import Messages
import Referential

/// One self-contained page: no script, nothing fetched, every text escaped.
///
/// It prints on A4, follows light and dark, and stacks the rows of tables on a phone.
struct HTMLWriter {
  private let document: Document
  private let words: Messages.Reports
  private var html = ""

  /// The page.
  static func write(_ document: Document) -> String {
    var writer = HTMLWriter(document)
    writer.page()
    return writer.html
  }

  private init(_ document: Document) {
    self.document = document
    words = Messages(in: document.language).reports
  }

  private mutating func page() {
    // The policy is a second lock: were a text ever not escaped, nothing could run or be fetched.
    html += """
      <!DOCTYPE html>
      <html lang="\(document.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; img-src data:">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="Boussole">
      <title>\(line(document.fullTitle))</title>
      <style>
      \(HTMLStyle(document.look, isOnePage: document.kind == .synthesis).sheet)
      </style>
      </head>
      <body class="\(document.kind?.rawValue ?? document.look.sheet.rawValue)">

      """
    if document.blocks.contains(where: \.hasBars) { html += HTMLWriter.hatching }
    head()
    html += "<main>\n"
    for block in document.blocks { write(block) }
    html += "</main>\n</body>\n</html>\n"
  }

  private mutating func head() {
    html += "<header>\n"
    if let logo = document.look.logo {
      html += """
        <img src="data:\(logo.format.rawValue);base64,\(base64(logo.bytes))" \
        alt="\(line(logo.description))">

        """
    }
    if !document.look.organisation.isEmpty {
      html += "<p class=\"organisation\">\(line(document.look.organisation))</p>\n"
    }
    html += "<h1>\(line(document.title))</h1>\n"
    if !document.subject.isEmpty {
      html += "<p class=\"subject\">\(line(document.subject))</p>\n"
    }
    html += "<p class=\"summary\">\(line(document.summary))</p>\n</header>\n"
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let text): html += "<h\(level)>\(line(text))</h\(level)>\n"
    case .paragraph(let text): html += "<p>\(lines(text))</p>\n"
    case .lead(let text): html += "<p class=\"lead\">\(lines(text))</p>\n"
    case .aside(let text): html += "<p class=\"aside\">\(lines(text))</p>\n"
    case .bullets(let texts): list("ul", texts)
    case .numbered(let texts): list("ol", texts)
    case .facts(let facts): write(facts)
    case .table(let table): write(table)
    case .bars(let chart): write(chart)
    case .form(let entries): write(entries)
    case .ballot(let grid): html += HTMLWriter.ballot(grid)
    case .question(let sheet): html += HTMLWriter.question(sheet, blank: words.fillIn)
    case .poster(let poster): html += HTMLWriter.poster(poster)
    case .pageBreak: html += "<div class=\"page\"></div>\n"
    }
  }

  private mutating func list(_ name: String, _ texts: [String]) {
    html += "<\(name)>\n"
    for text in texts { html += "<li>\(lines(text))</li>\n" }
    html += "</\(name)>\n"
  }

  private mutating func write(_ facts: [Fact]) {
    guard !facts.isEmpty else { return }
    html += "<dl>\n"
    for fact in facts {
      html += "<div><dt>\(line(fact.label))</dt><dd>\(lines(fact.text))</dd></div>\n"
    }
    html += "</dl>\n"
  }

  private mutating func write(_ table: Table) {
    html += "<table>\n<caption>\(line(table.caption))</caption>\n"
    columns(table.columns.map(\.width))
    columnHeaders(table.columns.map(\.title))
    html += "<tbody>\n"
    for row in table.rows {
      html += "<tr>"
      for (place, (column, cell)) in zip(table.columns, row).enumerated() {
        let text = linked(cell)
        html +=
          place == 0
          ? "<th scope=\"row\">\(text)</th>"
          : "<td data-label=\"\(line(column.title))\">\(text)</td>"
      }
      html += "</tr>\n"
    }
    html += "</tbody>\n</table>\n"
  }

  private mutating func columns(_ widths: [Int]) {
    let whole = max(1, widths.reduce(0, +))
    let columns = widths.map { "<col style=\"width:\($0 * 100 / whole)%\">" }
    html += "<colgroup>\(columns.joined())</colgroup>\n"
  }

  private mutating func columnHeaders(_ titles: [String]) {
    html += "<thead><tr>"
    for title in titles { html += "<th scope=\"col\">\(line(title))</th>" }
    html += "</tr></thead>\n"
  }

  private func linked(_ cell: Table.Cell) -> String {
    guard let link = cell.link else { return lines(cell.text) }
    let parts = cell.parts
    let anchor = "<a href=\"\(markupText(link))\">\(lines(parts.linked))</a>"
    return lines(parts.before) + anchor + lines(parts.after)
  }

  private mutating func write(_ chart: BarChart) {
    html += "<table class=\"bars\">\n<caption>\(line(chart.caption))</caption>\n"
    columns(chart.widths)
    columnHeaders([chart.labelTitle, chart.pictureTitle, chart.wordsTitle] + chart.figureTitles)
    html += "<tbody>\n"
    for bar in chart.bars {
      html += "<tr><th scope=\"row\">\(line(bar.label))</th>"
      html += "<td class=\"picture\">\(HTMLWriter.picture(of: bar, limits: chart.limits))</td>"
      html += "<td data-label=\"\(line(chart.wordsTitle))\">\(line(bar.words))</td>"
      for (title, figure) in zip(chart.figureTitles, bar.figures) {
        html += "<td class=\"figure\" data-label=\"\(line(title))\">\(line(figure))</td>"
      }
      html += "</tr>\n"
    }
    html += "</tbody>\n</table>\n"
    html += "<p class=\"aside\">\(line(chart.legend))</p>\n"
  }

  private mutating func write(_ entries: [FormLine]) {
    html += "<div class=\"form\">\n"
    for entry in entries {
      html += "<p><span>\(line(entry.label))</span> "
      if entry.text.trimmed.isEmpty {
        html += "<span class=\"blank\"><span class=\"unseen\">(\(line(words.fillIn)))</span></span>"
        for _ in 1..<max(1, entry.lines) { html += "<span class=\"blank whole\"></span>" }
      } else {
        html += "<strong>\(lines(entry.text))</strong>"
      }
      html += "</p>\n"
    }
    html += "</div>\n"
  }

  private func line(_ text: String) -> String { HTMLWriter.line(text) }

  static func line(_ text: String) -> String { markupText(text.onOneLine) }

  private func lines(_ text: String) -> String {
    markupText(text).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "<br>\n")
  }
}

extension Block {
  var hasBars: Bool { if case .bars = self { true } else { false } }
}
