import Assessments
import Referential
import Testing

@testable import Wizard

@Suite("Finding a question, a word, another date")
struct FindingTests {
  @Test("finds questions by their words, without accents, and opens one in the place of the search")
  func find() {
    var questionnaire = Questionnaire.garden
    questionnaire.dimensions[1].criteria[1].question = LocalizedText(
      fr: "Qui décide de quoi ?", en: "Who decides?")
    var pilot = Pilot(questionnaire: questionnaire)
    pilot.reachFirstQuestion()
    pilot.do(.search)
    #expect(pilot.screen == .find)
    #expect(Wizard.items(in: pilot.state).count == 6)
    pilot.do(.type("DECIDE"))
    #expect(Wizard.items(in: pilot.state) == [.field(.search), .criterion("ep-b-2")])
    pilot.do(.activate)
    #expect(pilot.state.place.focus == .criterion("ep-b-2"))
    pilot.do(.activate)
    #expect(pilot.screen == .question("ep-b-2"))
    pilot.do(.back)
    #expect(pilot.screen == .question("ep-b-1"))
  }

  @Test("comes back to the review when a question was found from there")
  func findFromReview() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.do(.review, .search)
    pilot.choose(.criterion("ep-a-3"))
    #expect(pilot.screen == .question("ep-a-3"))
    pilot.answer(4)
    #expect(pilot.screen == .review(showsAll: false))
  }

  @Test("explains first the words that the question uses")
  func wordsOfTheQuestion() {
    var questionnaire = Questionnaire.garden
    questionnaire.dimensions[0].criteria[0].question = LocalizedText(
      fr: "Vos mécénats sont-ils dits ?", en: "Are your gifts said?")
    var pilot = Pilot(questionnaire: questionnaire)
    pilot.reachFirstQuestion()
    pilot.state.shared?.referential.glossary = ["alliance", "mécénat", "dit"].map { word in
      GlossaryEntry(
        id: word, term: LocalizedText(fr: word, en: word), text: LocalizedText(fr: "…", en: "…"))
    }
    pilot.do(.words)
    #expect(
      Wizard.items(in: pilot.state) == [.word("mécénat"), .word("dit"), .word("alliance")])
    #expect(pilot.state.place.focus == .word("mécénat"))
    pilot.do(.activate)
    #expect(pilot.screen == .question("ep-a-1"), "a word is read where it stands")
  }

  @Test("counts a question that is not understood once in a sitting")
  func unclear() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.do(.plainWords, .back, .plainWords, .back)
    let counted = pilot.effects.filter { if case .countUnclear = $0 { true } else { false } }
    #expect(counted == [.countUnclear("ep-a-1", pilot.questionnaire.reference)])
    #expect(pilot.screen == .question("ep-a-1"))
  }

  @Test("offers the history of a subject that was assessed twice, oldest first")
  func history() {
    func summary(_ id: AssessmentID, _ day: Int, _ subject: String) -> AssessmentSummary {
      AssessmentSummary(
        id: id, subjectName: "Jardins", questionnaire: "ep",
        questionnaireTitle: Questionnaire.text("Jardin"), scope: .all, answered: 5, total: 5,
        created: Moment(seconds: day * 86_400), modified: Moment(seconds: day * 86_400),
        completed: Moment(seconds: day * 86_400), secondsLeft: 0, subject: subject)
    }
    var pilot = Pilot(shelf: [summary("b", 9, "s"), summary("a", 2, "s"), summary("c", 1, "t")])
    pilot.choose(.action(.results))
    pilot.choose(.assessment("c"))
    #expect(!Wizard.items(in: pilot.state).contains(.action(.history)))
    pilot.do(.back)
    pilot.choose(.assessment("b"))
    pilot.choose(.action(.history))
    #expect(pilot.screen == .history("s"))
    #expect(pilot.effects.last == .loadHistory(["a", "b"]))
    #expect(Wizard.items(in: pilot.state) == [.assessment("b"), .assessment("a")])
    pilot.choose(.assessment("a"))
    #expect(pilot.screen == .assessment("a"))
  }

  @Test("sets any two of three assessments side by side, the earlier one first")
  func anyTwo() {
    func summary(_ id: AssessmentID, begun: Int, changed: Int) -> AssessmentSummary {
      AssessmentSummary(
        id: id, subjectName: "Jardins", questionnaire: "ep",
        questionnaireTitle: Questionnaire.text("Jardin"), scope: .all, answered: 5, total: 5,
        created: Moment(seconds: begun * 86_400), modified: Moment(seconds: changed * 86_400),
        completed: Moment(seconds: changed * 86_400), secondsLeft: 0, subject: "s")
    }
    let shelf = [
      summary("b", begun: 2, changed: 9), summary("c", begun: 5, changed: 6),
      summary("a", begun: 1, changed: 1),
    ]
    var pilot = Pilot(shelf: shelf)
    pilot.choose(.action(.results))
    pilot.choose(.assessment("a"))
    pilot.choose(.action(.history))
    #expect(Wizard.items(in: pilot.state).first == .action(.chooseTwo))
    pilot.choose(.action(.chooseTwo))
    #expect(
      Wizard.items(in: pilot.state) == [.assessment("b"), .assessment("c"), .assessment("a")])
    pilot.choose(.assessment("c"))
    #expect(Wizard.items(in: pilot.state) == [.assessment("b"), .assessment("a")])
    pilot.choose(.assessment("b"))
    #expect(pilot.screen == .sideBySide("b", "c"))
    pilot.do(.back, .back)
    pilot.choose(.assessment("a"))
    pilot.choose(.assessment("b"))
    #expect(pilot.screen == .sideBySide("a", "b"))
  }
}
