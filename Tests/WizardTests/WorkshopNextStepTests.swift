import Assessments
import Evaluation
import Referential
import Testing

@testable import Wizard

/// What comes next, on every screen of a session.
@Suite struct WorkshopNextStepTests {
  private func collected(_ ballots: Int) -> WorkshopPilot {
    var pilot = WorkshopPilot()
    pilot.prepare()
    let lines = [("1 3 4", "2 5"), ("5 3 4", "3 5"), ("3 ? 4", "4 5")]
    for (person, (first, second)) in lines.prefix(ballots).enumerated() {
      pilot.typePaper(person, first, second)
      pilot.choose(.nextBallot)
    }
    // Everybody has answered: the next screen is the hall.
    if (1..<3).contains(ballots) { pilot.do(.back, .back) }
    return pilot
  }

  private func agenda() -> WorkshopPilot {
    var pilot = collected(3)
    pilot.reveal()
    return pilot
  }

  private func deeds(_ pilot: WorkshopPilot) -> [WorkshopDeed] {
    pilot.items.compactMap { if case .workshop(.deed(let deed)) = $0 { deed } else { nil } }
  }

  @Test("offers neither closing nor correcting while nothing has come")
  func nothingYet() {
    #expect(deeds(collected(0)) == [.handOut, .collect, .preparation, .discard])
  }

  @Test("puts closing first once everybody expected has answered, not before")
  func allAreIn() {
    #expect(deeds(collected(2)).first == .collect)
    let pilot = collected(3)
    #expect(pilot.screen == .workshop(.hall))
    #expect(deeds(pilot).first == .close)
    #expect(pilot.state.place.focus == .workshop(.deed(.close)))
  }

  @Test(
    "puts the focus on what divides most once the ballots are there, and leads on to the debate")
  func fromTheMap() throws {
    var pilot = agenda()
    let first = try #require(pilot.desk?.divergences.first?.criterion)
    #expect(pilot.state.place.focus == .workshop(.debate(first)))
    pilot.choose(.agenda)
    #expect(pilot.screen == .workshop(.agenda))
  }

  @Test("sets what is not known apart from what is seen alike, as the map does")
  func unknownApart() throws {
    var pilot = WorkshopPilot()
    pilot.prepare()
    for (person, line) in ["1 3 4", "5 ? 4", "3 ? 4"].enumerated() {
      pilot.typePaper(person, line, "2 5")
      pilot.choose(.nextBallot)
    }
    pilot.reveal()
    let desk = try #require(pilot.desk)
    let order = Wizard.debateOrder(desk, now: pilot.state.now)
    let groups = order.compactMap { id in
      desk.divergences.first { $0.criterion == id }.map { VerdictGroup(of: $0) }
    }
    #expect(groups == [.debate, .unknown, .shared, .shared, .shared])
  }

  @Test("decides nothing on Enter alone; a digit chooses, Enter keeps")
  func digitThenEnter() throws {
    var pilot = agenda()
    pilot.choose(.debate("ep-a-1"))
    pilot.choose(.decide)
    pilot.do(.activate)
    #expect(pilot.state.notice == .choosesFirst)
    #expect(try #require(pilot.session).decisions.isEmpty)
    pilot.do(.digit(2))
    #expect(try #require(pilot.session).decisions.isEmpty)
    pilot.do(.activate)
    #expect(try #require(pilot.session).decisions["ep-a-1"]?.answer == .level(.two))
    pilot.goOn()
    #expect(pilot.state.place.focus == .workshop(.deed(.next)))
    pilot.choose(.decide)
    #expect(pilot.state.place.focus == .workshop(.settle(.level(.two))))
  }

  @Test("goes to the first open one after putting one off, and to reading back once none is open")
  func afterTheLast() throws {
    var pilot = agenda()
    pilot.choose(.agenda)
    let all = try #require(pilot.desk?.divergences.map(\.criterion))
    pilot.choose(.debate(all[0]))
    pilot.choose(.park)
    #expect(pilot.state.place.focus == .workshop(.debate(all[1])))
    for _ in all.dropFirst() {
      pilot.do(.activate)
      pilot.choose(.park)
    }
    pilot.choose(.debate(all[0]))
    pilot.choose(.decide)
    pilot.choose(.settle(nil))
    pilot.goOn()
    pilot.choose(.next)
    #expect(pilot.screen == .workshop(.agenda))
    #expect(pilot.state.place.focus == .workshop(.deed(.readDecisions)))
  }

  @Test("puts the time right while one sits, and asks how long to go on once it is over")
  func time() throws {
    var pilot = agenda()
    pilot.choose(.agenda)
    pilot.choose(.minutes(30))
    #expect(deeds(pilot) == [.startClock, .stopClock, .readDecisions])
    pilot.wait(minutes: 10)
    pilot.choose(.startClock)
    pilot.choose(.minutes(45))
    #expect(pilot.screen == .workshop(.agenda))
    #expect(try #require(pilot.session).sittings.count == 1)
    #expect(pilot.desk?.workshop.minutesLeft(at: pilot.state.now) == 45)
    pilot.wait(minutes: 50)
    pilot.do(.move(.down))
    #expect(pilot.items.first == .workshop(.minutes(30)))
    pilot.choose(.minutes(30))
    #expect(pilot.desk?.workshop.minutesLeft(at: pilot.state.now) == 30)
    #expect(try #require(pilot.session).sittings.count == 1)
  }

