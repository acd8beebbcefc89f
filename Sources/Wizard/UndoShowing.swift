import Assessments
import Referential

extension Wizard {
  /// Goes to what was put back, says so, and has it saved.
  static func shown(
    _ change: Change, _ notice: Notice, _ state: inout WizardState
  ) -> [Effect] {
    state.changes.typing = nil
    defer { state.notice = notice }
    switch change {
    case .answer(let id, _, _), .comment(let id, _), .flag(let id, _):
      show(.question(id), &state)
    case .context(let id, _):
      if let number = state.session?.contextQuestions.firstIndex(where: { $0.id == id }) {
        show(.context(number), &state)
      }
    case .scope(_, let completed):
      state.trail = [state.trail.first ?? Place(.home), Place(.introduction)]
      if completed != nil { push(.results(.overview), &state) }
      settleFocus(&state)
    case .plan: return showPlan(&state) + save(&state)
    case .tools(let tools):
      settleFocus(&state)
      return [.saveTools(tools)]
    case .orientation(let id, _):
      let questions = state.shared?.orientation.questions ?? []
      if let number = questions.firstIndex(where: { $0.id == id }) {
        show(.orientation(number), &state)
      }
      return []
    case .discarded(let id): return [.restore(id)]
    }
    return save(&state)
  }

  /// In the place of another question of the same kind, else on top of what is shown.
  private static func show(_ screen: Screen, _ state: inout WizardState) {
    while case .help = state.place.screen, state.trail.count > 1 { state.trail.removeLast() }
    switch (screen, state.place.screen) {
    case (.question, .question), (.question, .context), (.context, .question),
      (.context, .context):
      replace(screen, &state)
    case (.orientation, _):
      if let place = state.trail.lastIndex(where: { $0.screen == screen }) {
        state.trail.removeSubrange(place...)
      }
      push(screen, &state)
    default: push(screen, &state)
    }
    if case .question = screen { state.session?.shownAt = state.now }
  }

  /// Leaves forms, whose texts are the former ones, and actions that are not in the plan any more.
  private static func showPlan(_ state: inout WizardState) -> [Effect] {
    func holds(_ id: String) -> Bool {
      state.session?.assessment.plan.actions.contains { $0.id == id } == true
    }
    leaving: while state.trail.count > 1 {
      switch state.place.screen {
      case .actionForm, .reviewForm: break
      case .planAction(let id), .actionPurpose(let id), .actionAim(let id), .actionTool(let id),
        .actionEffort(let id):
        if holds(id) { break leaving }
      default: break leaving
      }
      state.trail.removeLast()
    }
    let isShown =
      switch state.place.screen {
      case .toolbox, .toolFilters, .toolFacet, .tool, .toolPlan: true
      default: isOnPlan(state)
      }
    let effects = isShown ? [] : needsShared(state)
    if !isShown { push(.plan, &state) }
    settleFocus(&state)
    return effects
  }
}
