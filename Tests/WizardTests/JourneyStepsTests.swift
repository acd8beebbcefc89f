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
