import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// What was written beside answers, for the facilitator alone.
  func readComments(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    let read = Set(desk.workshop.commentsRead)
    let options = desk.remarks.enumerated().map { place, remarks in
      let name = desk.workshop.setup.showsNames ? desk.workshop.entry(remarks.ballot)?.name : nil
      let texts = desk.criteria.compactMap { criterion -> String? in
        guard let text = remarks.texts[criterion.id] else { return nil }
        return "\(messages.numbers.quoted(oneLine(text))) (\(criterion.label[language]))"
      }
      return option(
        .workshop(.comments(remarks.ballot)), words.commentsOf(place + 1, name ?? ""),
        detail: texts.joined(separator: ". "), mark: .check(read.contains(remarks.ballot)))
    }
    let last = items.compactMap { item -> Option? in
      switch item {
      case .workshop(.deed(.showAllComments)):
        options.isEmpty ? nil : option(item, deed(.showAllComments))
      case .action(.next): option(item, words.commentsDone)
      default: nil
      }
    }
    return Page(
      title: words.commentsTitle,
      blocks: [
        .paragraph(options.isEmpty ? words.noComments : words.commentsNote), .gap,
        .options(options), .gap, .options(last),
      ])
  }

  /// What to show: one dimension, or everything; and how it is read.
  func revealChoice(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    let shown = Set(desk.workshop.revealed)
    var parts: [Option] = []
    var groupings: [Option] = []
    for item in items {
      switch item {
      case .workshop(.map(nil)): parts.append(option(item, words.everything))
      case .workshop(.map(let id?)):
        let title = desk.dimensions.first { $0.id == id }?.title[language] ?? ""
        parts.append(
          option(item, title, detail: shown.contains(id) ? words.shown : words.notShown))
      case .workshop(.grouping(let grouping)):
        groupings.append(
          option(
            item, words.groupings[index(of: grouping)], mark: .radio(desk.grouping == grouping)))
      default: break
      }
    }
    return Page(
      title: words.revealTitle, trail: desk.workshop.setup.subject.name,
      blocks: [.paragraph(words.revealNote), .gap, .options(parts)]
        + (groupings.isEmpty ? [] : [.heading(words.groupingTitle), .options(groupings)]))
  }

  private func index(of grouping: HeatMap.Grouping) -> Int {
    HeatMap.Grouping.allCases.firstIndex(of: grouping) ?? 0
  }

  /// The heat map, by what a gap calls for.
  func map(_ dimension: DimensionID?, _ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    guard let map = desk.revelation?.heatMap(by: desk.grouping) else { return withoutSession() }
    let title =
      dimension.flatMap { id in desk.dimensions.first { $0.id == id }?.title[language] }
      ?? words.mapTitle
    let trail = words.voices(desk.revelation?.ballots.count ?? 0)
    if map.isWithheld {
      return Page(title: title, trail: trail, blocks: [.paragraph(words.withheld)])
    }
    let rows = desk.mapRows(of: dimension, map)
    var blocks: [Block] = []
    var isFirst = true
    for group in VerdictGroup.allCases {
      let members = rows.filter { VerdictGroup(of: $0) == group }
      guard !members.isEmpty else { continue }
      blocks.append(.heading("\(group.sign) \(capitalised(name(of: group)))"))
      blocks.append(
        .heat(
          HeatTable(
            columns: isFirst ? map.columns.map(\.name) : [],
            rows: members.map { heatRow($0, map, desk) })))
      isFirst = false
    }
    blocks += [.gap, .note("\(words.legendCells) \(words.legendApart)")]
    if rows.contains(where: { $0.cells.contains(.withheld) }) {
      blocks.append(.note(words.withheldCell))
    }
    if map.isSorted { blocks.append(.note(words.sorted)) }
    if desk.workshop.setup.voices == .organisation { blocks.append(.note(words.oneVoice)) }
    return Page(title: title, trail: trail, blocks: blocks)
  }

  private func heatRow(_ row: HeatMap.Row, _ map: HeatMap, _ desk: WorkshopDesk) -> HeatTable.Row {
    let item = Item.workshop(.debate(row.criterion))
    let apart = Set(row.apart)
    return HeatTable.Row(
      label: label(of: row.criterion, desk) ?? "",
      cells: row.cells.enumerated().map { cell($1, isApart: apart.contains($0)) },
      words: extras(of: row), spoken: spoken(row, map), item: item,
      hasFocus: state.place.focus == item)
  }

  private func cell(_ cell: HeatMap.Cell, isApart: Bool) -> HeatTable.Cell {
    switch cell {
    case .level(let level):
      .init(text: "\(level.rawValue)", tone: tone(level.rawValue), isApart: isApart)
    case .mean(let mean):
      .init(text: messages.numbers.decimal(mean.tenthsCut), tone: tone(mean.tenthsCut / 10))
    case .unknown: .init(text: "?", tone: .none)
    case .notApplicable: .init(text: "–", tone: .none)
    case .unanswered: .init(text: "·", tone: .none)
    case .withheld: .init(text: "#", tone: .none)
    }
  }

  private func tone(_ level: Int) -> HeatTable.Tone {
    level <= 2 ? .low : level == 3 ? .middle : .high
  }

  private func extras(of row: HeatMap.Row) -> String {
    let words = messages.workshopDebate
    var parts: [String] = []
    if !row.apart.isEmpty { parts.append(words.apart(row.apart.count)) }
    let unknown = row.divergence.counts.unknown
    if unknown > 0 { parts.append(words.doNotKnow(unknown)) }
    if row.decision != nil { parts.append(words.done) }
    return parts.joined(separator: ", ")
  }

  /// The row in words: each name with its answer, or how many gave each level.
  private func spoken(_ row: HeatMap.Row, _ map: HeatMap) -> String {
    let words = messages.workshopDebate
    var parts: [String] = []
    if map.columns.isEmpty {
      for level in Level.allCases {
        let count = row.cells.count { $0 == .level(level) }
        if count > 0 { parts.append(words.timesLevel(count, level.rawValue)) }
      }
      let unknown = row.cells.count { $0 == .unknown }
      if unknown > 0 { parts.append(words.doNotKnow(unknown)) }
      if !row.apart.isEmpty { parts.append(words.apart(row.apart.count)) }
    } else {
      let apart = Set(row.apart)
      for (place, column) in map.columns.enumerated() where row.cells.indices.contains(place) {
        let mark = apart.contains(place) ? " (\(words.apart(1)))" : ""
        parts.append("\(column.name) \(spoken(row.cells[place]))\(mark)")
      }
    }
    if row.decision != nil { parts.append(words.done) }
    return parts.joined(separator: ", ")
  }

  /// An answer as it is read aloud.
  private func spoken(_ answer: HeatMap.Cell) -> String {
    switch answer {
    case .unknown: lowerCase(messages.question.unknown)
    case .notApplicable: lowerCase(messages.question.notApplicable)
    case .unanswered: lowerCase(messages.question.noAnswer)
    case .withheld: messages.workshopDebate.withheldSpoken
    default: cell(answer, isApart: false).text
    }
  }

  func name(of group: VerdictGroup) -> String {
    let verdicts = messages.workshopDebate.verdicts
    return switch group {
    case .debate: verdicts.debate
    case .clarify: verdicts.clarify
    case .unknown: verdicts.unknown
    case .shared: verdicts.shared
    case .tooFew: verdicts.tooFew
    }
  }

  /// Organisations side by side.
  func crossed(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    guard let views = desk.revelation?.crossedViews() else {
      return Page(title: words.crossedTitle, blocks: [.paragraph(words.crossedNone)])
    }
    func organisation(_ id: OrganisationID?) -> String {
      desk.workshop.setup.organisations.first { $0.id == id }?.name ?? ""
    }
    func text<Subject>(_ view: CrossedViews.Comparison<Subject>) -> String {
      if view.gap == .zero { return words.seenAlike }
      let sides = words.higher(organisation(view.highest), organisation(view.lowest))
      return "\(name(of: VerdictGroup(view.verdict))), \(sides)"
    }
    var blocks: [Block] = [.note(words.crossedNote)]
    let tags = views.tags.map { view in
      Pair(
        label: desk.questionnaire?.tags.first { $0.id == view.subject }?.title[language] ?? "",
        text: text(view))
    }
    if !tags.isEmpty { blocks += [.heading(words.byTag), .pairs(tags)] }
    let shown = Set(
      desk.dimensions.filter { desk.workshop.revealed.contains($0.id) }
        .flatMap { $0.criteria.map(\.id) })
    let criteria = views.criteria.filter { shown.contains($0.subject) }.map { view in
      Pair(label: label(of: view.subject, desk) ?? "", text: text(view))
    }
    if !criteria.isEmpty { blocks += [.heading(words.byCriterion), .pairs(criteria)] }
    if !views.withheld.isEmpty { blocks += [.gap, .note(words.crossedWithheld)] }
    return Page(
      title: words.crossedTitle, trail: desk.workshop.setup.subject.name, blocks: blocks)
  }
}

extension VerdictGroup {
  /// Stands before its name, so that it is told apart without colour.
  var sign: String {
    switch self {
    case .debate: "!!"
    case .clarify: "!"
    case .unknown: "?"
    case .shared: "="
    case .tooFew: "-"
    }
  }
}

/// A text that starts a line.
func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
