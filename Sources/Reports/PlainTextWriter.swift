import Messages
import Referential

/// Text that reads well aloud: one thing a line, no drawing, tables as « column: cell ».
///
/// Lines are not cut, because screen readers and mail programs wrap them themselves.
struct PlainTextWriter {
  private var lines: [String] = []
  private let messages: Messages

  /// The text, with a line end at its end.
  static func write(_ document: Document) -> String {
    var writer = PlainTextWriter(messages: Messages(in: document.language))
    let head = [document.title, document.look.organisation, document.subject, document.summary]
    for line in head where !line.trimmed.isEmpty { writer.add(line.onOneLine) }
    for block in document.blocks { writer.write(block) }
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private init(messages: Messages) { self.messages = messages }

  mutating func add(_ text: String) {
    let cleaned = documentText(text).trimmed
    if !cleaned.isEmpty { lines.append(cleaned) }
  }

  mutating func gap() {
    if lines.last?.isEmpty == false { lines.append("") }
  }

  private mutating func add(_ label: String, _ text: String) {
    guard !text.trimmed.isEmpty else { return }
    add(messages.reportsPlan.line(label, text.trimmed))
  }

  mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let text):
      gap()
      // A heading of level 2 stands apart; those under it are near what they name.
      if level == 2 { lines.append("") }
      add(text.onOneLine)
    case .paragraph(let text), .lead(let text), .aside(let text): add(text)
    case .bullets(let texts): for text in texts { add("- " + text) }
    case .numbered(let texts):
      for (place, text) in texts.enumerated() { add("\(place + 1). \(text)") }
    case .facts(let facts): for fact in facts { add(fact.label, fact.text) }
    case .table(let table):
      for row in table.rows {
        gap()
        for (column, cell) in zip(table.columns, row) { add(column.title, cell.text) }
      }
    case .bars(let chart):
      for bar in chart.bars {
        let figures = zip(chart.figureTitles, bar.figures).map { title, figure in
          messages.reportsPlan.line(title.lowercased(), figure)
        }
        add(bar.label, ([bar.words] + figures).joined(separator: ", "))
      }
    case .form(let entries):
      for entry in entries {
        add(entry.label, entry.text.trimmed.isEmpty ? "(\(messages.reports.fillIn))" : entry.text)
      }
    case .ballot(let grid): write(grid)
    case .question(let sheet): write(sheet)
    case .poster(let poster): write(poster)
    case .pageBreak: break
    }
  }
}
