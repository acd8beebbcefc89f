import Assessments
import Referential
import Testing

@testable import Wizard

/// `u` and `U` over everything that a person can change.
@Suite("Undo and redo")
struct UndoTests {
  private func recorded(_ pilot: Pilot, _ id: CriterionID = "ep-a-1") -> RecordedAnswer? {
    pilot.state.session?.recorded(id)
  }

  @Test("of a comment takes back all that was typed in one visit, shows the question, and saves")
  func comment() {
    var pilot = Pilot.onFirstQuestion()
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
    var pilot = Pilot.onFirstQuestion()
    pilot.do(.digit(3), .comment, .type("a"), .edit(.deleteBackward), .back, .undo)
    #expect(recorded(pilot) == nil && pilot.state.notice == .undone(.answer))
  }

  @Test("of a mark « à revoir » takes the mark alone")
  func flag() {
    var pilot = Pilot.onFirstQuestion()
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
    var pilot = Pilot.onFirstQuestion()
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
    var pilot = Pilot.onFirstQuestion()
    pilot.do(.digit(4), .digit(6), .undo)
    #expect(pilot.state.session?.answer("ep-a-1") == .level(.four))
    pilot.do(.redo)
    #expect(pilot.state.session?.answer("ep-a-1") == .unknown)
  }

  @Test("of a choice of the context goes back to that question, past the answers given since")
  func context() throws {
    var pilot = Pilot.onFirstQuestion()
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
    var pilot = Pilot.onFirstQuestion()
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
    var pilot = Pilot.onFirstQuestion()
    pilot.do(.digit(2), .notSuitable, .undo)
    #expect(pilot.state.notice == .nothingToUndo)
    #expect(pilot.screen == .confirm(.notSuitable))
    pilot.do(.back)
    pilot.state.session?.isReadOnly = true
    pilot.do(.undo)
    #expect(pilot.state.notice == .nothingToUndo)
    #expect(pilot.state.session?.answer("ep-a-1") == .level(.two))
  }
}
