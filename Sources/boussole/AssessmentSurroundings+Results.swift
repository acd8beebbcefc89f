import Assessments
import Evaluation
import Records
import Referential
import Wizard

extension AssessmentSurroundings {
  /// What a saved file says besides the assessment, worked out from its answers.
  init(
    of assessment: Assessment, _ questionnaire: Questionnaire, shared: SharedPacks,
    unknownMembers: UnknownMembers
  ) {
    let result = assessment.evaluated(with: questionnaire)
    let proposal = shared.orientation.proposal(for: assessment.context)
    self.init(
      questionnaire: questionnaire, result: result,
      recommendations: recommend(
        result: result, questionnaire: questionnaire, answers: assessment.plainAnswers,
        context: assessment.context, profile: assessment.context.profile,
        needs: proposal?.needs ?? [], uses: proposal?.uses ?? [],
        language: assessment.language, catalogue: shared.catalogue),
      unknownMembers: unknownMembers)
  }
}
