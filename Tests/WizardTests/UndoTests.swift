import Assessments
import Referential
import SeedKit
import Testing

@testable import Wizard

/// `u` and `U` over everything that a person can change.
@Suite("Undo and redo")
struct UndoTests {
  /// On the first question, before any answer.
  private func asked() -> Pilot {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    return pilot
  }

  /// Once all is answered, on the results.
  private func finished() -> Pilot {
    var pilot = asked()
    for level in [2, 3, 4] { pilot.answer(level) }
    pilot.choose(.action(.next))
    for level in [5, 4] { pilot.answer(level) }
    pilot.choose(.action(.next))
    pilot.choose(.action(.finish))
    return pilot
  }

  private func recorded(_ pilot: Pilot, _ id: CriterionID = "ep-a-1") -> RecordedAnswer? {
    pilot.state.session?.recorded(id)
  }

  @Test("of a comment takes back all that was typed in one visit, shows the question, and saves")
  func comment() {
    var pilot = asked()
    pilot.do(.comment, .type("a"), .type(" "), .type("b"), .back)
    pilot.do(.comment, .edit(.deleteBackward), .type("c"), .back, .skip, .undo)
    #expect(pilot.screen == .question("ep-a-1"))
    #expect(pilot.state.notice == .undone(.comment))
    #expect(pilot.saved.last?.answers["ep-a-1"]?.comment == "a b")
    pilot.do(.undo)
    #expect(pilot.saved.last?.answers.isEmpty == true)
    pilot.do(.redo, .redo)
    #expect(pilot.state.notice == .redone(.comment))
    #expect(recorded(pilot)?.comment == "a c")
  }

  @Test("passes over a comment that came back to what it was by itself")
  func commentAsBefore() {
    var pilot = asked()
    pilot.do(.digit(3), .comment, .type("a"), .edit(.deleteBackward), .back, .undo)
    #expect(recorded(pilot) == nil && pilot.state.notice == .undone(.answer))
  }

  @Test("of a mark « à revoir » takes the mark alone")
  func flag() {
    var pilot = asked()
    pilot.do(.digit(2), .flag, .flag, .flag, .undo)
    #expect(recorded(pilot)?.isFlagged == false && pilot.state.notice == .undone(.flag))
    pilot.do(.redo)
    #expect(recorded(pilot)?.isFlagged == true && pilot.state.notice == .redone(.flag))
    pilot.do(.undo, .undo, .undo)
    #expect(recorded(pilot)?.isFlagged == false)
    #expect(pilot.state.session?.answer("ep-a-1") == .level(.two))
  }

  @Test("of « non concerné » takes the reason with it, and gives both back")
  func notApplicable() {
    var pilot = asked()
    pilot.answer(2)
    pilot.answer(3)
    pilot.choose(.notApplicable)
    pilot.do(.type("pas "), .type("ici"))
    pilot.choose(.action(.next))
    pilot.do(.undo)
    #expect(recorded(pilot, "ep-a-3") == nil && pilot.screen == .question("ep-a-3"))
    pilot.do(.redo)
    #expect(recorded(pilot, "ep-a-3")?.answer == .notApplicable)
    #expect(recorded(pilot, "ep-a-3")?.reason == "pas ici")
  }

  @Test("of « ne sait pas » gives the level back that stood there")
  func unknown() {
    var pilot = asked()
    pilot.do(.digit(4), .digit(6), .undo)
    #expect(pilot.state.session?.answer("ep-a-1") == .level(.four))
    pilot.do(.redo)
    #expect(pilot.state.session?.answer("ep-a-1") == .unknown)
  }

  @Test("of a choice of the context goes back to that question, past the answers given since")
  func context() throws {
    var pilot = asked()
    let question = try #require(pilot.state.session?.contextQuestions.first)
    let chosen = try #require(pilot.state.session?.assessment.context[question.id])
    #expect(!chosen.isEmpty)
    pilot.do(.digit(4), .undo, .undo)
    #expect(pilot.screen == .context(0) && pilot.state.notice == .undone(.context))
    #expect(pilot.saved.last?.context[question.id].isEmpty == true)
    pilot.do(.redo)
    #expect(pilot.saved.last?.context[question.id] == chosen)
    pilot.do(.activate)
    #expect(pilot.screen == .question("ep-a-1"))
  }

