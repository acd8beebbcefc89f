import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// One tool; a sheet of our own is shown whole.
  func tool(_ id: ToolID) -> Page {
    let words = messages.tools
    guard let catalogue = state.shared?.catalogue, let tool = catalogue.tool(id) else {
      return missing(words.toolbox, words.missing)
    }
    if let sheet = catalogue.sheet(id) { return page(of: sheet) }
    var blocks: [Block] = [
      .paragraph(tool.description[language]), .gap, .pairs(facts(about: tool)),
    ]
    switch tool.state {
    case .living: break
    case .archive: blocks.append(.note(words.archive))
    case .unknown: blocks.append(.note(words.unknownState))
    }
    if tool.link.isEmpty { blocks.append(.paragraph(words.noLink(tool.publisher))) }
    blocks += why(tool)
    if tool.isNamedInArticle { blocks.append(.note(words.inArticle)) }
    blocks += toolActions
    return Page(title: tool.title[language], trail: nature(of: tool), blocks: blocks)
  }

  private func facts(about tool: Tool) -> [Pair] {
    let words = messages.tools
    let referential = state.shared?.referential
    func titles<ID: StableID>(_ ids: [String], in names: [Named<ID>]?) -> String {
      let titles = ids.compactMap { id in names?.first { $0.id.rawValue == id }?.title[language] }
      return titles.map(lowerCase).joined(separator: ", ")
    }
    let profiles = tool.profiles.compactMap { id in
      referential?.profiles.first { $0.id == id }?.title[language]
    }
    let stages =
      tool.stages.count == Stage.allCases.count
      ? "" : tool.stages.map(title(of:)).joined(separator: ", ")
    let lines = [
      (words.publisher, tool.publisher),
      (words.date, CalendarDate(tool.date).map(messages.dates.date) ?? tool.date),
      (words.kind, nature(of: tool)),
      (words.uses, titles(tool.uses.map(\.rawValue), in: referential?.uses)),
      (words.needs, titles(tool.needs.map(\.rawValue), in: referential?.needs)),
      (words.stages, stages),
      (words.profiles, profiles.isEmpty ? words.everyone : profiles.joined(separator: ", ")),
      (words.language, words.languageName(tool.language)),
      (tool.state == .living ? words.link : words.lastKnownLink, tool.link),
    ]
    return lines.filter { !$0.1.isEmpty }.map { label, text in
      Pair(label: label, text: text == tool.link ? text : sentenceCase(text))
    }
  }

  /// Why it was recommended, when it was.
  private func why(_ tool: Tool) -> [Block] {
    guard let session = state.session else { return [] }
    let found = Wizard.recommendations(in: state).first { $0.tool == tool.id }
    return found.map {
      [.heading(messages.tools.why), .paragraph(reasons(for: $0, Reading(session)))]
    } ?? []
  }

  private func page(of sheet: Sheet) -> Page {
    let words = messages.tools
    var blocks: [Block] =
      [
        .note(words.ownSheet), .paragraph(sheet.purpose[language]),
        .pairs(
          (showsTime ? [Pair(label: words.time, text: messages.dates.minutes(sheet.minutes))] : [])
            + [Pair(label: words.who, text: sheet.who[language])]),
        .heading(words.steps),
      ] + numbered(sheet.steps.map { $0[language] })
    blocks += [
      .heading(words.toFillIn), .paragraph(words.columns(sheet.columns.map { $0[language] })),
      .bullets(
        sheet.rows.enumerated().map { place, row in
          row[language].isEmpty ? words.row(place + 1) : row[language]
        }),
      .heading(words.tip), .paragraph(sheet.tip[language]),
    ]
    blocks += why(sheet.tool) + toolActions
    return Page(title: sheet.tool.title[language], trail: nature(of: sheet.tool), blocks: blocks)
  }

  /// What one does with the tool; each says what it would do now.
  private var toolActions: [Block] {
    let words = messages.toolbox
    let options = items.compactMap { item -> Option? in
      guard case .action(let name) = item, case .tool(let id) = state.place.screen else {
        return nil
      }
      return switch name {
      case .pinTool:
        option(item, state.keptTools.pinned.contains(id) ? words.keepNoMore : words.keep)
      case .hideTool:
        option(item, state.keptTools.hidden.contains(id) ? words.showAgain : words.hide)
      case .planTool:
        option(item, isPlanned(id) ? words.planNoMore : words.plan)
      default: option(item, text(of: name))
      }
    }
    return options.isEmpty ? [] : [.gap, .row(options)]
  }

  private func isPlanned(_ id: ToolID) -> Bool {
    state.session.map { Wizard.planHolds(.tool(id), in: $0) } ?? false
  }
}
