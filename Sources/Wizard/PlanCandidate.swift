import Assessments
import Evaluation
public import Referential

/// Something the results propose to put into the plan.
public enum PlanCandidate: Hashable, Sendable {
  /// A step of the possible path: raise a criterion by one level.
  case step(CriterionID, from: Level, to: Level)
  /// The first action of a weak point.
  case firstAction(CriterionID, Level)
  /// A recommended tool to try.
  case tool(ToolID)
  /// A question to find out.
  case findOut(CriterionID)
  /// A point that a group sees differently.
  case debate(CriterionID)
}

extension Wizard {
  /// What the results propose: points to debate, weak points, path, tools, what to find out.
  public static func planCandidates(in state: WizardState) -> [PlanCandidate] {
    guard let session = state.session else { return [] }
    let evaluator = Evaluator(
      questionnaire: session.questionnaire, context: session.assessment.context,
      scope: session.assessment.scope)
    let weak = evaluator.weakPoints(in: session.assessment.plainAnswers)
    let steps = session.paths.paths.first?.steps.prefix(3) ?? []
    var candidates = session.debates.prefix(3).map { PlanCandidate.debate($0) }
    candidates += weak.map { .firstAction($0.criterion, $0.level) }
    for step in steps where !weak.contains(where: { $0.criterion == step.criterion }) {
      candidates.append(.step(step.criterion, from: step.from, to: step.to))
    }
    candidates += recommendations(in: state, limit: 3).map { .tool($0.tool) }
    candidates += session.evaluation.toFindOut.filter { !session.debates.contains($0) }.prefix(3)
      .map { .findOut($0) }
    return candidates
  }

  /// Whether the plan already holds what a candidate proposes.
  public static func planHolds(_ candidate: PlanCandidate, in session: Session) -> Bool {
    session.assessment.plan.actions.contains { matches($0, candidate) }
  }

  static func matches(_ action: Action, _ candidate: PlanCandidate) -> Bool {
    switch candidate {
    case .step(let id, _, let to): action.criterion == id && action.levelAimed == to
    case .firstAction(let id, _): action.criterion == id && action.levelAimed != nil
    case .tool(let id): action.tool == id
    case .findOut(let id), .debate(let id):
      action.criterion == id && action.levelAimed == nil && action.follows == nil
    }
  }

  /// The action that a candidate becomes; words are those of the questionnaire and the catalogue.
  static func action(
    for candidate: PlanCandidate, id: String, in state: WizardState
  ) -> Action? {
    guard let session = state.session else { return nil }
    let language = session.assessment.language
    func criterion(_ id: CriterionID) -> Criterion? { session.questionnaire.criterion(id) }
    switch candidate {
    case .step(let criterionID, let from, let to):
      guard let criterion = criterion(criterionID) else { return nil }
      return Action(
        id: id, what: criterion.sentence(of: to)[language], criterion: criterionID, levelNow: from,
        levelAimed: to, firstStep: criterion.firstAction[language], effort: criterion.effort)
    case .firstAction(let criterionID, let level):
      guard let criterion = criterion(criterionID) else { return nil }
      return Action(
        id: id, what: criterion.label[language], criterion: criterionID, levelNow: level,
        levelAimed: Level(rawValue: level.rawValue + 1),
        firstStep: criterion.firstAction[language], effort: criterion.effort)
    case .tool(let toolID):
      guard let tool = state.shared?.catalogue.tool(toolID) else { return nil }
      return Action(id: id, what: tool.title[language], tool: toolID)
    case .findOut(let criterionID):
      guard let criterion = criterion(criterionID) else { return nil }
      return Action(
        id: id, what: criterion.question[language], criterion: criterionID,
        firstStep: criterion.find.place[language])
    case .debate(let criterionID):
      guard let criterion = criterion(criterionID) else { return nil }
      return Action(
        id: id, what: criterion.question[language], criterion: criterionID,
        firstStep: criterion.prompts?.toConclude[language] ?? "")
    }
  }
}
