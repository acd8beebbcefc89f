public import Referential

/// What the group settled on one criterion, and why.
public struct Decision: Hashable, Sendable {
  /// The agreed level, or what was agreed instead of one; nil for « non tranché ».
  public var answer: Answer?
  /// Who agreed, as the group says it; empty when all did.
  public var agreedBy: [String]
  public var reason: String
  /// What somebody does not share.
  public var dissent: String
  public var at: Moment

  public init(
    answer: Answer?, agreedBy: [String] = [], reason: String = "", dissent: String = "",
    at: Moment
  ) {
    self.answer = answer
    self.agreedBy = agreedBy
    self.reason = reason
    self.dissent = dissent
    self.at = at
  }
}

/// Something put off: a criterion, or a subject that came up.
public struct ParkedSubject: Hashable, Sendable {
  public var criterion: CriterionID?
  public var text: String

  public init(criterion: CriterionID? = nil, text: String = "") {
    self.criterion = criterion
    self.text = text
  }
}

/// One time at which the group sat together.
public struct Sitting: Hashable, Sendable {
  public var started: Moment
  /// Nil while it goes on.
  public var ended: Moment?
  /// Minutes planned for this time.
  public var minutes: Int

  public init(started: Moment, ended: Moment? = nil, minutes: Int) {
    self.started = started
    self.ended = ended
    self.minutes = minutes
  }

  /// Minutes left, never below zero; a clock that was set back counts as no time spent.
  public func minutesLeft(at now: Moment) -> Int {
    let spent = max(0, (ended ?? now).seconds - started.seconds) / 60
    return max(0, minutes - spent)
  }

  /// The same sitting with this many minutes left, as when a group goes on longer than it had planned.
  func with(minutesLeft: Int, at now: Moment) -> Sitting {
    var changed = self
    let spent = max(0, now.seconds - started.seconds) / 60
    changed.minutes = min(spent + max(minutesLeft, 1), 24 * 60)
    return changed
  }
}
