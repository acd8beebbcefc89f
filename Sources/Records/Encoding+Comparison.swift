public import Assessments
import Evaluation
public import JSONText
import Referential

extension JSONValue {
  /// Two assessments side by side, as `compare --json` prints them.
  public init(_ comparison: Comparison) {
    self = [
      "dimensions": .array(
        comparison.dimensions.map { change in
          [
            "id": .string(change.id.rawValue), "movement": .string(change.movement.rawValue),
            "before": JSONValue(change.before), "now": JSONValue(change.now),
          ]
        }),
      "criteria": .array(
        comparison.criteria.map { change in
          [
            "id": .string(change.id.rawValue), "movement": .string(change.movement.rawValue),
            "before": change.before.map { JSONValue($0) } ?? .null,
            "now": change.now.map { JSONValue($0) } ?? .null,
          ]
        }),
    ]
  }
}
