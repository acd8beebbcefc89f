import Assessments
import Evaluation
import Referential

extension Wizard {
  /// What can have the focus on the screens of one action.
  static func actionItems(_ state: WizardState) -> [Item] {
    guard let session = state.session else { return [] }
    switch state.place.screen {
    case .planAction(let id):
      var names: [ActionName] = [.next, .editAction, .choosePurpose]
      if action(id, in: session)?.criterion != nil { names.append(.chooseAim) }
      names += [.chooseTool, .chooseEffort]
      let actions = session.assessment.plan.actions
      if state.planOrder == .asWritten, let place = actions.firstIndex(where: { $0.id == id }) {
        if place > 0 { names.append(.moveUp) }
        if place + 1 < actions.count { names.append(.moveDown) }
      }
      names.append(.removeAction)
      return Action.Status.allCases.map(Item.status) + names.map(Item.action)
    case .actionForm: return actionFields.map(Item.field) + [.action(.next)]
    case .actionPurpose: return [.purpose(nil)] + session.criteria.map { .purpose($0.id) }
    case .actionAim(let id):
      let now = action(id, in: session)?.levelNow?.rawValue ?? 0
      return Level.allCases.filter { $0.rawValue > now }.map(Item.aim)
    case .actionTool(let id): return [.means(nil)] + tools(for: id, in: state).map { .means($0) }
    case .actionEffort: return (1...3).map(Item.effort)
    default: return []
    }
  }

  /// The tool that is chosen, those of the criterion, then those that the results recommend.
  private static func tools(for id: String, in state: WizardState) -> [ToolID] {
    guard let session = state.session, let action = action(id, in: session) else { return [] }
    let linked =
      action.criterion.flatMap { session.questionnaire.criterion($0)?.tools } ?? []
    var found: [ToolID] = []
    let all = [action.tool].compactMap { $0 } + linked + recommendations(in: state).map(\.tool)
    for tool in all where !found.contains(tool) && state.shared?.catalogue.tool(tool) != nil {
      found.append(tool)
    }
    return found
  }

  /// Enter on one of them; those that belong to another screen of an action do nothing here.
  static func activateInAction(_ item: Item, _ state: inout WizardState) -> [Effect] {
    switch (item, state.place.screen) {
    case (.status(let status), .planAction(let id)):
      return changeAction(id, &state) { $0.status = status }
    case (.purpose(let criterion), .actionPurpose(let id)):
      let level = criterion.flatMap { state.session?.answer($0)?.level }
      let effects = changeAction(id, &state) { action in
        guard action.criterion != criterion else { return }
        action.criterion = criterion
        action.levelNow = level
        action.levelAimed = level.flatMap { Level(rawValue: $0.rawValue + 1) }
      }
      pop(&state)
      return effects
    case (.aim(let level), .actionAim(let id)):
      let effects = changeAction(id, &state) { $0.levelAimed = level }
      pop(&state)
      return effects
    case (.means(let tool), .actionTool(let id)):
      let effects = changeAction(id, &state) { $0.tool = tool }
      pop(&state)
      return effects
    case (.effort(let effort), .actionEffort(let id)):
      let effects = changeAction(id, &state) { $0.effort = effort }
      pop(&state)
      return effects
    default: return []
    }
  }

  static func performInAction(
    _ name: ActionName, _ id: String, _ state: inout WizardState
  ) -> [Effect] {
    switch name {
    case .next:
      pop(&state)
      state.place.focus = .planAction(id)
      settleFocus(&state)
    case .editAction: openForm(id, &state)
    case .choosePurpose: open(.actionPurpose(id), &state)
    case .chooseAim: open(.actionAim(id), &state)
    case .chooseTool:
      let effects = needsShared(state)
      open(.actionTool(id), &state)
      return effects
    case .chooseEffort: open(.actionEffort(id), &state)
    case .moveUp: return shiftAction(by: -1, &state)
    case .moveDown: return shiftAction(by: 1, &state)
    case .removeAction: push(.confirm(.removeAction(id)), &state)
    default: break
    }
    return []
  }

  /// With the focus on what is chosen already.
  private static func open(_ screen: Screen, _ state: inout WizardState) {
    guard case .planAction(let id) = state.place.screen, let session = state.session,
      let action = action(id, in: session)
    else { return }
    push(screen, &state)
    let chosen: Item? =
      switch screen {
      case .actionPurpose: .purpose(action.criterion)
      case .actionAim: action.levelAimed.map(Item.aim)
      case .actionTool: .means(action.tool)
      case .actionEffort: .effort(action.effort)
      default: nil
      }
    if let chosen, items(in: state).contains(chosen) { state.place.focus = chosen }
  }

  // MARK: The form

  /// Enter in a field of an action goes to the next one; a date must be one before it is left.
  static func leaveActionField(_ field: Field, _ state: inout WizardState) {
    if field == .actionDue, typedDate(.actionDue, state) == .some(nil) {
      state.notice = .needsDate
      return
    }
    guard let place = actionFields.firstIndex(of: field) else { return }
    state.place.focus =
      place + 1 < actionFields.count ? .field(actionFields[place + 1]) : .action(.next)
  }

  /// « C’est bon »: back to the action, unless something is missing.
  static func finishForm(_ state: inout WizardState) -> [Effect] {
    if typedDate(.actionDue, state) == .some(nil) {
      state.place.focus = .field(.actionDue)
      state.notice = .needsDate
      return []
    }
    if trimmed(state.place.texts[.actionWhat]?.text ?? "").isEmpty, !isBlankForm(state) {
      state.place.focus = .field(.actionWhat)
      state.notice = .needsWhat
      return []
    }
    return leaveForm(&state)
  }

  /// Leaves the form however it is: what was typed is kept, an action without a word is not.
  static func leaveForm(_ state: inout WizardState) -> [Effect] {
    guard case .actionForm(let id) = state.place.screen else { return [] }
    let isBlank = isBlankForm(state)
    let wrong = typedDate(.actionDue, state) == .some(nil)
    let typed = state.place.texts[.actionDue]?.text ?? ""
    state.changes.typing = nil
    pop(&state)
    if wrong { state.notice = .dateNotKept(typed) }
    guard isBlank else { return [] }
    pop(&state)
    return takeOutBlank(id, &state)
  }

  /// One that was never written leaves nothing to undo; one that was erased comes back with undo.
  private static func takeOutBlank(_ id: String, _ state: inout WizardState) -> [Effect] {
    guard var plan = state.session?.assessment.plan else { return [] }
    plan.actions.removeAll { $0.id == id }
    let blank = Action(id: id, what: "")
    guard state.changes.forget(backTo: plan, passing: { $0.actions.contains(blank) }) else {
      return changePlan(&state) { $0 = plan }
    }
    state.session?.assessment.plan = plan
    return save(&state)
  }

  private static func isBlankForm(_ state: WizardState) -> Bool {
    actionFields.allSatisfy { trimmed(state.place.texts[$0]?.text ?? "").isEmpty }
  }

  /// Nil when the field is empty; a nil date when what is typed is none.
  static func typedDate(_ field: Field, _ state: WizardState) -> CalendarDate?? {
    let text = trimmed(state.place.texts[field]?.text ?? "")
    return text.isEmpty ? .none : .some(PlanDate.read(text, today: state.now.date))
  }
}
