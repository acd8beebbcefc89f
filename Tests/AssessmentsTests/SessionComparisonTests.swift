import Assessments
import Evaluation
import Referential
import SeedKit
import Testing

@Suite("A session beside the one before")
struct SessionComparisonTests {
  /// The session once it has ended, its ballots erased.
  private func ended(
    _ session: RandomSession, id: WorkshopID = "w0",
    _ change: (inout Workshop) -> Void = { _ in }
  ) throws -> FormerSession {
    var workshop = session.workshop
    workshop.id = id
    let ending = workshop.end(counts: session.revelation.counts(), at: Moment(seconds: 9))
    #expect(ending == .ended(erasesBallots: true))
    change(&workshop)
    return try #require(FormerSession(workshop, questionnaire: session.questionnaire))
  }

  private func compare(_ former: FormerSession, _ now: RandomSession) -> SessionComparison {
    SessionComparison(
      former, now.workshop, of: now.questionnaire, divergences: now.revelation.divergences())
  }

  @Test("says what has come closer, what has drifted apart and what has not moved")
  func movements() throws {
    let then = try ended(RandomSession(["A - 1 3 2", "A - 5 3 4", "B - 3 3 2"], naming: .named))
    let now = RandomSession(["A - 3 1 2", "A - 4 4 4", "B - 3 2 3"], naming: .named)
    let comparison = compare(then, now)
    #expect(comparison.criteria(.closer).map(\.id) == ["c1"])
    #expect(comparison.criteria(.apart).map(\.id) == ["c2"])
    #expect(comparison.criteria(.same).map(\.id) == ["c3"])
    let first = try #require(comparison.criterion("c1"))
    #expect(first.gapThen == 4 && first.gapNow == 1 && first.obstacle == nil)
    #expect(comparison.versions == nil && comparison.joined.isEmpty && comparison.left.isEmpty)
  }

  @Test("keeps what was agreed each time, « non tranché » included")
  func decisions() throws {
    let then = try ended(RandomSession(["A - 1 3", "A - 5 3"], naming: .named)) { workshop in
      workshop.decisions["c1"] = Decision(
        answer: nil, reason: "deux lectures", at: Moment(seconds: 1))
    }
    var now = RandomSession(["A - 1 3", "A - 5 3"], naming: .named)
    now.workshop.decisions["c1"] = Decision(answer: .level(.three), at: Moment(seconds: 1))
    let found = try #require(compare(then, now).criterion("c1"))
    #expect(found.then?.reason == "deux lectures" && found.then?.answer == nil)
    #expect(found.now?.answer == .level(.three))
  }

  @Test("says why a gap cannot be set beside the former one")
  func obstacles() throws {
    let votes = ["A - 1 ? 3", "A - 5 ? 3", "B - 3 4 ?"]
    let then = try ended(RandomSession(votes, naming: .named))
    var now = RandomSession(["A - 1 4 ?", "A - 5 4 ?", "B - 3 4 2"], naming: .named)
    #expect(compare(then, now).criteria.map(\.obstacle) == [nil, .tooFewThen, .tooFewNow])
    now.workshop.revealed = []
    #expect(compare(then, now).criterion("c1")?.obstacle == .notShownNow)
    let hidden = try ended(RandomSession(votes, naming: .named)) { $0.revealed = [] }
    #expect(compare(hidden, now).criteria.allSatisfy { $0.obstacle == .notShownThen })
    let lost = try ended(RandomSession(votes, naming: .named)) { $0.counts = [:] }
    #expect(compare(lost, now).criteria.allSatisfy { $0.obstacle == .countsLost })
    let voices = try ended(RandomSession(votes, naming: .named)) {
      $0.setup.voices = .organisation
    }
    let compared = compare(voices, now)
    #expect(compared.hasOtherVoices)
    #expect(compared.criteria.allSatisfy { $0.obstacle == .otherVoices && $0.gapThen == nil })
  }

