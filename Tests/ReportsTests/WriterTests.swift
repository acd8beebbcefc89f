import Assessments
import Referential
import Testing

@testable import Reports

@Suite("Writers of documents")
struct WriterTests {
  private static func document(_ text: String) -> Document {
    Document(
      kind: .report, language: .fr, title: text, subject: text, summary: text, fullTitle: text,
      blocks: [
        .heading(level: 2, text), .paragraph(text), .bullets([text]),
        .facts([Fact(label: text, text: text)]),
        .table(
          Table(caption: text, columns: [.init(title: text, width: 1)], rows: [[Table.Cell(text)]])),
      ],
      modified: Moment(seconds: 1_773_345_600, offsetMinutes: 60),
      look: Document.Look(
        organisation: text, logo: nil, accent: .standardAccent, bars: .standardBars,
        isLandscape: false, textSize: 100))
  }

  @Test("a page holds what people typed as text, never as markup")
  func escapesMarkup() {
    let html = HTMLWriter.write(WriterTests.document("<script>alert('x')</script> & \"y\""))
    #expect(!html.contains("<script"))
    #expect(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;"))
  }

  @Test("no document holds a control character, and an override ends with its text")
  func cleansText() {
    #expect(documentText("a\u{0}b\u{1B}[31m\u{9B}c\u{FFFE}") == "ab[31mc")
    #expect(documentText("abc\u{202E}gnp") == "abc\u{202E}gnp\u{202C}")
    #expect(documentText("e\u{301} 👩‍🌾🏽") == "e\u{301} 👩‍🌾🏽")
  }

  @Test("Markdown made of hostile text stays text")
  func escapesMarkdown() {
    let text = MarkdownWriter.write(WriterTests.document("# a *b* [c](http://d) | e"))
    #expect(text.contains("\\*b\\*") && text.contains("\\[c\\]") && text.contains("\\| e"))
  }

  @Test("plain text names each cell by its column")
  func plainText() {
    let text = PlainTextWriter.write(WriterTests.document("mot"))
    #expect(text.hasPrefix("mot\n"))
    #expect(text.contains("mot\u{A0}: mot"))
  }

  @Test(
    "what a spreadsheet would compute is kept as text",
    arguments: ["=1+1", "+33 6", "-2", "@SUM(1)", " =1", "\u{200B}=1", "＝1", "|x", "%x"])
  func neutralisesFormulas(_ text: String) {
    let field = CSVTable.field(text)
    #expect(field.hasPrefix("'") || field.hasPrefix("\"'"), "\(field)")
  }

  @Test("a table opens in a French spreadsheet: mark of UTF-8, semicolons, CRLF, doubled quotes")
  func csv() {
    let table = CSVTable(titles: ["Quoi", "Qui"], rows: [["dire « oui »; ou \"non\"", "Zoé"]])
    #expect(
      table.text
        == "\u{FEFF}Quoi;Qui\r\n\"dire « oui »; ou \"\"non\"\"\";Zoé\r\n")
  }

  @Test("lines of a calendar are cut at 75 octets, never inside a letter, and join again")
  func foldsCalendar() {
    let line = "SUMMARY:" + String(repeating: "é👩‍🌾", count: 40)
    let pieces = folded(line).split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(pieces.count > 1 && pieces.allSatisfy { $0.utf8.count <= 75 })
    #expect(pieces[0] + pieces.dropFirst().map { $0.dropFirst() }.joined() == line)
    #expect(calendarText("a;b,c\\d\ne") == "a\\;b\\,c\\\\d\\ne")
  }

  @Test("an ODT begins with its kind, stored at a fixed place")
  func odtStructure() {
    let bytes = ODTWriter.write(WriterTests.document("mot"))
    #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    #expect(bytes[8] == 0 && bytes[9] == 0, "stored")
    let kind = "mimetypeapplication/vnd.oasis.opendocument.text"
    #expect(String(decoding: bytes[30..<(30 + kind.utf8.count)], as: UTF8.self) == kind)
    #expect(crc32(Array("123456789".utf8)) == 0xCBF4_3926)
  }

  @Test("names of files can be read, and mean nothing to a system")
  func fileNames() throws {
    let date = try #require(CalendarDate(year: 2026, month: 3, day: 12))
    func name(_ subject: String) -> String {
      fileName(date: date, subject: subject, part: "plan", suffix: "odt", untitled: "Sans nom")
    }
    #expect(name("Jardins partagés") == "2026-03-12 Jardins partagés – plan.odt")
    #expect(name("../a\\b:c?\n") == "2026-03-12 a b c – plan.odt")
    #expect(name(" ") == "2026-03-12 Sans nom – plan.odt")
    #expect(name(String(repeating: "é", count: 300)).utf8.count < 180)
  }

  @Test("a template says all that is wrong with it")
  func templateProblems() {
    let fields = TemplateFields(
      title: " ", introduction: [String(repeating: "a", count: 601)], accent: "#FFEE00",
      bars: "bleu", logo: [1, 2], logoDescription: "x")
    let wrong = Set(fields.validated().problems.map(\.field))
    #expect(wrong == ["title", "introduction.0", "colours.accent", "colours.bars", "logo.file"])
    #expect(TemplateFields(accent: "#0B4F6B").validated().problems.isEmpty)
  }

  @Test("what is not to go along is not in the assessment that goes")
  func sharing() {
    let reference = PackReference(id: "ep", version: "1", digest: "0")
    let moment = Moment(seconds: 0)
    var assessment = Assessment(
      id: "a", created: moment,
      subject: Subject(name: "J", onBehalfOf: "Ville", respondent: "Zoé"),
      questionnaire: reference, catalogue: reference, language: .fr)
    assessment.answers["c"] = RecordedAnswer(comment: "mot", reason: "car", at: moment)
    assessment.plan.actions = [Action(id: "a1", what: "x", owner: "Nour", notes: "n")]
    #expect(assessment.shared(.full) == assessment)
    let quiet = assessment.shared(.withoutComments)
    #expect(quiet.answers["c"]?.comment == "" && quiet.answers["c"]?.reason == "")
    #expect(quiet.plan.actions[0].notes == "" && quiet.plan.actions[0].owner == "Nour")
    let nameless = assessment.shared(.anonymous)
    #expect(nameless.subject.respondent == "" && nameless.subject.onBehalfOf == "")
    #expect(nameless.plan.actions[0].owner == "")
  }
}
