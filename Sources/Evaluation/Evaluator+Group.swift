public import Referential

/// What stands for one criterion while a group works (docs/scoring.md, rule 11).
public enum GroupAnswer: Hashable, Sendable {
  /// The agreed level, or what the group agreed instead of one.
  case agreed(Answer)
  /// « Non tranché »: counts as all levels from the lowest to the highest ballot kept.
  case undecided(ClosedRange<Level>)
  /// No ballot gives a level and one at least says « ne sait pas ».
  case unknown
}

extension Evaluator {
  /// The state of each criterion: agreed, else what the ballots say of it; absent when none says
  /// anything.
  ///
  /// Ballots that all say « non concerné » leave the question open until the group agrees that it
  /// is.
  public func groupAnswers(
    ballots: [Ballot], counted: [CriterionID: LevelCounts] = [:],
    agreed: [CriterionID: Answer] = [:]
  ) -> [CriterionID: GroupAnswer] {
    var answers: [CriterionID: GroupAnswer] = [:]
    for criterion in criteria {
      if let answer = agreed[criterion.id] {
        answers[criterion.id] = .agreed(answer)
        continue
      }
      let divergence = divergence(of: ballots, counted: counted[criterion.id], on: criterion)
      if let kept = divergence.kept {
        answers[criterion.id] = .undecided(kept)
      } else if divergence.counts.unknown > 0 {
        answers[criterion.id] = .unknown
      }
    }
    return answers
  }

  /// What a group's answers mean: as for one person, but for « non tranché », which leaves a
  /// dimension without position.
  public func evaluate(group answers: [CriterionID: GroupAnswer]) -> EvaluationResult {
    result(
      of: criteria.map { criterion in
        switch answers[criterion.id] {
        case .agreed(let answer): reply(to: criterion, answer)
        case .undecided(let levels):
          .undecided(Int8(levels.lowerBound.rawValue), Int8(levels.upperBound.rawValue))
        case .unknown: .unknown
        case nil: .unanswered
        }
      })
  }
}
