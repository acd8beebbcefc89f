import Assessments
import Referential

extension Wizard {
  /// What can have the focus on the screens of the plan.
  static func planItems(_ state: WizardState) -> [Item] {
    switch state.place.screen {
    case .plan:
      var names: [ActionName] = [.pickActions, .addAction, .reviewDate]
      let actions = orderedActions(in: state)
      if actions.count > 1 { names.append(.planOrder) }
      if !actions.isEmpty { names.append(.share) }
      return actions.map { .planAction($0.id) } + names.map(Item.action)
    case .pickActions:
      return planCandidates(in: state).map(Item.candidate) + [.action(.next)]
    case .planAction:
      return actionFields.map(Item.field) + Action.Status.allCases.map(Item.status)
        + (1...3).map(Item.effort) + [.action(.next), .action(.removeAction)]
    case .planOrder: return PlanOrder.allCases.map(Item.order)
    case .reviewDate: return [.months(6), .months(12), .months(0)]
    default: return []
    }
  }

  static func activateInPlan(_ item: Item, _ state: inout WizardState) -> [Effect] {
    switch (item, state.place.screen) {
    case (.planAction(let id), .plan):
      openAction(id, &state)
      return []
    case (.candidate(let candidate), _): return toggle(candidate, &state)
    case (.status(let status), .planAction(let id)): return setStatus(status, of: id, &state)
    case (.effort(let effort), .planAction(let id)): return setEffort(effort, of: id, &state)
    case (.order(let order), _):
      state.planOrder = order
      pop(&state)
      return []
    case (.months(let months), _):
      let date = months == 0 ? nil : state.now.date.adding(months: months)
      let effects = changePlan(&state) { $0.review = date }
      pop(&state)
      return effects
    default: return []
    }
  }

  static func performInPlan(_ name: ActionName, _ state: inout WizardState) -> [Effect] {
    switch name {
    case .plan: return openPlan(&state)
    case .pickActions:
      let effects = needsShared(state)
      push(.pickActions, &state)
      return effects
    case .addAction: return addAction(&state)
    case .reviewDate: push(.reviewDate, &state)
    case .planOrder: push(.planOrder, &state)
    case .removeAction:
      if case .planAction(let id) = state.place.screen {
        push(.confirm(.removeAction(id)), &state)
      }
    default: break
    }
    return []
  }

  /// From the results, or from home: there the most recent assessment that has a plan.
  private static func openPlan(_ state: inout WizardState) -> [Effect] {
    if state.session != nil, state.trail.count > 1, !isOnShelf(state) {
      let effects = needsShared(state)
      push(.plan, &state)
      return effects
    }
    let chosen: AssessmentID?
    if case .assessment(let id) = state.place.screen {
      chosen = id
    } else {
      let withPlan = state.shelf.filter { $0.actions > 0 && !$0.isReadOnly }
      guard withPlan.count == 1 else {
        push(.shelf, &state)
        return []
      }
      chosen = withPlan.first?.id
    }
    guard let chosen else { return [] }
    state.wantsPlan = true
    return needsShared(state) + [.open(chosen)]
  }

  private static func isOnShelf(_ state: WizardState) -> Bool {
    switch state.place.screen {
    case .home, .assessment, .shelf: true
    default: false
    }
  }

  /// Enter in a field of an action goes to the next one; a date must be one before it is left.
  static func leaveActionField(_ field: Field, _ state: inout WizardState) {
    let text = state.place.texts[field]?.text ?? ""
    if field == .actionDue, !trimmed(text).isEmpty, date(text) == nil {
      state.notice = .needsDate
      return
    }
    guard let place = actionFields.firstIndex(of: field) else { return }
    state.place.focus =
      place + 1 < actionFields.count ? .field(actionFields[place + 1]) : .action(.next)
  }

  static func finishAction(_ id: String, _ state: inout WizardState) -> [Effect] {
    let due = state.place.texts[.actionDue]?.text ?? ""
    if !trimmed(due).isEmpty, date(due) == nil {
      state.place.focus = .field(.actionDue)
      state.notice = .needsDate
      return []
    }
    let what = trimmed(state.place.texts[.actionWhat]?.text ?? "")
    if what.isEmpty {
      state.place.focus = .field(.actionWhat)
      state.notice = .needsWhat
      return []
    }
    pop(&state)
    state.place.focus = .planAction(id)
    return []
  }
}
