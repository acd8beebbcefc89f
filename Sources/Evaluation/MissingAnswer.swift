public import Referential

/// A criterion without a level: unknown or unanswered, and what finding it out would bring.
public struct MissingAnswer: Hashable, Sendable {
  public var criterion: CriterionID
  public var dimension: DimensionID
  /// How far one level of this criterion moves the whole position; finding it out narrows the
  /// interval by four times as much.
  public var step: Rational
  /// Its dimension is a blind spot.
  public var isInBlindSpot: Bool
  /// 1 easy to find out, 2, 3 an inquiry.
  public var ease: Int
  /// Answered « ne sait pas », rather than not answered.
  public var isUnknown: Bool

  public init(
    criterion: CriterionID, dimension: DimensionID, step: Rational, isInBlindSpot: Bool, ease: Int,
    isUnknown: Bool
  ) {
    self.criterion = criterion
    self.dimension = dimension
    self.step = step
    self.isInBlindSpot = isInBlindSpot
    self.ease = ease
    self.isUnknown = isUnknown
  }
}

/// What the missing answers must come to for a stage to be reached.
public struct Settlement: Hashable, Sendable {
  public var stage: Stage
  /// How many answers are missing.
  public var answers: Int
  /// The least sum of their levels.
  public var total: Int

  public init(stage: Stage, answers: Int, total: Int) {
    self.stage = stage
    self.answers = answers
    self.total = total
  }

  /// The least mean level, exact; print it with `tenthsUp` or `ceiling`, never cut.
  public var mean: Rational { Rational(Int128(total), Int128(answers)) }
}

extension EvaluationResult {
  /// What the missing answers need for the stage to be at least `stage`.
  ///
  /// Nil unless they weigh the same and `stage` depends on them: the list of what to find out then
  /// speaks alone.
  public func whatWouldSettle(_ stage: Stage) -> Settlement? {
    guard let outcome = self.stage, outcome.lower < stage, stage <= outcome.upper,
      counts.undecided == 0, let interval, let limit = stageTable.limit(of: stage),
      let step = missing.first?.step, missing.allSatisfy({ $0.step == step })
    else { return nil }
    let steps = ((limit - interval.lower) / step).ceiling
    return Settlement(stage: stage, answers: missing.count, total: missing.count + steps)
  }

  /// The stage that at least four of the five levels lead to, when a single answer is missing and
  /// leaves a doubt.
  public var probableStage: Stage? {
    guard let outcome = stage, !outcome.isAssured, counts.undecided == 0, missing.count == 1,
      let interval, let step = missing.first?.step
    else { return nil }
    let stages = (0..<5).map {
      stageTable.stage(at: interval.lower + step * Rational(Int128($0)))
    }
    return Stage.allCases.first { stage in stages.count { $0 == stage } >= 4 }
  }
}
