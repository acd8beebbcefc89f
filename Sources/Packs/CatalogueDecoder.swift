import JSONText
import Referential

/// Reads the catalogue with its sheets and fallbacks.
enum CatalogueDecoder {
  static func catalogue(_ root: JSONNode) throws(JSONShapeError) -> Catalogue {
    var ids = KnownIDs()
    var sheets: [Sheet] = []
    for node in try root.list("sheets") { sheets.append(try sheet(node, ids: &ids)) }
    var tools: [Tool] = []
    for node in try root.list("tools") { tools.append(try tool(node, ids: &ids)) }
    var fallbacks: [Fallback] = []
    for node in try root.list("fallbacks") { fallbacks.append(try fallback(node, ids: ids)) }
    return Catalogue(
      version: try root.required("version").version(), tools: tools, sheets: sheets,
      fallbacks: fallbacks)
  }

  private static func tool(
    _ node: JSONNode, ids: inout KnownIDs
  ) throws(JSONShapeError) -> Tool {
    let id = try node.required("id").id()
    try ids.define(id, at: node)
    return Tool(
      id: ToolID(id), title: try node.text("title"), description: try node.text("description"),
      kind: try node.required("kind").code(Tool.Kind.self),
      nature: try node.required("nature").code(Tool.Nature.self), uses: try node.codes("uses"),
      profiles: try node.ids("profiles"), needs: try node.ids("needs"),
      stages: try node.codes("stages"), publisher: try node.stringOrEmpty("publisher"),
      date: try node.stringOrEmpty("date"), year: try node.optional("year")?.int(in: 1...9999),
      link: try node.stringOrEmpty("link"), state: try node.required("state").code(Tool.State.self),
      language: try node.required("language").code(Tool.DocumentLanguage.self),
      isNamedInArticle: try node.flag("named-in-article"), isOwnSheet: try node.flag("own-sheet"))
  }

  private static func sheet(
    _ node: JSONNode, ids: inout KnownIDs
  ) throws(JSONShapeError) -> Sheet {
    Sheet(
      tool: try tool(node.required("tool"), ids: &ids),
      minutes: try node.required("minutes").int(in: 1...1000), purpose: try node.text("purpose"),
      who: try node.text("who"), steps: try node.texts("steps"), columns: try node.texts("columns"),
      rows: try node.texts("rows"), tip: try node.text("tip"))
  }

  private static func fallback(
    _ node: JSONNode, ids: KnownIDs
  ) throws(JSONShapeError) -> Fallback {
    let place = try node.required("tool")
    let tool = try place.id()
    try ids.require(tool, at: place)
    return Fallback(
      tool: ToolID(tool), stages: try node.codes("stages"), uses: try node.codes("uses"),
      needs: try node.ids("needs"), region: try node.optional("region")?.string())
  }
}
