import JSONText
import Referential

/// Reads context questions, and the conditions over their answers.
struct ContextDecoder {
  private var ids = KnownIDs()
  private var choices: [ContextQuestionID: KnownIDs] = [:]

  mutating func questions(
    of node: JSONNode, key: String
  ) throws(JSONShapeError) -> [ContextQuestion] {
    var values: [ContextQuestion] = []
    for node in try node.list(key) { values.append(try question(node)) }
    return values
  }

  private mutating func question(_ node: JSONNode) throws(JSONShapeError) -> ContextQuestion {
    let id = ContextQuestionID(try node.required("id").id())
    try ids.define(id.rawValue, at: node)
    // Only earlier questions may decide whether this one is asked.
    let visibility = try condition(node.optional("visible-when"))
    var known = KnownIDs()
    var values: [ContextQuestion.Choice] = []
    for choice in try node.required("choices").elements() {
      let id = try choice.required("id").id()
      try known.define(id, at: choice)
      values.append(
        ContextQuestion.Choice(
          id: ChoiceID(id), text: try choice.text("text"), hint: try choice.optionalText("hint")))
    }
    choices[id] = known
    let most = try node.optional("most")?.int(in: 1...max(1, values.count))
    return ContextQuestion(
      id: id, text: try node.text("text"), help: try node.optionalText("help"),
      kind: try node.required("answer").code(ContextQuestion.Kind.self),
      most: most, isOptional: try node.flag("optional"), visibility: visibility, choices: values)
  }

  /// An error when `choice` is no choice of `question`.
  func require(
    _ choice: ChoiceID, of question: ContextQuestionID, at node: JSONNode
  ) throws(JSONShapeError) {
    guard let known = choices[question] else { throw node.broken(.knownID, question.rawValue) }
    try known.require(choice.rawValue, at: node)
  }

  /// The condition; always, when there is none.
  func condition(_ node: JSONNode?) throws(JSONShapeError) -> Condition {
    guard let node else { return .always }
    if node.value.bool == true { return .always }
    if let inner = try node.optional("all") { return .all(try conditions(inner)) }
    if let inner = try node.optional("any") { return .any(try conditions(inner)) }
    if let inner = try node.optional("not") { return .not(try condition(inner)) }
    let place = try node.required("question")
    let question = ContextQuestionID(try place.id())
    var chosen: [ChoiceID] = []
    for node in try node.required("any-of").elements() {
      let choice = ChoiceID(try node.id())
      // Profiles are the referential's, which is another pack.
      if question != .profile { try require(choice, of: question, at: node) }
      chosen.append(choice)
    }
    return .chosen(question, anyOf: chosen)
  }

  private func conditions(_ node: JSONNode) throws(JSONShapeError) -> [Condition] {
    var values: [Condition] = []
    for node in try node.elements() { values.append(try condition(node)) }
    return values
  }
}

/// Reads the conditions of readings, over dimensions and tags that exist.
struct ReadingDecoder {
  /// Small enough for exact arithmetic, whatever the pack says.
  private static let denominators = 1...100

  let dimensions: KnownIDs
  let tags: KnownIDs

  func condition(_ node: JSONNode) throws(JSONShapeError) -> ReadingCondition {
    if let inner = try node.optional("all") { return .all(try conditions(inner)) }
    if let inner = try node.optional("any") { return .any(try conditions(inner)) }
    if let inner = try node.optional("not") { return .not(try condition(inner)) }
    let measure = try measure(node)
    let end = try node.required("at").code(ReadingCondition.End.self)
    if let limit = try node.optional("below") {
      return .below(measure, end, try self.limit(limit))
    }
    return .atLeast(measure, end, try limit(node.required("at-least")))
  }

  private func conditions(_ node: JSONNode) throws(JSONShapeError) -> [ReadingCondition] {
    var values: [ReadingCondition] = []
    for node in try node.elements() { values.append(try condition(node)) }
    return values
  }

  private func measure(_ node: JSONNode) throws(JSONShapeError) -> ReadingCondition.Measure {
    if let dimension = try node.optional("dimension") {
      let id = try dimension.id()
      try dimensions.require(id, at: dimension)
      return .dimension(DimensionID(id))
    }
    if let tag = try node.optional("tag") {
      let id = try tag.tagID()
      try tags.require(id.rawValue, at: tag)
      return .tag(id)
    }
    _ = try node.required("whole").bool()
    return .whole
  }

  private func limit(_ node: JSONNode) throws(JSONShapeError) -> ReadingCondition.Limit {
    let parts = try node.elements()
    guard parts.count == 2 else {
      throw node.error(.outOfRange(found: parts.count, allowed: 2...2))
    }
    let denominator = try parts[1].int(in: ReadingDecoder.denominators)
    return ReadingCondition.Limit(
      try parts[0].int(in: denominator...(5 * denominator)), denominator)
  }
}
