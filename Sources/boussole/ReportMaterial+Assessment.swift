import Assessments
import Evaluation
import JSONText
import Records
import Referential
import Reports
import Wizard

extension ReportMaterial {
  /// Everything that documents are made of, from an assessment with its questionnaire.
  init(
    _ assessment: Assessment, _ questionnaire: Questionnaire, former: Assessment?,
    sharing: Sharing, language: Language, template: Template = Template()
  ) {
    let shared = SharedContent.load()
    let result = assessment.evaluated(with: questionnaire)
    let proposal = shared.orientation.proposal(for: assessment.context)
    self.init(
      assessment: assessment, questionnaire: questionnaire, result: result,
      recommendations: recommend(
        result: result, questionnaire: questionnaire, answers: assessment.plainAnswers,
        context: assessment.context, profile: assessment.context.profile,
        needs: proposal?.needs ?? [], uses: proposal?.uses ?? [], language: language,
        catalogue: shared.catalogue),
      catalogue: shared.catalogue, referential: shared.referential, language: language,
      today: Clock.now.date, sharing: ReportSharing(rawValue: sharing.rawValue) ?? .full,
      template: template, group: GroupPart(of: assessment, questionnaire),
      previous: former.map { former in
        PreviousResult(date: former.date, result: former.evaluated(with: questionnaire))
      })
  }

  /// The file itself, as `json` exports it; what is not shared is taken out.
  var file: JSONValue {
    AssessmentFile.value(
      of: assessment.shared(sharing),
      in: AssessmentSurroundings(
        questionnaire: questionnaire, result: result, recommendations: recommendations))
  }
}

extension Assessment {
  /// What the answers mean under their own context and scope.
  func evaluated(with questionnaire: Questionnaire) -> EvaluationResult {
    Evaluator(questionnaire: questionnaire, context: context, scope: scope).evaluate(self)
  }
}

extension GroupPart {
  /// Who took part, and how far apart they were, from what the assessment keeps of its session.
  init?(of assessment: Assessment, _ questionnaire: Questionnaire) {
    guard let group = assessment.group else { return nil }
    let evaluator = Evaluator(
      questionnaire: questionnaire, context: assessment.context, scope: assessment.scope)
    self.init(
      respondents: group.respondents, organisations: group.organisations,
      isOneVoiceEach: group.isOneVoiceEach,
      undecided: evaluator.undecided(in: assessment),
      divergences: evaluator.divergence(of: [], counted: group.counts))
  }
}
