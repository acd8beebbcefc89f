public import Referential

/// What one decided to do, and when to look at it again.
public struct Plan: Hashable, Sendable {
  public var actions: [Action]
  /// The date of the next assessment, 6 or 12 months later as a rule.
  public var review: CalendarDate?

  public init(actions: [Action] = [], review: CalendarDate? = nil) {
    self.actions = actions
    self.review = review
  }
}

extension Plan {
  /// Actions that nobody dropped.
  public var kept: [Action] { actions.filter { $0.status != .dropped } }

  /// Not finished although their dates have passed, longest first.
  public func late(on today: CalendarDate) -> [Action] {
    let late = actions.filter { $0.isLate(on: today) }.compactMap { action in
      action.due.map { (due: $0, action: action) }
    }
    return late.enumerated().sorted { left, right in
      (left.element.due, left.offset) < (right.element.due, right.offset)
    }.map(\.element.action)
  }

  /// The smallest `a1`, `a2`… that neither this plan nor former states of it use.
  public func freshID(besides former: [Plan] = []) -> String {
    let used = Set((former.flatMap(\.actions) + actions).map(\.id))
    var number = 1
    while used.contains("a\(number)") { number += 1 }
    return "a\(number)"
  }

  /// Open actions of an earlier plan about which nothing was decided here.
  public func undecided(from former: Plan) -> [Action] {
    former.actions.filter { action in
      action.isOpen && !actions.contains { $0.follows == action.id }
    }
  }
}

/// One action of a plan.
public struct Action: Hashable, Sendable {
  /// Where it stands.
  public enum Status: String, CaseIterable, Sendable {
    case toDo = "to-do"
    case inProgress = "in-progress"
    case done
    case dropped
  }

  /// Stable within the plan, such as `a1`.
  public var id: String
  public var what: String
  /// The criterion it works on, the level when it was decided and the level aimed at.
  public var criterion: CriterionID?
  public var levelNow: Level?
  public var levelAimed: Level?
  public var firstStep: String
  public var tool: ToolID?
  public var owner: String
  public var due: CalendarDate?
  /// 1 a meeting, 2 some weeks for two or three people, 3 months or money.
  public var effort: Int
  public var status: Status
  public var notes: String
  /// The action of the assessment before that this one carries on, or drops.
  public var follows: String?

  public init(
    id: String, what: String, criterion: CriterionID? = nil, levelNow: Level? = nil,
    levelAimed: Level? = nil, firstStep: String = "", tool: ToolID? = nil, owner: String = "",
    due: CalendarDate? = nil, effort: Int = 1, status: Status = .toDo, notes: String = "",
    follows: String? = nil
  ) {
    self.id = id
    self.what = what
    self.criterion = criterion
    self.levelNow = levelNow
    self.levelAimed = levelAimed
    self.firstStep = firstStep
    self.tool = tool
    self.owner = owner
    self.due = due
    self.effort = effort
    self.status = status
    self.notes = notes
    self.follows = follows
  }

  /// Still to be done.
  public var isOpen: Bool { status == .toDo || status == .inProgress }

  /// Not finished although its date has passed.
  public func isLate(on today: CalendarDate) -> Bool {
    guard let due, isOpen else { return false }
    return due < today
  }
}
