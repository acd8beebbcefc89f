import Assessments
import BallotFiles
import Evaluation
import Referential
import SeedKit
import Testing

@Suite("A table whose columns are criteria")
struct AnswerTableTests {
  typealias Sample = ReplySample

  private func read(_ text: String) throws -> BallotReading {
    try BallotReader(workshop: Sample.workshop(), questionnaire: Sample.questionnaire)
      .read(Array(text.utf8))
  }

  @Test(
    "is read with any separator, quotes, line ends inside cells and a mark at its start",
    arguments: [";", ",", "\t"], ["\n", "\r\n"])
  func separators(separator: String, end: String) throws {
    let rows = [
      ["Date", "Nom", "Organisation", "ep-cla-1", "ep-cla-2", "ep-cla-3", "ep-sen-1"],
      ["2026-03-12", "Zoé", "Asso", "4", "A3", "", "?"],
      [
        "2026-03-13", "\"Ali, dit \"\"Al\"\"\"", "La Ville", "5", "3 - la\u{A0}charte", "N/A",
        "NSP",
      ],
    ].map { $0.joined(separator: separator) }
    let text = "\u{FEFF}" + rows.joined(separator: end) + end
    let reading = try read(text)
    #expect(reading.kind == .table)
    #expect(reading.ballots.map(\.name) == ["Zoé", "Ali, dit \"Al\""])
    #expect(reading.ballots[0].short == ["ep-cla-1": "4", "ep-cla-2": "3", "ep-sen-1": "?"])
    #expect(
      reading.ballots[1].short == [
        "ep-cla-1": "5", "ep-cla-2": "3 la\u{A0}charte", "ep-cla-3": "n", "ep-sen-1": "?",
      ])
    #expect(reading.ballots[1].organisation == "La Ville")
    #expect(reading.findings.map(\.problem) == [.ignoredColumns(["Date"])])
  }

  @Test("is read as LimeSurvey exports it, with sentences for levels and columns for comments")
  func limeSurvey() throws {
    let sentence = Sample.asked[1].sentence(of: .four).fr
    let text = """
      "id","submitdate","epcla1","ep-cla-2. Qui décide de quoi","G01Q03[ep_cla_2][comment]","token"
      "7","2026-03-12 10:00:00","A5","\(sentence)","ligne 1
      ligne 2","tk"
      """
    let reading = try read(text)
    #expect(
      reading.ballots.map(\.short) == [["ep-cla-1": "5", "ep-cla-2": "4 ligne 1\nligne 2"]])
    #expect(reading.findings.map(\.problem) == [.ignoredColumns(["id", "submitdate", "token"])])
  }

  @Test("is read as Framaforms exports it, below rows that name groups of questions")
  func framaforms() throws {
    let text =
      "Soumission;;;Clarté;\nNuméro;Heure;Nom;Qui fait quoi, qui apporte quoi;Qui décide de quoi\n"
      + "1;10:00;Zoé;2;3\n\n2;10:05;Bo;;\n"
    let reading = try read(text)
    #expect(reading.ballots.map(\.short) == [["ep-cla-1": "2", "ep-cla-2": "3"]])
    #expect(
      reading.findings.map(\.problem) == [.ignoredColumns(["Numéro", "Heure"]), .emptyRow])
    #expect(reading.findings.last?.line == 5)
  }

  @Test(
    "is not seen in a reply, whatever commas it holds",
    arguments: [
      "Qui fait quoi, qui apporte quoi : 4\nQui décide de quoi : 3\n",
      "ep-cla-1 : 4, je crois\nep-cla-2 : 3; sûr\n",
      "Changer, reconduire, s’arrêter [ep-cla-4] : 5, \nep-cla-1, ep-cla-2 : ?\n",
    ])
  func reply(text: String) throws {
    #expect(try read(text).kind == .reply)
  }

  @Test("the later row of the same person stands, and it is said")
  func samePerson() throws {
    let reading = try read("nom,ep-cla-1,ep-cla-2\nZoé,1,1\nBo,2,2\nZOE,3,3\n")
    #expect(reading.ballots.map(\.name) == ["Bo", "ZOE"])
    #expect(reading.ballots[1].problems == [.samePerson(name: "ZOE", line: 2)])
    #expect(!reading.isRefused)
  }

  @Test(
    "says where an answer cannot be read",
    arguments: [
      ("7", BallotProblem.levelOutOfRange(found: "7")), ("oui", .unreadableAnswer(found: "oui")),
      ("A6", .levelOutOfRange(found: "6")), ("N/A", .notApplicableNotOffered("ep-cla-2")),
    ])
  func wrong(_ sample: (cell: String, problem: BallotProblem)) throws {
    let reading = try read("ep-cla-1;ep-cla-2\n3;\(sample.cell)\n")
    #expect(
      reading.ballots.map(\.findings) == [[BallotFinding(line: 2, column: 3, sample.problem)]])
    #expect(reading.ballots[0].short == ["ep-cla-1": "3"])
    #expect(reading.isRefused)
  }

  @Test("says an open quotation, a row that is too long and a column that comes twice")
  func shape() throws {
    #expect(
      try read("ep-cla-1,ep-cla-2\n3,\"4\n5,5\n").findings
        == [BallotFinding(line: 2, column: 3, .unclosedQuote)])
    let long = try read("ep-cla-1,ep-cla-2\n3,4,5\n")
    #expect(long.ballots[0].problems == [.raggedRow(found: 3, expected: 2)])
    #expect(long.ballots[0].answers.isEmpty)
    #expect(
      try read("ep-cla-1,epcla1,ep-cla-2\n3,4,5\n").findings.map(\.problem)
        == [.columnTwice("ep-cla-1")])
  }

  @Test("random damage never crashes, and gives only levels that stand in their rows")
  func damage() throws {
    var generator = SeededGenerator(ofRun: "Damaged tables")
    let signs: [Character] = [",", ";", "\"", "\n", "3", "é", "\t", " ", "x"]
    for _ in 0..<300 {
      var text = Array("nom,ep-cla-1,ep-cla-2,ep-sen-1\nZoé,3,4,5\n\"Bo, x\",1,?,2\n")
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        let place = Int.random(in: 0..<text.count, using: &generator)
        if let sign = signs.randomElement(using: &generator) { text.insert(sign, at: place) }
        text.remove(at: Int.random(in: 0..<text.count, using: &generator))
      }
      let damaged = String(text)
      for ballot in (try? read(damaged))?.ballots ?? [] {
        for given in ballot.answers.values {
          if let level = given.answer.level { #expect(damaged.contains("\(level.rawValue)")) }
        }
      }
    }
  }
}
