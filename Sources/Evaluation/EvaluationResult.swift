public import Referential

/// What the answers mean, by rules 1 to 8 of docs/scoring.md.
///
/// A value: the same answers give the same result.
public struct EvaluationResult: Hashable, Sendable {
  public var questionnaire: QuestionnaireID
  /// The scope that was read; `all` when the one asked for is not declared.
  public var scope: ScopeID
  public var counts: Counts
  /// Dimensions with at least one visible criterion in the scope, in questionnaire order.
  public var dimensions: [DimensionResult]
  /// Tags that at least one visible criterion bears, in the order the questionnaire declares them.
  public var tags: [TagResult]
  /// Mean of dimensions; nil unless every applicable dimension is established.
  public var position: Rational?
  /// Nil when nothing is applicable.
  public var interval: Interval?
  /// Nil when the scope gives no stage, when there are under eight applicable criteria or two
  /// dimensions, when nothing is applicable or when every answer is missing.
  public var stage: Outcome<Stage>?
  /// Why there is no stage, when there is none.
  public var noStageReason: NoStageReason?
  /// Readings that concern at least one applicable criterion, in the order the questionnaire
  /// declares them.
  public var readings: [ReadingResult]
  /// Unknown and unanswered criteria, most useful to find out first.
  public var missing: [MissingAnswer]
  /// Exact share of each criterion in the position; empty when there is no position.
  ///
  /// Sums to it.
  public var contributions: [Contribution]
  /// The tables that stages and bands were read from.
  public var stageTable: StageTable
  public var bandTable: BandTable

  public init(
    questionnaire: QuestionnaireID, scope: ScopeID, counts: Counts, dimensions: [DimensionResult],
    tags: [TagResult], position: Rational?, interval: Interval?, stage: Outcome<Stage>?,
    noStageReason: NoStageReason?, readings: [ReadingResult], missing: [MissingAnswer],
    contributions: [Contribution], stageTable: StageTable = .standard,
    bandTable: BandTable = .standard
  ) {
    self.questionnaire = questionnaire
    self.scope = scope
    self.counts = counts
    self.dimensions = dimensions
    self.tags = tags
    self.position = position
    self.interval = interval
    self.stage = stage
    self.noStageReason = noStageReason
    self.readings = readings
    self.missing = missing
    self.contributions = contributions
    self.stageTable = stageTable
    self.bandTable = bandTable
  }

  /// What to find out, most useful first; unanswered criteria and unknowns together.
  public var toFindOut: [CriterionID] { missing.map(\.criterion) }
  /// Every applicable criterion is unknown or unanswered.
  public var isAllUnknown: Bool {
    counts.applicable > 0 && counts.levels == 0 && counts.undecided == 0
  }
  /// Nothing is applicable.
  public var isEmpty: Bool { counts.applicable == 0 }
  /// The stage of the position when it is shown: the one that filters recommendations.
  public var positionStage: Stage? {
    guard stage != nil, let position else { return nil }
    return stageTable.stage(at: position)
  }

  var applicableDimensionCount: Int { dimensions.count { $0.interval != nil } }

  /// The dimension that bears `id`.
  public func dimension(_ id: DimensionID) -> DimensionResult? {
    dimensions.first { $0.id == id }
  }

  /// The tag that bears `id`.
  public func tag(_ id: TagID) -> TagResult? { tags.first { $0.id == id } }

  /// Applicable dimensions as a chain, weakest first: by the lower end, the upper end, then
  /// questionnaire order.
  public var weakestFirst: [DimensionResult] {
    dimensions.enumerated().compactMap { index, dimension in
      dimension.interval.map { (index, dimension, $0) }
    }.sorted { left, right in
      (left.2.lower, left.2.upper, left.0) < (right.2.lower, right.2.upper, right.0)
    }.map(\.1)
  }

  /// Whether the stage of the position lies two stages or more from the one declared.
  public func isFar(from declared: Stage) -> Bool {
    guard let positionStage,
      let here = Stage.allCases.firstIndex(of: positionStage),
      let there = Stage.allCases.firstIndex(of: declared)
    else { return false }
    return abs(here - there) >= 2
  }
}

/// Why no stage is given.
public enum NoStageReason: Hashable, Sendable {
  /// The scope is a first reading.
  case scope
  /// Under eight applicable criteria, or under two dimensions.
  case tooFewCriteria
  /// Nothing is applicable.
  case nothingApplicable
  /// Every answer is missing: all stages are possible.
  case allUnknown
}

/// Whether a reading holds: whatever the missing answers are, in no case, or to be confirmed.
public struct ReadingResult: Hashable, Sendable {
  /// What the missing answers can still change.
  public enum Verdict: Hashable, Sendable {
    case holds, fails, toConfirm
  }

  public var id: ReadingID
  public var verdict: Verdict
  /// Holds at the present positions: what the missing answers would confirm or deny.
  public var holdsSoFar: Bool

  public init(id: ReadingID, verdict: Verdict, holdsSoFar: Bool? = nil) {
    self.id = id
    self.verdict = verdict
    self.holdsSoFar = holdsSoFar ?? (verdict == .holds)
  }
}

/// What one criterion brings to the position.
public struct Contribution: Hashable, Sendable {
  public var criterion: CriterionID
  public var dimension: DimensionID
  public var level: Level
  /// Share of the whole position that this level makes.
  public var share: Rational

  public init(criterion: CriterionID, dimension: DimensionID, level: Level, share: Rational) {
    self.criterion = criterion
    self.dimension = dimension
    self.level = level
    self.share = share
  }
}
