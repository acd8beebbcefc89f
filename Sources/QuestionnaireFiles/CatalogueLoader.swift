import DisplayText
import Referential

/// Reads the toolbox: tools, and what to propose when nothing closer is found.
struct CatalogueLoader {
  let session: ReadingSession
  /// Ids that our own sheets bear already.
  let sheets: Set<ToolID>

  /// Sites that copy other people's documents; the publisher's name is worth more.
  private static let mirrors = [
    "pdfslide", "docplayer", "fdocuments", "dokumen.tips", "studylib",
  ]
  private static let keys = [
    "id", "title", "description", "kind", "nature", "uses", "profiles", "needs", "stages",
    "publisher", "date", "year", "link", "state", "language", "named-in-article",
  ]

  /// The catalogue without sheets, which have a file of their own.
  func catalogue(_ root: YAMLNode) -> Catalogue? {
    let keys = ["format", "version", "tools", "fallbacks"]
    guard let block = MappingReader(root, keys: keys, in: session) else { return nil }
    var places: [String: Place] = [:]
    let tools = block.nodes("tools", isRequired: true).compactMap { tool($0, places: &places) }
    let fallbacks = block.nodes("fallbacks", isRequired: false).compactMap { fallback($0) }
    return Catalogue(version: block.version(), tools: tools, fallbacks: fallbacks)
  }

  private func tool(_ node: YAMLNode, places: inout [String: Place]) -> Tool? {
    guard let block = MappingReader(node, keys: CatalogueLoader.keys, in: session) else {
      return nil
    }
    let id = block.id("id")
    session.claim(id, in: &places, at: block.place(of: "id"))
    if sheets.contains(ToolID(id)) {
      session.report(.givenTwice(id, other: FileFormat.sheets.rawValue), at: block.place(of: "id"))
    }
    return Tool(
      id: ToolID(id), title: block.text("title", .toolTitle),
      description: block.text("description", .toolDescription),
      kind: block.word("kind", default: .tool), nature: block.word("nature", default: .guide),
      uses: block.words("uses"), profiles: block.profiles(), needs: block.needs(),
      stages: block.words("stages"),
      publisher: unbreakable(block.plainText("publisher"), language: "fr"),
      date: block.plainText("date", isRequired: false),
      year: block.has("year") ? block.number("year", in: 1900...2100) : nil,
      link: link(of: block), state: block.word("state", default: .unknown),
      language: block.word("language", default: .fr),
      isNamedInArticle: block.flag("named-in-article")
    )
  }

  private func link(of block: MappingReader) -> String {
    guard let scalar = block.scalar("link", as: .text), !scalar.text.isEmpty else { return "" }
    let isPlain = scalar.text.unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) }
    let hasScheme = scalar.text.hasPrefix("https://") || scalar.text.hasPrefix("http://")
    if !isPlain || !hasScheme || scalar.text.utf8.count > 500 {
      session.report(.malformedLink(scalar.text), at: scalar.place)
    }
    if let mirror = CatalogueLoader.mirrors.first(where: { scalar.text.contains($0) }) {
      session.report(.mirrorLink(mirror), at: scalar.place)
    }
    return scalar.text
  }

  private func fallback(_ node: YAMLNode) -> Fallback? {
    guard let block = MappingReader(node, keys: ["tool", "when"], in: session) else { return nil }
    let tool = block.scalar("tool", as: .word)
    if let tool { session.link(to: .tool(ToolID(tool.text)), at: tool.place) }
    let keys = ["stage", "use", "need", "region"]
    let conditions = block.required("when").flatMap {
      MappingReader($0, keys: keys, in: session)
    }
    guard let tool, let conditions else { return nil }
    let needs = conditions.scalars("need").map { scalar in
      session.link(to: .need(NeedID(scalar.text)), at: scalar.place)
      return NeedID(scalar.text)
    }
    return Fallback(
      tool: ToolID(tool.text), stages: conditions.words("stage", isRequired: false),
      uses: conditions.words("use", isRequired: false), needs: needs, region: region(of: conditions)
    )
  }

  /// One region, written alone or as a list of one.
  private func region(of conditions: MappingReader) -> String? {
    guard case .sequence(let nodes, let place) = conditions.mapping["region"] else {
      return conditions.has("region") ? conditions.id("region") : nil
    }
    if nodes.count > 1 { session.report(.tooMany("region", limit: 1), at: place) }
    return conditions.scalars("region").first?.text
  }
}
