import Assessments
import Referential
import ShippedPacks
import Wizard

/// What ships with the program, read once for all tests.
enum Shipped {
  static let questionnaires: [Questionnaire] = ShippedPacks.index.map { summary in
    do throws {
      return try ShippedPacks.questionnaire(summary.id)
    } catch {
      preconditionFailure("\(summary.id): \(error)")
    }
  }

  static let summaries: [QuestionnaireSummary] = ShippedPacks.index

  static let shared: SharedPacks = {
    do throws {
      return SharedPacks(
        referential: try ShippedPacks.referential(), orientation: try ShippedPacks.orientation(),
        catalogue: try ShippedPacks.catalogue(),
        catalogueReference: ShippedPacks.catalogueReference)
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  static var catalogue: Catalogue { shared.catalogue }
  static var referential: Referential { shared.referential }
  static var orientation: Orientation { shared.orientation }

  /// The seven answers to « Vous répondez pour… ».
  static let profiles: [ProfileID] = referential.profiles.map(\.id)

  static let criteria: [Criterion] = questionnaires.flatMap(\.criteria)

  static let ids: [QuestionnaireID] = questionnaires.map(\.id)

  static func questionnaire(_ id: QuestionnaireID) -> Questionnaire {
    guard let found = questionnaires.first(where: { $0.id == id }) else {
      preconditionFailure("\(id) does not ship")
    }
    return found
  }

  /// A moment that tests share.
  static let now = Moment(seconds: 1_772_000_000)
}

/// Every context that decides what is asked: each profile and nobody, each set of missions of `ct`.
func contexts(of questionnaire: Questionnaire) -> [Context] {
  let profiles: [Context] =
    [Context()] + Shipped.profiles.map { Context([.profile: [ChoiceID($0.rawValue)]]) }
  let deciding = questionnaire.context.filter { question in
    questionnaire.dimensions.contains { $0.visibility.mentions(question.id) }
  }
  return deciding.reduce(profiles) { contexts, question in
    contexts.flatMap { context in
      subsets(of: question.choices.map(\.id)).map { chosen in
        var extended = context
        extended[question.id] = chosen
        return extended
      }
    }
  }
}

private func subsets(of choices: [ChoiceID]) -> [[ChoiceID]] {
  choices.reduce([[]]) { sets, choice in sets + sets.map { $0 + [choice] } }
}

extension Condition {
  /// Whether the answer to a question can change it.
  func mentions(_ question: ContextQuestionID) -> Bool {
    switch self {
    case .always: false
    case .chosen(let asked, _): asked == question
    case .all(let conditions), .any(let conditions):
      conditions.contains { $0.mentions(question) }
    case .not(let condition): condition.mentions(question)
    }
  }
}
