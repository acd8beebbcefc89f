import Assessments
import Referential
import Testing

@testable import Wizard

@Suite("The same question answered elsewhere")
struct FormerAnswersTests {
  /// The garden whose first question is also asked by « cf ».
  private static let garden: Questionnaire = {
    var questionnaire = Questionnaire.garden
    questionnaire.dimensions[0].criteria[0].sameAs = ["cf-x-1"]
    return questionnaire
  }()

  private static let other: Questionnaire = {
    var questionnaire = Questionnaire.garden
    questionnaire.id = "cf"
    questionnaire.subject = .organisation
    questionnaire.title = Questionnaire.text("Capacité")
    questionnaire.dimensions = [
      Dimension(
        id: "cf-x", title: Questionnaire.text("X"), phrase: Questionnaire.text("le x"),
        question: Questionnaire.text("X"), criteria: [Questionnaire.criterion("cf-x-1")])
    ]
    return questionnaire
  }()

  private static func answered(
    _ id: AssessmentID, _ level: Level, at seconds: Int, for organisation: String = "Ville",
    as answer: Answer? = nil
  ) -> AnsweredBefore {
    var assessment = Assessment(
      id: id, created: Moment(seconds: seconds),
      subject: Subject(id: "s-\(id)", name: "Une ville", onBehalfOf: organisation),
      questionnaire: other.reference, catalogue: other.reference, language: .fr)
    assessment.answers["cf-x-1"] = RecordedAnswer(
      answer: answer ?? .level(level), at: Moment(seconds: seconds))
    return AnsweredBefore(assessment: assessment, questionnaire: other)
  }

  private static func mine(_ organisation: String, name: String = "Jardins") -> Assessment {
    Assessment(
      id: "mine", created: Moment(seconds: 9),
      subject: Subject(id: "s-mine", name: name, onBehalfOf: organisation),
      questionnaire: garden.reference, catalogue: garden.reference, language: .fr)
  }

  @Test("the most recent answer of the same organisation is found, whatever its capitals")
  func findsTheMostRecent() {
    let before = [
      Self.answered("a", .two, at: 100), Self.answered("b", .four, at: 300),
      Self.answered("c", .three, at: 200), Self.answered("d", .five, at: 400, for: "Autre"),
    ]
    let found = formerAnswers(to: Self.mine("  VILLE "), Self.garden, among: before)
    #expect(found.count == 1)
    #expect(found["ep-a-1"]?.level == .four)
    #expect(found["ep-a-1"]?.at == Moment(seconds: 300))
  }

  @Test("an organisation that was itself assessed is known by its name")
  func knowsAnAssessedOrganisation() {
    let before = [Self.answered("a", .two, at: 100, for: "")]
    #expect(formerAnswers(to: Self.mine("Une ville"), Self.garden, among: before).count == 1)
    #expect(formerAnswers(to: Self.mine("", name: "Une ville"), Self.garden, among: before).isEmpty)
  }

  @Test("nothing is found elsewhere, nor where nobody knew, nor in the assessment itself")
  func findsNothingElse() {
    let unknown = [Self.answered("a", .two, at: 100, as: .unknown)]
    #expect(formerAnswers(to: Self.mine("Ville"), Self.garden, among: unknown).isEmpty)
    let nobody = [Self.answered("a", .two, at: 100, for: "")]
    #expect(formerAnswers(to: Self.mine(""), Self.garden, among: nobody).isEmpty)
    let itself = [Self.answered("mine", .two, at: 100)]
    #expect(formerAnswers(to: Self.mine("Ville"), Self.garden, among: itself).isEmpty)
    let old = [Self.answered("a", .two, at: 100)]
    #expect(formerAnswers(to: Self.mine("Ville"), .garden, among: old).isEmpty, "no link, no offer")
  }

  @Test(
    "a former answer is offered, counts nothing until one key takes it up, and then can be undone")
  func isOfferedThenTaken() {
    var pilot = Pilot(questionnaire: Self.garden)
    pilot.before = [Self.answered("a", .four, at: 300)]
    pilot.organisation = "Ville"
    pilot.reachFirstQuestion()
    #expect(Wizard.formerAnswer(to: "ep-a-1", in: pilot.state)?.level == .four)
    #expect(Wizard.offers(in: pilot.state).contains(.takeFormer))
    #expect(pilot.state.session?.assessment.answers.isEmpty == true)
    #expect(pilot.state.session?.unanswered.count == 5)
    pilot.do(.takeFormer)
    #expect(pilot.screen == .question("ep-a-1"), "it selects, it does not go on")
    #expect(pilot.state.session?.answer("ep-a-1") == .level(.four))
    #expect(pilot.saved.last?.answers["ep-a-1"]?.answer == .level(.four))
    #expect(!Wizard.offers(in: pilot.state).contains(.takeFormer))
    pilot.do(.activate)
    #expect(pilot.screen == .question("ep-a-2"))
    pilot.do(.takeFormer)
    #expect(pilot.state.notice == .notHere(.takeFormer))
    pilot.do(.undo)
    #expect(pilot.state.session?.answer("ep-a-1") == nil)
    #expect(Wizard.offers(in: pilot.state).contains(.takeFormer))
  }

  @Test("another answer puts the offer away")
  func anotherAnswerWins() {
    var pilot = Pilot(questionnaire: Self.garden)
    pilot.before = [Self.answered("a", .four, at: 300)]
    pilot.organisation = "Ville"
    pilot.reachFirstQuestion()
    pilot.do(.digit(2), .takeFormer)
    #expect(pilot.state.session?.answer("ep-a-1") == .level(.two))
  }
}
