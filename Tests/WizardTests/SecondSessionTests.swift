import Assessments
import Evaluation
import Referential
import Testing

@testable import Wizard

@Suite("A second session on the same subject")
struct SecondSessionTests {
  /// Everything from an empty home to the end of a first session, with one action.
  private func ended() -> WorkshopPilot {
    var pilot = WorkshopPilot()
    pilot.prepare(people: "Léa (Ville), Karim (Ville), Zoé (Maison de quartier)")
    pilot.typePaper(0, "4 3 2", "1 5")
    pilot.choose(.nextBallot)
    pilot.typePaper(1, "4 3 2", "5 5")
    pilot.choose(.nextBallot)
    pilot.typePaper(2, "4 3 2", "3 5")
    pilot.choose(.nextBallot)
    show(&pilot)
    settle("ep-b-1", .level(.two), &pilot)
    pilot.choose(.addAction)
    pilot.fill(.actionWhat, "Écrire qui décide")
    pilot.fill(.actionDue, "1/5/2026")
    pilot.goOn()
    end(&pilot)
    return pilot
  }

  private func show(_ pilot: inout WorkshopPilot) {
    if pilot.screen != .workshop(.hall) { pilot.do(.back, .back) }
    pilot.reveal()
    pilot.do(.back, .back)
  }

  private func settle(_ id: CriterionID, _ answer: Answer?, _ pilot: inout WorkshopPilot) {
    pilot.choose(.agenda)
    pilot.choose(.debate(id))
    pilot.choose(.decide)
    pilot.choose(.settle(answer))
    pilot.fill(.decisionReason, "Parce que.")
    pilot.goOn()
  }

  private func end(_ pilot: inout WorkshopPilot) {
    while pilot.screen != .workshop(.hall) { pilot.do(.back) }
    pilot.endSession()
  }

  /// From the hall of the first session to the hall of the second.
  private func followUp(_ pilot: inout WorkshopPilot) {
    pilot.choose(.followUp)
    pilot.goOn()
    pilot.goOn()
  }

  /// Today's three ballots, which differ on the last question.
  private func typeToday(_ levels: [Int], _ pilot: inout WorkshopPilot) {
    for (place, level) in levels.enumerated() {
      pilot.typePaper(place, "4 3 2", "3 \(level)")
      pilot.choose(.nextBallot)
    }
  }

  @Test("is prepared from the first one's hall, and its group's assessment names the first one's")
  func follows() throws {
    var pilot = ended()
    let first = try #require(pilot.session)
    #expect(first.phase == .ended)
    pilot.choose(.followUp)
    #expect(pilot.screen == .workshop(.when))
    #expect(pilot.state.notice == .workshop(.takenFrom(first.setup.date ?? first.created.date)))
    let second = try #require(pilot.session)
    #expect(second.follows == first.id && second.id != first.id)
    #expect(second.attendance.map(\.name) == ["Léa", "Karim", "Zoé"])
    #expect(second.attendance.allSatisfy { !$0.hasAnswered } && second.register.isEmpty)
    pilot.goOn()
    pilot.goOn()
    typeToday([1, 2, 3], &pilot)
    show(&pilot)
    end(&pilot)
    #expect(pilot.assessments.count == 2)
    #expect(pilot.assessments[1].follows == pilot.assessments[0].id)
    #expect(pilot.assessments[1].subject.id == pilot.assessments[0].subject.id)
    #expect(pilot.assessments[0].follows == nil)
  }

