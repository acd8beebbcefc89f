import Assessments
public import Evaluation

extension Session {
  /// Ways to the next stage; empty when none is offered.
  public var paths: PathOutcome {
    Evaluator(
      questionnaire: questionnaire, context: assessment.context, scope: assessment.scope
    ).paths(from: assessment.plainAnswers)
  }
}
