public import Referential

/// How many criteria of each sort.
public struct Counts: Hashable, Sendable {
  /// In the scope and visible, « non concerné » included.
  public var visible: Int
  /// Visible and not answered « non concerné »: levels, unknown, unanswered and undecided together.
  public var applicable: Int
  public var levels: Int
  public var unknown: Int
  public var unanswered: Int
  public var notApplicable: Int
  /// « Non tranché »: a group answered and agreed no level yet.
  public var undecided: Int

  public init(
    visible: Int = 0, applicable: Int = 0, levels: Int = 0, unknown: Int = 0, unanswered: Int = 0,
    notApplicable: Int = 0, undecided: Int = 0
  ) {
    self.visible = visible
    self.applicable = applicable
    self.levels = levels
    self.unknown = unknown
    self.unanswered = unanswered
    self.notApplicable = notApplicable
    self.undecided = undecided
  }
}

/// One dimension.
public struct DimensionResult: Hashable, Sendable {
  /// What can be said of it.
  public enum Status: Hashable, Sendable {
    case addressed
    /// All « non concerné ».
    case notExercised
    /// Nothing answered at all.
    case notAddressed
  }

  public var id: DimensionID
  public var status: Status
  public var counts: Counts
  /// Weighted mean of the levels given; nil without any, and while a criterion is « non tranché ».
  public var position: Rational?
  /// At least half of the applicable criteria have a level.
  public var isEstablished: Bool
  /// Nil when nothing is applicable.
  public var interval: Interval?
  public var band: Outcome<Band>?
  /// More than 30 % of the applicable criteria are answered « ne sait pas ».
  public var isBlindSpot: Bool
  /// « Trop peu de questions vous concernent »: « non concerné » left fewer than two applicable
  /// criteria.
  public var hasTooFewCriteria: Bool

  public init(
    id: DimensionID, status: Status, counts: Counts, position: Rational?, isEstablished: Bool,
    interval: Interval?, band: Outcome<Band>?, isBlindSpot: Bool, hasTooFewCriteria: Bool
  ) {
    self.id = id
    self.status = status
    self.counts = counts
    self.position = position
    self.isEstablished = isEstablished
    self.interval = interval
    self.band = band
    self.isBlindSpot = isBlindSpot
    self.hasTooFewCriteria = hasTooFewCriteria
  }
}

/// One tag, such as an objet, over the whole questionnaire.
public struct TagResult: Hashable, Sendable {
  public var id: TagID
  public var counts: Counts
  /// Weighted mean of the levels given; nil without any, and while a criterion is « non tranché ».
  public var position: Rational?
  public var isEstablished: Bool
  public var interval: Interval?
  public var band: Outcome<Band>?

  public init(
    id: TagID, counts: Counts, position: Rational?, isEstablished: Bool, interval: Interval?,
    band: Outcome<Band>?
  ) {
    self.id = id
    self.counts = counts
    self.position = position
    self.isEstablished = isEstablished
    self.interval = interval
    self.band = band
  }
}
