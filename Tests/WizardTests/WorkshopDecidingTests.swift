import Assessments
import Evaluation
import Referential
import Testing

@testable import Wizard

@Suite struct WorkshopDeciding {
  /// Three ballots, closed and shown.
  private func revealed(
    naming: WorkshopSetup.Naming = .named, dimension: DimensionID? = nil
  ) -> WorkshopPilot {
    var pilot = WorkshopPilot()
    pilot.prepare(naming: naming)
    pilot.typePaper(0, "1 3 4", "2 5")
    pilot.choose(.nextBallot)
    pilot.typePaper(1, "5 3 4", "3 5")
    pilot.choose(.nextBallot)
    pilot.typePaper(2, "3 ? 4", "4 5")
    // Everybody has answered: the next screen is the hall.
    pilot.choose(.nextBallot)
    pilot.reveal(dimension)
    return pilot
  }

  @Test("does not show anything before everybody is asked")
  func asksFirst() {
    var pilot = WorkshopPilot()
    pilot.prepare()
    pilot.typePaper(0, "1 3 4", "2 5")
    pilot.choose(.nextBallot)
    pilot.do(.back, .back)
    #expect(!pilot.items.contains(.workshop(.deed(.reveal))))
    pilot.choose(.close)
    pilot.confirm()
    pilot.choose(.reveal)
    pilot.choose(.map(nil))
    #expect(pilot.desk?.ballots.isEmpty == true)
    #expect(pilot.desk?.revelation == nil)
    pilot.choose(.action(.cancel))
    #expect(pilot.desk?.workshop.phase == .closed)
  }

