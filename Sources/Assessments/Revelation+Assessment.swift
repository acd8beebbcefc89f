public import Evaluation
import Referential

extension Revelation {
  /// What the group's answers mean so far: agreed levels, and ranges where nothing is agreed.
  public func result() -> EvaluationResult { evaluator.evaluate(group: groupAnswers()) }

  /// The group's assessment, as any other: agreed answers with their reasons, the plan, and counts
  /// for what was not agreed.
  ///
  /// In an anonymous session of fewer than three voices no counts are kept: what is not agreed is
  /// then unanswered.
  public func assessment(id: AssessmentID, at now: Moment, follows: AssessmentID? = nil)
    -> Assessment
  {
    let setup = workshop.setup
    var assessment = Assessment(
      id: id, created: now, subject: setup.subject, questionnaire: setup.questionnaire,
      catalogue: setup.catalogue, language: setup.language, context: setup.context,
      scope: setup.scope)
    assessment.subject.respondent = ""
    assessment.completed = now
    assessment.follows = follows
    assessment.plan = workshop.plan
    for (criterion, decision) in workshop.decisions {
      let recorded = RecordedAnswer(
        answer: decision.answer, comment: decision.reason, at: decision.at)
      if !recorded.isEmpty { assessment.answers[criterion] = recorded }
    }
    assessment.group = GroupShare(
      workshop: workshop.id, respondents: ballots.count,
      organisations: setup.organisations.map(\.name),
      isOneVoiceEach: setup.voices == .organisation, counts: counts())
    return assessment
  }
}
