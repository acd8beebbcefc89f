public import Referential

/// Where the position comes from: exact parts that sum to it (docs/scoring.md, rule 8).
public struct Explanation: Hashable, Sendable {
  /// What one dimension brings.
  public struct Part: Hashable, Sendable {
    public var dimension: DimensionID
    /// The dimension's own position.
    public var position: Rational
    /// Its share of the whole position: the sum of its contributions.
    public var share: Rational
    /// What each of its criteria brings, in questionnaire order.
    public var contributions: [Contribution]

    public init(
      dimension: DimensionID, position: Rational, share: Rational, contributions: [Contribution]
    ) {
      self.dimension = dimension
      self.position = position
      self.share = share
      self.contributions = contributions
    }
  }

  /// The sum of the parts.
  public var position: Rational
  /// In questionnaire order.
  public var parts: [Part]

  public init(position: Rational, parts: [Part]) {
    self.position = position
    self.parts = parts
  }
}

extension EvaluationResult {
  /// Nil when there is no position to explain.
  public var explanation: Explanation? {
    guard let position else { return nil }
    let byDimension = Dictionary(grouping: contributions, by: \.dimension)
    let parts = dimensions.compactMap { dimension -> Explanation.Part? in
      guard dimension.interval != nil, let own = dimension.position else { return nil }
      let contributions = byDimension[dimension.id] ?? []
      return Explanation.Part(
        dimension: dimension.id, position: own,
        share: contributions.reduce(.zero) { $0 + $1.share }, contributions: contributions)
    }
    return Explanation(position: position, parts: parts)
  }
}
