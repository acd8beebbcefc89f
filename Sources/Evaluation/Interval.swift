/// Where the truth lies when some answers are missing: taken at 1, then at 5.
public struct Interval: Hashable, Sendable {
  public var lower: Rational
  public var upper: Rational

  public init(lower: Rational, upper: Rational) {
    self.lower = lower
    self.upper = upper
  }

  /// Nothing is missing.
  public var isPoint: Bool { lower == upper }
}

/// Something read at both ends of an interval: the same, or not.
public enum Outcome<Value: Hashable & Comparable & Sendable>: Hashable, Sendable {
  /// The same at both ends.
  case assured(Value)
  /// « À confirmer »: the value at the lower end, then at the upper end.
  case between(Value, Value)

  /// The value at the lower end.
  public var lower: Value {
    switch self {
    case .assured(let value), .between(let value, _): value
    }
  }

  /// The value at the upper end.
  public var upper: Value {
    switch self {
    case .assured(let value), .between(_, let value): value
    }
  }

  /// Whether both ends agree.
  public var isAssured: Bool { if case .assured = self { true } else { false } }
}
