import Messages
import Referential

/// CommonMark with the tables of GitHub; every text is escaped, so that it stands as typed.
struct MarkdownWriter {
  private var text = ""
  private let words: Messages.Reports
  private let colon: String

  /// The page.
  static func write(_ document: Document) -> String {
    var writer = MarkdownWriter(document.language)
    writer.add("# \(inline(document.title))")
    for line in [document.look.organisation, document.subject, document.summary]
    where !line.trimmed.isEmpty {
      writer.add(MarkdownWriter.paragraph(line.onOneLine))
    }
    for block in document.blocks { writer.write(block) }
    return writer.text
  }

  private init(_ language: Language) {
    let messages = Messages(in: language)
    words = messages.reports
    colon = language == .fr ? "\u{A0}:" : ":"
  }

  mutating func add(_ part: String) {
    text += text.isEmpty ? part + "\n" : "\n" + part + "\n"
  }

  mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let text):
      add(String(repeating: "#", count: level) + " " + MarkdownWriter.inline(text))
    case .paragraph(let text), .aside(let text): add(MarkdownWriter.paragraph(text))
    case .lead(let text): add("**\(MarkdownWriter.inline(text))**")
    case .bullets(let texts):
      add(texts.map { "- \(MarkdownWriter.item($0))" }.joined(separator: "\n"))
    case .numbered(let texts):
      add(
        texts.enumerated().map { "\($0 + 1). \(MarkdownWriter.item($1))" }.joined(separator: "\n"))
    case .facts(let facts):
      guard !facts.isEmpty else { return }
      add(
        facts.map {
          "- **\(MarkdownWriter.inline($0.label))**\(colon) \(MarkdownWriter.item($0.text))"
        }
        .joined(separator: "\n"))
    case .table(let table):
      self.table(
        table.columns.map(\.title), table.rows.map { $0.map(MarkdownWriter.linked) })
    case .bars(let chart):
      self.table(
        [chart.labelTitle, chart.wordsTitle] + chart.figureTitles,
        chart.bars.map { bar in ([bar.label, bar.words] + bar.figures).map(MarkdownWriter.inline) })
    case .form(let entries):
      add(
        entries.map { entry in
          let blank = String(repeating: "\\_", count: 24)
          let text = entry.text.trimmed.isEmpty ? blank : MarkdownWriter.item(entry.text)
          return "- \(MarkdownWriter.inline(entry.label)) \(text)"
        }.joined(separator: "\n"))
    case .ballot(let grid): write(grid)
    case .question(let sheet): write(sheet)
    case .poster(let poster): write(poster)
    case .pageBreak: add("---")
    }
  }

  /// Cells are escaped already.
  mutating func table(_ titles: [String], _ rows: [[String]]) {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let head = [line(titles.map(MarkdownWriter.inline)), line(titles.map { _ in "---" })]
    add((head + rows.map(line)).joined(separator: "\n"))
  }

  private static func linked(_ cell: Table.Cell) -> String {
    guard let link = cell.link else { return inline(cell.text) }
    let parts = cell.parts
    // Between angle brackets only those, line ends and backslashes end an address; none is allowed.
    return [inline(parts.before), "[\(inline(parts.linked))](<\(link)>)", inline(parts.after)]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Several lines with hard breaks, none of which can begin a block.
  static func paragraph(_ text: String) -> String {
    documentText(text.trimmed).split(separator: "\n").map { guarded(escaped(String($0).trimmed)) }
      .filter { !$0.isEmpty }.joined(separator: "\\\n")
  }

  /// The same inside a list item.
  private static func item(_ text: String) -> String {
    documentText(text.trimmed).split(separator: "\n").map { guarded(escaped(String($0).trimmed)) }
      .filter { !$0.isEmpty }.joined(separator: "\\\n  ")
  }

  /// One line, for headings and cells.
  static func inline(_ text: String) -> String {
    escaped(documentText(text.onOneLine).onOneLine.trimmed)
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_[]<>|~&$".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  /// Escapes what would begin a heading, a list, a rule or an underline.
  private static func guarded(_ line: String) -> String {
    guard let first = line.first else { return "" }
    if "#+-=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let mark = line.dropFirst(digits.count).first, ".)".contains(mark) {
      return digits + "\\" + line.dropFirst(digits.count)
    }
    return line
  }
}
