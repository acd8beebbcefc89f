import Assessments
import BallotFiles
import Evaluation
import Referential
import Testing

/// One sign means one thing, on paper, in a typed line, in a mail and in a table.
@Suite("Signs of answers")
struct TypedLineTests {
  /// The first four questions of `ep`; only the third offers « non concerné ».
  private let criteria = Array(ReplySample.asked.prefix(4))

  private func problem(_ text: String) -> TypedLine.Problem? {
    do throws(TypedLine.Problem) {
      _ = try TypedLine.answers(text, for: criteria)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "are typed on one line for each dimension, with or without spaces",
    arguments: [
      ("4 3 ? 2", "4 3 ? 2"), ("43?2", "4 3 ? 2"), (" 4  3 - 2 ", "4 3 - 2"),
      ("4.-.", "4 . - ."), ("4 3\u{A0}– 2", "4 3 - 2"), ("4,3,—,_", "4 3 - ."),
      ("....", ". . . ."),
    ])
  func typed(_ sample: (text: String, expected: String)) throws {
    let answers = try TypedLine.answers(sample.text, for: criteria)
    #expect(TypedLine.text(of: answers) == sample.expected)
    #expect(try TypedLine.answers(TypedLine.text(of: answers), for: criteria) == answers)
  }

  @Test(
    "that cannot be read are said, and nothing of the line is kept",
    arguments: [
      ("436?", TypedLine.Problem.word("6")), ("4 0 ? 2", .word("0")), ("4 3 x 2", .word("x")),
      ("4 bof", .word("bof")),
      ("4 3 n 2", .word("n")), ("4 3 / 2", .word("/")), ("4-?2", .notOffered(place: 2)),
      ("4 3 - -", .notOffered(place: 4)), ("43?", .length(given: 3)), ("43?21", .length(given: 5)),
      ("", .length(given: 0)),
    ])
  func wrong(_ sample: (text: String, problem: TypedLine.Problem)) {
    #expect(problem(sample.text) == sample.problem)
  }

  private static let signs: [(sign: String, answer: Answer?)] = [
    ("3", .level(.three)), ("?", .unknown), ("-", .notApplicable), ("–", .notApplicable),
    (".", nil), ("_", nil),
  ]

  @Test("mean the same in a typed line, in a mail and in a table", arguments: signs)
  func everywhere(_ sample: (sign: String, answer: Answer?)) throws {
    let asked: CriterionID = "ep-cla-3"
    #expect(try TypedLine.answers("44\(sample.sign)4", for: criteria)[2] == sample.answer)
    let reader = BallotReader(
      workshop: ReplySample.workshop(), questionnaire: ReplySample.questionnaire)
    let mail = "Votre nom : Zoé\nep-cla-1 : 4\nep-cla-3 : \(sample.sign)\n"
    let table = "Nom;ep-cla-1;ep-cla-3\nZoé;4;\(sample.sign)\n"
    for text in [mail, table] {
      let reading = try reader.read(Array(text.utf8))
      let ballot = try #require(reading.ballots.first)
      #expect(reading.ballots.count == 1 && !reading.isRefused)
      #expect(ballot.answers["ep-cla-1"]?.answer.level?.rawValue == 4)
      #expect(ballot.answers[asked]?.answer == sample.answer)
    }
  }

  @Test("a dash where « non concerné » is not offered is said, in a mail as in a table")
  func dashNotOffered() throws {
    let reader = BallotReader(
      workshop: ReplySample.workshop(), questionnaire: ReplySample.questionnaire)
    for text in ["Votre nom : Zoé\nep-cla-2 : -\n", "Nom;ep-cla-1;ep-cla-2\nZoé;4;-\n"] {
      let reading = try reader.read(Array(text.utf8))
      let problems = reading.ballots.flatMap { $0.findings.map(\.problem) }
      #expect(problems == [.notApplicableNotOffered("ep-cla-2")])
    }
  }
}

@Suite("Stickers typed from posters")
struct StickerLineTests {
  @Test(
    "are counts per level",
    arguments: [
      ("2:3 4:2 ?:1", LevelCounts(levels: [0, 3, 0, 2, 0], unknown: 1)),
      ("5 : 12, –:1", LevelCounts(levels: [0, 0, 0, 0, 12], notApplicable: 1)),
      ("", LevelCounts()), ("3:0", LevelCounts()),
    ])
  func counts(_ sample: (text: String, counts: LevelCounts)) throws {
    let counts = try StickerLine.counts(sample.text, allowsNotApplicable: true)
    #expect(counts == sample.counts)
    let typed = StickerLine.text(of: counts)
    #expect(try StickerLine.counts(typed, allowsNotApplicable: true) == counts)
  }

  @Test(
    "that cannot be read are said",
    arguments: [
      ("2:3 6:1", StickerLine.Problem.word("6:1")), ("2:3 2:1", .twice("2")),
      ("–:1 -:1", .twice("-")), ("23", .word("23")), ("2:x", .word("2:x")),
      ("2:-1", .word("2:-1")), ("2:501", .word("2:501")), ("2 3", .word("2")),
      ("2:99999999999999999999", .word("2:999999999999999999")),
    ])
  func wrong(_ sample: (text: String, problem: StickerLine.Problem)) {
    #expect(throws: sample.problem) {
      try StickerLine.counts(sample.text, allowsNotApplicable: true)
    }
  }

  @Test("say « non concerné » only where the question offers it")
  func notOffered() {
    #expect(throws: StickerLine.Problem.notOffered) {
      try StickerLine.counts("2:3 -:1", allowsNotApplicable: false)
    }
  }
}
