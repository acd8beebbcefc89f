import JSONText
public import Referential

/// Writes values in the one compiled form: compact JSON, members in a fixed order, no defaults.
///
/// The same value gives the same bytes, so that a digest names it.
public enum PackWriter {
  /// A questionnaire as a pack.
  public static func bytes(of questionnaire: Questionnaire) -> [UInt8] {
    bytes(questionnaireMembers(questionnaire))
  }

  /// The catalogue with its sheets and fallbacks as a pack.
  public static func bytes(of catalogue: Catalogue) -> [UInt8] {
    bytes(catalogueMembers(catalogue))
  }

  /// The referential and the orientation as a pack.
  public static func bytes(of referential: Referential, _ orientation: Orientation) -> [UInt8] {
    bytes(referentialMembers(referential, orientation))
  }

  private static func bytes(_ members: PackMembers) -> [UInt8] {
    JSONWriter.bytes(members.value, style: .compact)
  }

  static func header(_ kind: PackKind, id: String, version: String) -> PackMembers {
    var members = PackMembers()
    members.put("format", .string(PackFormat.name))
    members.put("kind", .string(kind.rawValue))
    members.put("id", .string(id))
    members.put("version", .string(version))
    return members
  }
}

/// Members of an object being written; what is nil or empty is left out.
struct PackMembers {
  private var members: [(String, JSONValue)] = []

  var value: JSONValue { .object(JSONObject(members)) }

  mutating func put(_ key: String, _ value: JSONValue?) {
    if let value { members.append((key, value)) }
  }

  mutating func put(_ key: String, _ text: LocalizedText) { put(key, .text(text)) }

  mutating func put(_ key: String, _ text: LocalizedText?) { put(key, text.map { .text($0) }) }

  mutating func put(_ key: String, _ texts: [LocalizedText]) {
    put(key, texts.map { .text($0) })
  }

  mutating func put(_ key: String, _ values: [JSONValue]) {
    if !values.isEmpty { put(key, .array(values)) }
  }

  mutating func put(_ key: String, ids: [some StableID]) {
    put(key, ids.map { .string($0.rawValue) })
  }

  mutating func put(_ key: String, words: [some RawRepresentable<String>]) {
    put(key, words.map { .string($0.rawValue) })
  }

  /// Written only when true.
  mutating func put(_ key: String, _ flag: Bool) { if flag { put(key, .bool(true)) } }

  /// Written unless everyone sees it.
  mutating func put(_ key: String, _ condition: Condition) {
    if condition != .always { put(key, .condition(condition)) }
  }
}

extension JSONValue {
  static func text(_ text: LocalizedText) -> JSONValue {
    .object(JSONObject([("fr", .string(text.fr)), ("en", .string(text.en))]))
  }

  static func object(_ build: (inout PackMembers) -> Void) -> JSONValue {
    var members = PackMembers()
    build(&members)
    return members.value
  }

  /// `true`, `{"all":[…]}`, `{"any":[…]}`, `{"not":…}` or `{"question":…,"any-of":[…]}`.
  static func condition(_ condition: Condition) -> JSONValue {
    switch condition {
    case .always: .bool(true)
    case .chosen(let question, let choices):
      .object {
        $0.put("question", .string(question.rawValue))
        $0.put("any-of", .array(choices.map { .string($0.rawValue) }))
      }
    case .all(let conditions): ["all": .array(conditions.map { .condition($0) })]
    case .any(let conditions): ["any": .array(conditions.map { .condition($0) })]
    case .not(let condition): ["not": .condition(condition)]
    }
  }

  static func reading(_ condition: ReadingCondition) -> JSONValue {
    switch condition {
    case .atLeast(let measure, let end, let limit):
      comparison(measure, end, "at-least", limit)
    case .below(let measure, let end, let limit): comparison(measure, end, "below", limit)
    case .all(let conditions): ["all": .array(conditions.map { .reading($0) })]
    case .any(let conditions): ["any": .array(conditions.map { .reading($0) })]
    case .not(let condition): ["not": .reading(condition)]
    }
  }

  private static func comparison(
    _ measure: ReadingCondition.Measure, _ end: ReadingCondition.End, _ key: String,
    _ limit: ReadingCondition.Limit
  ) -> JSONValue {
    .object {
      switch measure {
      case .dimension(let id): $0.put("dimension", .string(id.rawValue))
      case .tag(let id): $0.put("tag", .string(id.rawValue))
      case .whole: $0.put("whole", .bool(true))
      }
      $0.put("at", .string(end.rawValue))
      $0.put(key, .array([.int(limit.numerator), .int(limit.denominator)]))
    }
  }
}
