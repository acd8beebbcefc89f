import Assessments
import Referential
import Testing

@testable import Wizard

/// An evaluation is only worth the answers that somebody chose.
@Suite("Enter decides nothing before something was chosen")
struct ChoosingFirstTests {
  @Test("on the three questions")
  func threeQuestions() {
    var pilot = Pilot()
    pilot.choose(.action(.start))
    pilot.do(.activate, .activate)
    #expect(pilot.screen == .orientation(0))
    #expect(pilot.state.notice == .choosesFirst && pilot.state.orientation.profile == nil)
    pilot.do(.move(.down))
    #expect(pilot.state.place.focus == Wizard.items(in: pilot.state).first)
    pilot.do(.activate)
    #expect(pilot.screen == .orientation(1) && pilot.state.orientation.profile != nil)
    #expect(pilot.state.place.focus == nil)
    pilot.do(.back)
    // What was answered keeps the focus, and Enter goes on.
    #expect(pilot.state.place.focus == pilot.state.orientation[.profile].first.map(Item.choice))
    pilot.do(.activate)
    #expect(pilot.screen == .orientation(1))
  }

  @Test("on a question, upwards begins with the last answer and downwards with the first")
  func bothEnds() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    for (direction, item) in [
      (Direction.down, Item.level(.one)), (.next, .level(.one)), (.first, .level(.one)),
      (.up, .unknown), (.previous, .unknown), (.last, .unknown),
    ] {
      var copy = pilot
      copy.do(.move(direction))
      #expect(copy.state.place.focus == item, "\(direction)")
      copy.do(.activate)
      #expect(copy.screen == .question("ep-a-2") && copy.state.place.focus == nil)
    }
  }

  @Test("on a context question, also after going back to it")
  func contextQuestion() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.do(.back)
    pilot.state.session?.assessment.context["forme"] = []
    pilot.choose(.action(.begin))
    #expect(pilot.screen == .context(0) && pilot.state.place.focus == nil)
    pilot.do(.activate)
    #expect(pilot.state.notice == .choosesFirst && pilot.screen == .context(0))
    pilot.do(.digit(1), .activate)
    #expect(pilot.screen == .question("ep-a-1"))
  }

  @Test("where several may be ticked, Enter ticks, then goes on, and never unticks")
  func severalChoices() {
    var questionnaire = Questionnaire.garden
    questionnaire.context[0].kind = .several
    questionnaire.context[0].isOptional = true
    let choices = questionnaire.context[0].choices.map(\.id)
    var pilot = Pilot(questionnaire: questionnaire)
    pilot.reachFirstQuestion()
    pilot.state.session?.assessment.context["forme"] = []
    pilot.do(.back)
    pilot.choose(.action(.begin))
    pilot.do(.activate, .activate)
    #expect(pilot.state.session?.assessment.context["forme"] == [])
    #expect(pilot.state.notice == .choosesFirst)
    pilot.do(.digit(1), .move(.down), .activate)
    #expect(pilot.state.session?.assessment.context["forme"] == [choices[0], choices[1]])
    pilot.do(.digit(1))
    #expect(pilot.state.session?.assessment.context["forme"] == [choices[1]])
    pilot.do(.digit(1), .activate)
    #expect(pilot.screen == .question("ep-a-1"))
    #expect(pilot.state.session?.assessment.context["forme"] == [choices[1], choices[0]])
    pilot.do(.back)
    pilot.state.trail.append(Place(.context(0)))
    Wizard.settleFocus(&pilot.state)
    #expect(pilot.state.place.focus == .action(.next), "one comes back to go on")
  }

  @Test("one choice more than a question takes says why it is not taken; one unticked makes room")
  func enoughChosen() {
    for kind in [ContextQuestion.Kind.several, .ranked] {
      var questionnaire = Questionnaire.garden
      let choices: [ChoiceID] = ["un", "deux", "trois"]
      questionnaire.context[0].kind = kind
      questionnaire.context[0].most = 2
      questionnaire.context[0].choices = choices.map {
        ContextQuestion.Choice(id: $0, text: LocalizedText(fr: $0.rawValue, en: $0.rawValue))
      }
      var pilot = Pilot(questionnaire: questionnaire)
      pilot.reachFirstQuestion()
      pilot.do(.back)
      pilot.state.session?.assessment.context["forme"] = []
      pilot.choose(.action(.begin))
      func chosen() -> [ChoiceID] { pilot.state.session?.assessment.context["forme"] ?? [] }
      pilot.do(.digit(3), .digit(1))
      #expect(chosen() == ["trois", "un"] && pilot.state.notice == nil)
      pilot.do(.digit(2))
      #expect(chosen() == ["trois", "un"] && pilot.state.notice == .enoughChosen(2))
      pilot.do(.activate)
      #expect(chosen() == ["trois", "un"] && pilot.state.notice == .enoughChosen(2))
      pilot.do(.digit(3), .digit(2))
      #expect(chosen() == ["un", "deux"] && pilot.state.notice == nil)
      pilot.do(.undo)
      #expect(chosen() == ["un"])
    }
  }

  @Test("after undo, after skipping and on coming back")
  func afterUndo() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.answer(4)
    pilot.do(.undo, .activate)
    #expect(pilot.screen == .question("ep-a-1") && pilot.state.notice == .choosesFirst)
    pilot.do(.skip, .activate)
    #expect(pilot.screen == .question("ep-a-2"))
    pilot.do(.back, .redo, .activate)
    #expect(pilot.state.session?.answer("ep-a-1") == .level(.four))
    #expect(pilot.screen == .question("ep-a-2"))
    pilot.do(.help, .back, .activate)
    #expect(pilot.state.session?.assessment.answers.count == 1)
  }
}
