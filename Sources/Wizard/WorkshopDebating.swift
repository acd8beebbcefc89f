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

  /// On the list of what to talk about, the first one that is neither settled nor put off.
  static func focusOnNext(_ state: inout WizardState) {
    guard case .workshop(.agenda) = state.place.screen, let desk = state.workshop,
      let next = firstOpen(desk, now: state.now)
    else { return }
    focus(.workshop(.debate(next)), &state)
  }

  private static func firstOpen(
    _ desk: WorkshopDesk, now: Moment, butFor id: CriterionID? = nil
  ) -> CriterionID? {
    let parked = Set(desk.workshop.parkingLot.compactMap(\.criterion))
    return debateOrder(desk, now: now).first {
      $0 != id && desk.workshop.decisions[$0] == nil && !parked.contains($0)
    }
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
    let open = firstOpen(desk, now: state.now, butFor: id)
    pop(&state)
    guard let next = open else {
      // All is settled or put off: what was decided is read back.
      focus(.workshop(.deed(.readDecisions)), &state)
      return []
    }
    return openDebate(next, &state)
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
}
