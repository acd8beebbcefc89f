import Referential

/// Reads our own one-page sheets, each of which is a tool as well.
struct SheetLoader {
  let session: ReadingSession

  private static let keys = [
    "id", "title", "purpose", "minutes", "who", "profiles", "needs", "stages", "steps", "table",
    "tip",
  ]

  func sheets(_ root: YAMLNode) -> [Sheet] {
    let keys = ["format", "version", "sheets"]
    guard let block = MappingReader(root, keys: keys, in: session) else { return [] }
    _ = block.version()
    var places: [String: Place] = [:]
    return block.nodes("sheets", isRequired: true).compactMap { sheet($0, places: &places) }
  }

  private func sheet(_ node: YAMLNode, places: inout [String: Place]) -> Sheet? {
    guard let block = MappingReader(node, keys: SheetLoader.keys, in: session) else { return nil }
    let id = block.id("id", startingWith: "fiche-")
    session.claim(id, in: &places, at: block.place(of: "id"))
    let purpose = block.text("purpose", .help)
    let tool = Tool(
      id: ToolID(id), title: block.text("title", .title), description: purpose, kind: .tool,
      nature: .sheet, uses: [.act], profiles: block.profiles(), needs: block.needs(),
      stages: block.words("stages"), publisher: "Boussole", state: .living, language: .both,
      isOwnSheet: true)
    let table = block.required("table").flatMap {
      MappingReader($0, keys: ["columns", "rows"], in: session)
    }
    return Sheet(
      tool: tool, minutes: block.number("minutes", in: 1...240), purpose: purpose,
      who: block.text("who", .help), steps: block.texts("steps", .help),
      columns: table?.texts("columns", .phrase) ?? [],
      rows: rows(of: table), tip: block.text("tip", .help))
  }

  /// The first cell of each row; it may be left empty, to be filled in.
  private func rows(of table: MappingReader?) -> [LocalizedText] {
    guard let table else { return [] }
    return table.nodes("rows", isRequired: false).map { node in
      if case .mapping(let mapping) = node, mapping.entries.count == 2,
        mapping.entries.allSatisfy({ Self.isMeantEmpty($0.value) })
      {
        return LocalizedText(fr: "", en: "")
      }
      if Self.isMeantEmpty(node) { return LocalizedText(fr: "", en: "") }
      return LocalizedReading.text(node, key: nil, .choice, in: session)
    }
  }

  private static func isMeantEmpty(_ node: YAMLNode) -> Bool {
    if case .scalar(let scalar) = node { scalar.isQuoted && scalar.text.isEmpty } else { false }
  }
}
