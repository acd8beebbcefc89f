public import Evaluation
public import Referential

/// Two assessments of the same questionnaire side by side: two dates, or two partners.
///
/// Each is evaluated under its own context and scope; what only one of them was asked is not compared.
public struct Comparison: Hashable, Sendable {
  /// What became of something from one time to the other.
  public enum Movement: String, CaseIterable, Hashable, Sendable {
    case rose, fell, same
    /// There is no level, or no established position, both times.
    case notComparable = "not-comparable"
  }

  /// One criterion both times.
  public struct CriterionChange: Hashable, Sendable {
    public var id: CriterionID
    public var before: Answer?
    public var now: Answer?
    public var movement: Movement
  }

  /// One dimension both times.
  public struct DimensionChange: Hashable, Sendable {
    public var id: DimensionID
    public var before: DimensionResult
    public var now: DimensionResult
    /// By the positions, where both are established.
    public var movement: Movement
  }

  public let before: EvaluationResult
  public let now: EvaluationResult
  /// In the order of the questionnaire; those that were asked both times.
  public let criteria: [CriterionChange]
  public let dimensions: [DimensionChange]

  public init(_ earlier: Assessment, _ later: Assessment, of questionnaire: Questionnaire) {
    func evaluator(_ assessment: Assessment) -> Evaluator {
      Evaluator(
        questionnaire: questionnaire, context: assessment.context, scope: assessment.scope)
    }
    let (first, second) = (evaluator(earlier), evaluator(later))
    let (before, now) = (first.evaluate(earlier), second.evaluate(later))
    self.before = before
    self.now = now
    let asked = Set(first.visibleCriteria.map(\.id))
    criteria = second.visibleCriteria.filter { asked.contains($0.id) }.map { criterion in
      let answers = (earlier.answers[criterion.id]?.answer, later.answers[criterion.id]?.answer)
      return CriterionChange(
        id: criterion.id, before: answers.0, now: answers.1,
        movement: Comparison.movement(answers.0?.level, answers.1?.level))
    }
    dimensions = now.dimensions.compactMap { found in
      before.dimension(found.id).map { earlier in
        DimensionChange(
          id: found.id, before: earlier, now: found,
          movement: Comparison.movement(
            earlier.isEstablished ? earlier.position : nil,
            found.isEstablished ? found.position : nil))
      }
    }
  }

  /// What became of one criterion; nil when it was not asked both times.
  public func change(of id: CriterionID) -> CriterionChange? { criteria.first { $0.id == id } }

  private static func movement<Value: Comparable>(_ before: Value?, _ now: Value?) -> Movement {
    guard let before, let now else { return .notComparable }
    return before == now ? .same : before < now ? .rose : .fell
  }
}
