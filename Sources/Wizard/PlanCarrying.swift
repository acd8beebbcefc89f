public import Assessments
import Referential

/// What one decides about an action of the assessment before.
public enum FormerVerdict: String, CaseIterable, Hashable, Sendable {
  /// It was done in the end.
  case done
  case keep, change, drop
}

extension Wizard {
  /// Actions of the assessment before that were not finished, decided or not.
  public static func openFormerActions(in session: Session) -> [Action] {
    session.former?.plan.actions.filter(\.isOpen) ?? []
  }

  /// Those about which nothing was decided yet.
  public static func undecidedFormerActions(in session: Session) -> [Action] {
    session.former.map { session.assessment.plan.undecided(from: $0.plan) } ?? []
  }

  /// What was decided about one, as it stands in the plan now.
  public static func decision(about id: String, in session: Session) -> Action? {
    session.assessment.plan.actions.first { $0.follows == id }
  }

  /// « Garder, changer, abandonner », or done in the end.
  ///
  /// The earlier assessment stays as it is: the decision is an action of this plan.
  static func decide(
    _ verdict: FormerVerdict, about id: String, _ state: inout WizardState
  ) -> [Effect] {
    guard let session = state.session,
      let former = session.former?.plan.actions.first(where: { $0.id == id })
    else { return [] }
    let decided = decision(about: id, in: session)
    var action = former
    action.id = decided?.id ?? freshActionID(session, in: state)
    action.follows = id
    action.levelNow = former.criterion.flatMap { session.answer($0)?.level } ?? former.levelNow
    if let now = action.levelNow, let aimed = action.levelAimed, aimed <= now {
      action.levelAimed = nil
    }
    switch verdict {
    case .done: action.status = .done
    case .drop: action.status = .dropped
    case .keep, .change:
      // A date that has passed would make it late on the day it is kept.
      if let due = action.due, due < state.now.date { action.due = nil }
    }
    let effects = changePlan(&state) { plan in
      if let place = plan.actions.firstIndex(where: { $0.follows == id }) {
        plan.actions[place] = action
      } else {
        plan.actions.append(action)
      }
    }
    pop(&state)
    if verdict == .change {
      push(.planAction(action.id), &state)
      openForm(action.id, &state)
    } else if let next = state.session.flatMap({ undecidedFormerActions(in: $0).first }) {
      state.place.focus = .formerAction(next.id)
    }
    return effects
  }
}
