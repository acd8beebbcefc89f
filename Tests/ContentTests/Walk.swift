import Assessments
import Evaluation
import Pages
import Referential
import Testing
import Wizard

/// A person at the wizard: does what the program does with effects, in memory.
struct Walk {
  private(set) var state: WizardState
  /// Every save, the last one last.
  private(set) var saved: [Assessment] = []
  /// Called on each screen that is shown; without it no page is made.
  private let look: ((Page, WizardState) -> Void)?
  private var seconds = 0

  init(in language: Language, look: ((Page, WizardState) -> Void)? = nil) {
    state = Wizard.start(
      settings: Settings(language: language), library: Shipped.summaries,
      shelf: [], now: Shipped.now)
    self.look = look
    look?(page, state)
  }

  var page: Page { Pages.page(for: state) }
  var screen: Screen { state.place.screen }
  var session: Session? { state.session }

  mutating func perform(_ command: Command) {
    seconds += 20
    let surroundings = Surroundings(
      now: Moment(seconds: Shipped.now.seconds + seconds), freshID: "walk-\(seconds)")
    var waiting = Wizard.handle(command, &state, in: surroundings)
    while !waiting.isEmpty {
      for outcome in carryOut(waiting.removeFirst()) {
        waiting += Wizard.handle(.outcome(outcome), &state, in: surroundings)
      }
    }
    look?(page, state)
  }

  mutating func choose(_ item: Item) {
    #expect(Wizard.items(in: state).contains(item), "\(item) is not on \(screen)")
    perform(.choose(item))
  }

  private mutating func carryOut(_ effect: Effect) -> [EffectOutcome] {
    switch effect {
    case .loadShared: return [.shared(Shipped.shared)]
    case .loadQuestionnaire(let id):
      let questionnaire = Shipped.questionnaire(id)
      return [.questionnaire(questionnaire, reference(of: questionnaire))]
    case .save(let assessment):
      saved.append(assessment)
      return [.saved(assessment.id, path: "/\(assessment.id)")]
    default: return []
    }
  }
}

func reference(of questionnaire: Questionnaire) -> PackReference {
  PackReference(
    id: questionnaire.id.rawValue, version: questionnaire.version,
    digest: String(repeating: "0", count: 64))
}

/// What a person of the tests answers: levels that go round, some « ne sait pas », and
/// « non concerné » once where it is offered.
func answer(to criterion: Criterion, at place: Int, turn: Int) -> Answer {
  if criterion.allowsNotApplicable, place.isMultiple(of: 4) { return .notApplicable }
  if (place + turn).isMultiple(of: 9) { return .unknown }
  return Level(rawValue: (place * 3 + turn) % 5 + 1).map(Answer.level) ?? .unknown
}

extension Item {
  /// The item that gives an answer.
  static func giving(_ answer: Answer) -> Item {
    switch answer {
    case .level(let level): .level(level)
    case .unknown: .unknown
    case .notApplicable: .notApplicable
    }
  }
}

/// Who takes what in which language.
struct Visit: CustomTestStringConvertible {
  var profile: ProfileID
  var questionnaire: QuestionnaireID
  var language: Language
  /// Differs from visit to visit, so that answers do.
  var turn: Int

  var testDescription: String { "\(questionnaire) by \(profile) in \(language)" }

  static let all: [Visit] = Language.allCases.flatMap { language in
    Shipped.profiles.enumerated().flatMap { turn, profile in
      Shipped.ids.map {
        Visit(profile: profile, questionnaire: $0, language: language, turn: turn)
      }
    }
  }

  /// The purpose that leads to the questionnaire.
  var purpose: ChoiceID? {
    Shipped.orientation.proposals.first { $0.questionnaires.contains(questionnaire) }?.purpose
  }
}
