import Assessments
import Evaluation
import Referential
import Testing

@Suite("Revealing, deciding and ending a session")
struct SessionTests {
  typealias Sample = WorkshopSample

  private func revealed() -> Workshop {
    var workshop = Sample.workshop()
    for id: BallotID in ["b1", "b2"] { _ = workshop.take(Sample.ballot(id)) }
    _ = workshop.closeBallots(at: Sample.later(2))
    _ = workshop.reveal("ep-cla", asked: ["ep-cla", "ep-sen"], at: Sample.later(3))
    return workshop
  }

  @Test("nothing is revealed before ballots are closed, and nothing closed before anything came")
  func before() {
    var workshop = Sample.workshop()
    #expect(workshop.reveal(nil, asked: ["ep-cla"], at: Sample.start) == .notClosed)
    #expect(workshop.closeBallots(at: Sample.start) == .nothingCame)
    _ = workshop.take(Sample.ballot("b1"))
    #expect(workshop.reveal(nil, asked: ["ep-cla"], at: Sample.start) == .notClosed)
    workshop = Sample.workshop()
    workshop.postersCounted = 2
    #expect(workshop.closeBallots(at: Sample.start) == .closed(ballots: 0, posters: 2))
    #expect(workshop.closeBallots(at: Sample.start) == .alreadyClosed)
  }

  @Test("dimensions are revealed one by one, in questionnaire order")
  func byDimension() {
    var workshop = revealed()
    #expect(workshop.revealed == ["ep-cla"])
    #expect(
      workshop.reveal("ep-x", asked: ["ep-cla", "ep-sen"], at: Sample.start) == .unknownDimension)
    _ = workshop.reveal(nil, asked: ["ep-sen", "ep-cla"], at: Sample.later(4))
    #expect(workshop.revealed == ["ep-sen", "ep-cla"])
  }

  @Test("a decision needs its dimension shown, leaves the parking lot, and can be taken back")
  func decisions() {
    var workshop = revealed()
    let decision = Decision(answer: .level(.three), reason: "la charte", at: Sample.later(9))
    #expect(workshop.decide("ep-sen-1", of: "ep-sen", decision) == .notRevealed)
    workshop.park(ParkedSubject(criterion: "ep-cla-1"), at: Sample.later(5))
    workshop.park(ParkedSubject(criterion: "ep-cla-1", text: "après la pause"), at: Sample.later(5))
    #expect(workshop.parkingLot == [ParkedSubject(criterion: "ep-cla-1", text: "après la pause")])
    #expect(workshop.decide("ep-cla-1", of: "ep-cla", decision) == .decided)
    #expect(workshop.parkingLot.isEmpty)
    let undecided = Decision(answer: nil, reason: "deux lectures", at: Sample.later(9))
    #expect(workshop.decide("ep-cla-2", of: "ep-cla", undecided) == .decided)
    #expect(workshop.takeBack("ep-cla-1", at: Sample.later(10)) == decision)
    #expect(workshop.decisions == ["ep-cla-2": undecided])
  }

  @Test("a session cut in two keeps its clock and where it was")
  func cut() {
    var workshop = revealed()
    workshop.startSitting(minutes: 120, at: Sample.later(0))
    workshop.underDiscussion = "ep-cla-2"
    #expect(workshop.minutesLeft(at: Sample.later(82)) == 38)
    workshop.endSitting(at: Sample.later(100))
    #expect(workshop.minutesLeft(at: Sample.later(101)) == nil)
    workshop.startSitting(minutes: 60, at: Sample.later(30_000))
    #expect(workshop.minutesLeft(at: Sample.later(30_022)) == 38)
    #expect(workshop.sittings.count == 2)
    #expect(workshop.underDiscussion == "ep-cla-2")
  }

  @Test("a sitting that nobody ended does not last for three weeks")
  func forgotten() {
    var workshop = revealed()
    workshop.startSitting(minutes: 120, at: Sample.later(0))
    workshop.startSitting(minutes: 120, at: Sample.later(30_000))
    #expect(workshop.sittings[0].ended?.seconds == Sample.later(240).seconds)
  }

  @Test("ending keeps counts, erases ballots unless told, and is done once")
  func ending() {
    var workshop = Sample.workshop()
    #expect(workshop.end(counts: [:], at: Sample.later(9)) == .notRevealed)
    workshop = revealed()
    workshop.startSitting(minutes: 60, at: Sample.later(5))
    let counts: [CriterionID: LevelCounts] = ["ep-cla-1": LevelCounts(levels: [0, 0, 2, 0, 0])]
    #expect(workshop.end(counts: counts, at: Sample.later(9)) == .ended(erasesBallots: true))
    #expect(workshop.counts == counts)
    #expect(workshop.currentSitting == nil)
    #expect(workshop.end(counts: [:], at: Sample.later(9)) == .alreadyEnded)
    #expect(workshop.withdraw("b1", at: Sample.later(10)) == .ended)
    let decision = Decision(answer: .unknown, at: Sample.later(9))
    #expect(workshop.decide("ep-cla-1", of: "ep-cla", decision) == .ended)
  }

  @Test("the retention date is past the day after, as long as answers are there")
  func retention() throws {
    var workshop = revealed()
    let until = try #require(CalendarDate("2026-06-30"))
    #expect(!workshop.isPastRetention(on: until))
    workshop.setup.keepUntil = until
    #expect(!workshop.isPastRetention(on: until))
    #expect(workshop.isPastRetention(on: until.adding(days: 1)))
    _ = workshop.end(counts: [:], at: Sample.later(9))
    #expect(!workshop.isPastRetention(on: until.adding(days: 1)))
  }
}

