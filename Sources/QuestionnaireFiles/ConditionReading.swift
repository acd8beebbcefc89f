import Referential

/// Reads `visible-when` and the like: and, or, not over answers to context questions.
struct ConditionReading {
  /// How deep all, any and not may lie in one another.
  static let deepest = 8

  let session: ReadingSession
  /// What is named gathers here, to be checked once every question and criterion is known.
  private(set) var uses: [ContextUse] = []

  init(session: ReadingSession) { self.session = session }

  /// The condition; `.always` after a report.
  mutating func condition(_ node: YAMLNode) -> Condition { condition(node, depth: 0) }

  private mutating func condition(_ node: YAMLNode, depth: Int) -> Condition {
    guard depth < ConditionReading.deepest else {
      session.report(.tooDeep(limit: ConditionReading.deepest), at: node.place)
      return .always
    }
    guard case .mapping(let mapping) = node, mapping.entries.count == 1 else {
      session.report(.malformedCondition, at: node.place)
      return .always
    }
    let entry = mapping.entries[0]
    switch entry.key {
    case "all": return .all(conditions(entry.value, depth: depth + 1))
    case "any": return .any(conditions(entry.value, depth: depth + 1))
    case "not": return .not(condition(entry.value, depth: depth + 1))
    default: return chosen(entry)
    }
  }

  private mutating func conditions(_ node: YAMLNode, depth: Int) -> [Condition] {
    guard case .sequence(let nodes, _) = node, !nodes.isEmpty else {
      session.report(.malformedCondition, at: node.place)
      return []
    }
    return nodes.map { condition($0, depth: depth) }
  }

  private mutating func chosen(_ entry: YAMLMapping.Entry) -> Condition {
    let nodes: [YAMLNode] =
      switch entry.value {
      case .sequence(let nodes, _): nodes
      case .scalar: [entry.value]
      case .mapping: []
      }
    let choices = nodes.compactMap { node -> YAMLScalar? in
      if case .scalar(let scalar) = node { scalar } else { nil }
    }
    if choices.isEmpty || choices.count < nodes.count {
      session.report(.malformedCondition, at: entry.value.place)
    }
    let question = ContextQuestionID(entry.key)
    uses.append(ContextUse(question: question, place: entry.keyPlace, choices: choices))
    return .chosen(question, anyOf: choices.map { ChoiceID($0.text) })
  }
}

/// A context question that a condition names, and the choices it names.
struct ContextUse {
  var question: ContextQuestionID
  var place: Place
  var choices: [YAMLScalar]

  /// Reports what `known` does not hold.
  ///
  /// `scored` are the ids of criteria and dimensions, whose answers no condition may look at: a
  /// better answer could then lower a position.
  func check(
    against known: [ContextQuestionID: [ChoiceID]], scored: Set<String>,
    reportingTo session: ReadingSession
  ) {
    guard question != .profile else {
      for choice in choices { session.link(to: .profile(ProfileID(choice.text)), at: choice.place) }
      return
    }
    guard let allowed = known[question] else {
      session.report(
        scored.contains(question.rawValue)
          ? .scoredCondition(question.rawValue) : .unknownQuestion(question.rawValue), at: place)
      return
    }
    for choice in choices where !allowed.contains(ChoiceID(choice.text)) {
      session.report(
        .unknownChoice(
          choice.text, question: question.rawValue, allowed: allowed.map(\.rawValue)),
        at: choice.place)
    }
  }
}
