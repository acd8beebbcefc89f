import Evaluation
import Referential

extension ScenarioSetup {
  /// Lines about wishes and tools.
  mutating func addWish(_ keyword: [String], _ rest: String) -> Bool {
    switch keyword.first {
    case "profile": profile = ProfileID(rest)
    case "needs": needs = rest.words.map { NeedID($0) }
    case "uses": uses = rest.words.compactMap(Tool.Use.init)
    case "kinds": kinds = rest.words.compactMap(Tool.Kind.init)
    case "language":
      guard let read = Language(rawValue: rest) else { return false }
      language = read
    case "tool": return addTool(keyword.dropFirst().first, rest, isOwnSheet: false)
    case "sheet": return addTool(keyword.dropFirst().first, rest, isOwnSheet: true)
    case "fallback": return addFallback(keyword.dropFirst().first, rest)
    default: return false
    }
    return true
  }

  /// Such as `tool guide: links a1 b2; for asso; needs structurer; year 2012`.
  private mutating func addTool(_ id: String?, _ rest: String, isOwnSheet: Bool) -> Bool {
    guard let id else { return false }
    var tool = Sample.tool(ToolID(id), link: isOwnSheet ? "" : "https://exemple.fr")
    tool.isOwnSheet = isOwnSheet
    for part in rest.parts(";") where !part.isEmpty {
      let words = part.words
      let values = Array(words.dropFirst())
      switch words.first {
      case "links": for id in values { links[id, default: []].append(tool.id) }
      case "for": tool.profiles = values.map { ProfileID($0) }
      case "needs": tool.needs = values.map { NeedID($0) }
      case "uses": tool.uses = values.compactMap(Tool.Use.init)
      case "stages": tool.stages = values.compactMap(Stage.init)
      case "kind": tool.kind = values.first.flatMap(Tool.Kind.init) ?? .tool
      case "nature": tool.nature = values.first.flatMap(Tool.Nature.init) ?? .guide
      case "state": tool.state = values.first.flatMap(Tool.State.init) ?? .living
      case "language":
        tool.language = values.first.flatMap(Tool.DocumentLanguage.init) ?? .fr
      case "year": tool.year = values.first.flatMap { Int($0) }
      case "no" where values == ["link"]: tool.link = ""
      default: return false
      }
    }
    tools.append(tool)
    return true
  }

  private mutating func addFallback(_ id: String?, _ rest: String) -> Bool {
    guard let id else { return false }
    var fallback = Fallback(tool: ToolID(id))
    for part in rest.parts(";") where !part.isEmpty {
      let values = Array(part.words.dropFirst())
      switch part.words.first {
      case "stages": fallback.stages = values.compactMap(Stage.init)
      case "uses": fallback.uses = values.compactMap(Tool.Use.init)
      case "needs": fallback.needs = values.map { NeedID($0) }
      case "region": fallback.region = values.first
      default: return false
      }
    }
    fallbacks.append(fallback)
    return true
  }

  var catalogue: Catalogue {
    Catalogue(
      version: "1.0.0", tools: tools.filter { !$0.isOwnSheet },
      sheets: tools.filter(\.isOwnSheet).map(Sample.sheet), fallbacks: fallbacks)
  }

  var questionnaire: Questionnaire {
    let never = Condition.not(.always)
    func value(_ keyword: String, _ id: String) -> String? { perCriterion[keyword]?[id] }
    func tags(_ id: String) -> [TagID] {
      let word = value("tags", id) ?? "-"
      return word == "-" ? [] : word.parts("+").map { TagID($0) }
    }
    let dimensions = zip(self.dimensions, ids).map { dimension, ids in
      Sample.dimension(
        DimensionID(dimension.id),
        ids.map { id in
          Sample.criterion(
            CriterionID(id), weight: value("weights", id).flatMap { Int($0) } ?? 1,
            effort: value("efforts", id).flatMap { Int($0) } ?? 1,
            ease: value("ease", id).flatMap { Int($0) } ?? 1, tags: tags(id),
            tools: links[id] ?? [], allowsNotApplicable: allowsNotApplicable.contains(id),
            visibility: hidden.contains(id) ? never : .always,
            optionalWhen: optional.contains(id) ? .always : nil)
        }, visibility: hidden.contains(dimension.id) ? never : .always)
    }
    var declared: [TagID] = []
    for tag in ids.joined().flatMap(tags) where !declared.contains(tag) { declared.append(tag) }
    return Sample.questionnaire(dimensions, tags: declared, scopes: scopes, readings: readings)
  }
}
