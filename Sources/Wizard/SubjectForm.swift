import Assessments
import Referential

extension Wizard {
  static let subjectFields: [Field] = [
    .subjectName, .partners, .since, .onBehalfOf, .respondent,
  ]

  /// Opens the form with what is known of the subject.
  static func openSubject(_ state: inout WizardState) {
    push(.subject, &state)
    guard let subject = state.session?.assessment.subject else { return }
    state.place.texts = [
      .subjectName: TextInput(subject.name),
      .partners: TextInput(subject.partners.joined(separator: ", ")),
      .since: TextInput(subject.since),
      .onBehalfOf: TextInput(subject.onBehalfOf),
      .respondent: TextInput(subject.respondent),
    ]
  }

  /// Copies the fields into the subject; partners are separated by commas or semicolons.
  static func takeSubjectTexts(_ texts: [Field: TextInput], _ state: inout WizardState) {
    func text(_ field: Field) -> String { trimmed(texts[field]?.text ?? "") }
    state.session?.assessment.subject.name = text(.subjectName)
    state.session?.assessment.subject.partners = text(.partners)
      .split { $0 == "," || $0 == ";" || $0 == "\n" }.map { trimmed(String($0)) }
      .filter { !$0.isEmpty }
    state.session?.assessment.subject.since = text(.since)
    state.session?.assessment.subject.onBehalfOf = text(.onBehalfOf)
    state.session?.assessment.subject.respondent = text(.respondent)
  }

  /// Takes the form when its two compulsory lines are there, and goes on to the introduction.
  static func finishSubject(
    _ state: inout WizardState, _ surroundings: Surroundings
  ) -> [Effect] {
    guard let former = state.session?.assessment.subject else { return [] }
    takeSubjectTexts(state.place.texts, &state)
    guard let session = state.session else { return [] }
    if session.assessment.subject.name.isEmpty {
      // A name that was erased and not replaced stays: a file always has one.
      state.session?.assessment.subject.name = former.name
      state.place.focus = .field(.subjectName)
      state.notice = .needsName
      return []
    }
    let needsPartners = session.questionnaire.subject == .alliance
    if needsPartners, session.assessment.subject.partners.isEmpty {
      state.session?.assessment.subject.partners = former.partners
      state.place.focus = .field(.partners)
      state.notice = .needsPartners
      return []
    }
    if session.assessment.id.rawValue.isEmpty { nameAssessment(&state, surroundings) }
    let effects = save(&state) + findFormerAnswers(state)
    if state.trail.dropLast().last?.screen == .introduction {
      pop(&state)
    } else {
      replace(.introduction, &state)
    }
    return effects
  }

  /// What an empty line that must not be asks for when Enter would leave it.
  ///
  /// One Enter too many on the screen before must not put the name on the line of the partners.
  static func missing(in field: Field, _ state: WizardState) -> Notice? {
    guard trimmed(state.place.texts[field]?.text ?? "").isEmpty else { return nil }
    return switch field {
    case .subjectName: .needsName
    case .partners where state.session?.questionnaire.subject == .alliance: .needsPartners
    case .sessionSubject: .workshop(.needsName)
    case .sessionOrganisations: .workshop(.needsOrganisations)
    default: nil
    }
  }

  static func nameAssessment(_ state: inout WizardState, _ surroundings: Surroundings) {
    state.session?.assessment.id = AssessmentID(surroundings.freshID)
    if state.session?.assessment.subject.id.isEmpty == true {
      state.session?.assessment.subject.id = "s-" + surroundings.freshID
    }
    state.session?.assessment.created = state.now
  }

  static func trimmed(_ text: String) -> String {
    var part = text[...]
    while let first = part.first, first.isWhitespace { part = part.dropFirst() }
    while let last = part.last, last.isWhitespace { part = part.dropLast() }
    return String(part)
  }
}
