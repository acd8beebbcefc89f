public import Assessments
import Evaluation
public import JSONText
import Referential

extension JSONValue {
  /// Two sessions side by side, as `compare --json` prints them.
  public init(_ comparison: SessionComparison, actions: [Action], takenUp: Set<String>) {
    self = [
      "versions": comparison.versions.map { ["then": .string($0.then), "now": .string($0.now)] }
        ?? .null,
      "otherVoices": .bool(comparison.hasOtherVoices),
      "joined": .array(comparison.joined.map { .string($0) }),
      "left": .array(comparison.left.map { .string($0) }),
      "added": .array(comparison.added.map { .string($0.rawValue) }),
      "dropped": .array(comparison.dropped.map { .string($0.rawValue) }),
      "criteria": .array(comparison.criteria.map { JSONValue($0) }),
      "actions": .array(
        actions.map { action in
          [
            "id": .string(action.id), "what": .string(action.what),
            "criterion": .optional(action.criterion?.rawValue), "owner": .string(action.owner),
            "due": .optional(action.due?.text), "status": .string(action.status.rawValue),
            "takenUp": .bool(takenUp.contains(action.id)),
          ]
        }),
    ]
  }

  init(_ criterion: SessionComparison.Criterion) {
    func gap(_ gap: Int?) -> JSONValue { gap.map { .int($0) } ?? .null }
    self = [
      "id": .string(criterion.id.rawValue), "dimension": .string(criterion.dimension.rawValue),
      "gapThen": gap(criterion.gapThen), "gapNow": gap(criterion.gapNow),
      "movement": .optional(criterion.movement?.rawValue),
      "obstacle": .optional(criterion.obstacle?.rawValue),
      "then": criterion.then.map { JSONValue(settled: $0) } ?? .null,
      "now": criterion.now.map { JSONValue(settled: $0) } ?? .null,
      "reworded": .bool(criterion.isReworded), "changesRule": .bool(criterion.changesRule),
    ]
  }

  /// What was agreed; `null` as its answer is « non tranché ».
  private init(settled decision: Decision) {
    self = [
      "answer": decision.answer.map { JSONValue($0) } ?? .null,
      "reason": .string(decision.reason), "dissent": .string(decision.dissent),
    ]
  }
}
