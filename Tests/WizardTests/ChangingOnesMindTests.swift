import Assessments
import Referential
import Testing

@testable import Wizard

@Suite("Changing one's mind")
struct ChangingOnesMindTests {
  @Test("undo takes the last answer back and redo gives it again")
  func undoAndRedo() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.answer(2)
    pilot.answer(3)
    pilot.do(.undo)
    #expect(pilot.screen == .question("ep-a-2"))
    #expect(pilot.state.session?.answer("ep-a-2") == nil)
    pilot.do(.redo)
    #expect(pilot.state.session?.answer("ep-a-2") == .level(.three))
    pilot.do(.undo, .undo)
    #expect(pilot.saved.last?.answers.isEmpty == true)
    pilot.do(.undo)
    #expect(pilot.state.notice == .undone(.context))
    pilot.do(.undo)
    #expect(pilot.state.notice == .nothingToUndo)
  }

  @Test("undo takes the comment back before the answer that came before it, each by itself")
  func undoOneByOne() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.do(.comment, .type("Vu en mars"), .activate, .digit(2), .undo)
    #expect(pilot.state.session?.recorded("ep-a-1")?.comment == "Vu en mars")
    #expect(pilot.state.session?.answer("ep-a-1") == nil)
    pilot.do(.digit(3), .comment, .type(" et avril"), .activate, .undo)
    #expect(pilot.state.session?.recorded("ep-a-1")?.comment == "Vu en mars")
    #expect(pilot.state.session?.answer("ep-a-1") == .level(.three))
  }

  @Test("a comment is saved as one types and accents compose")
  func commentIsSaved() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.do(.comment, .type("e"), .type("\u{301}"), .type("te"), .edit(.deleteBackward))
    #expect(pilot.saved.last?.answers["ep-a-1"]?.comment == "ét")
    pilot.do(.back)
    #expect(pilot.screen == .question("ep-a-1"))
  }

  @Test("« non concerné » is offered only where the author allows it, and asks why")
  func notApplicable() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.choose(.notApplicable)
    #expect(pilot.state.notice == .notOffered)
    pilot.answer(2)
    pilot.answer(2)
    pilot.choose(.notApplicable)
    #expect(pilot.screen == .reason("ep-a-3"))
    pilot.do(.type("pas de bénévoles"), .activate)
    #expect(pilot.saved.last?.answers["ep-a-3"]?.answer == .notApplicable)
    #expect(pilot.saved.last?.answers["ep-a-3"]?.reason == "pas de bénévoles")
    #expect(pilot.screen == .pause("ep-a"))
  }

  @Test("a question opened from the review leads back to the review")
  func reviewAndBack() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.answer(2)
    pilot.do(.review)
    pilot.choose(.criterion("ep-b-1"))
    #expect(pilot.screen == .question("ep-b-1"))
    pilot.answer(4)
    #expect(pilot.screen == .review(showsAll: false))
    pilot.do(.back)
    #expect(pilot.screen == .question("ep-a-2"))
  }

  @Test("a questionnaire that does not suit is left with one key and its answers stay saved")
  func notSuitable() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.answer(2)
    pilot.do(.notSuitable)
    pilot.choose(.action(.confirm))
    #expect(pilot.screen == .questionnaires)
    #expect(pilot.saved.last?.answers.count == 1)
    #expect(pilot.effects.contains(.listShelf))
  }

  @Test("a signal saves and leaves with the signal", arguments: [1, 2, 3, 15])
  func signals(_ number: Int) {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.do(.digit(4), .interrupted(signal: number))
    #expect(pilot.state.leaving == .signal(number))
    #expect(pilot.effects.last == .quit(.signal(number)))
    #expect(pilot.saved.last?.answers.count == 1)
  }

  @Test("the example is never saved")
  func exampleIsNeverSaved() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.answer(3)
    let saved = pilot.saved.last
    guard let saved else {
      Issue.record("nothing was saved")
      return
    }
    var other = Pilot()
    let surroundings = Surroundings(now: Moment(seconds: 1), freshID: "x")
    _ = Wizard.handle(
      .outcome(
        .example(OpenedAssessment(assessment: saved, questionnaire: .garden, path: ""))),
      &other.state, in: surroundings)
    #expect(other.screen == .results(.overview))
    other.do(.review, .flag, .undo, .leave)
    #expect(other.saved.isEmpty)
    #expect(other.state.leaving == .done)
  }
}
