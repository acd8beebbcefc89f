import Assessments
import Referential
import Testing

@testable import Wizard

@Suite("The journey from home to a saved result")
struct JourneyStepsTests {
  @Test(
    "goes from three questions to a first question, and saves as soon as the alliance has a name")
  func reachesFirstQuestion() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    #expect(pilot.screen == .question("ep-a-1"))
    #expect(pilot.saved.first?.subject.name == "Jardins partagés")
    #expect(pilot.saved.last?.subject.partners == ["Maison de quartier", "Ville"])
    #expect(pilot.saved.last?.context["forme"] == ["innovation"])
    #expect(pilot.saved.last?.context.profile == "asso")
  }

  @Test("pauses at the end of each dimension, reviews, finishes and says where the file is")
  func reachesResults() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    for level in [2, 3, 4] { pilot.answer(level) }
    #expect(pilot.screen == .pause("ep-a"))
    pilot.choose(.action(.next))
    pilot.answer(5)
    pilot.do(.move(.first))
    pilot.choose(.unknown)
    #expect(pilot.screen == .pause("ep-b"))
    pilot.choose(.action(.next))
    #expect(pilot.screen == .review(showsAll: false))
    #expect(Wizard.items(in: pilot.state).contains(.criterion("ep-b-2")))
    pilot.choose(.action(.finish))
    #expect(pilot.screen == .results(.overview))
    #expect(pilot.saved.last?.completed != nil)
    pilot.choose(.action(.goHome))
    #expect(pilot.screen == .saved)
    #expect(pilot.state.session?.path == "/data/\(pilot.saved[0].id).json")
    pilot.choose(.action(.quit))
    #expect(pilot.state.leaving == .done)
  }

  @Test("asks for no pause after a dimension of one question")
  func noPauseAfterOneQuestion() {
    var questionnaire = Questionnaire.garden
    questionnaire.dimensions[0].criteria = [questionnaire.dimensions[0].criteria[0]]
    var pilot = Pilot(questionnaire: questionnaire)
    pilot.reachFirstQuestion()
    pilot.answer(2)
    #expect(pilot.screen == .question("ep-b-1"))
  }

  @Test("the review of nothing begins on a question, not on results that wait for an answer")
  func focusOnWhatCanBeDone() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.do(.review)
    #expect(pilot.state.place.focus == .criterion("ep-a-1"))
  }

  @Test("page keys move a text that goes on, whatever the screen, and the focus elsewhere")
  func pageKeys() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.do(.review)
    var found = Scrolling()
    (found.page, found.itemsBelow) = (7, 0)
    Wizard.keep(found, &pilot.state)
    pilot.do(.move(.pageDown))
    #expect(pilot.state.place.focus == .criterion("ep-a-1"))
    #expect(pilot.state.place.scrolling.rows == 7 && pilot.state.place.scrolling.isReading)
    found.itemsBelow = 2
    Wizard.keep(found, &pilot.state)
    pilot.do(.move(.pageDown))
    #expect(pilot.state.place.focus == .criterion("ep-a-3"))
    #expect(pilot.state.place.scrolling.rows == 7, "the window goes by a page")
  }

  @Test("an arrow reads on before it moves the focus, and where there is nothing left to choose")
  func arrowsReadOn() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.do(.review, .move(.last))
    let last = pilot.state.place.focus
    var found = Scrolling(rows: 3)
    (found.unreadAbove, found.unreadBelow) = (2, 1)
    Wizard.keep(found, &pilot.state)
    pilot.do(.move(.down))
    #expect(pilot.state.place.focus == last && pilot.state.place.scrolling.rows == 4)
    pilot.do(.move(.up), .move(.up))
    #expect(pilot.state.place.focus == last && pilot.state.place.scrolling.rows == 0)
    pilot.do(.move(.previous))
    #expect(pilot.state.place.focus != last, "Tab passes over what is to read")
    #expect(!pilot.state.place.scrolling.isReading)
  }

  @Test("every answer asks for a save before anything else happens")
  func savesEachAnswer() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    let before = pilot.saved.count
    pilot.do(.digit(3))
    #expect(pilot.saved.count == before + 1)
    #expect(pilot.saved.last?.answers["ep-a-1"]?.answer == .level(.three))
    #expect(pilot.screen == .question("ep-a-1"), "a digit selects, it never goes on")
  }

  @Test("Enter without a choice asks for one instead of answering for the person")
  func enterNeedsAChoice() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.do(.activate)
    #expect(pilot.state.notice == .choosesFirst)
    #expect(pilot.state.session?.answer("ep-a-1") == nil)
  }

  @Test("results that one only looks at lead back to the page where one chose them")
  func backFromResults() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.answer(2)
    guard let saved = pilot.saved.last else { return #expect(Bool(false), "nothing saved") }
    let day = Moment(seconds: 0)
    var reader = Pilot(shelf: [
      AssessmentSummary(
        id: saved.id, subjectName: "Jardins", questionnaire: "ep",
        questionnaireTitle: Questionnaire.text("Jardin"), scope: .all, answered: 1, total: 5,
        created: day, modified: day, completed: day, secondsLeft: 0)
    ])
    reader.saved = [saved]
    reader.choose(.action(.results))
    reader.choose(.assessment(saved.id))
    for (action, screen) in [(ActionName.results, Screen.results(.overview)), (.plan, .plan)] {
      reader.choose(.action(action))
      #expect(reader.screen == screen)
      reader.do(.back)
      #expect(reader.screen == .assessment(saved.id))
      #expect(reader.state.session == nil)
    }
    reader.do(.back)
    #expect(reader.screen == .shelf)
  }

  @Test("going back keeps every answer and shows it")
  func goesBack() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.answer(2)
    pilot.answer(3)
    pilot.do(.back, .back)
    #expect(pilot.screen == .question("ep-a-1"))
    #expect(pilot.state.place.focus == .level(.two))
    pilot.do(.back)
    #expect(pilot.screen == .introduction)
  }

  @Test("from any screen, going back often enough leads home")
  func backLeadsHome() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    for level in [2, 3, 4] { pilot.answer(level) }
    for _ in 0..<20 { pilot.do(.back) }
    #expect(pilot.screen == .home)
  }

  @Test("comes back to the first question without an answer, with every answer there")
  func resumes() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.answer(2)
    pilot.answer(4)
    let id = pilot.saved[0].id
    var next = Pilot(shelf: [
      AssessmentSummary(
        id: id, subjectName: "Jardins partagés", questionnaire: "ep",
        questionnaireTitle: Questionnaire.garden.title, scope: .all, answered: 2, total: 5,
        created: Moment(seconds: 0), modified: Moment(seconds: 0), completed: nil, secondsLeft: 180)
    ])
    next.saved = pilot.saved
    #expect(Wizard.items(in: next.state).first == .action(.resume))
    next.do(.activate)
    #expect(next.screen == .question("ep-a-3"))
    #expect(next.state.session?.assessment.answers == pilot.saved.last?.answers)
  }

  @Test("a first reading asks its own criteria and goes on with the rest, answers kept")
  func firstReading() {
    var pilot = Pilot()
    pilot.choose(.action(.assessAlliance))
    #expect(pilot.screen == .orientation(0))
    pilot.choose(.choice("asso"))
    #expect(pilot.screen == .subject)
    pilot.do(.fill(.subjectName, "Essai"), .fill(.partners, "Nous"))
    pilot.choose(.action(.next))
    pilot.choose(.action(.firstReading))
    pilot.choose(.choice("don"))
    pilot.answer(3)
    pilot.choose(.action(.next))
    pilot.answer(2)
    pilot.choose(.action(.next))
    pilot.choose(.action(.finish))
    #expect(Wizard.items(in: pilot.state).first == .action(.continueWithTheRest))
    pilot.do(.move(.first), .activate)
    #expect(pilot.screen == .question("ep-a-2"))
    #expect(pilot.state.session?.answer("ep-a-1") == .level(.three))
    #expect(pilot.saved.last?.scope == .all)
  }

  @Test("one may change one’s mind between a first reading and everything before the first answer")
  func firstReadingOrAll() {
    var pilot = Pilot()
    pilot.choose(.action(.assessAlliance))
    pilot.choose(.choice("asso"))
    pilot.do(.fill(.subjectName, "Essai"), .fill(.partners, "Nous"))
    pilot.choose(.action(.next))
    pilot.choose(.action(.firstReading))
    pilot.choose(.choice("don"))
    let few = pilot.state.session?.criteria.count ?? 0
    while pilot.screen != .introduction { pilot.do(.back) }
    #expect(pilot.state.place.focus == .action(.firstReading))
    pilot.choose(.action(.begin))
    #expect(pilot.state.session?.assessment.scope == .all)
    #expect(few > 0 && pilot.state.session?.criteria.count ?? 0 > few)
    pilot.answer(2)
    while pilot.screen != .introduction { pilot.do(.back) }
    #expect(!Wizard.items(in: pilot.state).contains(.action(.firstReading)))
  }

  @Test("Enter leaves no empty name or partners, so that none is typed on the wrong line")
  func enterStaysOnEmptyLines() {
    var pilot = Pilot()
    pilot.choose(.action(.assessAlliance))
    pilot.choose(.choice("asso"))
    pilot.do(.activate, .activate)
    #expect(pilot.state.notice == .needsName)
    pilot.do(.type("Jardins"), .activate, .activate)
    #expect(pilot.state.notice == .needsPartners)
    #expect(pilot.state.place.focus == .field(.partners))
    pilot.do(.type("Ville"), .activate, .activate, .activate, .activate)
    #expect(pilot.state.place.focus == .action(.next))
    #expect(pilot.state.place.texts[.subjectName]?.text == "Jardins")
    // Tab and arrows go where one likes.
    pilot.do(.move(.next), .edit(.deleteToStart), .move(.down))
    #expect(pilot.state.place.focus == .field(.partners))
  }

  @Test("an alliance without a name or partners is asked for them, and nothing typed is lost")
  func subjectNeedsAName() {
    var pilot = Pilot()
    pilot.choose(.action(.assessAlliance))
    pilot.choose(.choice("asso"))
    pilot.do(.fill(.since, "2023"))
    pilot.choose(.action(.next))
    #expect(pilot.state.notice == .needsName)
    pilot.do(.type("Jardins"))
    pilot.choose(.action(.next))
    #expect(pilot.state.notice == .needsPartners)
    pilot.do(.paste("Ville\nVoisins"), .leave)
    #expect(pilot.saved.last?.subject.name == "Jardins")
    #expect(pilot.saved.last?.subject.since == "2023")
    #expect(pilot.saved.last?.subject.partners == ["Ville Voisins"])
    #expect(pilot.state.leaving == .unfinished)
  }
}

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
