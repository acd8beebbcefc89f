import BallotFiles
import Evaluation
import Referential
import Testing

@Suite("Lines typed from paper")
struct TypedLineTests {
  private let criteria = Array(ReplySample.asked.prefix(4))

  private func read(_ text: String) -> (digits: [String], problems: [BallotProblem]) {
    let (answers, findings) = TypedLine.read(text, for: criteria)
    let digits = criteria.map { criterion in
      switch answers[criterion.id] {
      case .level(let level): "\(level.rawValue)"
      case .unknown: "?"
      case .notApplicable: "n"
      case nil: "-"
      }
    }
    return (digits, findings.map(\.problem))
  }

  @Test(
    "are one dimension, with or without spaces",
    arguments: [
      ("4 3 ? 2", "43?2"), ("43?2", "43?2"), (" 4  3 n 2 ", "43n2"), ("4-n-", "4-n-"),
      ("4 3\u{A0}– 2", "43-2"), ("", "----"),
    ])
  func typed(_ sample: (text: String, expected: String)) {
    let found = read(sample.text)
    #expect(found.digits.joined() == sample.expected)
    #expect(found.problems.isEmpty)
  }

  @Test(
    "say what cannot be read, and where",
    arguments: [
      ("436?", 3, BallotProblem.levelOutOfRange(found: "6")),
      ("4 0 ? 2", 3, .levelOutOfRange(found: "0")), ("4 3 x 2", 5, .unreadableAnswer(found: "x")),
      ("4n?2", 2, .notApplicableNotOffered("ep-cla-2")),
      ("43?", 4, .tooFewAnswers(found: 3, expected: 4)),
      ("43?21", 5, .tooManyAnswers(found: 5, expected: 4)),
      ("4,3?2", 2, .unreadableAnswer(found: ",")),
    ])
  func wrong(_ sample: (text: String, column: Int, problem: BallotProblem)) {
    let findings = TypedLine.read(sample.text, for: criteria).findings
    #expect(findings.contains(BallotFinding(line: 1, column: sample.column, sample.problem)))
    #expect(!findings.filter(\.refuses).isEmpty)
  }

  @Test(
    "of stickers are counts per level",
    arguments: [
      ("2:3 4:2 ?:1", LevelCounts(levels: [0, 3, 0, 2, 0], unknown: 1)),
      ("5 : 12, n:1", LevelCounts(levels: [0, 0, 0, 0, 12], notApplicable: 1)),
      ("", LevelCounts()),
    ])
  func stickers(_ sample: (text: String, counts: LevelCounts)) {
    let found = StickerLine.read(sample.text)
    #expect(found.counts == sample.counts)
    #expect(found.findings.isEmpty)
  }

  @Test(
    "of stickers say what cannot be read",
    arguments: [
      ("2:3 6:1", 5, BallotProblem.levelOutOfRange(found: "6")),
      ("2:3 2:1", 5, .levelCountedTwice(found: "2")), ("23", 1, .unreadableCount(found: "23")),
      ("2:x", 1, .unreadableCount(found: "2:x")), ("2:-1", 1, .unreadableCount(found: "2:-1")),
      ("2:99999999999999999999", 1, .unreadableCount(found: "2:99999999999999999999")),
    ])
  func wrongStickers(_ sample: (text: String, column: Int, problem: BallotProblem)) {
    let findings = StickerLine.read(sample.text).findings
    #expect(findings == [BallotFinding(line: 1, column: sample.column, sample.problem)])
  }
}
