import Assessments
import Referential
import Testing

@testable import Wizard

/// `u` and `U` where a plan is made.
@Suite("Undo and redo of a plan")
struct PlanUndoTests {
  @Test("on the plan is of the plan alone, both ways, and never jumps to a question")
  func plan() {
    var pilot = Pilot.onResults()
    pilot.choose(.action(.plan))
    pilot.choose(.action(.addAction))
    pilot.do(.type("Voir"), .back, .back)
    pilot.choose(.action(.reviewDate))
    pilot.choose(.months(6))
    let whole = pilot.state.session?.assessment.plan
    for _ in 1...3 { pilot.do(.undo) }
    #expect(pilot.state.session?.assessment.plan == Plan())
    #expect(pilot.screen == .plan && pilot.state.notice == .undone(.plan))
    pilot.do(.undo)
    #expect(pilot.state.notice == .nothingToUndo)
    for _ in 1...3 { pilot.do(.redo) }
    #expect(pilot.state.session?.assessment.plan == whole)
    pilot.do(.redo)
    #expect(pilot.state.notice == .nothingToRedo)
    #expect(pilot.state.session?.assessment.answers.count == 5)
  }

  @Test("on each page of an action is of the plan, and leaves a page whose action is gone")
  func pagesOfAnAction() throws {
    for entry in [ActionName.choosePurpose, .chooseEffort, .chooseTool] {
      var pilot = Pilot.onResults()
      pilot.choose(.action(.plan))
      pilot.choose(.action(.addAction))
      pilot.do(.type("Voir"), .back)
      pilot.choose(.action(entry))
      pilot.do(.undo, .undo)
      #expect(pilot.screen == .plan, "\(entry)")
      #expect(pilot.state.session?.assessment.answers.count == 5)
      #expect(pilot.state.session?.assessment.plan.actions.isEmpty == true)
    }
  }

  @Test("after a plan was changed is of that change, and shows the plan")
  func planFromElsewhere() {
    var pilot = Pilot.onResults()
    pilot.choose(.action(.plan))
    pilot.choose(.action(.reviewDate))
    pilot.choose(.months(12))
    pilot.do(.back, .undo)
    #expect(pilot.screen == .plan && pilot.state.notice == .undone(.plan))
    #expect(pilot.state.session?.assessment.plan.review == nil)
    pilot.do(.back, .undo)
    #expect(pilot.screen == .question("ep-b-2") && pilot.state.notice == .undone(.answer))
    pilot.do(.back)
    #expect(pilot.screen == .results(.overview))
  }

  @Test("of an action left without a word finds nothing: no empty line comes back")
  func abandonedAction() {
    var pilot = Pilot.onResults()
    pilot.choose(.action(.plan))
    pilot.choose(.action(.addAction))
    pilot.do(.type("V"), .edit(.deleteBackward), .back)
    pilot.do(.undo)
    #expect(pilot.state.notice == .nothingToUndo)
    #expect(pilot.state.session?.assessment.plan.actions.isEmpty == true)
  }

  @Test("of an action whose words were all erased brings it back with its words")
  func erasedAction() {
    var pilot = Pilot.onResults()
    pilot.choose(.action(.plan))
    pilot.choose(.action(.addAction))
    pilot.do(.type("Voir"), .back)
    pilot.choose(.action(.editAction))
    pilot.do(.fill(.actionWhat, ""), .back)
    #expect(pilot.state.session?.assessment.plan.actions.isEmpty == true)
    pilot.do(.undo, .undo)
    #expect(pilot.state.session?.assessment.plan.actions.map(\.what) == ["Voir"])
  }
}
