import Assessments
import Referential
import Testing

@testable import Wizard

@Suite("The action plan")
struct PlanTests {
  /// On the plan of an assessment that is answered.
  private func pilot() -> Pilot {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    for level in [2, 3, 4] { pilot.answer(level) }
    pilot.choose(.action(.next))
    for level in [5, 4] { pilot.answer(level) }
    pilot.choose(.action(.next))
    pilot.choose(.action(.finish))
    pilot.choose(.action(.plan))
    return pilot
  }

  private func actions(_ pilot: Pilot) -> [Action] {
    pilot.state.session?.assessment.plan.actions ?? []
  }

  @Test("an action of one's own is kept as it is typed, and one undo takes a whole field back")
  func writesAnAction() {
    var pilot = pilot()
    pilot.choose(.action(.addAction))
    pilot.do(.type("Voir"), .type(" la mairie"), .activate, .activate, .type("Nour"), .activate)
    pilot.do(.type("30/4"), .activate)
    #expect(actions(pilot).map(\.what) == ["Voir la mairie"])
    #expect(actions(pilot).first?.due == CalendarDate(year: 2026, month: 4, day: 30))
    pilot.do(.back)
    pilot.do(.undo, .undo)
    #expect(actions(pilot).map(\.what) == ["Voir la mairie"])
    #expect(actions(pilot).first?.owner == "")
  }

  @Test("keys of an action that can do nothing say why")
  func keysSayWhy() {
    var pilot = pilot()
    pilot.choose(.action(.addAction))
    pilot.do(.type("Voir"), .back)
    if pilot.screen != .plan { pilot.do(.back) }
    pilot.state.place.focus = .action(.addAction)
    pilot.do(.toggleDone)
    #expect(pilot.state.notice == .notHere(.done))
    pilot.do(.shift(by: 1))
    #expect(pilot.state.notice == .notHere(.shift))
    guard let id = actions(pilot).first?.id else { return #expect(Bool(false), "no action") }
    pilot.state.place.focus = .planAction(id)
    pilot.do(.shift(by: -1))
    #expect(pilot.state.notice == .atEndOfPlan)
    pilot.state.planOrder = .byOwner
    pilot.do(.shift(by: 1))
    #expect(pilot.state.notice == .notHere(.shift))
  }

  @Test("an action without a word leaves no trace, and a date that is none is said")
  func leavesForms() {
    var pilot = pilot()
    pilot.choose(.action(.addAction))
    pilot.do(.back)
    #expect(actions(pilot).isEmpty && pilot.screen == .plan)
    pilot.choose(.action(.addAction))
    pilot.do(.fill(.actionWhat, "Voir"), .fill(.actionDue, "31/2"))
    pilot.choose(.action(.next))
    #expect(pilot.state.notice == .needsDate)
    pilot.do(.back)
    #expect(pilot.state.notice == .dateNotKept("31/2"))
    #expect(actions(pilot).first?.due == nil)
  }

  @Test("actions stand under their person, whatever the capitals, those of nobody last")
  func groups() {
    var pilot = pilot()
    for (what, owner) in [("a", "Nour"), ("b", ""), ("c", "nour"), ("d", "Ali")] {
      pilot.choose(.action(.addAction))
      pilot.do(.fill(.actionWhat, what), .fill(.actionOwner, owner))
      pilot.choose(.action(.next))
      pilot.do(.back)
    }
    pilot.choose(.action(.planOrder))
    pilot.choose(.order(.byOwner))
    let groups = Wizard.planGroups(in: pilot.state)
    #expect(groups.map(\.heading) == [.owner("Ali"), .owner("Nour"), .rest])
    #expect(groups.map { $0.actions.map(\.what) } == [["d"], ["a", "c"], ["b"]])
  }

  @Test(
    "an action of the assessment before is kept, changed, dropped or done, once",
    arguments: FormerVerdict.allCases)
  func carriesOver(_ verdict: FormerVerdict) throws {
    var pilot = pilot()
    var former = try #require(pilot.state.session?.assessment)
    former.plan.actions = [
      Action(id: "a1", what: "Voir", due: CalendarDate(year: 2025, month: 1, day: 1)),
      Action(id: "a2", what: "Fini", status: .done),
    ]
    pilot.state.session?.former = former
    pilot.choose(.action(.sinceLastTime))
    #expect(Wizard.items(in: pilot.state) == [.formerAction("a1")])
    pilot.choose(.formerAction("a1"))
    pilot.do(.activate)
    #expect(pilot.state.notice == .choosesFirst && actions(pilot).isEmpty, "nobody decided yet")
    pilot.choose(.verdict(verdict))
    let action = try #require(actions(pilot).first)
    #expect(actions(pilot).count == 1 && action.follows == "a1")
    switch verdict {
    case .done: #expect(action.status == .done)
    case .drop: #expect(action.status == .dropped)
    case .keep, .change: #expect(action.isOpen && action.due == nil)
    }
    let session = try #require(pilot.state.session)
    #expect(Wizard.undecidedFormerActions(in: session).isEmpty)
    #expect(pilot.state.session?.former == former, "the earlier assessment stays as it is")
  }

  @Test("a date may be typed for the next assessment")
  func reviewDate() {
    var pilot = pilot()
    pilot.choose(.action(.reviewDate))
    pilot.choose(.action(.otherDate))
    pilot.do(.fill(.reviewDate, "demain"))
    pilot.choose(.action(.next))
    #expect(pilot.state.notice == .needsDate)
    pilot.do(.fill(.reviewDate, "1/6/27"))
    pilot.choose(.action(.next))
    #expect(pilot.screen == .plan)
    #expect(
      pilot.state.session?.assessment.plan.review == CalendarDate(year: 2027, month: 6, day: 1))
  }
}
