import Referential

/// Reads lists of blocks that each have an id: most of a referential.
struct NamedLists {
  let session: ReadingSession
  let block: MappingReader

  /// One value for each block of the list; an id used twice is reported.
  func blocks<Value>(
    _ key: String, keys: [String], read: (String, MappingReader) -> Value?
  ) -> [Value] {
    var places: [String: Place] = [:]
    return block.nodes(key, isRequired: true).compactMap { node in
      guard let part = MappingReader(node, keys: keys, in: session) else { return nil }
      let id = part.tagID("id").rawValue
      session.claim(id, in: &places, at: part.place(of: "id"))
      return read(id, part)
    }
  }

  /// Ids with titles; with `all`, exactly these ids.
  func named<ID: StableID>(_ key: String, all: [String] = []) -> [Named<ID>] {
    // Objets and impacts say more about themselves, for documents that want it.
    let keys = ["id", "title", "phrase", "text"]
    let values = blocks(key, keys: keys) { id, part -> Named<ID> in
      if !all.isEmpty, !all.contains(id) {
        session.report(.unknownWord(id, allowed: all), at: part.place(of: "id"))
      }
      _ = part.optionalText("phrase", .phrase)
      _ = part.optionalText("text", .reference)
      return Named(id: ID(id), title: part.text("title", .reference))
    }
    requireAll(all, among: values.map(\.id.rawValue), key: key)
    return values
  }

  func profiles() -> [Profile] {
    blocks("profiles", keys: ["id", "title", "short"]) { id, part in
      Profile(
        id: ProfileID(id), title: part.text("title", .choice), short: part.text("short", .phrase))
    }
  }

  func approches() -> [Approche] {
    blocks("approches", keys: ["id", "title", "question", "compares"]) { id, part in
      Approche(
        id: TagID(id), title: part.text("title", .dimensionTitle),
        question: part.text("question", .dimensionQuestion),
        compares: part.text("compares", .dimensionQuestion))
    }
  }

  func stages() -> [StageText] {
    let texts = blocks("stages", keys: ["id", "title", "sentence", "stay"]) {
      id, part -> StageText? in
      let allowed = Stage.allCases.map(\.rawValue)
      guard let stage = Stage(rawValue: id) else {
        session.report(.unknownWord(id, allowed: allowed), at: part.place(of: "id"))
        return nil
      }
      return StageText(
        stage: stage, title: part.text("title", .phrase),
        sentence: part.text("sentence", .sentence),
        stay: part.text("stay", .sentence))
    }
    requireAll(Stage.allCases.map(\.rawValue), among: texts.map(\.stage.rawValue), key: "stages")
    return texts
  }

  private func requireAll(_ wanted: [String], among given: [String], key: String) {
    for id in wanted where block.has(key) && !given.contains(id) {
      session.report(.missingKey("id: \(id)"), at: block.place(of: key))
    }
  }
}