  @Test("shows no gap of today before the answers were revealed")
  func beforeTheReveal() throws {
    let then = try ended(RandomSession(["A - 1", "A - 5", "B - 3"], naming: .named))
    var now = RandomSession(["A - 1", "A - 5", "B - 3"], naming: .named)
    now.workshop.phase = .closed
    let found = try #require(compare(then, now).criterion("c1"))
    #expect(found.movement == nil && found.gapNow == nil && found.gapThen == nil)
  }

  @Test("tells new and former questions, reworded ones and another version")
  func changedQuestionnaire() throws {
    var old = RandomSession(["A - 1 3 2", "A - 5 3 4"], naming: .named)
    old.questionnaire.version = "0.9.0"
    old.workshop.setup.questionnaire.version = "0.9.0"
    old.questionnaire.dimensions[0].criteria.remove(at: 1)
    old.questionnaire.dimensions[0].criteria.append(RandomSession.criterion("gone"))
    old.questionnaire.dimensions[0].criteria[0].levels[2] = LocalizedText(fr: "autre", en: "other")
    let comparison = compare(
      try ended(old), RandomSession(["A - 1 3 2", "A - 5 3 4"], naming: .named))
    #expect(comparison.added == ["c2"] && comparison.dropped == ["gone"])
    #expect(comparison.criterion("c1")?.isReworded == true)
    #expect(comparison.criterion("c3")?.isReworded == false)
    #expect(comparison.versions?.then == "0.9.0" && comparison.versions?.now == "1.0.0")
  }

  @Test("says that from eight answers on voices are set aside, which moves a gap by itself")
  func otherRule() throws {
    let few = ["A - 1", "A - 4", "B - 4", "B - 4"]
    let then = try ended(RandomSession(few, naming: .named))
    let now = RandomSession(few + ["A - 4", "A - 4", "B - 4", "B - 4"], naming: .named)
    let found = try #require(compare(then, now).criterion("c1"))
    #expect(found.gapThen == 3 && found.gapNow == 0 && found.changesRule)
  }

  @Test("a session that goes on is not looked back at")
  func onlyWhatHasEnded() {
    let session = RandomSession(["A - 1"], naming: .named)
    #expect(FormerSession(session.workshop, questionnaire: session.questionnaire) == nil)
  }

  @Test("the next session keeps the subject and the people, and none of what they answered")
  func next() throws {
    let former = try ended(RandomSession(["A - 1", "B - 5"], naming: .named)) { workshop in
      workshop.attendance = [Attendee(name: "Ana", organisation: "A", hasAnswered: true)]
      workshop.setup.scope = .dimensions(["d", "no-longer"])
    }
    let next = former.next(
      id: "w1", asking: former.questionnaire, as: RandomSession.reference, at: Moment(seconds: 20))
    #expect(next.follows == "w0" && next.phase == .preparing && next.setup.scope == .all)
    #expect(next.attendance.map(\.hasAnswered) == [false])
    #expect(next.register.isEmpty && next.counts.isEmpty && next.decisions.isEmpty)
    #expect(next.setup.subject == former.setup.subject && next.setup.keepUntil == nil)
  }

