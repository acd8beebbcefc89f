public import Assessments
public import Evaluation
public import Referential

extension WorkshopDesk {
  /// Criteria that were shown, in the order in which to talk about them.
  public var divergences: [CriterionDivergence] {
    guard let revelation else { return [] }
    let shown = Set(
      dimensions.filter { workshop.revealed.contains($0.id) }.flatMap { $0.criteria.map(\.id) })
    return revelation.divergences().filter { shown.contains($0.criterion) }
  }

  /// Which criteria to take in the minutes that are left; nil while nobody sits.
  public func agenda(at now: Moment) -> WorkshopAgenda? {
    guard let questionnaire, let left = workshop.minutesLeft(at: now) else { return nil }
    return workshop.agenda(minutesLeft: left, divergences: divergences, in: questionnaire)
  }

  func dimension(of criterion: CriterionID) -> DimensionID? {
    dimensions.first { $0.criteria.contains { $0.id == criterion } }?.id
  }
}

extension Wizard {
  static func debateItems(
    _ screen: WorkshopScreen, _ desk: WorkshopDesk, now: Moment
  ) -> [Item] {
    switch screen {
    case .agenda:
      let isSitting = desk.workshop.currentSitting != nil
      let start: [Item] =
        isSitting ? [] : [30, 60, 90, 120].map { .workshop(.minutes($0)) }
      return start + debateOrder(desk, now: now).map { .workshop(.debate($0)) }
    case .debate(let id):
      let hasRemarks = !desk.shownRemarks(on: id).isEmpty
      return deeds(
        [.decide] + (hasRemarks ? [.said] : []) + [.addAction, .park, .next])
    case .said: return []
    case .decide(let id):
      let isOffered = desk.questionnaire?.criterion(id)?.allowsNotApplicable == true
      return Level.allCases.map { .workshop(.settle(.level($0))) }
        + [.workshop(.settle(.unknown))]
        + (isOffered ? [.workshop(.settle(.notApplicable))] : []) + [.workshop(.settle(nil))]
    case .reason:
      return [Field.decisionReason, .decisionAgreed, .decisionDissent].map(Item.field)
        + [.action(.next)]
    case .action:
      return [Field.actionWhat, .actionOwner, .actionDue].map(Item.field)
        + [.action(.next), .action(.removeAction)]
    case .parking:
      return desk.workshop.parkingLot.indices.map { .workshop(.parked($0)) }
        + [.field(.parked), .action(.next)]
    default: return []
    }
  }

  /// What to take now first, then what is open, then what was put off or settled.
  public static func debateOrder(_ desk: WorkshopDesk, now: Moment) -> [CriterionID] {
    let all = desk.divergences.map(\.criterion)
    let settled = Set(desk.workshop.decisions.keys)
    let parked = Set(desk.workshop.parkingLot.compactMap(\.criterion))
    let open = all.filter { !settled.contains($0) && !parked.contains($0) }
    return open + all.filter { parked.contains($0) && !settled.contains($0) }
      + all.filter { settled.contains($0) }
  }

  static func startSitting(_ minutes: Int, _ state: inout WizardState) -> [Effect] {
    changeWorkshop(&state, .clockStarted) { workshop, now in
      workshop.startSitting(minutes: minutes, at: now)
    }
  }

  static func endSitting(_ state: inout WizardState) -> [Effect] {
    changeWorkshop(&state, .clockStopped) { workshop, now in workshop.endSitting(at: now) }
  }

  /// One change, one save, one step of undo.
  static func changeWorkshop(
    _ state: inout WizardState, _ notice: WorkshopNotice?,
    _ change: (inout Workshop, Moment) -> Void
  ) -> [Effect] {
    guard let desk = state.workshop, !desk.isReadOnly else { return [] }
    var workshop = desk.workshop
    change(&workshop, state.now)
    guard workshop != desk.workshop else { return [] }
    state.workshop?.past.append(desk.workshop)
    state.workshop?.workshop = workshop
    if let notice { state.notice = .workshop(notice) }
    settleFocus(&state)
    return saveWorkshop(&state)
  }

  static func undoWorkshop(_ state: inout WizardState) -> [Effect] {
    guard let former = state.workshop?.past.popLast() else {
      state.notice = .workshop(.nothingToUndo)
      return []
    }
    state.workshop?.workshop = former
    settleFocus(&state)
    state.notice = .workshop(.undone)
    return saveWorkshop(&state)
  }

  static func openDebate(_ id: CriterionID, _ state: inout WizardState) -> [Effect] {
    guard let desk = state.workshop else { return [] }
    let isSettled = desk.workshop.decisions[id] != nil
    push(.workshop(.debate(id)), &state)
    guard desk.workshop.phase == .revealed, !isSettled,
      desk.workshop.underDiscussion != id
    else { return [] }
    state.workshop?.workshop.underDiscussion = id
    return saveWorkshop(&state)
  }