  @Test("shows the most divergent first, and one dimension at a time if one wants")
  func shows() {
    let all = revealed()
    #expect(
      all.items.first == .workshop(.debate("ep-a-1")) && all.items.count == 6)
    let one = revealed(dimension: "ep-b")
    #expect(
      one.items == [
        .workshop(.debate("ep-b-1")), .workshop(.debate("ep-b-2")), .workshop(.deed(.agenda)),
      ])
    #expect(one.desk?.divergences.count == 2)
  }

  @Test("opens ballots again as long as nothing was shown, never after")
  func reopens() {
    var pilot = WorkshopPilot()
    pilot.prepare()
    pilot.typePaper(0, "1 3 4", "2 5")
    pilot.choose(.nextBallot)
    pilot.do(.back, .back)
    pilot.choose(.close)
    pilot.confirm()
    pilot.choose(.reopen)
    #expect(pilot.desk?.workshop.phase == .collecting)
    var shown = revealed()
    shown.do(.back, .back)
    #expect(!shown.items.contains(.workshop(.deed(.reopen))))
  }

  @Test("refuses to show two ballots without names")
  func tooFew() {
    var pilot = WorkshopPilot()
    pilot.prepare(naming: .anonymous)
    pilot.typePaper(0, "1 3 4", "2 5")
    pilot.choose(.nextBallot)
    pilot.typePaper(1, "1 3 4", "2 5")
    pilot.choose(.nextBallot)
    pilot.do(.back, .back)
    pilot.reveal()
    #expect(pilot.state.notice == .workshop(.tooFewForAnonymity(2)))
    #expect(pilot.desk?.workshop.phase == .closed)
  }

  @Test("says which criteria to take in the time that is left, and puts the others off")
  func timeBox() throws {
    var pilot = revealed()
    pilot.do(.back, .back)
    pilot.choose(.agenda)
    pilot.choose(.minutes(30))
    let agenda = try #require(pilot.desk?.agenda(at: pilot.state.now))
    #expect(agenda.criteria.first == "ep-a-1")
    pilot.wait(minutes: 25)
    pilot.do(.move(.down))
    #expect(pilot.desk?.workshop.minutesLeft(at: pilot.state.now) == 5)
    #expect(pilot.desk?.agenda(at: pilot.state.now)?.criteria.isEmpty == true)
  }

  @Test("keeps a level, its reason and a dissent, one save for each change, and undoes")
  func decides() throws {
    var pilot = revealed()
    pilot.do(.back, .back)
    pilot.choose(.agenda)
    pilot.choose(.debate("ep-a-1"))
    #expect(try #require(pilot.session).underDiscussion == "ep-a-1")
    pilot.choose(.decide)
    pilot.choose(.settle(.level(.three)))
    pilot.fill(.decisionReason, "Deux exemples.")
    pilot.fill(.decisionDissent, "Karim attend l’écrit.")
    let decision = try #require(pilot.session?.decisions["ep-a-1"])
    #expect(decision.answer == .level(.three))
    #expect(decision.reason == "Deux exemples.")
    #expect(decision.dissent == "Karim attend l’écrit.")
    pilot.goOn()
    #expect(pilot.screen == .workshop(.debate("ep-a-1")))
    pilot.choose(.next)
    #expect(pilot.screen == .workshop(.debate("ep-b-1")))
    pilot.choose(.park)
    #expect(try #require(pilot.session).parkingLot.first?.criterion == "ep-b-1")
    pilot.do(.undo)
    #expect(try #require(pilot.session).parkingLot.isEmpty)
    pilot.do(.undo)
    #expect(try #require(pilot.session).decisions["ep-a-1"] == nil)
  }

  @Test("stops, and three weeks later says where it was, with its parking lot")
  func cutInTwo() throws {
    var pilot = revealed()
    pilot.do(.back, .back)
    pilot.choose(.agenda)
    pilot.choose(.minutes(60))
    pilot.choose(.debate("ep-b-1"))
    pilot.choose(.park)
    pilot.do(.back)
    pilot.choose(.stopClock)
    #expect(pilot.screen == .workshop(.nextMeeting))
    pilot.fill(.nextMeeting, "bientôt")
    pilot.goOn()
    #expect(pilot.state.notice == .workshop(.needsDate))
    pilot.fill(.nextMeeting, "2 avril 2026")
    pilot.goOn()
    #expect(pilot.screen == .workshop(.hall))
    #expect(pilot.state.place.focus == .workshop(.deed(.minutes)))
    pilot.wait(minutes: 21 * 24 * 60)
    pilot.reopenAfterKill()
    #expect(pilot.screen == .workshop(.hall))
    #expect(pilot.desk?.workshop.parkingLot.count == 1)
    #expect(pilot.desk?.workshop.currentSitting == nil)
    #expect(pilot.desk?.workshop.nextMeeting == CalendarDate(year: 2026, month: 4, day: 2))
    #expect(pilot.desk?.divergences.count == 5)
    pilot.choose(.agenda)
    #expect(pilot.items.first == .workshop(.minutes(30)))
  }

  @Test("ends: actions, what each takes away, next date; ballots go, counts and the result stay")
  func ends() throws {
    var pilot = revealed()
    pilot.do(.back, .back)
    pilot.choose(.agenda)
    pilot.choose(.debate("ep-a-1"))
    pilot.choose(.decide)
    pilot.choose(.settle(.level(.three)))
    pilot.goOn()
    pilot.choose(.addAction)
    pilot.fill(.actionWhat, "Écrire qui décide")
    pilot.fill(.actionOwner, "Zoé")
    pilot.fill(.actionDue, "30/6/2026")
    pilot.goOn()
    pilot.do(.back, .back)
    pilot.choose(.readDecisions)
    pilot.choose(.takeaways)
    pilot.fill(.takeaway, "On s’est écoutés.")
    pilot.do(.activate)
    pilot.goOn()
    pilot.choose(.review(months: 6))
    #expect(pilot.screen == .workshop(.ballotsKept))
    pilot.choose(.end)
    pilot.confirm()
    let session = try #require(pilot.session)
    #expect(session.phase == .ended && pilot.erasedAll && pilot.ballots.isEmpty)
    #expect(session.counts["ep-a-1"]?.levels == [1, 0, 1, 0, 1])
    #expect(session.takeaways == ["On s’est écoutés."])
    #expect(session.plan.actions.first?.owner == "Zoé")
    let assessment = try #require(pilot.assessments.first)
    #expect(session.assessment == assessment.id)
    #expect(assessment.answers["ep-a-1"]?.answer == .level(.three))
    #expect(assessment.group?.counts["ep-b-1"]?.levels == [0, 1, 1, 1, 0])
    #expect(pilot.screen == .workshop(.hall))
    #expect(pilot.desk?.divergences.first?.criterion == "ep-a-1")
  }

  @Test("keeps no date when Enter is pressed on the question about one")
  func enterKeepsNoDate() throws {
    var pilot = revealed()
    pilot.do(.back, .back)
    pilot.choose(.readDecisions)
    pilot.choose(.takeaways)
    pilot.goOn()
    #expect(pilot.state.place.focus == .workshop(.review(months: 0)))
    pilot.do(.activate)
    #expect(try #require(pilot.session).plan.review == nil)
    #expect(pilot.screen == .workshop(.ballotsKept))
  }

  @Test("keeps the ballots when one says so")
  func keepsBallots() throws {
    var pilot = revealed()
    pilot.do(.back, .back)
    pilot.choose(.readDecisions)
    pilot.choose(.takeaways)
    pilot.goOn()
    pilot.choose(.review(months: 0))
    pilot.choose(.keepsBallots(true))
    pilot.choose(.end)
    pilot.confirm()
    #expect(pilot.ballots.count == 3 && !pilot.erasedAll)
    #expect(try #require(pilot.session).keepsBallots)
  }

  @Test("takes a sheet that all filled in together for what was agreed")
  func together() throws {
    var pilot = WorkshopPilot()
    pilot.prepare(people: "")
    pilot.choose(.collect)
    pilot.choose(.together)
    for digit in [4, 3, 2, 1, 5] { pilot.do(.digit(digit), .activate) }
    pilot.choose(.finishBallot)
    #expect(pilot.screen == .workshop(.hall))
    pilot.reveal()
    #expect(try #require(pilot.session).decisions["ep-a-1"]?.answer == .level(.four))
  }
}
