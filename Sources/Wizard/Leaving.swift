import Assessments
import Referential

extension Wizard {
  /// Leaves the program; what is under way is saved first.
  static func leave(_ state: inout WizardState, in surroundings: Surroundings) -> [Effect] {
    var effects = keepDraft(&state, surroundings) + keepPreparation(&state, surroundings)
    let isUnfinished =
      state.session.map {
        $0.assessment.completed == nil && !$0.isExample && !$0.isReadOnly
          && !$0.assessment.id.rawValue.isEmpty
      } ?? false
    if effects.isEmpty, isUnfinished { effects = save(&state) }
    return effects + end(&state, isUnfinished ? .unfinished : .done)
  }

  static func leave(
    _ state: inout WizardState, reason: LeaveReason, in surroundings: Surroundings
  ) -> [Effect] {
    var effects = keepDraft(&state, surroundings) + keepPreparation(&state, surroundings)
    if effects.isEmpty, let session = state.session, !session.assessment.id.rawValue.isEmpty {
      effects = save(&state)
    }
    return effects + end(&state, reason)
  }

  private static func end(_ state: inout WizardState, _ reason: LeaveReason) -> [Effect] {
    state.leaving = reason
    return [.quit(reason)]
  }

  /// Keeps an alliance that was named although its screen was left before the end, also from a screen on top.
  static func keepDraft(_ state: inout WizardState, _ surroundings: Surroundings) -> [Effect] {
    guard let form = state.trail.last(where: { $0.screen == .subject }),
      let session = state.session, session.assessment.id.rawValue.isEmpty
    else { return [] }
    takeSubjectTexts(form.texts, &state)
    let name = state.session?.assessment.subject.name ?? ""
    guard !name.isEmpty else { return [] }
    nameAssessment(&state, surroundings)
    return save(&state)
  }

  /// Keeps a session that was named although its first screen was left before the end.
  static func keepPreparation(_ state: inout WizardState, _ surroundings: Surroundings) -> [Effect]
  {
    guard let form = state.trail.last(where: { $0.screen == .workshop(.subject) }),
      state.workshop?.workshop.id.rawValue.isEmpty == true,
      !trimmed(form.texts[.sessionSubject]?.text ?? "").isEmpty
    else { return [] }
    nameSession(&state, surroundings)
    return saveWorkshop(&state)
  }
}
