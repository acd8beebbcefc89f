public import Referential

extension Evaluator {
  /// The least costly ways to the next stage, exact: no other choice of steps takes less effort or,
  /// for the same effort, fewer steps (docs/scoring.md, rule 9).
  public func paths(from answers: [CriterionID: Answer]) -> PathOutcome {
    let result = evaluate(answers)
    if let reason = result.noStageReason, reason != .allUnknown { return .notOffered(.noStage) }
    guard let position = result.position, let stage = result.positionStage else {
      return .notOffered(.positionNotShown)
    }
    guard let next = stageTable.limits.first(where: { $0.value > stage }) else {
      return .notOffered(.atLastStage)
    }
    let raisable = raisableCriteria(in: answers)
    let search = PathSearch(
      items: items(for: raisable, in: answers, dimensionCount: result.applicableDimensionCount),
      need: next.from - position)
    let choices = search.best(alternatives: 3)
    if choices.isEmpty { return .notOffered(.outOfReach) }
    return .offered(to: next.value, choices.map { path(raising: raisable, by: $0) })
  }

  private typealias Raisable = (criterion: AskedCriterion, level: Int)

  /// Criteria with a level under 5, in questionnaire order, those that are optional left out.
  private func raisableCriteria(in answers: [CriterionID: Answer]) -> [Raisable] {
    criteria.compactMap { criterion in
      guard !criterion.isOptional, let level = answers[criterion.id]?.level, level < .five else {
        return nil
      }
      return (criterion, level.rawValue)
    }
  }

  /// What one step of each brings to the position, unknowns left out.
  private func items(
    for raisable: [Raisable], in answers: [CriterionID: Answer], dimensionCount: Int
  ) -> [PathSearch.Item] {
    var weights = [Int](repeating: 0, count: dimensions.count)
    for criterion in criteria where answers[criterion.id]?.level != nil {
      weights[criterion.slot] += criterion.weight
    }
    return raisable.map { criterion, level in
      PathSearch.Item(
        group: criterion.slot, level: level, effort: criterion.effort,
        gain: Rational(small: criterion.weight, over: weights[criterion.slot] * dimensionCount))
    }
  }

  private func path(raising raisable: [Raisable], by steps: [Int]) -> Path {
    var found: [(offset: Int, step: Path.Step)] = []
    for (offset, item) in raisable.enumerated() {
      for level in item.level..<(item.level + steps[offset]) {
        guard let from = Level(rawValue: level), let to = Level(rawValue: level + 1) else {
          continue
        }
        let step = Path.Step(
          criterion: item.criterion.id, from: from, to: to, effort: item.criterion.effort)
        found.append((offset, step))
      }
    }
    found.sort { ($0.step.from, $0.offset) < ($1.step.from, $1.offset) }
    return Path(steps: found.map(\.step))
  }
}
