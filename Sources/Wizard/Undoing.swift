import Assessments
import Referential

extension Wizard {
  /// Remembers how something was, before it changes; `field` names where a person is typing.
  static func remember(_ change: Change, _ state: inout WizardState, typing field: Field? = nil) {
    let owner = belongsToSession(change) ? state.session?.assessment.id : nil
    state.changes.note(ChangeHistory.Entry(change, of: owner), typing: field)
  }

  /// Takes back the last change that the screen is about, says which, and shows it.
  static func undo(_ state: inout WizardState) -> [Effect] {
    let kinds = kindsToUndo(state)
    while let place = lastPlace(in: state.changes.past, kinds, state) {
      let entry = state.changes.past.remove(at: place)
      guard let done = exchange(entry.change, &state) else { continue }
      state.changes.future.append(ChangeHistory.Entry(done, of: entry.owner))
      return shown(entry.change, .undone(entry.change.kind), &state)
    }
    state.notice = .nothingToUndo
    return []
  }

  /// Does again what undo took back.
  static func redo(_ state: inout WizardState) -> [Effect] {
    let kinds = kindsToUndo(state)
    while let place = lastPlace(in: state.changes.future, kinds, state) {
      let entry = state.changes.future.remove(at: place)
      // To the trash and back is the same change in both directions.
      if case .discarded(let id) = entry.change {
        state.changes.past.append(entry)
        return discard(id, &state)
      }
      guard let done = exchange(entry.change, &state) else { continue }
      state.changes.past.append(ChangeHistory.Entry(done, of: entry.owner))
      return shown(entry.change, .redone(entry.change.kind), &state)
    }
    state.notice = .nothingToRedo
    return []
  }

  /// Whether there is something to take back, and something to put back.
  static func undoOffers(_ state: WizardState) -> OfferSet {
    var offers: OfferSet = []
    let kinds = kindsToUndo(state)
    if lastPlace(in: state.changes.past, kinds, state) != nil { offers.insert(.undo) }
    if lastPlace(in: state.changes.future, kinds, state) != nil { offers.insert(.redo) }
    return offers
  }

  /// Puts an assessment into the trash.
  static func discard(_ id: AssessmentID, _ state: inout WizardState) -> [Effect] {
    state.trail = [Place(.home)]
    if state.session?.assessment.id == id { state.session = nil }
    state.notice = .discarded(id)
    return [.discard(id)]
  }

  private static func belongsToSession(_ change: Change) -> Bool {
    switch change.kind {
    case .answer, .comment, .flag, .context, .scope, .plan: true
    case .tools, .orientation, .discarded: false
    }
  }

  /// The last of some changes that is of these kinds and may be exchanged now.
  private static func lastPlace(
    in entries: [ChangeHistory.Entry], _ kinds: Set<Change.Kind>, _ state: WizardState
  ) -> Int? {
    let owner = state.session?.isReadOnly == false ? state.session?.assessment.id : nil
    return entries.lastIndex { entry in
      guard kinds.contains(entry.change.kind) else { return false }
      return !belongsToSession(entry.change) || owner != nil && entry.owner == owner
    }
  }

  /// What undo is about on the screen that is shown.
  private static func kindsToUndo(_ state: WizardState) -> Set<Change.Kind> {
    if isOnPlan(state) { return [.plan] }
    switch state.place.screen {
    case .confirm, .workshop: return []
    case .orientation, .proposal: return [.orientation]
    case .toolbox, .toolFilters, .toolFacet, .tool, .toolPlan: return [.tools, .plan]
    default: break
    }
    guard state.session != nil else { return [.discarded, .tools] }
    return Set(Change.Kind.allCases).subtracting([.orientation])
  }

  /// There undo is of the plan.
  static func isOnPlan(_ state: WizardState) -> Bool {
    switch state.place.screen {
    case .plan, .pickActions, .planAction, .actionForm, .actionPurpose, .actionAim, .actionTool,
      .actionEffort, .formerAction, .planOrder, .reviewDate, .reviewForm,
      .results(.sinceLastTime):
      true
    default: false
    }
  }

  /// Puts back how it was, and gives the change that reverts this one; nil when it is so already.
  private static func exchange(_ change: Change, _ state: inout WizardState) -> Change? {
    let now: Change
    switch change {
    case .answer(let id, let answer, let reason):
      let recorded = state.session?.recorded(id)
      now = .answer(id, recorded?.answer, reason: recorded?.reason ?? "")
      record(id, &state) { ($0.answer, $0.reason) = (answer, reason) }
    case .comment(let id, let text):
      now = .comment(id, state.session?.recorded(id)?.comment ?? "")
      record(id, &state) { $0.comment = text }
    case .flag(let id, let isFlagged):
      now = .flag(id, state.session?.recorded(id)?.isFlagged ?? false)
      record(id, &state) { $0.isFlagged = isFlagged }
    case .context(let id, let chosen):
      now = .context(id, state.session?.assessment.context[id] ?? [])
      state.session?.assessment.context[id] = chosen
    case .scope(let scope, let completed):
      guard let assessment = state.session?.assessment else { return nil }
      now = .scope(assessment.scope, completed: assessment.completed)
      state.session?.assessment.scope = scope
      state.session?.assessment.completed = completed
    case .plan(let plan):
      now = .plan(state.session?.assessment.plan ?? plan)
      state.session?.assessment.plan = plan
    case .tools(let tools):
      now = .tools(state.keptTools)
      state.keptTools = tools
    case .orientation(let id, let chosen):
      now = .orientation(id, state.orientation[id])
      state.orientation[id] = chosen
    case .discarded: return change
    }
    return now == change ? nil : now
  }
}
