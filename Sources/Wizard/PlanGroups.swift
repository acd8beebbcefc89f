public import Assessments
public import Referential

/// How a plan is listed.
public enum PlanOrder: String, CaseIterable, Hashable, Sendable {
  case asWritten, byDimension, byOwner, byDate
}

/// Actions that stand under one heading.
public struct PlanGroup: Hashable, Sendable {
  /// What they have in common.
  public enum Heading: Hashable, Sendable {
    case dimension(DimensionID)
    /// As first written.
    case owner(String)
    /// No dimension, or nobody yet.
    case rest
  }

  /// Nil in a plan that has one list only.
  public var heading: Heading?
  public var actions: [Action]
}

extension Wizard {
  /// The plan as it is listed; a group holds one action at least.
  public static func planGroups(in state: WizardState) -> [PlanGroup] {
    guard let session = state.session else { return [] }
    let actions = session.assessment.plan.actions
    guard !actions.isEmpty else { return [] }
    switch state.planOrder {
    case .asWritten: return [PlanGroup(heading: nil, actions: actions)]
    case .byDate: return [PlanGroup(heading: nil, actions: sortedByDate(actions))]
    case .byDimension:
      return grouped(actions, in: session.questionnaire.dimensions.map { .dimension($0.id) }) {
        $0.criterion.flatMap { session.questionnaire.dimension(of: $0) }
          .map { .dimension($0.id) } ?? .rest
      }
    case .byOwner:
      // « Nour » and « nour » are one person.
      var names: [String: String] = [:]
      for action in actions where !trimmed(action.owner).isEmpty {
        let key = folded(trimmed(action.owner))
        if names[key] == nil { names[key] = trimmed(action.owner) }
      }
      let order = names.sorted { $0.key < $1.key }.map { PlanGroup.Heading.owner($0.value) }
      return grouped(actions, in: order) { action in
        names[folded(trimmed(action.owner))].map { .owner($0) } ?? .rest
      }
    }
  }

  /// Actions in the order in which they are shown.
  public static func orderedActions(in state: WizardState) -> [Action] {
    planGroups(in: state).flatMap(\.actions)
  }

  private static func grouped(
    _ actions: [Action], in order: [PlanGroup.Heading],
    by heading: (Action) -> PlanGroup.Heading
  ) -> [PlanGroup] {
    (order + [.rest]).map { title in
      PlanGroup(heading: title, actions: actions.filter { heading($0) == title })
    }.filter { !$0.actions.isEmpty }
  }

  /// Stable: those of one day stay as written, those without a date come last.
  private static func sortedByDate(_ actions: [Action]) -> [Action] {
    actions.enumerated().sorted { left, right in
      let keys = (
        left.element.due?.daysSince1970 ?? .max, right.element.due?.daysSince1970 ?? .max
      )
      return keys.0 == keys.1 ? left.offset < right.offset : keys.0 < keys.1
    }.map(\.element)
  }
}