  /// The next criterion to take, or the list when none is left.
  static func nextDebate(after id: CriterionID, _ state: inout WizardState) -> [Effect] {
    guard let desk = state.workshop else { return [] }
    let parked = Set(desk.workshop.parkingLot.compactMap(\.criterion))
    let open = debateOrder(desk, now: state.now).filter {
      $0 != id && desk.workshop.decisions[$0] == nil && !parked.contains($0)
    }
    pop(&state)
    guard let next = open.first else { return [] }
    return openDebate(next, &state)
  }

  static func settle(_ answer: Answer?, _ state: inout WizardState) -> [Effect] {
    guard case .workshop(.decide(let id)) = state.place.screen, let desk = state.workshop,
      let dimension = desk.dimension(of: id)
    else { return [] }
    let former = desk.workshop.decisions[id]
    let effects = changeWorkshop(&state, nil) { workshop, now in
      var decision = former ?? Decision(answer: answer, at: now)
      decision.answer = answer
      decision.at = now
      _ = workshop.decide(id, of: dimension, decision)
    }
    replace(.workshop(.reason(id)), &state)
    let decision = state.workshop?.workshop.decisions[id]
    state.place.texts = [
      .decisionReason: TextInput(decision?.reason ?? ""),
      .decisionAgreed: TextInput(decision?.agreedBy.joined(separator: ", ") ?? ""),
      .decisionDissent: TextInput(decision?.dissent ?? ""),
    ]
    return effects
  }

  static func keepReason(_ id: CriterionID, _ state: inout WizardState) -> [Effect] {
    func text(_ field: Field) -> String { state.place.texts[field]?.text ?? "" }
    guard var decision = state.workshop?.workshop.decisions[id] else { return [] }
    let former = decision
    decision.reason = text(.decisionReason)
    decision.agreedBy = parts(of: text(.decisionAgreed))
    decision.dissent = text(.decisionDissent)
    guard decision != former else { return [] }
    state.workshop?.workshop.decisions[id] = decision
    return saveWorkshop(&state)
  }

  static func park(_ id: CriterionID, _ state: inout WizardState) -> [Effect] {
    let effects = changeWorkshop(&state, .parked) { workshop, now in
      workshop.park(ParkedSubject(criterion: id), at: now)
    }
    pop(&state)
    state.notice = .workshop(.parked)
    return effects
  }

  static func parkText(_ state: inout WizardState) -> [Effect] {
    let text = trimmed(state.place.texts[.parked]?.text ?? "")
    guard !text.isEmpty else {
      pop(&state)
      return []
    }
    state.place.texts[.parked] = TextInput()
    let effects = changeWorkshop(&state, .parked) { workshop, now in
      workshop.park(ParkedSubject(text: text), at: now)
    }
    state.place.focus = .field(.parked)
    return effects
  }

  /// Enter on what was put off: a criterion is taken up again, anything else is done with.
  static func unpark(_ place: Int, _ state: inout WizardState) -> [Effect] {
    guard let subject = state.workshop?.workshop.parkingLot[safe: place] else { return [] }
    let effects = changeWorkshop(&state, .unparked) { workshop, now in
      workshop.unpark(subject, at: now)
    }
    if let id = subject.criterion { return effects + openDebate(id, &state) }
    return effects
  }

  // MARK: Actions

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
    state.place.texts = [
      .actionWhat: TextInput(action.what), .actionOwner: TextInput(action.owner),
      .actionDue: TextInput(action.due.map(written) ?? ""),
    ]
  }

  static func keepWorkshopAction(_ id: String, _ state: inout WizardState) -> [Effect] {
    func text(_ field: Field) -> String { state.place.texts[field]?.text ?? "" }
    guard var plan = state.workshop?.workshop.plan,
      let place = plan.actions.firstIndex(where: { $0.id == id })
    else { return [] }
    plan.actions[place].what = text(.actionWhat)
    plan.actions[place].owner = text(.actionOwner)
    if trimmed(text(.actionDue)).isEmpty { plan.actions[place].due = nil }
    if let date = sessionDate(text(.actionDue), state) { plan.actions[place].due = date }
    guard plan != state.workshop?.workshop.plan else { return [] }
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
    return what.isEmpty ? removeWorkshopAction(id, &state) : []
  }

  static func removeWorkshopAction(_ id: String, _ state: inout WizardState) -> [Effect] {
    changeWorkshop(&state, nil) { workshop, _ in
      workshop.plan.actions.removeAll { $0.id == id }
    }
  }
}