  @Test("starts another sitting when the former one was left open three weeks ago")
  func leftOpen() throws {
    var pilot = agenda()
    pilot.choose(.agenda)
    pilot.choose(.minutes(30))
    pilot.wait(minutes: 21 * 24 * 60)
    pilot.do(.move(.down))
    pilot.choose(.minutes(60))
    let sittings = try #require(pilot.session).sittings
    #expect(sittings.count == 2 && sittings[0].ended != nil)
    #expect(pilot.desk?.workshop.minutesLeft(at: pilot.state.now) == 60)
  }

  @Test("says what it has taken back")
  func undone() {
    var pilot = agenda()
    pilot.settleFirstOnThree()
    pilot.goOn()
    pilot.do(.undo)
    #expect(pilot.state.notice == .workshop(.undone(.decision("ep-a-1"))))
    pilot.do(.undo)
    #expect(pilot.state.notice == .workshop(.undone(.clock)))
    pilot.do(.undo)
    #expect(pilot.state.notice == .workshop(.nothingToUndo))
  }

  @Test("puts back what it has taken back, until something else is decided")
  func redone() throws {
    var pilot = agenda()
    pilot.settleFirstOnThree()
    pilot.fill(.decisionReason, "vu ensemble")
    pilot.goOn()
    let decided = try #require(pilot.session).decisions
    pilot.do(.undo)
    #expect(try #require(pilot.session).decisions.isEmpty)
    #expect(Wizard.offers(in: pilot.state).contains(.redo))
    pilot.do(.redo)
    #expect(pilot.state.notice == .workshop(.redone(.decision("ep-a-1"))))
    #expect(try #require(pilot.session).decisions == decided)
    pilot.do(.redo)
    #expect(pilot.state.notice == .nothingToRedo)
  }

  @Test("undoing a decision does not hide again what was shown since")
  func undoHidesNothing() throws {
    var pilot = agenda()
    let all = try #require(pilot.session).revealed
    pilot.state.workshop?.workshop.revealed = Array(all.prefix(1))
    pilot.settleFirstOnThree()
    pilot.goOn()
    // Another dimension is shown, and a comment is let through.
    pilot.state.workshop?.workshop.revealed = all
    pilot.do(.undo)
    #expect(try #require(pilot.session).decisions.isEmpty)
    #expect(try #require(pilot.session).revealed == all)
  }

  @Test("undo of an action of the group goes field by field, and takes no other words with it")
  func undoOfActions() throws {
    var pilot = agenda()
    pilot.choose(.agenda)
    pilot.choose(.minutes(30))
    pilot.choose(.debate("ep-a-1"))
    pilot.choose(.addAction)
    pilot.fill(.actionWhat, "Écrire")
    pilot.fill(.actionOwner, "Nour")
    pilot.goOn()
    func actions() throws -> [Action] { try #require(pilot.session).plan.actions }
    #expect(try actions().map(\.owner) == ["Nour"])
    pilot.do(.undo)
    #expect(try actions().map(\.what) == ["Écrire"])
    #expect(try actions().map(\.owner) == [""])
    pilot.do(.redo)
    #expect(try actions().map(\.owner) == ["Nour"])
    // One left without a word leaves no trace.
    pilot.choose(.addAction)
    pilot.goOn()
    #expect(try actions().count == 1)
    pilot.do(.undo)
    #expect(try actions().map(\.owner) == [""])
  }

  @Test("offers what can be printed at each moment: before, between two sittings, after")
  func documents() throws {
    func documents(_ pilot: WorkshopPilot) -> [WorkshopDocument] {
      pilot.items.compactMap { if case .workshop(.document(let paper)) = $0 { paper } else { nil } }
    }
    var pilot = collected(0)
    pilot.choose(.handOut)
    #expect(documents(pilot) == WorkshopDocument.before)
    pilot = agenda()
    pilot.do(.back, .back)
    pilot.choose(.minutes)
    #expect(documents(pilot) == [.interim, .divergence, .views, .facilitator])
    pilot.do(.back)
    pilot.endSession()
    // Ballots are erased: nothing is left to set side by side.
    #expect(!deeds(pilot).contains(.crossed))
    pilot.choose(.minutes)
    #expect(documents(pilot) == [.minutes, .summary, .divergence])
  }

  @Test("asks first to erase what is overdue, and nothing where nothing was kept")
  func overdue() throws {
    for ballots in [0, 1] {
      var pilot = collected(ballots)
      pilot.state.workshop?.workshop.setup.keepUntil =
        CalendarDate(year: 2026, month: 1, day: 1)
      let workshop = try #require(pilot.desk?.workshop)
      pilot.state.workshops = [
        WorkshopSummary(
          of: workshop, questionnaireTitle: "Jardin", holdsAnswers: ballots > 0, isReadOnly: false)
      ]
      #expect((deeds(pilot).first == .eraseAnswers) == (ballots > 0))
      #expect(deeds(pilot).contains(.eraseAnswers) == (ballots > 0))
    }
  }

  @Test("starts on what was chosen, so that Enter changes nothing unseen")
  func startsOnWhatWasChosen() {
    var pilot = WorkshopPilot()
    pilot.prepare(voices: .organisation)
    pilot.choose(.preparation)
    pilot.choose(.part(.voices))
    #expect(pilot.state.place.focus == .workshop(.voices(.organisation)))
  }
}
