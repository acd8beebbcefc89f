public import Evaluation
public import JSONText
import Referential

// Results in a file: for people and other programs. They are computed again on opening.
extension JSONValue {
  /// A result as `results` in an assessment file and as `evaluate --json` print it.
  public init(_ result: EvaluationResult) {
    var members: [(String, JSONValue)] = [
      ("counts", JSONValue(result.counts)),
      ("position", .optional(result.position?.description)),
      ("interval", JSONValue(result.interval)),
      ("stage", JSONValue(outcome: result.stage) { $0.rawValue }),
    ]
    if let reason = result.noStageReason {
      members.append(("noStageReason", .string(JSONValue.code(of: reason))))
    }
    members.append(("dimensions", .array(result.dimensions.map { JSONValue($0) })))
    members.append(("tags", .array(result.tags.map { JSONValue($0) })))
    members.append(("readings", .array(result.readings.map { JSONValue($0) })))
    members.append(("toFindOut", .array(result.toFindOut.map { .string($0.rawValue) })))
    self = .object(JSONObject(members))
  }

  private init(_ counts: Counts) {
    self = [
      "applicable": .int(counts.applicable), "levels": .int(counts.levels),
      "unknown": .int(counts.unknown), "unanswered": .int(counts.unanswered),
      "notApplicable": .int(counts.notApplicable),
    ]
  }

  private init(_ interval: Interval?) {
    self =
      interval.map { [.string($0.lower.description), .string($0.upper.description)] } ?? .null
  }

  /// One value when assured, two when it is to be confirmed.
  private init<Value>(outcome: Outcome<Value>?, _ code: (Value) -> String) {
    switch outcome {
    case nil: self = .null
    case .assured(let value): self = [.string(code(value))]
    case .between(let lower, let upper): self = [.string(code(lower)), .string(code(upper))]
    }
  }

  init(_ dimension: DimensionResult) {
    self = .object(
      JSONObject([
        ("id", .string(dimension.id.rawValue)),
        ("position", .optional(dimension.position?.description)),
        ("established", .bool(dimension.isEstablished)),
        ("interval", JSONValue(dimension.interval)),
        ("band", JSONValue(outcome: dimension.band) { $0.rawValue }),
        ("blindSpot", .bool(dimension.isBlindSpot)), ("counts", JSONValue(dimension.counts)),
      ]))
  }

  private init(_ tag: TagResult) {
    self = .object(
      JSONObject([
        ("id", .string(tag.id.rawValue)), ("position", .optional(tag.position?.description)),
        ("interval", JSONValue(tag.interval)),
        ("band", JSONValue(outcome: tag.band) { $0.rawValue }),
      ]))
  }

  private init(_ reading: ReadingResult) {
    let verdict =
      switch reading.verdict {
      case .holds: "holds"
      case .fails: "fails"
      case .toConfirm: "to-confirm"
      }
    self = .object(
      JSONObject([("id", .string(reading.id.rawValue)), ("verdict", .string(verdict))]))
  }

  private static func code(of reason: NoStageReason) -> String {
    switch reason {
    case .scope: "scope"
    case .tooFewCriteria: "too-few-criteria"
    case .nothingApplicable: "nothing-applicable"
    case .allUnknown: "all-unknown"
    }
  }
}
