import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// The tools that pass the filters and hold the words typed.
  func toolbox() -> Page {
    let words = messages.tools
    guard let catalogue = state.shared?.catalogue else {
      return missing(words.toolbox, messages.orientation.loading)
    }
    let options = items.compactMap { item -> Option? in
      guard case .tool(let id) = item, let tool = catalogue.tool(id) else { return nil }
      return option(
        item, tool.title[language], detail: "\(toolDetail(tool)) \(tool.description[language])")
    }
    let doors = items.compactMap { item -> Option? in
      if case .action(let name) = item { option(item, textOfDoor(name)) } else { nil }
    }
    var blocks: [Block] = [
      .input(input(.search, label: words.search, hint: words.searchHint)), .options(doors),
    ]
    let hidden = Wizard.hiddenFound(in: state)
    if hidden > 0 { blocks.append(.note(messages.toolbox.hiddenToo(hidden))) }
    blocks.append(.gap)
    blocks.append(options.isEmpty ? .paragraph(nothingFound) : .options(options))
    return Page(title: toolboxTitle, trail: words.toolCount(options.count), blocks: blocks)
  }

  private var toolboxTitle: String {
    switch state.toolFilters.collection {
    case .all: messages.tools.toolbox
    case .kept: messages.toolbox.keptTitle
    case .hidden: messages.toolbox.hiddenTitle
    }
  }

  private var nothingFound: String {
    let typed = state.place.texts[.search]?.text ?? ""
    return typed.isEmpty ? messages.toolbox.nothingHere : messages.tools.nothingFound(typed)
  }

  /// Doors that say what was chosen behind them.
  private func textOfDoor(_ name: ActionName) -> String {
    let (words, filters) = (messages.toolbox, state.toolFilters)
    switch name {
    case .toolSituations:
      return filters.values[.need].map { words.situation(title(of: $0, for: .need)) }
        ?? words.situations
    case .toolFilters:
      let chosen = ToolFacet.allCases.filter { $0 != .need }.compactMap { facet in
        filters.values[facet].map { title(of: $0, for: facet) }
      }
      return chosen.isEmpty ? words.filters : words.filtered(chosen)
    case .keptTools:
      return filters.collection == .all ? text(of: name) : words.allTools
    default: return text(of: name)
    }
  }

  /// The filters, each with what was chosen.
  func toolFilters() -> Page {
    let words = messages.toolbox
    let facets = items.compactMap { item -> Option? in
      guard case .facet(let facet) = item else { return nil }
      let value = state.toolFilters.values[facet]
      return option(
        item,
        messages.settings.value(
          name(of: facet), value.map { title(of: $0, for: facet) } ?? lowerCase(words.all)))
    }
    return Page(
      title: words.filters, trail: messages.tools.toolCount(Wizard.toolsFound(in: state).count),
      blocks: [
        .note(words.filtersHint), .gap, .options(facets), .gap, .options(actionOptions),
      ])
  }

  /// The values of one filter, each with how many tools it leaves.
  func toolFacet(_ facet: ToolFacet) -> Page {
    let chosen = state.toolFilters.values[facet] ?? ""
    let options = items.compactMap { item -> Option? in
      guard case .facetValue(let value) = item else { return nil }
      let count = Wizard.toolCount(in: state, choosing: value, for: facet)
      let title = value.isEmpty ? messages.toolbox.all : title(of: value, for: facet)
      return option(
        item, "\(title) (\(messages.tools.toolCount(count)))", mark: .radio(value == chosen))
    }
    let lead: [Block] = facet == .need ? [.lead(messages.toolbox.situationQuestion), .gap] : []
    return Page(
      title: name(of: facet), trail: messages.tools.toolbox, blocks: lead + [.options(options)])
  }

  private func name(of facet: ToolFacet) -> String {
    let words = messages.toolbox
    return switch facet {
    case .need: words.need
    case .profile: words.profile
    case .use: words.use
    case .kind: words.kind
    case .nature: words.nature
    case .stage: words.stage
    }
  }

  /// A value as the referential says it.
  private func title(of value: String, for facet: ToolFacet) -> String {
    guard let referential = state.shared?.referential else { return value }
    func find<ID: StableID>(_ names: [Named<ID>]) -> String? {
      names.first { $0.id.rawValue == value }?.title[language]
    }
    let found =
      switch facet {
      case .need: find(referential.needs)
      case .profile:
        referential.profiles.first { $0.id.rawValue == value }?.title[language]
      case .use: find(referential.uses)
      case .kind: find(referential.kinds)
      case .nature: find(referential.natures)
      case .stage: Stage(rawValue: value).map(title(of:))
      }
    return found.map(sentenceCase) ?? value
  }

  /// Into which plan.
  func toolPlan(_ id: ToolID) -> Page {
    let options = items.compactMap { item -> Option? in
      guard case .assessment(let id) = item, let summary = state.shelf.first(where: { $0.id == id })
      else { return nil }
      return option(item, summary.subjectName, detail: line(about: summary))
    }
    return Page(
      title: messages.toolbox.plan,
      trail: state.shared?.catalogue.tool(id)?.title[language] ?? "",
      blocks: [.lead(messages.toolbox.planQuestion), .gap, .options(options)])
  }
}
