public import Assessments
import Messages
public import Referential

extension Document {
  /// One of our own sheets on one page, its table empty and high enough to write in.
  ///
  /// `blank` stands in each empty cell; a screen reader hears it, paper shows it.
  public init(sheet: Sheet, in language: Language, at moment: Moment, blank: String = "") {
    let words = Messages(in: language)
    let titles = sheet.columns.map { $0[language] }
    let width = 100 / max(1, titles.count)
    // As much room to write as the page has: about twenty-five lines, shared between the rows.
    let height = min(6, max(2, 25 / max(1, sheet.rows.count)))
    let cell =
      blank.isEmpty ? Array(repeating: "\u{A0}", count: height).joined(separator: "\n") : blank
    let rows = sheet.rows.map { row in
      [Table.Cell(row[language].isEmpty ? cell : row[language])]
        + titles.dropFirst().map { _ in Table.Cell(cell) }
    }
    let table = Table(
      caption: words.printing.toFillIn,
      columns: titles.map { Table.Column(title: $0, width: width) }, rows: rows)
    self.init(
      kind: .synthesis, language: language, title: sheet.tool.title[language], subject: "",
      summary: sheet.purpose[language], fullTitle: sheet.tool.title[language],
      blocks: [
        .facts([
          Fact(label: words.printing.minutes, text: words.dates.minutes(sheet.minutes)),
          Fact(label: words.printing.who, text: sheet.who[language]),
        ]), .heading(level: 2, words.printing.how), .numbered(sheet.steps.map { $0[language] }),
        .heading(level: 2, words.printing.toFillIn), .table(table),
        .heading(level: 3, words.printing.tip), .paragraph(sheet.tip[language]),
        .aside(words.tools.ownSheet),
      ],
      modified: moment, look: .plain(textSize: 100))
    look.textSize = PageFit(self).textSize
  }
}
