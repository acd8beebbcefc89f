import Assessments
import Evaluation
import Referential

extension Wizard {
  static func chooseScope(_ scope: ScopeID, _ state: inout WizardState) -> [Effect] {
    state.workshop?.workshop.setup.scope = scope
    return saveWorkshop(&state)
  }

  /// Ticks or unticks a dimension; the chosen ones stay in questionnaire order.
  static func toggleDimension(_ id: DimensionID, _ state: inout WizardState) -> [Effect] {
    guard let desk = state.workshop, let questionnaire = desk.questionnaire else { return [] }
    var chosen = Set(desk.workshop.setup.scope.chosenDimensions ?? [])
    if chosen.remove(id) == nil { chosen.insert(id) }
    let ordered = questionnaire.dimensions.map(\.id).filter(chosen.contains)
    state.workshop?.workshop.setup.scope = ordered.isEmpty ? .all : .dimensions(ordered)
    return saveWorkshop(&state)
  }

  /// Who speaks: with one voice each, organisations themselves are expected.
  static func chooseVoices(
    _ voices: WorkshopSetup.Voices, _ state: inout WizardState
  ) -> [Effect] {
    guard let desk = state.workshop else { return [] }
    guard desk.workshop.setup.voices != voices else {
      // Chosen already: on to the other half of the screen.
      focus(.workshop(.naming(desk.workshop.setup.naming)), &state)
      return []
    }
    state.workshop?.workshop.setup.voices = voices
    state.workshop?.workshop.attendance =
      voices == .each
      ? []
      : desk.workshop.setup.organisations.map { Attendee(name: $0.name, organisation: $0.id) }
    return saveWorkshop(&state)
  }
}
