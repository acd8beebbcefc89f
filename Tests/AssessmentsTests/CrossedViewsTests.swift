import Assessments
import Evaluation
import Referential
import SeedKit
import Testing

@Suite("Organisations side by side")
struct CrossedViewsTests {
  /// Eight people of one organisation and two of another.
  private let eightAndTwo =
    (0..<8).map { "A - \($0 < 4 ? 4 : 5)" } + ["B - 1", "B - 2"]

  @Test("eight people of one and two of another are one voice each")
  func unequal() throws {
    let session = RandomSession(eightAndTwo, naming: .named)
    let view = try #require(session.revelation.crossedViews()?.criteria.first)
    #expect(view.means.map(\.mean) == [Rational(9, 2), Rational(3, 2)])
    #expect(view.gap == 3 && view.verdict == .toDebateFirst)
    #expect(view.highest == "A" && view.lowest == "B")
  }

  @Test("a word on decimals is due where subtracting printed means finds another tenth")
  func decimals() throws {
    // 3,3 and 2,6 are printed with a gap of 0,6: ten thirds, eight thirds, two thirds.
    let thirds = ["A - 3", "A - 3", "A - 4", "B - 2", "B - 3", "B - 3"]
    let views = try #require(RandomSession(thirds, naming: .named).revelation.crossedViews())
    let printed = views.criteria.flatMap { $0.means.map(\.mean.tenthsCut) + [$0.gap.tenthsCut] }
    #expect(printed == [33, 26, 6] && views.needsWordOnDecimals)
    let halves = try #require(
      RandomSession(eightAndTwo, naming: .named).revelation.crossedViews())
    #expect(!halves.needsWordOnDecimals)
  }

  @Test("two people are not shown apart on what leaves the room, even in a named session")
  func leavesTheRoom() throws {
    let named = try #require(
      RandomSession(eightAndTwo, naming: .named).revelation.crossedViews(leavesRoom: true))
    #expect(named.criteria.isEmpty && named.tags.isEmpty && named.withheld == ["c1"])
    let anonymous = try #require(RandomSession(eightAndTwo).revelation.crossedViews())
    #expect(anonymous.criteria.isEmpty && anonymous.withheld == ["c1"])
    // A ballot agreed inside an organisation is shown by name because it was meant to.
    let voices = RandomSession(["A - 5", "B - 2"], naming: .named, voices: .organisation)
    let shown = try #require(voices.revelation.crossedViews(leavesRoom: true))
    #expect(shown.criteria.map(\.gap) == [3])
  }

  @Test("an objet says nothing of questions that were not shown yet")
  func notBeforeItsTime() throws {
    var session = RandomSession(["A - 5 1", "B - 1 1"], naming: .named)
    let hidden = session.questionnaire.dimensions[0].criteria.removeLast()
    session.questionnaire.dimensions.append(
      Dimension(
        id: "e", title: RandomSession.text, phrase: RandomSession.text,
        question: RandomSession.text, criteria: [hidden]))
    let before = try #require(session.revelation.crossedViews())
    #expect(before.criteria.map(\.subject) == ["c1"])
    #expect(before.tags.map(\.gap) == [4] && before.tags.map(\.criteria) == [1])
    session.workshop.revealed = ["d", "e"]
    let after = try #require(session.revelation.crossedViews())
    #expect(after.tags.map(\.gap) == [2] && after.tags.map(\.criteria) == [2])
  }

  @Test("an organisation that did not come does not keep the others from being compared by objet")
  func absentOrganisation() throws {
    var session = RandomSession(["A - 5", "B - 2"], naming: .named)
    session.workshop.setup.organisations.append(.init(id: "C", name: "Org C"))
    let views = try #require(session.revelation.crossedViews())
    #expect(views.tags.map(\.gap) == [3])
  }

  @Test("means by objet are those of the raw ballots, one organisation, one voice")
  func independent() throws {
    for number in 0..<200 as Range<UInt64> {
      var random = SeededGenerator(seed: RandomSession.seed &* 4_001 &+ number)
      var session = RandomSession.random(&random)
      session.workshop.setup.naming = .named
      guard let views = session.revelation.crossedViews() else { continue }
      var means: [CriterionID: [OrganisationID: Double]] = [:]
      for id in session.questionnaire.criteria.map(\.id) {
        let given = session.ballots.compactMap { ballot in
          ballot.organisation.flatMap { organisation in
            ballot.answers[id]?.answer.level.map { (organisation, Double($0.rawValue)) }
          }
        }
        let groups = Dictionary(grouping: given, by: \.0).mapValues { levels in
          levels.map(\.1).reduce(0, +) / Double(levels.count)
        }
        if groups.count >= 2 { means[id] = groups }
      }
      #expect(Set(views.criteria.map(\.subject)) == Set(means.keys))
      let heard = Set(means.values.flatMap(\.keys))
      let common = means.values.filter { $0.count == heard.count }
      guard !common.isEmpty else {
        #expect(views.tags.isEmpty)
        continue
      }
      let averages = heard.map { id in
        common.map { $0[id] ?? 0 }.reduce(0, +) / Double(common.count)
      }
      let gap = (averages.max() ?? 0) - (averages.min() ?? 0)
      let found = try #require(views.tags.first, "case \(number)")
      let shown = Double(found.gap.numerator) / Double(found.gap.denominator)
      #expect(
        abs(shown - gap) < 1e-9, "BOUSSOLE_SEED=\(RandomSession.seed), case \(number)")
    }
  }
}
