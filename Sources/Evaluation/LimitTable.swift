public import Referential

/// Where each value of a scale begins: the lowest one covers all that is under the first limit.
public struct LimitTable<Value: Hashable & Comparable & Sendable>: Hashable, Sendable {
  /// The first position that is read as a value.
  public struct Limit: Hashable, Sendable {
    public var value: Value
    public var from: Rational

    public init(_ value: Value, from: Rational) {
      self.value = value
      self.from = from
    }
  }

  public let lowest: Value
  /// In rising order.
  public let limits: [Limit]

  /// Limits must rise strictly, and so must the values they begin.
  public init(lowest: Value, limits: [Limit]) {
    precondition(
      zip(limits, limits.dropFirst()).allSatisfy { $0.from < $1.from && $0.value < $1.value }
        && limits.first.map { lowest < $0.value } != false,
      "limits rise strictly")
    self.lowest = lowest
    self.limits = limits
  }

  /// The first position read as `value`; nil for the lowest, which has no limit to reach.
  public func limit(of value: Value) -> Rational? {
    limits.first { $0.value == value }?.from
  }

  /// The interval read at both ends (docs/scoring.md, rule 5).
  public func outcome(over interval: Interval) -> Outcome<Value> {
    let lower = value(at: interval.lower)
    let upper = interval.isPoint ? lower : value(at: interval.upper)
    return lower == upper ? .assured(lower) : .between(lower, upper)
  }

  func value(at position: Rational) -> Value {
    var found = lowest
    for limit in limits {
      if position < limit.from { break }
      found = limit.value
    }
    return found
  }
}

/// Where stages begin.
public typealias StageTable = LimitTable<Stage>
/// Where bands begin.
public typealias BandTable = LimitTable<Band>

extension LimitTable where Value == Stage {
  /// Découvrir [1,2[, Expérimenter [2,3[, Structurer [3,4[, Déployer [4,5].
  public static var standard: StageTable { standardStages }

  /// The stage of a position.
  public func stage(at position: Rational) -> Stage { value(at: position) }
}

extension LimitTable where Value == Band {
  /// « À travailler » [1,3[, « à discuter » [3,4[, « point d'appui » [4,5].
  public static var standard: BandTable { standardBands }

  /// The band of a position.
  public func band(at position: Rational) -> Band { value(at: position) }
}

private let standardStages = StageTable(
  lowest: .discover,
  limits: [.init(.tryOut, from: 2), .init(.organise, from: 3), .init(.spread, from: 4)])

private let standardBands = BandTable(
  lowest: .work, limits: [.init(.discuss, from: 3), .init(.strength, from: 4)])
