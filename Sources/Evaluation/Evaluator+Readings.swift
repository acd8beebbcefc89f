import Referential

extension Evaluator {
  /// Named readings; one that concerns nothing applicable is left out.
  func readings(
    dimensions: [DimensionResult], tags: [TagResult], whole: Whole
  ) -> [ReadingResult] {
    if questionnaire.readings.isEmpty { return [] }
    let measured = Measured(dimensions: dimensions, tags: tags, whole: whole)
    return questionnaire.readings.compactMap { reading in
      measured.verdict(of: reading.condition).map { verdict in
        ReadingResult(
          id: reading.id, verdict: verdict,
          holdsSoFar: verdict == .holds
            || verdict == .toConfirm && measured.holdsSoFar(reading.condition))
      }
    }
  }
}

/// Reads conditions over all values that the missing answers allow (docs/scoring.md, rule 5).
///
/// A comparison holds when it does at both ends, fails when it does at neither, and is else to be
/// confirmed; and, or, not combine the three. So what holds does so whatever the missing answers
/// are, also when ≥ and < are mixed.
private struct Measured {
  let dimensions: [DimensionResult]
  let tags: [TagResult]
  let whole: Whole

  /// The position is nil where it is not shown.
  private typealias Value = (interval: Interval, position: Rational?)

  /// Nil when it depends on something that has no applicable criterion.
  func verdict(of condition: ReadingCondition) -> ReadingResult.Verdict? {
    switch condition {
    case .atLeast(let measure, let end, let limit): atLeast(measure, end, limit)
    case .below(let measure, let end, let limit): atLeast(measure, end, limit)?.negated
    case .not(let condition): verdict(of: condition)?.negated
    case .all(let conditions): all(conditions.map(verdict))
    case .any(let conditions): all(conditions.map { verdict(of: $0)?.negated })?.negated
    }
  }

  private func atLeast(
    _ measure: ReadingCondition.Measure, _ end: ReadingCondition.End,
    _ limit: ReadingCondition.Limit
  ) -> ReadingResult.Verdict? {
    guard let value = value(of: measure) else { return nil }
    // A position that is not shown cannot be read, whatever its interval says.
    if end == .position && value.position == nil { return .toConfirm }
    let limit = Rational(limit)
    if value.interval.lower >= limit { return .holds }
    return value.interval.upper < limit ? .fails : .toConfirm
  }

  private func all(_ verdicts: [ReadingResult.Verdict?]) -> ReadingResult.Verdict? {
    if verdicts.contains(.fails) { return .fails }
    if verdicts.contains(nil) { return nil }
    return verdicts.contains(.toConfirm) ? .toConfirm : .holds
  }

  /// The same at the present positions alone; what has none holds nothing, and denies nothing.
  func holdsSoFar(_ condition: ReadingCondition) -> Bool {
    switch condition {
    case .atLeast(let measure, _, let limit):
      value(of: measure)?.position.map { $0 >= Rational(limit) } == true
    case .below(let measure, _, let limit):
      value(of: measure)?.position.map { $0 < Rational(limit) } == true
    case .not(let condition): !holdsSoFar(condition)
    case .all(let conditions): conditions.allSatisfy(holdsSoFar)
    case .any(let conditions): conditions.contains(where: holdsSoFar)
    }
  }

  private func value(of measure: ReadingCondition.Measure) -> Value? {
    switch measure {
    case .whole:
      whole.interval.map { ($0, whole.position) }
    case .dimension(let id):
      dimensions.first { $0.id == id }.flatMap { found in
        found.interval.map { ($0, found.isEstablished ? found.position : nil) }
      }
    case .tag(let id):
      tags.first { $0.id == id }.flatMap { found in
        found.interval.map { ($0, found.isEstablished ? found.position : nil) }
      }
    }
  }
}

extension Rational {
  fileprivate init(_ limit: ReadingCondition.Limit) {
    self.init(Int128(limit.numerator), Int128(limit.denominator))
  }
}

extension ReadingResult.Verdict {
  fileprivate var negated: Self {
    switch self {
    case .holds: .fails
    case .fails: .holds
    case .toConfirm: .toConfirm
    }
  }
}
