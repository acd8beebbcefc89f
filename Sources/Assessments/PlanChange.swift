/// Changes of a plan that a script asks for at once.
public struct PlanChange: Hashable, Sendable {
  /// Why nothing was changed.
  public enum Failure: Error, Hashable {
    case noText
    case unknownAction(String)
  }

  /// What a new action says; nil for none.
  public var add: String?
  public var owner: String
  public var due: CalendarDate?
  /// Ids of actions.
  public var done: [String]
  public var drop: [String]
  public var review: CalendarDate?

  public init(
    add: String? = nil, owner: String = "", due: CalendarDate? = nil, done: [String] = [],
    drop: [String] = [], review: CalendarDate? = nil
  ) {
    self.add = add
    self.owner = owner
    self.due = due
    self.done = done
    self.drop = drop
    self.review = review
  }

  public var isEmpty: Bool { self == PlanChange() }

  /// The plan after all of it, or none of it.
  public func applied(to plan: Plan) throws(Failure) -> Plan {
    var plan = plan
    for (ids, status) in [(done, Action.Status.done), (drop, .dropped)] {
      for id in ids {
        guard let place = plan.actions.firstIndex(where: { $0.id == id }) else {
          throw .unknownAction(id)
        }
        plan.actions[place].status = status
      }
    }
    if let add {
      guard add.contains(where: { !$0.isWhitespace }) else { throw .noText }
      plan.actions.append(Action(id: plan.freshID(), what: add, owner: owner, due: due))
    }
    if let review { plan.review = review }
    return plan
  }
}
