import Assessments
import Records
import Referential

/// Saved assessments that hold an answer to a question of another questionnaire.
enum AnsweredElsewhere {
  /// Those that can be read; one that cannot is no reason to stop somebody from answering.
  static func all(in store: AssessmentStore, like questionnaire: Questionnaire) -> [AnsweredBefore]
  {
    let wanted = Set(questionnaire.criteria.flatMap(\.sameAs))
    return store.paths().compactMap { path in
      guard let id = AssessmentStore.id(ofFile: path), let file = try? store.open(id).file,
        file.assessment.answers.keys.contains(where: wanted.contains),
        let asked = try? OpenedQuestionnaire.find(file.assessment.questionnaire, in: store.folder)
      else { return nil }
      return AnsweredBefore(assessment: file.assessment, questionnaire: asked)
    }
  }
}
