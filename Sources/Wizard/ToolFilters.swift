public import Referential

/// One way to narrow the toolbox.
public enum ToolFacet: String, CaseIterable, Hashable, Sendable {
  /// « Ce que vous cherchez »: the situation one is in.
  case need
  case profile
  /// S’informer, se former, agir.
  case use
  /// Données, outils, compétences.
  case kind
  /// Guide, fiche, étude…
  case nature
  case stage
}

/// Which tools are listed, whatever they hold.
public enum ToolCollection: Hashable, Sendable {
  /// All that the person did not hide.
  case all
  case kept
  case hidden
}

/// What the toolbox is narrowed to.
public struct ToolFilters: Hashable, Sendable {
  /// The chosen id by facet, as it stands in files; absent for all.
  public var values: [ToolFacet: String]
  public var collection: ToolCollection

  public init(values: [ToolFacet: String] = [:], collection: ToolCollection = .all) {
    self.values = values
    self.collection = collection
  }

  /// Whether a tool passes every filter; one meant for everyone fits any profile.
  public func admit(_ tool: Tool, _ kept: KeptTools) -> Bool {
    let isThere =
      switch collection {
      case .all: !kept.hidden.contains(tool.id)
      case .kept: kept.pinned.contains(tool.id)
      case .hidden: kept.hidden.contains(tool.id)
      }
    return isThere
      && values.allSatisfy { facet, value in
        let held = ToolFilters.values(of: tool, for: facet)
        return held.contains(value) || (facet == .profile && held.isEmpty)
      }
  }

  /// What a tool says of itself for a facet.
  static func values(of tool: Tool, for facet: ToolFacet) -> [String] {
    switch facet {
    case .need: tool.needs.map(\.rawValue)
    case .profile: tool.profiles.map(\.rawValue)
    case .use: tool.uses.map(\.rawValue)
    case .kind: [tool.kind.rawValue]
    case .nature: [tool.nature.rawValue]
    case .stage: tool.stages.map(\.rawValue)
    }
  }
}

/// Tools that a person put aside to find again, and those not to be shown any more.
public struct KeptTools: Hashable, Sendable {
  /// In the order in which they were put aside.
  public var pinned: [ToolID]
  public var hidden: [ToolID]

  public init(pinned: [ToolID] = [], hidden: [ToolID] = []) {
    self.pinned = pinned
    self.hidden = hidden
  }

  /// Puts a tool aside, or back; what is put aside is shown.
  mutating func togglePin(_ id: ToolID) {
    if pinned.contains(id) {
      pinned.removeAll { $0 == id }
    } else {
      pinned.append(id)
      hidden.removeAll { $0 == id }
    }
  }

  /// Hides a tool, or shows it again; what is hidden is not kept.
  mutating func toggleHidden(_ id: ToolID) {
    if hidden.contains(id) {
      hidden.removeAll { $0 == id }
    } else {
      hidden.append(id)
      pinned.removeAll { $0 == id }
    }
  }
}

extension Wizard {
  /// Values that a facet may take, in the order of the referential.
  public static func values(of facet: ToolFacet, in shared: SharedPacks) -> [String] {
    switch facet {
    case .need: shared.referential.needs.map(\.id.rawValue)
    // « Autre » narrows nothing: nothing is known against any tool.
    case .profile:
      shared.referential.profiles.filter { $0.id != .other }.map(\.id.rawValue)
    case .use: Tool.Use.allCases.map(\.rawValue)
    case .kind: Tool.Kind.allCases.map(\.rawValue)
    case .nature: Tool.Nature.allCases.map(\.rawValue)
    case .stage: Stage.allCases.map(\.rawValue)
    }
  }

  /// Tools that match the filters and what is typed in the toolbox: words of the title, the
  /// description, the publisher or the situation.
  public static func toolsFound(in state: WizardState) -> [Tool] {
    toolsFound(in: state, with: state.toolFilters)
  }

  /// The same as if `value` were chosen for `facet`; an empty one is all.
  public static func toolCount(
    in state: WizardState, choosing value: String, for facet: ToolFacet
  ) -> Int {
    var filters = state.toolFilters
    filters.values[facet] = value.isEmpty ? nil : value
    return toolsFound(in: state, with: filters).count
  }

  /// How many hidden tools match as well what is typed where all the others are listed.
  public static func hiddenFound(in state: WizardState) -> Int {
    var filters = state.toolFilters
    guard filters.collection == .all, !state.keptTools.hidden.isEmpty,
      state.trail.last(where: { $0.screen == .toolbox })?.texts[.search]?.text.isEmpty == false
    else { return 0 }
    filters.collection = .hidden
    return toolsFound(in: state, with: filters).count
  }

  private static func toolsFound(in state: WizardState, with filters: ToolFilters) -> [Tool] {
    guard let shared = state.shared else { return [] }
    let typed = state.trail.last { $0.screen == .toolbox }?.texts[.search]?.text ?? ""
    let words = folded(typed).split(separator: " ")
    let found = shared.catalogue.everything.filter { filters.admit($0, state.keptTools) }
    return words.isEmpty
      ? found : found.filter { holds($0, words, shared, state.settings.language) }
  }

  private static func holds(
    _ tool: Tool, _ words: [Substring], _ shared: SharedPacks, _ language: Language
  ) -> Bool {
    let needs = tool.needs.map { need in
      shared.referential.needs.first { $0.id == need }?.title[language] ?? ""
    }
    let text = folded(
      ([tool.title[language], tool.description[language], tool.publisher] + needs)
        .joined(separator: " "))
    return words.allSatisfy { text.contains($0) }
  }
}
