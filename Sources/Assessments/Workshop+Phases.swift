public import Evaluation
public import Referential

extension Workshop {
  /// What became of the wish to close, or to open again.
  public enum Closing: Hashable, Sendable {
    case closed(ballots: Int, posters: Int)
    /// Neither ballot nor poster: there would be nothing to show.
    case nothingCame
    case alreadyClosed
  }

  /// Lets no ballot in any more.
  ///
  /// In an anonymous session how each ballot came is forgotten: one mail among papers would tell whose it is.
  public mutating func closeBallots(at now: Moment) -> Closing {
    guard phase < .closed else { return .alreadyClosed }
    guard !counted.isEmpty || postersCounted > 0 else { return .nothingCame }
    phase = .closed
    if isAnonymous {
      for place in register.indices { register[place].origin = nil }
    }
    modified = max(modified, now)
    return .closed(ballots: counted.count, posters: postersCounted)
  }

  public enum Reopening: Hashable, Sendable {
    /// With the late ballots that count from now on.
    case reopened(takenIn: [BallotID])
    case notClosed
    /// Somebody who has seen the others' answers might change their own.
    case alreadyRevealed
  }

  /// Lets ballots in again, as long as nothing was shown.
  public mutating func reopen(at now: Moment) -> Reopening {
    guard phase >= .closed else { return .notClosed }
    guard phase == .closed else { return .alreadyRevealed }
    phase = .collecting
    // A ballot that is corrected may say other things: what was read is read again.
    commentsRead = []
    commentsShown = []
    var takenIn: [BallotID] = []
    for place in register.indices where register[place].status == .late {
      register[place].status = .counted
      takenIn.append(register[place].ballot)
      replaceFormer(of: register[place])
    }
    modified = max(modified, now)
    return .reopened(takenIn: takenIn)
  }

  /// A late ballot that is taken in corrects what the same respondent gave before.
  private mutating func replaceFormer(of entry: RegisterEntry) {
    let name = plainLetters(entry.name)
    for place in register.indices
    where register[place].status == .counted && register[place].ballot != entry.ballot {
      let other = register[place]
      let isSame =
        setup.voices == .organisation
        ? other.organisation == entry.organisation
        : !name.isEmpty && plainLetters(other.name) == name
          && (other.organisation == nil || entry.organisation == nil
            || other.organisation == entry.organisation)
      if isSame { register[place].status = .replaced }
    }
    let attendee = attendance.firstIndex {
      setup.voices == .organisation
        ? $0.organisation == entry.organisation
        : !name.isEmpty && plainLetters($0.name) == name
    }
    if let attendee { attendance[attendee].hasAnswered = true }
  }

  public enum Revelation: Hashable, Sendable {
    case revealed
    /// Ballots still come in.
    case notClosed
    /// Without names, fewer than three ballots would say who said what.
    case tooFewForAnonymity(ballots: Int)
    case unknownDimension
  }

  /// Shows a dimension, or all of them: from then on no ballot comes in.
  public mutating func reveal(
    _ dimension: DimensionID?, asked: [DimensionID], at now: Moment
  ) -> Revelation {
    guard phase >= .closed else { return .notClosed }
    guard dimension.map({ asked.contains($0) }) ?? true else { return .unknownDimension }
    let ballots = counted.count
    if isAnonymous, (1..<Workshop.smallestGroup).contains(ballots) {
      return .tooFewForAnonymity(ballots: ballots)
    }
    let shown = Set(revealed).union(dimension.map { [$0] } ?? asked)
    revealed = asked.filter { shown.contains($0) }
    if phase == .closed {
      phase = .revealed
      messages = []
    }
    modified = max(modified, now)
    return .revealed
  }

  /// Fewer people than this are never shown apart without their names.
  public static let smallestGroup = 3

  public enum Ending: Hashable, Sendable {
    /// Ballot files are to be erased, or kept.
    case ended(erasesBallots: Bool)
    case notRevealed
    case alreadyEnded
  }

  /// Ends the session once decisions were read back.
  ///
  /// - Parameter counts: How many gave each level; `LevelCounts.counting` makes them.
  public mutating func end(
    counts: [CriterionID: LevelCounts], keepsBallots: Bool = false, at now: Moment
  ) -> Ending {
    guard phase >= .revealed else { return .notRevealed }
    guard phase == .revealed else { return .alreadyEnded }
    endSitting(at: now)
    self.counts = counts
    self.keepsBallots = keepsBallots
    phase = .ended
    modified = max(modified, now)
    return .ended(erasesBallots: !keepsBallots)
  }

  /// Lets all answers go, at whatever point: what the group decided stays.
  ///
  /// The caller saves the session, then erases the files.
  public mutating func forgetAnswers(at now: Moment) {
    for place in register.indices {
      register[place].status = .withdrawn
      register[place].name = ""
      register[place].answered = 0
    }
    messages = []
    postersCounted = 0
    keepsBallots = false
    if phase >= .revealed {
      endSitting(at: now)
      phase = .ended
    } else {
      for place in attendance.indices { attendance[place].hasAnswered = false }
      if phase == .closed { phase = .collecting }
    }
    modified = max(modified, now)
  }

  /// Whether answers should have been erased by now.
  public func isPastRetention(on today: CalendarDate) -> Bool {
    guard let until = setup.keepUntil, phase != .ended || keepsBallots else { return false }
    return until < today
  }
}