@Suite("What to take in the time that is left")
struct AgendaTests {
  private func divergences(_ gaps: [Int]) -> [CriterionDivergence] {
    let words = LocalizedText(fr: "Mots", en: "Words")
    let criteria = gaps.indices.map { number in
      Criterion(
        id: CriterionID("c\(number)"), label: words, question: words,
        levels: Array(repeating: words, count: 5),
        help: CriterionHelp(
          plainWords: words, whyItMatters: words, whatToLookAt: words, example: words,
          betweenTwoLevels: words),
        find: WhereToFind(place: words, settles: words, ease: 1), firstAction: words, effort: 1)
    }
    let questionnaire = Questionnaire(
      id: "q", version: "1", title: words, subtitle: words, subject: .alliance, forYouIf: words,
      minutes: 1...2, notice: words,
      dimensions: [
        Dimension(id: "d", title: words, phrase: words, question: words, criteria: criteria)
      ])
    let ballots = ["low", "high"].map { name in
      Ballot(
        respondent: RespondentID(name),
        answers: Dictionary(
          uniqueKeysWithValues: gaps.enumerated().compactMap { number, gap in
            Level(rawValue: name == "low" ? 1 : 1 + gap).map {
              (CriterionID("c\(number)"), Answer.level($0))
            }
          }))
    }
    return Evaluator(questionnaire: questionnaire, context: Context(), scope: .all)
      .divergence(of: ballots)
  }

  @Test("thirty-eight minutes are three criteria, the most divergent ones")
  func threeCriteria() {
    let agenda = WorkshopAgenda(minutesLeft: 38, open: divergences([2, 0, 4, 3, 1, 2]))
    #expect(agenda.criteria == ["c2", "c3", "c0"])
    #expect(agenda.minutesEach == 12)
    #expect(agenda.postponed == ["c5"])
  }

  @Test(
    "each has ten to twelve minutes, and what does not fit is put off",
    arguments: [
      (0, 0, 0), (9, 0, 0), (10, 1, 10), (25, 2, 12), (30, 3, 10), (500, 4, 12), (-5, 0, 0),
    ])
  func minutes(_ sample: (left: Int, taken: Int, each: Int)) {
    let agenda = WorkshopAgenda(minutesLeft: sample.left, open: divergences([2, 2, 3, 4]))
    #expect(agenda.criteria.count == sample.taken)
    #expect(agenda.minutesEach == sample.each)
    #expect(agenda.criteria.count + agenda.postponed.count == 4)
    #expect(agenda.criteria.count * agenda.minutesEach <= max(0, sample.left))
  }
}