  @Test("former levels and gaps wait for the answers of today")
  func waits() throws {
    var pilot = ended()
    followUp(&pilot)
    #expect(pilot.items.contains(.workshop(.deed(.sinceLast))))
    pilot.choose(.sinceLast)
    #expect(pilot.items.isEmpty && pilot.desk?.showsFormerLevels == false)
    pilot.do(.back)
    typeToday([1, 2, 3], &pilot)
    show(&pilot)
    pilot.choose(.sinceLast)
    let comparison = try #require(pilot.desk?.comparison)
    #expect(comparison.criteria(.closer).map(\.id) == ["ep-b-1"])
    #expect(comparison.criteria(.apart).map(\.id) == ["ep-b-2"])
    #expect(comparison.criterion("ep-b-1")?.then?.answer == .level(.two))
    #expect(pilot.items.prefix(2) == [.workshop(.debate("ep-b-1")), .workshop(.debate("ep-b-2"))])
    pilot.choose(.debate("ep-b-1"))
    #expect(pilot.screen == .workshop(.debate("ep-b-1")))
  }

  @Test("an open action of the first is taken up once, and undone as anything else")
  func takesUp() throws {
    var pilot = ended()
    followUp(&pilot)
    typeToday([3, 3, 3], &pilot)
    show(&pilot)
    pilot.choose(.sinceLast)
    let former = try #require(pilot.desk?.former?.plan.actions.first)
    pilot.choose(WorkshopItem.formerAction(former.id))
    #expect(pilot.state.place.texts[.actionWhat]?.text == "Écrire qui décide")
    pilot.goOn()
    let taken = try #require(pilot.session?.plan.actions)
    #expect(taken.map(\.follows) == [former.id] && taken.map(\.what) == ["Écrire qui décide"])
    pilot.choose(WorkshopItem.formerAction(former.id))
    pilot.goOn()
    #expect(pilot.session?.plan.actions.count == 1)
    pilot.do(.undo)
    #expect(pilot.session?.plan.actions.isEmpty == true)
  }

  @Test("is offered where one prepares a session, beside a new one altogether")
  func offered() throws {
    var pilot = ended()
    let first = try #require(pilot.session)
    pilot.state.workshops = [
      WorkshopSummary(
        of: first, questionnaireTitle: "Jardin", holdsAnswers: false, isReadOnly: false)
    ]
    pilot.do(.back)
    pilot.choose(.list)
    #expect(pilot.screen == .workshop(.list), "one that has ended does not hide « préparer »")
    pilot.choose(.prepare)
    #expect(pilot.screen == .workshop(.startFrom))
    #expect(pilot.items == [.workshop(.follow(first.id)), .workshop(.follow(nil))])
    var anew = pilot
    anew.choose(.follow(nil))
    #expect(anew.screen == .workshop(.subject))
    #expect(anew.state.place.texts[.sessionSubject]?.text == "")
    pilot.choose(.follow(first.id))
    #expect(pilot.screen == .workshop(.when) && pilot.session?.follows == first.id)
  }

  @Test("one that was prepared by itself is put after another of the same questionnaire")
  func chosenLater() throws {
    var pilot = ended()
    let first = try #require(pilot.session)
    pilot.ended = [first]
    pilot.session = nil
    pilot.state.trail = [Place(.home)]
    pilot.prepare()
    pilot.state.workshops = [
      WorkshopSummary(
        of: first, questionnaireTitle: "Jardin", holdsAnswers: false, isReadOnly: false)
    ]
    #expect(try #require(pilot.session).setup.subject.id != first.setup.subject.id)
    pilot.choose(.preparation)
    pilot.choose(.part(.lastTime))
    pilot.choose(.follow(first.id))
    let second = try #require(pilot.session)
    #expect(second.follows == first.id && pilot.desk?.former?.id == first.id)
    #expect(second.setup.subject.id == first.setup.subject.id, "one subject from now on")
    pilot.choose(.part(.lastTime))
    pilot.choose(.follow(nil))
    #expect(pilot.session?.follows == nil && pilot.desk?.former == nil)
  }

  @Test("says nothing of a first session that is gone, and goes on")
  func gone() throws {
    var pilot = ended()
    followUp(&pilot)
    pilot.state.workshop?.former = nil
    pilot.choose(.sinceLast)
    #expect(pilot.desk?.comparison == nil && pilot.items.isEmpty)
  }
}
