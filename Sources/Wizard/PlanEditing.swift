public import Assessments
import Referential

extension Wizard {
  static let actionFields: [Field] = [
    .actionWhat, .actionFirstStep, .actionOwner, .actionDue, .actionNotes,
  ]

  /// Changes the plan and asks for a save; `typing` names the field when a person is writing in it.
  static func changePlan(
    _ state: inout WizardState, typing: Field? = nil, _ change: (inout Plan) -> Void
  ) -> [Effect] {
    guard let former = state.session?.assessment.plan else { return [] }
    var plan = former
    change(&plan)
    guard plan != former else { return [] }
    // All that is typed into a field is one change to undo.
    remember(.plan(former), &state, typing: typing)
    state.session?.assessment.plan = plan
    return save(&state)
  }

  /// Changes one action.
  static func changeAction(
    _ id: String, _ state: inout WizardState, typing: Field? = nil,
    _ change: (inout Action) -> Void
  ) -> [Effect] {
    changePlan(&state, typing: typing) { plan in
      guard let place = plan.actions.firstIndex(where: { $0.id == id }) else { return }
      change(&plan.actions[place])
    }
  }

  static func freshActionID(_ session: Session, in state: WizardState) -> String {
    session.assessment.plan.freshID(besides: state.changes.plans(of: session.assessment.id))
  }

  /// The action of this id.
  public static func action(_ id: String, in session: Session) -> Action? {
    session.assessment.plan.actions.first { $0.id == id }
  }

  /// Puts a candidate into the plan, or takes it out again.
  static func toggle(_ candidate: PlanCandidate, _ state: inout WizardState) -> [Effect] {
    guard let session = state.session else { return [] }
    if planHolds(candidate, in: session) {
      return changePlan(&state) { $0.actions.removeAll { matches($0, candidate) } }
    }
    guard let action = action(for: candidate, id: freshActionID(session, in: state), in: state)
    else {
      return []
    }
    return changePlan(&state) { $0.actions.append(action) }
  }

  /// A new action of one's own, to be written at once.
  static func addAction(_ state: inout WizardState) -> [Effect] {
    guard let session = state.session else { return [] }
    let action = Action(id: freshActionID(session, in: state), what: "")
    let effects = changePlan(&state) { $0.actions.append(action) }
    push(.planAction(action.id), &state)
    openForm(action.id, &state)
    return effects
  }

  /// The lines of an action, to be written.
  static func openForm(_ id: String, _ state: inout WizardState) {
    guard let session = state.session, let action = action(id, in: session) else { return }
    state.changes.typing = nil
    push(.actionForm(id), &state)
    state.place.texts = [
      .actionWhat: TextInput(action.what), .actionFirstStep: TextInput(action.firstStep),
      .actionOwner: TextInput(action.owner),
      .actionDue: TextInput(action.due.map(PlanDate.typed) ?? ""),
      .actionNotes: TextInput(action.notes),
    ]
  }

  /// Keeps what is typed into an action.
  ///
  /// A date that is none yet is kept as text until it is one.
  static func keepAction(_ field: Field, _ id: String, _ state: inout WizardState) -> [Effect] {
    let text = state.place.texts[field]?.text ?? ""
    let today = state.now.date
    return changeAction(id, &state, typing: field) { action in
      switch field {
      case .actionWhat: action.what = text
      case .actionFirstStep: action.firstStep = text
      case .actionOwner: action.owner = text
      case .actionNotes: action.notes = text
      case .actionDue:
        if trimmed(text).isEmpty { action.due = nil }
        if let date = PlanDate.read(text, today: today) { action.due = date }
      default: break
      }
    }
  }

  /// Moves an action, the one that has the focus or the one that is shown; only in one's own order.
  static func shiftAction(by step: Int, _ state: inout WizardState) -> [Effect] {
    let id: String? =
      switch (state.place.screen, state.place.focus) {
      case (.planAction(let id), _), (.plan, .planAction(let id)): id
      default: nil
      }
    guard let id, state.planOrder == .asWritten, let session = state.session,
      let place = session.assessment.plan.actions.firstIndex(where: { $0.id == id })
    else {
      state.notice = .notHere(.shift)
      return []
    }
    guard !session.isReadOnly else {
      state.notice = .readOnly
      return []
    }
    guard session.assessment.plan.actions.indices.contains(place + step) else {
      state.notice = .atEndOfPlan
      return []
    }
    return changePlan(&state) { $0.actions.swapAt(place, place + step) }
  }

  /// Marks the action that has the focus as done, or as to be done again.
  static func toggleDone(_ state: inout WizardState) -> [Effect] {
    guard case .plan = state.place.screen, case .planAction(let id)? = state.place.focus else {
      state.notice = .notHere(.done)
      return []
    }
    guard state.session?.isReadOnly == false else {
      state.notice = .readOnly
      return []
    }
    return changeAction(id, &state) { $0.status = $0.status == .done ? .toDo : .done }
  }
}
