import Assessments
import Referential
import Reports
import ShippedPacks
import Testing

@Suite("Sheets and questions on paper")
struct SheetPapers {
  private static let moment = Moment(seconds: 1_773_345_600, offsetMinutes: 60)

  private func text(_ document: Document, _ format: ReportFormat) throws -> String {
    String(decoding: try #require(document.bytes(as: format)), as: UTF8.self)
  }

  @Test(
    "each sheet holds its steps, its columns, its rows and empty cells",
    arguments: Language.allCases)
  func sheetsAreWhole(_ language: Language) throws {
    let sheets = try ShippedPacks.catalogue().sheets
    #expect(sheets.count == 8)
    for sheet in sheets {
      let document = Document(sheet: sheet, in: language, at: Self.moment)
      let html = try text(document, .html)
      let texts = sheet.steps + sheet.columns + [sheet.purpose, sheet.tip, sheet.tool.title]
      for said in texts.map({ $0[language] }) {
        #expect(html.contains(said.replacing("&", with: "&amp;")), "\(sheet.tool.id): \(said)")
      }
      let cells = html.matches(of: /<td data-label="[^"]*">([^<]|<br>)*<\/td>/)
      #expect(cells.count == sheet.rows.count * (sheet.columns.count - 1), "\(sheet.tool.id)")
      for cell in cells {
        let inside = String(cell.output.0).replacing(/<[^>]*>/, with: "")
        #expect(inside.allSatisfy { $0.isWhitespace }, "an empty cell is empty: \(inside)")
      }
      #expect(try #require(document.bytes(as: .odt)).starts(with: [0x50, 0x4B]))
      #expect(document.bytes(as: .csv) == nil)
    }
  }

  @Test("in plain text an empty cell can be heard")
  func blanksAreSaid() throws {
    let sheet = try #require(try ShippedPacks.catalogue().sheets.first)
    let document = Document(sheet: sheet, in: .fr, at: Self.moment, blank: "…")
    let lines = try text(document, .text).split(separator: "\n")
    let blanks = lines.filter { $0.hasSuffix(": …") }
    #expect(blanks.count >= sheet.rows.count * (sheet.columns.count - 1))
  }

  @Test("questions on paper hold each question once, with its levels and a box for each")
  func questionsAreWhole() throws {
    for summary in ShippedPacks.index {
      let questionnaire = try ShippedPacks.questionnaire(summary.id)
      for language in Language.allCases {
        let document = Document(
          questionsOf: questionnaire, asked: questionnaire.dimensions, in: language,
          at: Self.moment)
        let said = try text(document, .text)
        for criterion in questionnaire.criteria {
          #expect(said.ranges(of: ". \(criterion.question[language])\n").count == 1)
          for level in criterion.levels { #expect(said.contains(level[language])) }
        }
        let away = questionnaire.criteria.count(where: \.allowsNotApplicable)
        #expect(
          said.count { $0 == "\u{2610}" } == questionnaire.criteria.count * 6 + away,
          "\(summary.id)")
        #expect(said.contains(questionnaire.notice[language]))
      }
    }
  }
}
