public import Referential

/// A criterion with the level that was given to it.
public struct GivenLevel: Hashable, Sendable {
  public var criterion: CriterionID
  public var level: Level

  public init(criterion: CriterionID, level: Level) {
    self.criterion = criterion
    self.level = level
  }
}

extension Evaluator {
  /// Criteria at level 4 or 5, highest first, then questionnaire order.
  public func strengths(in answers: [CriterionID: Answer], limit: Int = 3) -> [GivenLevel] {
    let found = givenLevels(in: answers) { _, level in level >= .four }
    return Array(sorted(found) { $0.level > $1.level }.prefix(limit))
  }

  /// The first weak criteria, lowest first.
  public func weakPoints(in answers: [CriterionID: Answer], limit: Int = 3) -> [GivenLevel] {
    Array(weakCriteria(in: answers).prefix(limit))
  }

  /// Every criterion at level 3 or below, lowest first, then questionnaire order.
  ///
  /// A criterion whose `optionalWhen` holds is left out: a form of partnership that was chosen is
  /// no weakness.
  public func weakCriteria(in answers: [CriterionID: Answer]) -> [GivenLevel] {
    let found = givenLevels(in: answers) { criterion, level in
      level <= .three && !criterion.isOptional
    }
    return sorted(found) { $0.level < $1.level }
  }

  private func givenLevels(
    in answers: [CriterionID: Answer], where isKept: (AskedCriterion, Level) -> Bool
  ) -> [GivenLevel] {
    criteria.compactMap { criterion in
      guard let level = answers[criterion.id]?.level, isKept(criterion, level) else { return nil }
      return GivenLevel(criterion: criterion.id, level: level)
    }
  }

  /// Equal ones stay in questionnaire order.
  private func sorted(
    _ levels: [GivenLevel], by comesBefore: (GivenLevel, GivenLevel) -> Bool
  ) -> [GivenLevel] {
    levels.enumerated().sorted { left, right in
      if comesBefore(left.element, right.element) { return true }
      return !comesBefore(right.element, left.element) && left.offset < right.offset
    }.map(\.element)
  }
}
