import Assessments
import Evaluation
import Messages
import Referential

/// The material with what several papers say in the same way.
struct WorkshopReading {
  let material: WorkshopMaterial
  let messages: Messages
  /// The dimensions that are asked, with their criteria, in questionnaire order.
  let dimensions: [Dimension]
  private let criteria: [CriterionID: Criterion]

  init(_ material: WorkshopMaterial) {
    self.material = material
    messages = Messages(in: material.language)
    let questionnaire = material.questionnaire
    // Where nothing is known of those who will answer, every question is printed.
    dimensions =
      material.context.map { questionnaire.visibleDimensions(in: $0, scope: material.scope) }
      ?? questionnaire.everyDimension(scope: material.scope)
    criteria = Dictionary(
      questionnaire.criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var language: Language { material.language }
  var workshop: Workshop? { material.workshop }
  var setup: WorkshopSetup? { material.workshop?.setup }
  var asked: [Criterion] { dimensions.flatMap(\.criteria) }
  var subjectName: String { setup?.subject.name.onOneLine.trimmed ?? "" }

  func criterion(_ id: CriterionID) -> Criterion? { criteria[id] }
  func label(_ id: CriterionID) -> String { criteria[id]?.label[language] ?? id.rawValue }

  /// How answers are shown to the group.
  var shown: Messages.WorkshopInvitation.Shown {
    guard let setup else { return .anonymous }
    if setup.voices == .organisation { return .organisation }
    return setup.naming == .named ? .named : .anonymous
  }

  /// The day in words, or room to write it.
  func dayText(_ day: CalendarDate?) -> String {
    day.map(messages.dates.date) ?? messages.workshopInvitation.blank
  }

  /// How many minutes answering takes: what the questionnaire says, by the questions that are asked.
  var minutesToAnswer: Int {
    let all = max(1, material.questionnaire.criteria.count)
    let whole = material.questionnaire.minutes.upperBound
    let minutes = material.questionnaire.scope(material.scope)?.minutes
    let found = minutes ?? (whole * asked.count + all - 1) / all
    return max(5, (found + 4) / 5 * 5)
  }

  func organisation(_ id: OrganisationID) -> String {
    setup?.organisations.first { $0.id == id }.map { inSentence($0.name) } ?? id.rawValue
  }

  /// « Ville » ou « Maison de quartier ».
  func choices(_ names: [String]) -> String {
    messages.numbers.either(names.map { messages.numbers.quoted(inSentence($0)) })
  }

  /// Whether people say which organisation they answer for.
  var asksOrganisation: Bool {
    guard let setup else { return true }
    return setup.voices == .organisation || setup.organisations.count > 1
  }

  var offersNotApplicable: Bool { asked.contains(where: \.allowsNotApplicable) }
}

extension Questionnaire {
  /// Everything that a scope holds, whoever answers.
  func everyDimension(scope id: ScopeID) -> [Dimension] {
    guard let scope = scope(id) else { return dimensions }
    return dimensions.compactMap { dimension in
      var kept = dimension
      kept.criteria = dimension.criteria.filter { scope.contains($0.id, of: dimension.id) }
      return kept.criteria.isEmpty ? nil : kept
    }
  }
}
