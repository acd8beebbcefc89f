public import Assessments
import Referential

/// How a plan is listed.
public enum PlanOrder: String, CaseIterable, Hashable, Sendable {
  case asWritten, byDimension, byOwner, byDate
}

extension Wizard {
  static let actionFields: [Field] = [
    .actionWhat, .actionFirstStep, .actionOwner, .actionDue, .actionNotes,
  ]

  /// Actions in the order in which they are shown.
  public static func orderedActions(in state: WizardState) -> [Action] {
    guard let session = state.session else { return [] }
    let actions = session.assessment.plan.actions
    switch state.planOrder {
    case .asWritten: return actions
    case .byDate:
      return sorted(actions) { $0.due?.daysSince1970 ?? .max }
    case .byOwner: return sorted(actions) { $0.owner.isEmpty ? "\u{10FFFF}" : folded($0.owner) }
    case .byDimension:
      let order = session.questionnaire.dimensions.map(\.id)
      return sorted(actions) { action in
        action.criterion.flatMap { session.questionnaire.dimension(of: $0) }
          .flatMap { order.firstIndex(of: $0.id) } ?? .max
      }
    }
  }

  /// Stable: equal keys stay as written.
  private static func sorted(_ actions: [Action], by key: (Action) -> some Comparable) -> [Action] {
    actions.enumerated().sorted { left, right in
      let (a, b) = (key(left.element), key(right.element))
      return a == b ? left.offset < right.offset : a < b
    }.map(\.element)
  }

  static func changePlan(
    _ state: inout WizardState, _ change: (inout Plan) -> Void
  ) -> [Effect] {
    guard let former = state.session?.assessment.plan else { return [] }
    var plan = former
    change(&plan)
    guard plan != former else { return [] }
    state.session?.pastPlans.append(former)
    state.session?.assessment.plan = plan
    return save(&state)
  }

  /// The smallest `a1`, `a2`… that the plan does not use, nor used before an undo.
  static func freshActionID(_ session: Session) -> String {
    let used = Set(
      (session.pastPlans.flatMap(\.actions) + session.assessment.plan.actions).map(\.id))
    var number = 1
    while used.contains("a\(number)") { number += 1 }
    return "a\(number)"
  }

  /// Puts a candidate into the plan, or takes it out again.
  static func toggle(_ candidate: PlanCandidate, _ state: inout WizardState) -> [Effect] {
    guard let session = state.session else { return [] }
    if planHolds(candidate, in: session) {
      return changePlan(&state) { $0.actions.removeAll { matches($0, candidate) } }
    }
    guard let action = action(for: candidate, id: freshActionID(session), in: state) else {
      return []
    }
    return changePlan(&state) { $0.actions.append(action) }
  }

  /// A new action of one's own, opened at once.
  static func addAction(_ state: inout WizardState) -> [Effect] {
    guard let session = state.session else { return [] }
    let action = Action(id: freshActionID(session), what: "")
    let effects = changePlan(&state) { $0.actions.append(action) }
    openAction(action.id, &state)
    return effects
  }

  static func openAction(_ id: String, _ state: inout WizardState) {
    guard let action = state.session?.assessment.plan.actions.first(where: { $0.id == id }) else {
      return
    }
    push(.planAction(id), &state)
    state.place.texts = [
      .actionWhat: TextInput(action.what), .actionFirstStep: TextInput(action.firstStep),
      .actionOwner: TextInput(action.owner), .actionDue: TextInput(action.due?.text ?? ""),
      .actionNotes: TextInput(action.notes),
    ]
  }

  /// Keeps what is typed into an action.
  ///
  /// A date that is none yet is kept as text until it is one.
  static func keepAction(_ field: Field, _ id: String, _ state: inout WizardState) -> [Effect] {
    let text = state.place.texts[field]?.text ?? ""
    return changePlan(&state) { plan in
      guard let place = plan.actions.firstIndex(where: { $0.id == id }) else { return }
      switch field {
      case .actionWhat: plan.actions[place].what = text
      case .actionFirstStep: plan.actions[place].firstStep = text
      case .actionOwner: plan.actions[place].owner = text
      case .actionNotes: plan.actions[place].notes = text
      case .actionDue:
        if text.isEmpty { plan.actions[place].due = nil }
        if let date = date(text) { plan.actions[place].due = date }
      default: break
      }
    }
  }

  /// A date as people write it: `30/4/2026`, `30.04.2026`, `2026-04-30`.
  static func date(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(trimmed(text)) { return date }
    let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard parts.count == 3, parts[2] >= 2000 else { return nil }
    return CalendarDate(year: parts[2], month: parts[1], day: parts[0])
  }

  static func setStatus(
    _ status: Action.Status, of id: String, _ state: inout WizardState
  ) -> [Effect] {
    changePlan(&state) { plan in
      guard let place = plan.actions.firstIndex(where: { $0.id == id }) else { return }
      plan.actions[place].status = status
    }
  }

  static func setEffort(_ effort: Int, of id: String, _ state: inout WizardState) -> [Effect] {
    changePlan(&state) { plan in
      guard let place = plan.actions.firstIndex(where: { $0.id == id }) else { return }
      plan.actions[place].effort = effort
    }
  }

  /// Moves the action that has the focus; only where the order is one's own.
  static func shiftAction(by step: Int, _ state: inout WizardState) -> [Effect] {
    guard case .planAction(let id)? = state.place.focus, state.planOrder == .asWritten,
      let place = state.session?.assessment.plan.actions.firstIndex(where: { $0.id == id }),
      let count = state.session?.assessment.plan.actions.count,
      (0..<count).contains(place + step)
    else {
      state.notice = .notOffered
      return []
    }
    return changePlan(&state) { $0.actions.swapAt(place, place + step) }
  }

  /// Takes the last change of the plan back.
  static func undoPlan(_ state: inout WizardState) -> [Effect] {
    guard let former = state.session?.pastPlans.popLast() else {
      state.notice = .nothingToUndo
      return []
    }
    state.session?.assessment.plan = former
    if case .planAction(let id) = state.place.screen,
      !former.actions.contains(where: { $0.id == id })
    {
      pop(&state)
    }
    settleFocus(&state)
    state.notice = .undone
    return save(&state)
  }
}
