import Assessments
import Evaluation
import Referential

extension Wizard {
  static func addWorkshopAction(_ criterion: CriterionID?, _ state: inout WizardState) -> [Effect] {
    guard let desk = state.workshop else { return [] }
    let used = Set((desk.past.flatMap(\.plan.actions) + desk.workshop.plan.actions).map(\.id))
    var number = 1
    while used.contains("a\(number)") { number += 1 }
    let id = "a\(number)"
    let level = criterion.flatMap { desk.workshop.decisions[$0]?.answer?.level }
    let effects = changeWorkshop(&state, nil) { workshop, _ in
      workshop.plan.actions.append(
        Action(id: id, what: "", criterion: criterion, levelNow: level))
    }
    openWorkshopAction(id, &state)
    return effects
  }

  static func openWorkshopAction(_ id: String, _ state: inout WizardState) {
    guard let action = state.workshop?.workshop.plan.actions.first(where: { $0.id == id }) else {
      return
    }
    push(.workshop(.action(id)), &state)
    state.changes.typing = nil
    state.place.texts = [
      .actionWhat: TextInput(action.what), .actionOwner: TextInput(action.owner),
      .actionDue: TextInput(action.due.map(written) ?? ""),
    ]
  }

  static func keepWorkshopAction(
    _ id: String, _ field: Field, _ state: inout WizardState
  ) -> [Effect] {
    func text(_ field: Field) -> String { state.place.texts[field]?.text ?? "" }
    guard var plan = state.workshop?.workshop.plan,
      let place = plan.actions.firstIndex(where: { $0.id == id })
    else { return [] }
    plan.actions[place].what = text(.actionWhat)
    plan.actions[place].owner = text(.actionOwner)
    if trimmed(text(.actionDue)).isEmpty { plan.actions[place].due = nil }
    if let date = sessionDate(text(.actionDue), state) { plan.actions[place].due = date }
    guard plan != state.workshop?.workshop.plan else { return [] }
    noteWorkshop(&state, typing: field)
    state.workshop?.workshop.plan = plan
    return saveWorkshop(&state)
  }

  /// An action that says nothing is taken out again; a date must be one.
  static func finishWorkshopAction(_ id: String, _ state: inout WizardState) -> [Effect] {
    let due = trimmed(state.place.texts[.actionDue]?.text ?? "")
    if !due.isEmpty, sessionDate(due, state) == nil {
      state.place.focus = .field(.actionDue)
      state.notice = .workshop(.needsDate)
      return []
    }
    let what = trimmed(state.place.texts[.actionWhat]?.text ?? "")
    pop(&state)
    guard what.isEmpty else { return [] }
    let effects = removeWorkshopAction(id, &state)
    // One that was never written leaves nothing to undo.
    if let past = state.workshop?.past.dropLast(), let former = past.last,
      former.plan == state.workshop?.workshop.plan
    {
      state.workshop?.past = past.dropLast()
    }
    return effects
  }

  static func removeWorkshopAction(_ id: String, _ state: inout WizardState) -> [Effect] {
    changeWorkshop(&state, nil) { workshop, _ in
      workshop.plan.actions.removeAll { $0.id == id }
    }
  }
}
