import Assessments
public import Evaluation
public import Referential

extension Session {
  /// Ways to the next stage; empty when none is offered.
  public var paths: PathOutcome {
    Evaluator(
      questionnaire: questionnaire, context: assessment.context, scope: assessment.scope
    ).paths(from: assessment.plainAnswers)
  }

  /// Criteria that a group saw differently, widest gap first; none for one person's answers.
  public var debates: [CriterionID] {
    guard let group = assessment.group else { return [] }
    let evaluator = Evaluator(
      questionnaire: questionnaire, context: assessment.context, scope: assessment.scope)
    return evaluator.divergence(of: [], counted: group.counts).filter {
      $0.verdict == .toDebateFirst || $0.verdict == .toClarify
    }.map(\.criterion)
  }
}
