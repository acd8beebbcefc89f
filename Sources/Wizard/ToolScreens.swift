import Assessments
import Referential

extension Wizard {
  /// What can have the focus on the screens of the toolbox.
  static func toolItems(_ state: WizardState) -> [Item] {
    switch state.place.screen {
    case .toolbox:
      var names: [ActionName] = [.toolSituations, .toolFilters]
      if !state.keptTools.pinned.isEmpty || state.toolFilters.collection != .all {
        names.append(.keptTools)
      }
      return [.field(.search)] + names.map(Item.action)
        + toolsFound(in: state).map { .tool($0.id) }
    case .toolFilters:
      let hasHidden = !state.keptTools.hidden.isEmpty
      return ToolFacet.allCases.map(Item.facet)
        + (state.toolFilters.values.isEmpty ? [] : [.action(.clearFilters)])
        + (hasHidden ? [.action(.hiddenTools)] : []) + [.action(.seeTools)]
    case .toolFacet(let facet):
      return [.facetValue("")]
        + (state.shared.map { values(of: facet, in: $0) } ?? []).map(Item.facetValue)
    case .tool(let id):
      guard let catalogue = state.shared?.catalogue, catalogue.tool(id) != nil else { return [] }
      var names: [ActionName] = [.pinTool]
      if mayPlan(state) { names.append(.planTool) }
      if catalogue.sheet(id) != nil { names.append(.printSheet) }
      return (names + [.hideTool]).map(Item.action)
    case .toolPlan: return plannable(state).map { .assessment($0.id) }
    default: return []
    }
  }

  /// Saved assessments whose plan may take a tool.
  private static func plannable(_ state: WizardState) -> [AssessmentSummary] {
    state.shelf.filter { !$0.isReadOnly && $0.answered > 0 }
  }

  private static func mayPlan(_ state: WizardState) -> Bool {
    hasOpenPlan(state) || (state.session == nil && !plannable(state).isEmpty)
  }

  private static func hasOpenPlan(_ state: WizardState) -> Bool {
    state.session.map {
      !$0.isReadOnly && !$0.isExample && !$0.assessment.id.rawValue.isEmpty
    } ?? false
  }

  static func activateInTools(_ item: Item, _ state: inout WizardState) -> [Effect] {
    switch (item, state.place.screen) {
    case (.facet(let facet), .toolFilters):
      push(.toolFacet(facet), &state)
      state.place.focus = .facetValue(state.toolFilters.values[facet] ?? "")
    case (.facetValue(let value), .toolFacet(let facet)):
      state.toolFilters.values[facet] = value.isEmpty ? nil : value
      pop(&state)
      // A situation leads straight to its tools.
      if case .toolbox = state.place.screen, let first = toolsFound(in: state).first {
        state.place.focus = .tool(first.id)
      }
    case (.assessment(let id), .toolPlan(let tool)):
      state.wantsPlan = true
      state.toolForPlan = tool
      return needsShared(state) + [.open(id)]
    default: break
    }
    return []
  }

  static func performInTools(_ name: ActionName, _ state: inout WizardState) -> [Effect] {
    switch (name, state.place.screen) {
    case (.toolSituations, _):
      push(.toolFacet(.need), &state)
      state.place.focus = .facetValue(state.toolFilters.values[.need] ?? "")
    case (.toolFilters, _): push(.toolFilters, &state)
    case (.seeTools, _): pop(&state)
    case (.clearFilters, _):
      state.toolFilters.values = [:]
      settleFocus(&state)
    case (.keptTools, _):
      state.toolFilters.collection = state.toolFilters.collection == .all ? .kept : .all
      settleFocus(&state)
    case (.hiddenTools, _):
      state.toolFilters.collection = .hidden
      pop(&state)
    case (.pinTool, .tool(let id)):
      remember(.tools(state.keptTools), &state)
      state.keptTools.togglePin(id)
      state.notice = .toolKept(state.keptTools.pinned.contains(id))
      return [.saveTools(state.keptTools)]
    case (.hideTool, .tool(let id)):
      remember(.tools(state.keptTools), &state)
      state.keptTools.toggleHidden(id)
      state.notice = .toolHidden(state.keptTools.hidden.contains(id))
      return [.saveTools(state.keptTools)]
    case (.planTool, .tool(let id)): return plan(id, &state)
    default: break
    }
    return []
  }

  /// Into the plan of the assessment one is in, else of one that the person names.
  private static func plan(_ id: ToolID, _ state: inout WizardState) -> [Effect] {
    guard hasOpenPlan(state) else {
      push(.toolPlan(id), &state)
      return []
    }
    let effects = toggle(.tool(id), &state)
    state.notice = .toolPlanned(state.session.map { planHolds(.tool(id), in: $0) } ?? false)
    return effects
  }

  /// The tool that waited for its plan to be opened.
  static func planWaitingTool(_ state: inout WizardState) -> [Effect] {
    guard let id = state.toolForPlan else { return [] }
    state.toolForPlan = nil
    guard let session = state.session, !session.isReadOnly, !planHolds(.tool(id), in: session)
    else { return [] }
    state.notice = .toolPlanned(true)
    return toggle(.tool(id), &state)
  }
}
