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
      // Before one sits, and once the time is over: how much time there is.
      let left = desk.workshop.minutesLeft(at: now)
      let start: [Item] = left ?? 0 == 0 ? [30, 60, 90, 120].map { .workshop(.minutes($0)) } : []
      let ending: [WorkshopDeed] =
        desk.workshop.currentSitting == nil
        ? [.readDecisions]
        : (left == 0 ? [] : [.startClock]) + [.stopClock, .readDecisions]
      return start + debateOrder(desk, now: now).map { .workshop(.debate($0)) } + deeds(ending)
    case .clock: return [15, 30, 45, 60, 90, 120].map { .workshop(.minutes($0)) }
    case .nextMeeting: return [.field(.nextMeeting), .action(.next)]
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
    let divergences = desk.divergences
    let all = divergences.map(\.criterion)
    let settled = Set(desk.workshop.decisions.keys)
    let parked = Set(desk.workshop.parkingLot.compactMap(\.criterion))
    let taken = desk.agenda(at: now)?.criteria ?? []
    let rest = divergences.filter {
      !settled.contains($0.criterion) && !parked.contains($0.criterion)
        && !taken.contains($0.criterion)
    }
    // As on the map: what nobody knows does not hide among shared views.
    let open =
      taken
      + VerdictGroup.allCases.flatMap { group in
        rest.filter { VerdictGroup(of: $0) == group }.map(\.criterion)
      }
    return open + all.filter { parked.contains($0) && !settled.contains($0) }
      + all.filter { settled.contains($0) }
  }

  static func startSitting(_ minutes: Int, _ state: inout WizardState) -> [Effect] {
    changeWorkshop(&state, .clockStarted) { workshop, now in
      workshop.startSitting(minutes: minutes, at: now)
    }
  }

  /// Stops for the day, and asks when the group sits again.
  static func endSitting(_ state: inout WizardState) -> [Effect] {
    let effects = changeWorkshop(&state, .clockStopped) { workshop, now in
      workshop.endSitting(at: now)
    }
    openHall(&state)
    push(.workshop(.nextMeeting), &state)
    let known = state.workshop?.workshop.nextMeeting.map(written) ?? ""
    state.place.texts[.nextMeeting] = TextInput(known)
    return effects
  }

  /// A date that is none yet stays text.
  static func keepNextMeeting(_ state: inout WizardState) -> [Effect] {
    let text = trimmed(state.place.texts[.nextMeeting]?.text ?? "")
    let date = sessionDate(text, state)
    guard date != nil || text.isEmpty, date != state.workshop?.workshop.nextMeeting else {
      return []
    }
    state.workshop?.workshop.nextMeeting = date
    return saveWorkshop(&state)
  }

  static func finishNextMeeting(_ state: inout WizardState) -> [Effect] {
    let text = trimmed(state.place.texts[.nextMeeting]?.text ?? "")
    if !text.isEmpty, sessionDate(text, state) == nil {
      state.place.focus = .field(.nextMeeting)
      state.notice = .workshop(.needsDate)
      return []
    }
    pop(&state)
    // What goes out between two sittings.
    focus(.workshop(.deed(.minutes)), &state)
    state.notice = .workshop(.clockStopped)
    return []
  }

  /// On the list of what to talk about, the first one that is neither settled nor put off.
  static func focusOnNext(_ state: inout WizardState) {
    guard case .workshop(.agenda) = state.place.screen, let desk = state.workshop,
      let next = firstOpen(desk, now: state.now)
    else { return }
    focus(.workshop(.debate(next)), &state)
  }

  private static func firstOpen(_ desk: WorkshopDesk, now: Moment) -> CriterionID? {
    let parked = Set(desk.workshop.parkingLot.compactMap(\.criterion))
    return debateOrder(desk, now: now).first {
      desk.workshop.decisions[$0] == nil && !parked.contains($0)
    }
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
    let undone = undoneChange(from: state.workshop?.workshop ?? former, to: former)
    state.workshop?.workshop = former
    settleFocus(&state)
    state.notice = .workshop(.undone(undone))
    return saveWorkshop(&state)
  }

  /// What goes when one goes back to a former state.
  private static func undoneChange(from workshop: Workshop, to former: Workshop) -> UndoneChange {
    let decided = Set(workshop.decisions.keys).union(former.decisions.keys).sorted()
    if let id = decided.first(where: { workshop.decisions[$0] != former.decisions[$0] }) {
      return .decision(id)
    }
    if workshop.plan.actions != former.plan.actions { return .action }
    if workshop.parkingLot != former.parkingLot { return .parking }
    if workshop.sittings != former.sittings { return .clock }
    return .other
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
    guard let next = open.first else {
      // All is settled or put off: what was decided is read back.
      focus(.workshop(.deed(.readDecisions)), &state)
      return []
    }
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
    focusOnNext(&state)
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
