public import Referential

extension Workshop {
  public enum Deciding: Hashable, Sendable {
    case decided
    /// Its dimension was not shown yet.
    case notRevealed
    case ended
  }

  /// Keeps what the group settled on a criterion, « non tranché » included.
  public mutating func decide(
    _ criterion: CriterionID, of dimension: DimensionID, _ decision: Decision
  ) -> Deciding {
    guard phase != .ended else { return .ended }
    guard phase == .revealed, revealed.contains(dimension) else { return .notRevealed }
    decisions[criterion] = decision
    parkingLot.removeAll { $0.criterion == criterion }
    if underDiscussion == criterion { underDiscussion = nil }
    modified = max(modified, decision.at)
    return .decided
  }

  /// Takes a decision back, and returns it.
  @discardableResult
  public mutating func takeBack(_ criterion: CriterionID, at now: Moment) -> Decision? {
    guard phase != .ended, let former = decisions.removeValue(forKey: criterion) else { return nil }
    modified = max(modified, now)
    return former
  }

  /// Puts a subject off; the same criterion is parked once.
  public mutating func park(_ subject: ParkedSubject, at now: Moment) {
    if let criterion = subject.criterion {
      if let place = parkingLot.firstIndex(where: { $0.criterion == criterion }) {
        if !subject.text.isEmpty { parkingLot[place].text = subject.text }
      } else {
        parkingLot.append(subject)
      }
      if underDiscussion == criterion { underDiscussion = nil }
    } else if !subject.text.isEmpty, !parkingLot.contains(subject) {
      parkingLot.append(subject)
    }
    modified = max(modified, now)
  }

  /// Takes a subject back from the parking lot.
  public mutating func unpark(_ subject: ParkedSubject, at now: Moment) {
    parkingLot.removeAll { $0 == subject }
    modified = max(modified, now)
  }

  /// The sitting that goes on, if any.
  public var currentSitting: Sitting? { sittings.last.flatMap { $0.ended == nil ? $0 : nil } }

  /// Minutes left in the sitting that goes on; nil between two.
  public func minutesLeft(at now: Moment) -> Int? { currentSitting?.minutesLeft(at: now) }

  /// Starts a sitting, the first one or one some weeks later; the one that goes on gets this much time from now.
  ///
  /// One that was left open half a day ago is another one, and ends.
  public mutating func startSitting(minutes: Int, at now: Moment) {
    modified = max(modified, now)
    if let current = currentSitting, now.seconds - current.started.seconds < 12 * 3_600 {
      sittings[sittings.count - 1] = current.with(minutesLeft: minutes, at: now)
      return
    }
    endSitting(at: now)
    sittings.append(Sitting(started: now, minutes: min(max(minutes, 1), 24 * 60)))
  }

  /// Ends the sitting that goes on.
  ///
  /// A machine that was switched off in between makes it no longer than planned twice over, and a clock that was
  /// set back no shorter than nothing.
  public mutating func endSitting(at now: Moment) {
    guard let last = sittings.indices.last, sittings[last].ended == nil else { return }
    let started = sittings[last].started
    let longest = started.seconds + sittings[last].minutes * 120
    let ended = min(max(now.seconds, started.seconds), longest)
    sittings[last].ended = Moment(seconds: ended, offsetMinutes: now.offsetMinutes)
    modified = max(modified, now)
  }
}
