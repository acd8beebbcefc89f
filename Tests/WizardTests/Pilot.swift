import Assessments
import Referential
import Testing

@testable import Wizard

/// Drives the wizard as a person would, and plays the world: effects are answered at once.
struct Pilot {
  var state: WizardState
  var saved: [Assessment] = []
  var effects: [Effect] = []
  var clock = 1_773_340_000
  var shared = SharedPacks.garden
  /// What other assessments hold.
  var before: [AnsweredBefore] = []
  /// For whom one answers; empty to leave the line as it is.
  var organisation = ""
  private var ids = 0

  init(shelf: [AssessmentSummary] = [], questionnaire: Questionnaire = .garden) {
    state = Wizard.start(
      settings: Settings(), library: [questionnaire.summary], shelf: shelf,
      now: Moment(seconds: clock))
    self.questionnaire = questionnaire
  }

  let questionnaire: Questionnaire

  mutating func `do`(_ commands: Command...) {
    for command in commands { perform(command) }
  }

  mutating func choose(_ item: Item) { perform(.choose(item)) }

  private mutating func perform(_ command: Command) {
    clock += 20
    ids += 1
    let surroundings = Surroundings(now: Moment(seconds: clock), freshID: "id\(ids)")
    var waiting = Wizard.handle(command, &state, in: surroundings)
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      effects.append(effect)
      guard let outcome = answer(to: effect) else { continue }
      waiting += Wizard.handle(.outcome(outcome), &state, in: surroundings)
    }
  }

  private mutating func answer(to effect: Effect) -> EffectOutcome? {
    switch effect {
    case .loadShared: return .shared(shared)
    case .print: return .printed(ExportedFiles(paths: ["/papier"], canOpen: false))
    case .loadQuestionnaire(let id):
      guard id == questionnaire.id else { return .questionnaireFailed(id, "unknown") }
      return .questionnaire(questionnaire, questionnaire.reference)
    case .save(let assessment):
      saved.append(assessment)
      return .saved(assessment.id, path: "/data/\(assessment.id).json")
    case .open(let id):
      guard let last = saved.last(where: { $0.id == id }) else { return .openFailed(id, "absent") }
      return .opened(
        OpenedAssessment(assessment: last, questionnaire: questionnaire, path: "/data/\(id).json"))
    case .findFormerAnswers(let assessment, let questionnaire):
      return .formerAnswers(
        assessment.id, formerAnswers(to: assessment, questionnaire, among: before))
    case .listShelf: return .shelf(state.shelf)
    default: return nil
    }
  }

  /// On the first question, before any answer.
  static func onFirstQuestion() -> Pilot {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    return pilot
  }

  /// Once all is answered, on the results.
  static func onResults() -> Pilot {
    var pilot = onFirstQuestion()
    for level in [2, 3, 4] { pilot.answer(level) }
    pilot.choose(.action(.next))
    for level in [5, 4] { pilot.answer(level) }
    pilot.choose(.action(.next))
    pilot.choose(.action(.finish))
    return pilot
  }

  /// From home to the first question, as an association that assesses « Jardins partagés ».
  mutating func reachFirstQuestion() {
    choose(.action(.start))
    choose(.choice("asso"))
    choose(.choice("alliance"))
    choose(.choice("seul"))
    choose(.questionnaire(questionnaire.id))
    perform(.fill(.subjectName, "Jardins partagés"))
    perform(.fill(.partners, "Maison de quartier, Ville"))
    if !organisation.isEmpty { perform(.fill(.onBehalfOf, organisation)) }
    choose(.action(.next))
    choose(.action(.begin))
    if case .context = state.place.screen { choose(.choice("innovation")) }
  }

  /// Answers the question on the screen with a level, and goes on.
  mutating func answer(_ level: Int) {
    perform(.digit(level))
    perform(.activate)
  }

  var screen: Screen { state.place.screen }
}

extension Questionnaire {
  /// Two dimensions of three and two criteria, one context question, a first reading.
  static let garden = Questionnaire(
    id: "ep", version: "1.0.0", title: text("Jardin"), subtitle: text("Un essai"),
    subject: .alliance, forYouIf: text("Pour vous"), minutes: 3...5, notice: text("Essai"),
    context: [
      ContextQuestion(
        id: "forme", text: text("Quelle forme"),
        choices: [
          .init(id: "don", text: text("Don")), .init(id: "innovation", text: text("Essai")),
        ])
    ],
    scopes: [
      Scope(id: .all, title: text("Tout")),
      Scope(
        id: "first-reading", title: text("Première lecture"), minutes: 2, givesStage: false,
        content: .criteria(["ep-a-1", "ep-b-1"])),
    ],
    dimensions: [
      Dimension(
        id: "ep-a", title: text("A"), phrase: text("le a"), question: text("A"),
        criteria: [criterion("ep-a-1"), criterion("ep-a-2"), criterion("ep-a-3", allows: true)]),
      Dimension(
        id: "ep-b", title: text("B"), phrase: text("le b"), question: text("B"),
        criteria: [criterion("ep-b-1"), criterion("ep-b-2")]),
    ])

  var reference: PackReference {
    PackReference(id: id.rawValue, version: version, digest: String(repeating: "0", count: 64))
  }

  var summary: QuestionnaireSummary {
    QuestionnaireSummary(
      id: id, version: version, digest: reference.digest, title: title, subtitle: subtitle,
      forYouIf: forYouIf, subject: subject, minutes: minutes, profiles: [], criteria: 5)
  }

  static func text(_ words: String) -> LocalizedText {
    LocalizedText(fr: words, en: words + " (en)")
  }

  static func criterion(_ id: CriterionID, allows notApplicable: Bool = false) -> Criterion {
    let words = text("\(id)")
    return Criterion(
      id: id, label: words, question: words, levels: Array(repeating: words, count: 5),
      help: CriterionHelp(
        plainWords: words, whyItMatters: words, whatToLookAt: words, example: words,
        betweenTwoLevels: words),
      find: WhereToFind(place: words, settles: words, ease: 1), firstAction: words, effort: 1,
      allowsNotApplicable: notApplicable)
  }
}

extension SharedPacks {
  static let garden = SharedPacks(
    referential: Referential(version: "1"),
    orientation: Orientation(
      version: "1", title: Questionnaire.text("Par où commencer"),
      questions: [
        question("profile", ["asso", "ent"]), question("purpose", ["alliance", "outil"]),
        question("together", ["seul", "ensemble"]),
      ],
      proposals: [
        Orientation.Proposal(
          purpose: "alliance", questionnaires: ["ep"], needs: [], uses: [], tools: [],
          sentence: Questionnaire.text("Parce que"))
      ], together: [:]),
    catalogue: Catalogue(version: "1", tools: []),
    catalogueReference: PackReference(id: "catalogue", version: "1", digest: "0"))

  private static func question(_ id: ContextQuestionID, _ choices: [ChoiceID]) -> ContextQuestion {
    ContextQuestion(
      id: id, text: Questionnaire.text("\(id)"),
      choices: choices.map { .init(id: $0, text: Questionnaire.text("\($0)")) })
  }
}
