/// A named condition over positions, with the sentence that says it.
///
/// Whatever affirms must hold at the lower end of the interval (docs/scoring.md, rule 5).
public struct Reading: Hashable, Sendable {
  public var id: ReadingID
  public var title: LocalizedText
  public var condition: ReadingCondition
  /// Said when the condition holds at both ends.
  public var holds: LocalizedText
  /// Said when it holds at neither end.
  public var otherwise: LocalizedText?

  public init(
    id: ReadingID, title: LocalizedText, condition: ReadingCondition, holds: LocalizedText,
    otherwise: LocalizedText? = nil
  ) {
    self.id = id
    self.title = title
    self.condition = condition
    self.holds = holds
    self.otherwise = otherwise
  }
}

/// And, or, not over comparisons of a position or of the lower end of an interval.
public indirect enum ReadingCondition: Hashable, Sendable {
  /// What is measured.
  public enum Measure: Hashable, Sendable {
    case dimension(DimensionID)
    case tag(TagID)
    case whole
  }

  /// Where it is read.
  public enum End: String, CaseIterable, Sendable {
    case position, lower
  }

  /// A limit as an exact fraction of two small whole numbers, `denominator` above zero.
  public struct Limit: Hashable, Sendable {
    public var numerator: Int
    public var denominator: Int

    public init(_ numerator: Int, _ denominator: Int = 1) {
      precondition(denominator > 0, "a limit is a fraction over a number above zero")
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  case atLeast(Measure, End, Limit)
  case below(Measure, End, Limit)
  case all([ReadingCondition])
  case any([ReadingCondition])
  case not(ReadingCondition)
}