  @Test("the actions are as they stand today in the group's assessment")
  func actions() throws {
    let session = RandomSession(["A - 1", "B - 5"], naming: .named)
    var workshop = session.workshop
    workshop.plan.actions = [Action(id: "a1", what: "Écrire", criterion: "c1")]
    var assessment = Revelation(
      workshop, questionnaire: session.questionnaire, ballots: session.ballots
    ).assessment(id: "g", at: Moment(seconds: 9))
    assessment.plan.actions[0].status = .done
    let ending = workshop.end(counts: session.revelation.counts(), at: Moment(seconds: 9))
    #expect(ending == .ended(erasesBallots: true))
    let former = try #require(
      FormerSession(workshop, questionnaire: session.questionnaire, assessment: assessment))
    #expect(former.actions(on: "c1").map(\.status) == [.done])
  }

  // MARK: Drawn sessions

  /// Highest minus lowest level once one in eight is set aside at each end; computed here on raw ballots.
  private func gap(_ session: RandomSession, _ id: CriterionID) -> Int? {
    let levels = session.ballots.compactMap { $0.answers[id]?.answer.level?.rawValue }.sorted()
    guard levels.count >= 2 else { return nil }
    let kept = levels.dropFirst(levels.count / 8).dropLast(levels.count / 8)
    return (kept.last ?? 0) - (kept.first ?? 0)
  }

  @Test("gaps of both times are those of the raw ballots, although only counts were kept")
  func independent() throws {
    for number in 0..<300 as Range<UInt64> {
      var random = SeededGenerator(seed: RandomSession.seed &* 2_003 &+ number)
      var (then, now) = (RandomSession.random(&random), RandomSession.random(&random))
      then.workshop.setup.naming = .named
      now.workshop.setup.naming = .named
      let comparison = compare(try ended(then), now)
      for criterion in comparison.criteria {
        let gaps = (gap(then, criterion.id), gap(now, criterion.id))
        guard let before = gaps.0, let today = gaps.1 else {
          #expect(
            criterion.movement == nil && criterion.obstacle != nil,
            "BOUSSOLE_SEED=\(RandomSession.seed), case \(number)")
          continue
        }
        let movement: SessionComparison.Movement =
          today < before ? .closer : today > before ? .apart : .same
        #expect(
          criterion.gapThen == before && criterion.gapNow == today
            && criterion.movement == movement,
          "BOUSSOLE_SEED=\(RandomSession.seed), case \(number)")
      }
    }
  }

  /// Other ballots that an anonymous session shows exactly alike: answers change hands criterion by criterion,
  /// and where one or two people gave a level, other levels.
  private func another(_ session: RandomSession, _ random: inout SeededGenerator) -> RandomSession {
    var other = session
    for id in session.questionnaire.criteria.map(\.id) {
      var given = session.ballots.map { $0.answers[id]?.answer }
      let levels = given.compactMap { $0?.level }.count
      if (1..<3).contains(levels) {
        given = given.map { answer in
          answer?.level == nil
            ? answer : Level(rawValue: Int.random(in: 1...5, using: &random)).map(Answer.level)
        }
      }
      given.shuffle(using: &random)
      for (place, answer) in given.enumerated() {
        other.ballots[place].answers[id] = answer.map { .init($0) }
      }
    }
    return other
  }

  @Test("two anonymous sessions together say no more than each says by itself")
  func anonymity() throws {
    for number in 0..<300 as Range<UInt64> {
      var random = SeededGenerator(seed: RandomSession.seed &* 3_001 &+ number)
      let then = RandomSession.random(&random)
      let now = RandomSession.random(&random)
      // Nobody may tell these apart, hence the comparison may not either.
      let (otherThen, otherNow) = (another(then, &random), another(now, &random))
      #expect(
        compare(try ended(then), now) == compare(try ended(otherThen), otherNow),
        "BOUSSOLE_SEED=\(RandomSession.seed), case \(number)")
      let kept = try ended(then) { $0.keepsBallots = true }
      #expect(compare(kept, now) == compare(try ended(then), now))
    }
  }

  @Test("one or two people who gave a level are not compared without their names")
  func smallGroup() throws {
    let then = try ended(RandomSession(["A - 1 3", "A - 5 3", "B - ? 3"]))
    let now = RandomSession(["A - 1 3", "A - 5 3", "B - 2 5"])
    let found = compare(then, now)
    #expect(found.criterion("c1")?.obstacle == .tooFewThen)
    #expect(found.criterion("c1")?.gapThen == nil && found.criterion("c1")?.gapNow == nil)
    #expect(found.criterion("c2")?.movement == .apart)
  }
}
