public import Evaluation
public import Referential

/// What a group's assessment keeps of the session that it came from: how many, never who.
public struct GroupShare: Hashable, Sendable {
  public var workshop: WorkshopID
  /// Ballots that counted, stickers apart.
  public var respondents: Int
  /// Names of the organisations that took part.
  public var organisations: [String]
  /// Whether each organisation answered with one voice: there were then no people to count.
  public var isOneVoiceEach: Bool
  /// How many gave each answer; a criterion without an agreed level counts as these say.
  public var counts: [CriterionID: LevelCounts]

  public init(
    workshop: WorkshopID, respondents: Int, organisations: [String] = [],
    isOneVoiceEach: Bool = false, counts: [CriterionID: LevelCounts] = [:]
  ) {
    self.workshop = workshop
    self.respondents = respondents
    self.organisations = organisations
    self.isOneVoiceEach = isOneVoiceEach
    self.counts = counts
  }
}

extension Evaluator {
  /// What an assessment says: one person's answers, or a group's with its undecided criteria
  /// (docs/scoring.md, rule 11).
  public func evaluate(_ assessment: Assessment) -> EvaluationResult {
    evaluate(assessment.plainAnswers, group: assessment.group)
  }

  /// The same, of answers alone: agreed ones where there is a group.
  public func evaluate(_ answers: [CriterionID: Answer], group: GroupShare?) -> EvaluationResult {
    guard let group else { return evaluate(answers) }
    return evaluate(group: groupAnswers(ballots: [], counted: group.counts, agreed: answers))
  }

  /// Criteria on which a group's assessment holds no agreed level although levels were given.
  public func undecided(in assessment: Assessment) -> [CriterionID] {
    guard let group = assessment.group else { return [] }
    return visibleCriteria.map(\.id).filter {
      assessment.answers[$0]?.answer == nil && (group.counts[$0]?.total ?? 0) > 0
    }
  }
}
