import JSONText
import Referential

extension PackWriter {
  static func catalogueMembers(_ catalogue: Catalogue) -> PackMembers {
    var members = header(
      .catalogue, id: PackKind.catalogue.rawValue, version: catalogue.version)
    members.put("sheets", catalogue.sheets.map(sheet))
    members.put("tools", catalogue.tools.map(tool))
    members.put("fallbacks", catalogue.fallbacks.map(fallback))
    return members
  }

  private static func tool(_ tool: Tool) -> JSONValue {
    .object {
      $0.put("id", .string(tool.id.rawValue))
      $0.put("title", tool.title)
      $0.put("description", tool.description)
      $0.put("kind", .string(tool.kind.rawValue))
      $0.put("nature", .string(tool.nature.rawValue))
      $0.put("uses", words: tool.uses)
      $0.put("profiles", ids: tool.profiles)
      $0.put("needs", ids: tool.needs)
      $0.put("stages", words: tool.stages)
      $0.put("publisher", tool.publisher.isEmpty ? nil : .string(tool.publisher))
      $0.put("date", tool.date.isEmpty ? nil : .string(tool.date))
      $0.put("year", tool.year.map { .int($0) })
      $0.put("link", tool.link.isEmpty ? nil : .string(tool.link))
      $0.put("state", .string(tool.state.rawValue))
      $0.put("language", .string(tool.language.rawValue))
      $0.put("named-in-article", tool.isNamedInArticle)
      $0.put("own-sheet", tool.isOwnSheet)
    }
  }

  private static func sheet(_ sheet: Sheet) -> JSONValue {
    .object {
      $0.put("tool", tool(sheet.tool))
      $0.put("minutes", .int(sheet.minutes))
      $0.put("purpose", sheet.purpose)
      $0.put("who", sheet.who)
      $0.put("steps", sheet.steps)
      $0.put("columns", sheet.columns)
      $0.put("rows", sheet.rows)
      $0.put("tip", sheet.tip)
    }
  }

  private static func fallback(_ fallback: Fallback) -> JSONValue {
    .object {
      $0.put("tool", .string(fallback.tool.rawValue))
      $0.put("stages", words: fallback.stages)
      $0.put("uses", words: fallback.uses)
      $0.put("needs", ids: fallback.needs)
      $0.put("region", fallback.region.map { .string($0) })
    }
  }
}
