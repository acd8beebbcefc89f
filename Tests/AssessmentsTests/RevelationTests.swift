import Assessments
import Evaluation
import Referential
import Testing

@Suite("What a session's ballots say")
struct RevelationTests {
  @Test("a named session has a column for each respondent, and marks a voice apart under its name")
  func named() throws {
    var votes = (0..<8).map { _ in "A - 4" }
    votes[2] = "B - 1"
    let session = RandomSession(votes, naming: .named)
    let map = session.revelation.heatMap()
    let row = try #require(map.rows.first)
    #expect(map.columns.count == 8 && !map.isSorted)
    let place = try #require(map.columns.firstIndex { $0.name == "P2" })
    #expect(row.cells[place] == .level(.one) && row.apart == [place])
  }

  @Test("the most divergent criterion comes first, and only what was revealed is there")
  func order() {
    var session = RandomSession(["A - 3 1", "B - 3 5"], voices: .organisation)
    #expect(session.revelation.heatMap().rows.map(\.criterion) == ["c2", "c1"])
    #expect(session.revelation.heatMap().columns.map(\.name) == ["Org A", "Org B"])
    session.workshop.revealed = []
    #expect(session.revelation.heatMap().rows.isEmpty)
  }

  @Test("nobody knowing is told apart from not agreeing")
  func silence() throws {
    let votes = ["A - ? 1", "A - ? 5", "B - 3 ?", "B - 3 3"]
    let rows = RandomSession(votes, naming: .named).revelation.heatMap().rows
    let silent = try #require(rows.first { $0.criterion == "c1" })
    let apart = try #require(rows.first { $0.criterion == "c2" })
    #expect(silent.isBlindSpot && silent.divergence.verdict == .sharedView)
    #expect(!apart.isBlindSpot && apart.divergence.verdict == .toDebateFirst)
  }

  @Test("ballots that were withdrawn, replaced or late do not count")
  func register() {
    var session = RandomSession(["A - 1", "A - 5", "B - 3", "B - 3"], naming: .named)
    session.workshop.register[0].status = .withdrawn
    session.workshop.register[1].status = .late
    #expect(session.revelation.ballots.map(\.id) == ["b2", "b3"])
  }

  @Test("organisations are compared one voice each, on criteria and on objets")
  func crossedViews() throws {
    let votes = ["A - 5 4", "A - 5 4", "A - 5 4", "B - 2 4", "B - 2 4", "B - 5 4"]
    let views = try #require(RandomSession(votes).revelation.crossedViews())
    let first = try #require(views.criteria.first)
    #expect(first.subject == "c1" && first.gap == 2 && first.verdict == .toClarify)
    #expect(first.highest == "A" && first.lowest == "B")
    #expect(views.tags.map(\.gap) == [1] && views.withheld.isEmpty)
  }

  @Test("an organisation of two people is not compared in an anonymous session")
  func smallOrganisation() throws {
    let votes = ["A - 5", "A - 5", "A - 5", "B - 2", "B - 2"]
    let views = try #require(RandomSession(votes).revelation.crossedViews())
    #expect(views.criteria.isEmpty && views.withheld == ["c1"])
    let named = try #require(RandomSession(votes, naming: .named).revelation.crossedViews())
    #expect(named.criteria.map(\.gap) == [3])
  }

  @Test("stickers count as levels of nobody")
  func stickers() throws {
    var session = RandomSession(["A - 3", "B - 4"], naming: .named)
    session.stickers = StickerTally(
      workshop: "w", questionnaire: RandomSession.reference,
      counts: ["c1": LevelCounts(levels: [0, 3, 0, 0, 0])])
    let map = session.revelation.heatMap()
    let row = try #require(map.rows.first)
    #expect(map.isSorted)
    #expect(
      row.cells == [.level(.two), .level(.two), .level(.two), .level(.three), .level(.four)])
    #expect(session.revelation.ballots.count == 2)
  }

  @Test(
    "what is not agreed counts from the lowest to the highest ballot, also once they are erased")
  func assessment() {
    var session = RandomSession(["A - 1 2", "A - 4 2", "B - 3 2"], naming: .named)
    session.workshop.decisions = [
      "c2": Decision(answer: .level(.three), reason: "relu ensemble", at: Moment(seconds: 5)),
      "c1": Decision(answer: nil, dissent: "la Ville voit 4", at: Moment(seconds: 6)),
    ]
    let assessment = session.revelation.assessment(id: "g", at: Moment(seconds: 9))
    #expect(assessment.answers["c2"]?.answer == .level(.three))
    #expect(assessment.answers["c2"]?.comment == "relu ensemble")
    #expect(assessment.answers["c1"] == nil)
    let evaluator = Evaluator(questionnaire: session.questionnaire)
    let result = evaluator.evaluate(assessment)
    #expect(result == session.revelation.result())
    #expect(result.interval == Interval(lower: 2, upper: Rational(7, 2)))
    #expect(result.position == nil && result.counts.undecided == 1)
    #expect(evaluator.undecided(in: assessment) == ["c1"])
  }
}