  @Test("of « continuer avec le reste » gives the first reading back, finished as it was")
  func scope() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    while pilot.screen != .introduction { pilot.do(.back) }
    pilot.choose(.action(.firstReading))
    let first = pilot.saved.last?.scope
    pilot.answer(3)
    pilot.do(.review)
    pilot.choose(.action(.finish))
    pilot.choose(.action(.continueWithTheRest))
    #expect(pilot.saved.last?.scope == .all && pilot.saved.last?.completed == nil)
    pilot.do(.undo)
    #expect(pilot.state.notice == .undone(.scope) && pilot.screen == .results(.overview))
    #expect(pilot.saved.last?.scope == first && pilot.saved.last?.completed != nil)
    pilot.do(.redo)
    #expect(pilot.saved.last?.scope == .all && pilot.saved.last?.completed == nil)
  }

  @Test("of one of the three questions goes back to it with what was chosen before")
  func orientation() {
    var pilot = Pilot()
    pilot.choose(.action(.start))
    pilot.choose(.choice("asso"))
    pilot.do(.back)
    pilot.choose(.choice("ent"))
    #expect(pilot.screen == .orientation(1))
    pilot.do(.undo)
    #expect(pilot.screen == .orientation(0) && pilot.state.notice == .undone(.orientation))
    #expect(pilot.state.orientation.profile == "asso")
    #expect(pilot.state.trail.count == 2)
    pilot.do(.redo)
    #expect(pilot.state.orientation.profile == "ent")
    pilot.do(.undo, .undo, .undo)
    #expect(pilot.state.orientation.profile == nil && pilot.state.notice == .nothingToUndo)
  }

  @Test("on the plan is of the plan alone, both ways, and never jumps to a question")
  func plan() {
    var pilot = finished()
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
      var pilot = finished()
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
    var pilot = finished()
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
    var pilot = finished()
    pilot.choose(.action(.plan))
    pilot.choose(.action(.addAction))
    pilot.do(.type("V"), .edit(.deleteBackward), .back)
    pilot.do(.undo)
    #expect(pilot.state.notice == .nothingToUndo)
    #expect(pilot.state.session?.assessment.plan.actions.isEmpty == true)
  }

  @Test("of an action whose words were all erased brings it back with its words")
  func erasedAction() {
    var pilot = finished()
    pilot.choose(.action(.plan))
    pilot.choose(.action(.addAction))
    pilot.do(.type("Voir"), .back)
    pilot.choose(.action(.editAction))
    pilot.do(.fill(.actionWhat, ""), .back)
    #expect(pilot.state.session?.assessment.plan.actions.isEmpty == true)
    pilot.do(.undo, .undo)
    #expect(pilot.state.session?.assessment.plan.actions.map(\.what) == ["Voir"])
  }

  @Test("of an assessment in the trash takes it out, and redo puts it there again")
  func trash() {
    var pilot = Pilot()
    pilot.state.changes.past = [.init(.discarded("a1"), of: nil)]
    pilot.do(.undo)
    #expect(pilot.effects.last == .restore("a1"))
    #expect(pilot.state.notice == .undone(.discarded))
    pilot.do(.redo)
    #expect(pilot.effects.last == .discard("a1"))
    pilot.do(.undo)
    #expect(pilot.effects.last == .restore("a1"))
  }

  @Test("never touches another assessment, and is found again where one comes back")
  func eachItsOwn() throws {
    var pilot = asked()
    pilot.answer(2)
    let kept = pilot.state.session
    pilot.state.session?.assessment.id = "other"
    pilot.do(.undo)
    #expect(pilot.state.notice == .nothingToUndo)
    #expect(!Wizard.offers(in: pilot.state).contains(.undo))
    pilot.state.session = kept
    #expect(Wizard.offers(in: pilot.state).contains(.undo))
    pilot.do(.undo)
    #expect(pilot.state.session?.answer("ep-a-1") == nil)
  }

  @Test("does nothing behind a question that asks to confirm, nor where nothing may be written")
  func notThere() {
    var pilot = asked()
    pilot.do(.digit(2), .notSuitable, .undo)
    #expect(pilot.state.notice == .nothingToUndo)
    #expect(pilot.screen == .confirm(.notSuitable))
    pilot.do(.back)
    pilot.state.session?.isReadOnly = true
    pilot.do(.undo)
    #expect(pilot.state.notice == .nothingToUndo)
    #expect(pilot.state.session?.answer("ep-a-1") == .level(.two))
  }

  @Test("puts each thing back whatever was done in between, in any order", arguments: 1...40)
  func anyOrder(_ seed: UInt64) {
    var pilot = asked()
    var random = SeededGenerator(seed: seed)
    var past: [Assessment] = []
    var future: [Assessment] = []
    // What undo does not touch.
    func known(_ pilot: Pilot) -> Assessment? {
      guard var assessment = pilot.state.session?.assessment else { return nil }
      assessment.modified = Moment(seconds: 0)
      assessment.pace = Pace()
      assessment.lastSeen = nil
      for id in assessment.answers.keys { assessment.answers[id]?.at = Moment(seconds: 0) }
      return assessment
    }
    // Back to the question, so that each step is one command there.
    func reach(_ pilot: inout Pilot) {
      for _ in 0..<5 {
        if case .question = pilot.screen { return }
        pilot.do(.activate)
      }
    }
    for step in 1...60 {
      reach(&pilot)
      guard case .question(let id) = pilot.screen, let before = known(pilot) else { return }
      let next = Int.random(in: 0..<9, using: &random)
      switch next {
      case 0...2: pilot.do(.digit(Int.random(in: 1...6, using: &random)))
      case 3: pilot.do(.flag)
      case 4: pilot.do(.comment, .type("mot \(step) "), .type("suite"), .back)
      case 5: pilot.do(id == "ep-a-1" ? .skip : .back)
      case 6, 7:
        pilot.do(.undo)
        if let former = past.popLast() {
          future.append(before)
          #expect(known(pilot) == former, "seed \(seed), step \(step)")
        } else if case .undone(let kind) = pilot.state.notice {
          // The choice of the context came before the first question.
          #expect(kind == .context, "seed \(seed), step \(step)")
          pilot.do(.redo)
        }
        continue
      default:
        pilot.do(.redo)
        if let later = future.popLast() {
          past.append(before)
          #expect(known(pilot) == later, "seed \(seed), step \(step)")
        }
        continue
      }
      if known(pilot) != before {
        past.append(before)
        future = []
      }
    }
  }
}
