import Referential

extension Evaluator {
  /// Rules 2 to 8 over one reply per criterion that is asked.
  func result(of replies: [Reply], explaining: Bool = true) -> EvaluationResult {
    var sums = [Sums](repeating: Sums(), count: dimensionIDs.count)
    var tagSums = [Sums](repeating: Sums(), count: tags.count)
    for index in replies.indices {
      let weight = criteria[index].weight
      sums[criteria[index].slot].add(replies[index], weight: weight)
      for place in criteria[index].tagRange {
        tagSums[tagSlots[place]].add(replies[index], weight: weight)
      }
    }
    let total = Counts(of: sums)
    let dimensionResults = zip(dimensionIDs, sums).map { dimensionResult($0, $1) }
    let tagResults = zip(tags, tagSums).map { tagResult($0, $1) }
    let whole = Whole(of: dimensionResults)
    let noStageReason = noStageReason(total, whole)
    let stage = noStageReason == nil ? whole.interval.map(stageTable.outcome) : nil
    return EvaluationResult(
      questionnaire: questionnaire.id, scope: scope, counts: total, dimensions: dimensionResults,
      tags: tagResults, position: whole.position, interval: whole.interval, stage: stage,
      noStageReason: noStageReason,
      readings: readings(dimensions: dimensionResults, tags: tagResults, whole: whole),
      missing: total.levels == total.applicable ? [] : missing(in: replies, sums, whole),
      contributions: whole.position == nil || !explaining
        ? [] : contributions(of: replies, sums, whole),
      stageTable: stageTable, bandTable: bandTable)
  }

  private func dimensionResult(_ id: DimensionID, _ sums: Sums) -> DimensionResult {
    let counts = sums.counts
    let (position, interval) = sums.reading
    let status: DimensionResult.Status =
      if counts.applicable == 0 {
        .notExercised
      } else if counts.unanswered == counts.visible {
        .notAddressed
      } else {
        .addressed
      }
    return DimensionResult(
      id: id, status: status, counts: counts, position: position,
      isEstablished: sums.isEstablished, interval: interval,
      band: interval.map(bandTable.outcome), isBlindSpot: sums.isBlindSpot,
      hasTooFewCriteria: counts.notApplicable > 0 && counts.applicable < 2)
  }

  private func tagResult(_ id: TagID, _ sums: Sums) -> TagResult {
    let (position, interval) = sums.reading
    return TagResult(
      id: id, counts: sums.counts, position: position, isEstablished: sums.isEstablished,
      interval: interval, band: interval.map(bandTable.outcome))
  }

  private func noStageReason(_ counts: Counts, _ whole: Whole) -> NoStageReason? {
    if counts.applicable == 0 { return .nothingApplicable }
    if !givesStage { return .scope }
    if counts.applicable < 8 || whole.dimensionCount < 2 { return .tooFewCriteria }
    if counts.levels == 0 && counts.undecided == 0 { return .allUnknown }
    return nil
  }

  private func missing(in replies: [Reply], _ sums: [Sums], _ whole: Whole) -> [MissingAnswer] {
    var found: [OpenCriterion] = []
    found.reserveCapacity(replies.count)
    for (offset, reply) in replies.enumerated() where reply.isMissing {
      let (slot, weight) = (criteria[offset].slot, criteria[offset].weight)
      // Neighbours mostly weigh the same, and a division costs more than a look.
      let same = found.last.flatMap { $0.slot == slot && $0.weight == weight ? $0.step : nil }
      found.append(
        OpenCriterion(
          offset: offset, slot: slot, weight: weight,
          step: same ?? Rational(small: weight, over: sums[slot].weight * whole.dimensionCount),
          isInBlindSpot: sums[slot].isBlindSpot, ease: criteria[offset].ease))
    }
    found.sort { $0.comesBefore($1) }
    return found.map { open in
      MissingAnswer(
        criterion: criteria[open.offset].id, dimension: dimensionIDs[open.slot], step: open.step,
        isInBlindSpot: open.isInBlindSpot, ease: open.ease,
        isUnknown: replies[open.offset] == .unknown)
    }
  }

  private func contributions(
    of replies: [Reply], _ sums: [Sums], _ whole: Whole
  ) -> [Contribution] {
    var found: [Contribution] = []
    found.reserveCapacity(replies.count)
    for (index, reply) in replies.enumerated() {
      guard case .level(let value) = reply, let level = Level(rawValue: Int(value)) else {
        continue
      }
      let slot = criteria[index].slot
      found.append(
        Contribution(
          criterion: criteria[index].id, dimension: dimensionIDs[slot], level: level,
          share: Rational(
            small: criteria[index].weight * Int(value),
            over: sums[slot].levelWeight * whole.dimensionCount)))
    }
    return found
  }
}

/// A criterion without a level while the list is being sorted: numbers alone, which cost nothing to
/// move.
private struct OpenCriterion {
  var offset: Int
  var slot: Int
  var weight: Int
  var step: Rational
  var isInBlindSpot: Bool
  var ease: Int

  /// The order of rule 5: narrows the interval most, blind spots, easiest, questionnaire order.
  func comesBefore(_ other: OpenCriterion) -> Bool {
    if step != other.step { return step > other.step }
    if isInBlindSpot != other.isInBlindSpot { return isInBlindSpot }
    return (ease, offset) < (other.ease, other.offset)
  }
}

extension Counts {
  init(of sums: [Sums]) {
    self.init()
    for part in sums {
      visible += part.counts.visible
      applicable += part.counts.applicable
      levels += part.counts.levels
      unknown += part.counts.unknown
      unanswered += part.counts.unanswered
      notApplicable += part.counts.notApplicable
      undecided += part.counts.undecided
    }
  }
}

/// The mean of the applicable dimensions, equal weight (docs/scoring.md, rules 3 and 4).
struct Whole {
  var dimensionCount = 0
  /// Nil unless every applicable dimension is established.
  var position: Rational?
  /// Nil when nothing is applicable.
  var interval: Interval?

  init(of dimensions: [DimensionResult]) {
    var lower = RunningSum()
    var upper = RunningSum()
    var sum = RunningSum()
    var isPoint = true
    var isEstablished = true
    for index in dimensions.indices {
      guard let interval = dimensions[index].interval else { continue }
      dimensionCount += 1
      if !interval.isPoint && isPoint { (upper, sum, isPoint) = (lower, lower, false) }
      lower.add(interval.lower)
      isEstablished = isEstablished && dimensions[index].isEstablished
      if !isPoint {
        upper.add(interval.upper)
        sum.add(dimensions[index].position ?? .zero)
      }
    }
    guard dimensionCount > 0 else { return }
    let share = Rational(small: 1, over: dimensionCount)
    // Where nothing is open, both ends and the position are the same number: one sum for the three.
    let lowerMean = lower.value * share
    interval = Interval(lower: lowerMean, upper: isPoint ? lowerMean : upper.value * share)
    position = isEstablished ? (isPoint ? lowerMean : sum.value * share) : nil
  }
}
