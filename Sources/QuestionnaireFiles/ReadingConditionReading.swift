import Referential

/// Reads the `when` of a reading: and, or, not over positions and lower ends.
struct ReadingConditionReading {
  let session: ReadingSession
  let dimensions: Set<DimensionID>
  let tags: Set<TagID>

  private static let keys = ["dimension", "tag", "whole", "at", "at-least", "below"]

  /// The condition; one that always holds after a report.
  func condition(_ node: YAMLNode, depth: Int = 0) -> ReadingCondition {
    guard depth < ConditionReading.deepest else {
      session.report(.tooDeep(limit: ConditionReading.deepest), at: node.place)
      return .all([])
    }
    guard case .mapping(let mapping) = node, let first = mapping.entries.first else {
      session.report(.malformedReading, at: node.place)
      return .all([])
    }
    switch (first.key, mapping.entries.count) {
    case ("all", 1): return .all(conditions(first.value, depth: depth + 1))
    case ("any", 1): return .any(conditions(first.value, depth: depth + 1))
    case ("not", 1): return .not(condition(first.value, depth: depth + 1))
    default: return comparison(node)
    }
  }

  private func conditions(_ node: YAMLNode, depth: Int) -> [ReadingCondition] {
    guard case .sequence(let nodes, _) = node, !nodes.isEmpty else {
      session.report(.malformedReading, at: node.place)
      return []
    }
    return nodes.map { condition($0, depth: depth) }
  }

  private func comparison(_ node: YAMLNode) -> ReadingCondition {
    guard let block = MappingReader(node, keys: ReadingConditionReading.keys, in: session) else {
      return .all([])
    }
    guard let measure = measure(block), block.has("at-least") != block.has("below") else {
      session.report(.malformedReading, at: node.place)
      return .all([])
    }
    let end: ReadingCondition.End = block.word("at", default: .lower)
    let key = block.has("below") ? "below" : "at-least"
    guard let limit = limit(key, of: block) else { return .all([]) }
    return key == "below" ? .below(measure, end, limit) : .atLeast(measure, end, limit)
  }

  private func measure(_ block: MappingReader) -> ReadingCondition.Measure? {
    guard ["dimension", "tag", "whole"].count(where: block.has) == 1 else { return nil }
    if let scalar = block.scalar("dimension", as: .word, isRequired: false) {
      let id = DimensionID(scalar.text)
      if !dimensions.contains(id) {
        session.report(.unknownPart(.dimension, scalar.text), at: scalar.place)
      }
      return .dimension(id)
    }
    if let scalar = block.scalar("tag", as: .word, isRequired: false) {
      let id = TagID(scalar.text)
      if !tags.contains(id) { session.report(.unknownPart(.tag, scalar.text), at: scalar.place) }
      return .tag(id)
    }
    return block.flag("whole") ? .whole : nil
  }

  /// A fraction between 1 and 5, of numbers so small that exact arithmetic never overflows.
  private func limit(_ key: String, of block: MappingReader) -> ReadingCondition.Limit? {
    guard let scalar = block.scalar(key, as: .text) else { return nil }
    let parts = scalar.text.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard (1...2).contains(parts.count), numbers.count == parts.count else {
      session.report(.malformedLimit(scalar.text), at: scalar.place)
      return nil
    }
    let numerator = numbers[0]
    let denominator = numbers.count == 2 ? numbers[1] : 1
    guard (1...100).contains(denominator), numerator >= denominator,
      numerator <= 5 * denominator
    else {
      session.report(.malformedLimit(scalar.text), at: scalar.place)
      return nil
    }
    return ReadingCondition.Limit(numerator, denominator)
  }
}
