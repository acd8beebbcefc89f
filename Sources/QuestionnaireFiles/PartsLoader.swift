import Referential

/// Reads what names parts of a questionnaire: its scopes and its readings.
struct PartsLoader {
  let session: ReadingSession
  let dimensions: [Dimension]
  let tags: [Tag]

  private enum StageUse: String, CaseIterable {
    case given, none
  }

  /// Reports tags that no criterion bears.
  func checkTagsAreUsed(at block: MappingReader) {
    let used = Set(dimensions.flatMap(\.criteria).flatMap(\.tags))
    guard case .sequence(let nodes, _) = block.mapping["tags"] else { return }
    for node in nodes {
      guard case .mapping(let mapping) = node, case .scalar(let id) = mapping["id"] else {
        continue
      }
      if !used.contains(TagID(id.text)) { session.report(.unusedTag(id.text), at: id.place) }
    }
  }

  func scopes(of block: MappingReader) -> [Scope] {
    var places: [String: Place] = [:]
    let scopes = block.nodes("scopes", isRequired: true).compactMap { node -> Scope? in
      let keys = ["id", "title", "minutes", "stage", "criteria", "dimensions"]
      guard let part = MappingReader(node, keys: keys, in: session) else { return nil }
      let id = part.id("id")
      session.claim(id, in: &places, at: part.place(of: "id"))
      let stage: StageUse = part.word("stage", default: .given, isRequired: false)
      return Scope(
        id: ScopeID(id), title: part.text("title", .title),
        minutes: part.has("minutes") ? part.number("minutes", in: 1...240) : nil,
        givesStage: stage == .given, content: content(of: part, isAll: id == ScopeID.all.rawValue))
    }
    if block.has("scopes"), !scopes.contains(where: { $0.id == .all }) {
      session.report(.missingKey("id: all"), at: block.place(of: "scopes"))
    }
    return scopes
  }

  private func content(of part: MappingReader, isAll: Bool) -> Scope.Content {
    switch (part.has("criteria"), part.has("dimensions")) {
    case (false, false) where isAll: return .everything
    case (true, false) where !isAll:
      let known = Set(dimensions.flatMap(\.criteria).map(\.id.rawValue))
      let ids = names(of: part, key: "criteria", kind: .criterion, known: known)
      return .criteria(ids.map { CriterionID($0) })
    case (false, true) where !isAll:
      let known = Set(dimensions.map(\.id.rawValue))
      let ids = names(of: part, key: "dimensions", kind: .dimension, known: known)
      return .dimensions(ids.map { DimensionID($0) })
    case (false, false):
      session.report(.missingKey("criteria"), at: part.place)
      return .everything
    default:
      let key = part.has("dimensions") ? "dimensions" : "criteria"
      session.report(.unknownKey(key, nearest: nil), at: part.place(of: key))
      return .everything
    }
  }

  private func names(
    of part: MappingReader, key: String, kind: Problem.PartKind, known: Set<String>
  ) -> [String] {
    var places: [String: Place] = [:]
    return part.scalars(key, isRequired: true).map { scalar in
      session.claim(scalar.text, in: &places, at: scalar.place)
      if !known.contains(scalar.text) {
        session.report(.unknownPart(kind, scalar.text), at: scalar.place)
      }
      return scalar.text
    }
  }

  /// The sentence of each stage in this questionnaire's own words, where its author gives them.
  func stageSentences(of block: MappingReader) -> [Stage: LocalizedText] {
    var places: [String: Place] = [:]
    var sentences: [Stage: LocalizedText] = [:]
    for node in block.nodes("stages", isRequired: false) {
      guard let part = MappingReader(node, keys: ["id", "sentence"], in: session) else { continue }
      let stage: Stage = part.word("id", default: .discover)
      session.claim(stage.rawValue, in: &places, at: part.place(of: "id"))
      sentences[stage] = part.text("sentence", .sentence)
    }
    return sentences
  }

  func readings(of block: MappingReader) -> [Reading] {
    var places: [String: Place] = [:]
    let conditions = ReadingConditionReading(
      session: session, dimensions: Set(dimensions.map(\.id)), tags: Set(tags.map(\.id)))
    return block.nodes("readings", isRequired: false).compactMap { node in
      let keys = ["id", "title", "when", "holds", "otherwise"]
      guard let part = MappingReader(node, keys: keys, in: session) else { return nil }
      let id = part.id("id")
      session.claim(id, in: &places, at: part.place(of: "id"))
      return Reading(
        id: ReadingID(id), title: part.text("title", .title),
        condition: part.required("when").map { conditions.condition($0) } ?? .all([]),
        holds: part.text("holds", .sentence), otherwise: part.optionalText("otherwise", .sentence))
    }
  }
}
