public import Assessments
import Evaluation
public import Referential

extension WorkshopDesk {
  /// This session beside the one before; nil where it follows none, or one that cannot be read.
  public var comparison: SessionComparison? {
    guard let former, let questionnaire else { return nil }
    return SessionComparison(
      former, workshop, of: questionnaire, divergences: revelation?.divergences() ?? [])
  }

  /// Whether former levels and gaps may be shown: before the reveal they would pull answers their way.
  public var showsFormerLevels: Bool { former != nil && workshop.phase >= .revealed }

  /// The action of this session that carries a former one on.
  public func takenUp(_ id: String) -> Action? {
    workshop.plan.actions.first { $0.follows == id }
  }
}

extension Wizard {
  /// Sessions that ended and that no other one follows, the latest first.
  public static func sessionsToFollow(_ state: WizardState) -> [WorkshopSummary] {
    let followed = Set(state.workshops.compactMap(\.follows))
    return latestFirst(
      state.workshops.filter { $0.phase == .ended && !followed.contains($0.id) })
  }

  /// Sessions that one being prepared may follow: same questionnaire, the same subject first.
  public static func sessionsBefore(_ desk: WorkshopDesk, _ state: WizardState) -> [WorkshopSummary]
  {
    let setup = desk.workshop.setup
    let ended = latestFirst(
      state.workshops.filter {
        $0.phase == .ended && $0.questionnaire.rawValue == setup.questionnaire.id
          && $0.id != desk.workshop.id
      })
    func isSame(_ summary: WorkshopSummary) -> Bool {
      !summary.subject.isEmpty && summary.subject == setup.subject.id
        || folded(summary.subjectName) == folded(setup.subject.name)
    }
    return ended.filter(isSame) + ended.filter { !isSame($0) }
  }

  private static func latestFirst(_ sessions: [WorkshopSummary]) -> [WorkshopSummary] {
    func day(_ session: WorkshopSummary) -> CalendarDate { session.date ?? session.modified.date }
    return sessions.sorted { (day($1), $0.id) < (day($0), $1.id) }
  }

  /// The criteria of the page « depuis la dernière séance », in its order: what moved, then what did not.
  public static func movedOrder(_ comparison: SessionComparison) -> [CriterionID] {
    SessionComparison.Movement.allCases.flatMap { comparison.criteria($0).map(\.id) }
  }

  static func lookingBackItems(
    _ screen: WorkshopScreen, _ desk: WorkshopDesk, _ state: WizardState
  ) -> [Item] {
    switch screen {
    case .lastTime:
      return sessionsBefore(desk, state).map { .workshop(.follow($0.id)) }
        + [.workshop(.follow(nil))]
    case .sinceLast:
      guard let former = desk.former else { return [] }
      let moved =
        desk.showsFormerLevels ? desk.comparison.map(movedOrder) ?? [] : []
      let open = desk.workshop.phase == .revealed && !desk.isReadOnly
      let actions = open ? former.plan.actions.filter(\.isOpen) : []
      return moved.map { .workshop(.debate($0)) }
        + actions.map { .workshop(.formerAction($0.id)) }
    default: return []
    }
  }

  /// A session to start from, or to set beside this one; nil for none.
  static func chooseFormer(
    _ id: WorkshopID?, _ state: inout WizardState, _ surroundings: Surroundings
  ) -> [Effect] {
    if state.place.screen == .workshop(.startFrom) {
      guard let id else { return beginWorkshop(&state) }
      return needsShared(state)
        + [.workshop(.follow(id, next: WorkshopID(surroundings.freshID)))]
    }
    guard let desk = state.workshop, !desk.isReadOnly else { return [] }
    state.workshop?.workshop.follows = id
    state.workshop?.former = nil
    pop(&state)
    return saveWorkshop(&state) + (id.map { [.workshop(.lookBack($0))] } ?? [])
  }

  /// A new session on the same subject, with what stays the same: when it is held comes next.
  static func follow(
    _ former: FormerSession, next id: WorkshopID, asking questionnaire: Questionnaire,
    as reference: PackReference, _ state: inout WizardState
  ) -> [Effect] {
    var next = former.next(id: id, asking: questionnaire, as: reference, at: state.now)
    if let catalogue = state.shared?.catalogueReference { next.setup.catalogue = catalogue }
    var desk = WorkshopDesk(workshop: next, questionnaire: questionnaire)
    desk.former = former
    state.workshop = desk
    openHall(&state)
    openPart(.when, &state)
    state.notice = .workshop(.takenFrom(former.date))
    return saveWorkshop(&state)
  }

  /// What the session before left is there to be looked at.
  static func lookBack(_ former: FormerSession, _ state: inout WizardState) -> [Effect] {
    guard let desk = state.workshop, desk.workshop.follows == former.id else { return [] }
    state.workshop?.former = former
    settleFocus(&state)
    // One subject, one id: so that the assessments of both groups are found side by side as well.
    let subject = former.setup.subject.id
    guard desk.workshop.phase < .ended, !subject.isEmpty,
      desk.workshop.setup.subject.id != subject
    else { return [] }
    state.workshop?.workshop.setup.subject.id = subject
    return saveWorkshop(&state)
  }

  /// Takes an action of the former session up in this one; opens it where that was done already.
  static func takeUpAction(_ id: String, _ state: inout WizardState) -> [Effect] {
    guard let desk = state.workshop,
      let former = desk.former?.plan.actions.first(where: { $0.id == id })
    else { return [] }
    if let taken = desk.takenUp(id) {
      openWorkshopAction(taken.id, &state)
      return []
    }
    var action = former
    action.id = desk.workshop.plan.freshID(besides: desk.past.map(\.plan))
    action.follows = id
    action.levelNow =
      former.criterion.flatMap { desk.workshop.decisions[$0]?.answer?.level } ?? former.levelNow
    if let now = action.levelNow, let aimed = action.levelAimed, aimed <= now {
      action.levelAimed = nil
    }
    // A date that has passed would make it late on the day it is taken up.
    if let due = action.due, due < state.now.date { action.due = nil }
    let effects = changeWorkshop(&state, nil) { workshop, _ in
      workshop.plan.actions.append(action)
    }
    openWorkshopAction(action.id, &state)
    return effects
  }
}
