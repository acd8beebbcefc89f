import Assessments
import Evaluation
import Messages
import Referential
import Wizard

/// A session with what its answers mean, worked out once for a page of results.
struct Reading {
  let session: Session
  let result: EvaluationResult
  let evaluator: Evaluator
  /// Criteria that are asked, by id.
  private let criteria: [CriterionID: Criterion]
  private let dimensions: [DimensionID: Dimension]

  init(_ session: Session) {
    self.session = session
    evaluator = Evaluator(
      questionnaire: session.questionnaire, context: session.assessment.context,
      scope: session.assessment.scope)
    result = evaluator.evaluate(session.assessment)
    dimensions = Dictionary(
      evaluator.dimensions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    criteria = Dictionary(
      evaluator.visibleCriteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var questionnaire: Questionnaire { session.questionnaire }
  var answers: [CriterionID: Answer] { session.assessment.plainAnswers }
  /// A first reading says where to begin, and gives no stage.
  var isFirstReading: Bool { result.noStageReason == .scope }

  func criterion(_ id: CriterionID) -> Criterion? { criteria[id] }
  func dimension(_ id: DimensionID) -> Dimension? { dimensions[id] }

  /// How dimensions are said in a list after a colon.
  func phrases(_ ids: [DimensionID], in language: Language) -> [String] {
    ids.compactMap { dimensions[$0]?.phrase[language] }
  }
}
