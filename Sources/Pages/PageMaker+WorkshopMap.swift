import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {

  /// The heat map, by what a gap calls for.
  func map(_ dimension: DimensionID?, _ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    guard let map = desk.revelation?.heatMap(by: desk.grouping) else { return withoutSession() }
    let title =
      dimension.flatMap { id in desk.dimensions.first { $0.id == id }?.title[language] }
      ?? words.mapTitle
    // Once ballots were erased, how many there were is still known.
    let trail = words.voices(desk.workshop.counted.count)
    if desk.ballots.isEmpty, desk.workshop.phase == .revealed, state.isUnsaved {
      return Page(title: title, trail: trail, blocks: [.paragraph(words.notShownYet)])
    }
    if map.isWithheld {
      return Page(title: title, trail: trail, blocks: [.paragraph(words.withheld)])
    }
    let rows = desk.mapRows(of: dimension, map)
    let comparison = desk.comparison
    let sections = VerdictGroup.allCases.compactMap { group -> HeatTable.Section? in
      let members = rows.filter { VerdictGroup(of: $0) == group }
      return members.isEmpty
        ? nil
        : HeatTable.Section(
          sign: group.sign, title: capitalised(name(of: group)),
          rows: members.map { heatRow($0, map, desk, comparison?.criterion($0.criterion)) })
    }
    var blocks: [Block] = [
      .heat(
        HeatTable(
          columns: map.columns.map(\.name), sections: sections, sortedNote: words.sortedForRoom)),
      .gap, .legend(legend(of: rows)),
    ]
    if rows.contains(where: { $0.cells.contains(.withheld) }) {
      blocks.append(.note(words.withheldCell))
    }
    if map.isSorted { blocks.append(.note(words.sorted)) }
    if desk.workshop.setup.voices == .organisation { blocks.append(.note(words.oneVoice)) }
    let doors = deedOptions(details: false)
    if !doors.isEmpty { blocks += [.gap, .options(doors)] }
    return Page(title: title, trail: trail, blocks: blocks)
  }

  /// What the signs mean that stand on the map, and no others.
  private func legend(of rows: [HeatMap.Row]) -> String {
    let words = messages.workshopDebate
    let cells = Set(rows.flatMap(\.cells))
    // A question mark never starts a line.
    let levels =
      words.legendLevels + (cells.contains(.unknown) ? "\u{A0}\(words.legendUnknown)" : "")
    let signs = [
      (HeatMap.Cell.notApplicable, words.legendNotApplicable),
      (.unanswered, words.legendUnanswered),
    ].filter { cells.contains($0.0) }.map(\.1)
    let apart = rows.allSatisfy(\.apart.isEmpty) ? [] : [words.legendApart]
    return ([levels] + signs + apart).joined(separator: " ")
  }

  private func heatRow(
    _ row: HeatMap.Row, _ map: HeatMap, _ desk: WorkshopDesk,
    _ before: SessionComparison.Criterion?
  ) -> HeatTable.Row {
    let item = Item.workshop(.debate(row.criterion))
    let apart = Set(row.apart)
    let words = messages.workshopDebate
    let moved = before.flatMap(shortMove(of:)) ?? ""
    func with(_ text: String) -> String {
      [text, moved].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return HeatTable.Row(
      label: label(of: row.criterion, desk) ?? "",
      cells: row.cells.enumerated().map { cell($1, isApart: apart.contains($0)) },
      words: with(extras(of: row)), remark: with(row.decision == nil ? "" : words.done),
      spoken: with(spoken(row, map)), item: item,
      hasFocus: state.place.focus == item)
  }

  private func cell(_ cell: HeatMap.Cell, isApart: Bool) -> HeatTable.Cell {
    switch cell {
    case .level(let level):
      .init(
        text: "\(level.rawValue)", tone: tone(level.rawValue), rank: level.rawValue * 10,
        isApart: isApart)
    case .mean(let mean):
      .init(
        text: messages.numbers.decimal(mean.tenthsCut), tone: tone(mean.tenthsCut / 10),
        rank: mean.tenthsCut)
    case .unknown: .init(text: "?", tone: .none, rank: 60)
    case .notApplicable: .init(text: "–", tone: .none, rank: 70)
    case .unanswered: .init(text: "·", tone: .none, rank: 80)
    case .withheld: .init(text: "#", tone: .none, rank: 0)
    }
  }

  func tone(_ level: Int) -> HeatTable.Tone {
    level <= 2 ? .low : level == 3 ? .middle : .high
  }

  private func extras(of row: HeatMap.Row) -> String {
    let words = messages.workshopDebate
    var parts = row.decision == nil ? [] : [words.done]
    if !row.apart.isEmpty { parts.append(words.apart(row.apart.count)) }
    let unknown = row.divergence.counts.unknown
    if unknown > 0 { parts.append(words.doNotKnow(unknown)) }
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
