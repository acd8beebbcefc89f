/// A described step of maturity, 1 to 5.
///
/// Levels are cumulative: to stand at 4, level 3 must hold.
public enum Level: Int, CaseIterable, Comparable, Sendable {
  case one = 1, two, three, four, five

  public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
}

/// What a person answered to a criterion.
public enum Answer: Hashable, Sendable {
  case level(Level)
  /// « Ne sait pas »: out of the mean, counted, and it widens the interval.
  case unknown
  /// « Non concerné »: offered only where the author allows it.
  case notApplicable

  /// The level, when one was given.
  public var level: Level? {
    if case .level(let level) = self { level } else { nil }
  }
}
