public import Referential

/// What the first line of the results says of what one can build on.
public enum StrengthHeadline: Hashable, Sendable {
  /// « Vous pouvez vous appuyer sur » : point d'appui at the lower end, most advanced first.
  case buildOn([DimensionID])
  /// No strength yet; the most advanced, several when equal.
  case noneYet(mostAdvanced: [DimensionID])
  /// For a first reading and where no stage is given: the most advanced, several when equal.
  case mostAdvanced([DimensionID])
}

/// What the second line of the results says of what to work on.
public enum WorkHeadline: Hashable, Sendable {
  /// « À travailler d'abord », two at most, lowest first.
  case workOn([DimensionID])
  /// No dimension can be « à travailler », whatever is missing; the least advanced, several when
  /// equal.
  case nothingToWorkOn(leastAdvanced: [DimensionID])
  /// Nothing more can be said: no stage is given, or what is missing may still leave one to be
  /// worked on.
  case leastAdvanced([DimensionID])
  /// « Toutes les dimensions sont au même point. »
  case allEqual
}

extension EvaluationResult {
  /// Nil when fewer than two dimensions can be compared, or when all stand at the same point
  /// without being a strength.
  public var strengthHeadline: StrengthHeadline? {
    let read = comparableDimensions
    if stage != nil {
      let strengths = read.filter { $0.band.lower == .strength }
      if !strengths.isEmpty { return .buildOn(strengths.mostAdvancedFirst.map(\.id)) }
    }
    guard read.count >= 2, !areAllEqual, let highest = read.map(\.advance).max() else { return nil }
    let mostAdvanced = read.filter { $0.advance == highest }.map(\.id)
    return stage == nil ? .mostAdvanced(mostAdvanced) : .noneYet(mostAdvanced: mostAdvanced)
  }

  /// Nil when fewer than two dimensions can be compared and none is « à travailler ».
  public var workHeadline: WorkHeadline? {
    if areAllEqual { return .allEqual }
    let read = comparableDimensions
    if stage != nil {
      let work = read.filter { bandTable.band(at: $0.advance.position) == .work }
      if !work.isEmpty { return .workOn(work.leastAdvancedFirst.prefix(2).map(\.id)) }
    }
    guard let lowest = read.map(\.advance).min(), let highest = read.map(\.advance).max(),
      lowest < highest
    else { return nil }
    let leastAdvanced = read.filter { $0.advance == lowest }.map(\.id)
    let mayBeWork = dimensions.contains { $0.band?.lower == .work }
    return stage == nil || mayBeWork
      ? .leastAdvanced(leastAdvanced) : .nothingToWorkOn(leastAdvanced: leastAdvanced)
  }

  /// All applicable dimensions, two at least, have the same position and nothing is missing.
  private var areAllEqual: Bool {
    let applicable = dimensions.filter { $0.interval != nil }
    guard applicable.count >= 2, let first = applicable.first?.position else { return false }
    return applicable.allSatisfy { $0.position == first && $0.interval?.isPoint == true }
  }

  /// Dimensions of which something can be said: established, and not left with too few criteria.
  private var comparableDimensions: [ComparableDimension] {
    dimensions.enumerated().compactMap { offset, dimension in
      guard dimension.isEstablished, !dimension.hasTooFewCriteria,
        let position = dimension.position, let lower = dimension.interval?.lower,
        let band = dimension.band
      else { return nil }
      return ComparableDimension(
        id: dimension.id, offset: offset, advance: Advance(position: position, lower: lower),
        band: band)
    }
  }
}

private struct ComparableDimension {
  var id: DimensionID
  var offset: Int
  var advance: Advance
  var band: Outcome<Band>
}

extension [ComparableDimension] {
  fileprivate var mostAdvancedFirst: [ComparableDimension] {
    sorted { ($1.advance, $0.offset) < ($0.advance, $1.offset) }
  }

  fileprivate var leastAdvancedFirst: [ComparableDimension] {
    sorted { ($0.advance, $0.offset) < ($1.advance, $1.offset) }
  }
}

/// How dimensions are compared: by position, then by what is assured.
private struct Advance: Comparable {
  var position: Rational
  var lower: Rational

  static func < (left: Advance, right: Advance) -> Bool {
    (left.position, left.lower) < (right.position, right.lower)
  }
}
