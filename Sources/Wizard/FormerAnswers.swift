public import Assessments
public import Referential

extension Wizard {
  /// What was answered to the same question elsewhere, as long as it has no answer here.
  public static func formerAnswer(to id: CriterionID, in state: WizardState) -> FormerAnswer? {
    guard let session = state.session, !session.isReadOnly, session.answer(id) == nil else {
      return nil
    }
    return session.formerAnswers[id]
  }

  /// Asks for former answers where the questionnaire has questions that others ask too.
  static func findFormerAnswers(_ state: WizardState) -> [Effect] {
    guard let session = state.session, !session.isReadOnly, !session.isExample,
      !session.assessment.id.rawValue.isEmpty,
      session.questionnaire.criteria.contains(where: { !$0.sameAs.isEmpty })
    else { return [] }
    return [.findFormerAnswers(session.assessment, session.questionnaire)]
  }
}
