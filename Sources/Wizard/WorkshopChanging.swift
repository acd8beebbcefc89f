import Assessments
import Evaluation
import Referential

extension Wizard {
  /// One save for each change; a session without a name is not a file yet.
  static func saveWorkshop(_ state: inout WizardState) -> [Effect] {
    guard let desk = state.workshop, !desk.isReadOnly, !desk.workshop.id.rawValue.isEmpty else {
      return []
    }
    if desk.workshop.setup.voices == .organisation, desk.workshop.phase == .preparing {
      let expected = desk.workshop.setup.organisations.map {
        Attendee(name: $0.name, organisation: $0.id)
      }
      if desk.workshop.attendance != expected { state.workshop?.workshop.attendance = expected }
    }
    state.workshop?.workshop.modified = state.now
    guard let workshop = state.workshop?.workshop else { return [] }
    return [.workshop(.save(workshop))]
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
    noteWorkshop(&state, typing: nil)
    state.workshop?.workshop = workshop
    if let notice { state.notice = .workshop(notice) }
    settleFocus(&state)
    return saveWorkshop(&state)
  }

  static func undoWorkshop(_ state: inout WizardState) -> [Effect] {
    guard let desk = state.workshop, let former = state.workshop?.past.popLast() else {
      state.notice = .workshop(.nothingToUndo)
      return []
    }
    state.workshop?.future.append(desk.workshop)
    return putBack(former, .undone(undoneChange(from: desk.workshop, to: former)), &state)
  }

  static func redoWorkshop(_ state: inout WizardState) -> [Effect] {
    guard let desk = state.workshop, let next = state.workshop?.future.popLast() else {
      state.notice = .nothingToRedo
      return []
    }
    state.workshop?.past.append(desk.workshop)
    return putBack(next, .redone(undoneChange(from: next, to: desk.workshop)), &state)
  }

  /// Remembers the session before it changes; all that is typed into a field is one change.
  static func noteWorkshop(_ state: inout WizardState, typing field: Field?) {
    guard let desk = state.workshop else { return }
    state.workshop?.future = []
    if field == nil || field != state.changes.typing { state.workshop?.past.append(desk.workshop) }
    state.changes.typing = field
  }

  /// Puts back what a group decides; what it has seen meanwhile stays seen.
  private static func putBack(
    _ other: Workshop, _ notice: WorkshopNotice, _ state: inout WizardState
  ) -> [Effect] {
    guard var workshop = state.workshop?.workshop else { return [] }
    workshop.decisions = other.decisions
    workshop.parkingLot = other.parkingLot
    workshop.sittings = other.sittings
    workshop.underDiscussion = other.underDiscussion
    workshop.plan = other.plan
    workshop.takeaways = other.takeaways
    workshop.nextMeeting = other.nextMeeting
    workshop.keepsBallots = other.keepsBallots
    state.workshop?.workshop = workshop
    state.changes.typing = nil
    settleFocus(&state)
    state.notice = .workshop(notice)
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
}
