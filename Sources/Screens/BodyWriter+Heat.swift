import DisplayText
import Pages

extension BodyWriter {
  /// Criteria below each other, answers beside each other, words at the end or under them.
  mutating func add(_ table: HeatTable) {
    let rows = table.rows
    let start = rows.contains { $0.item != nil } ? 2 : indent
    let names = table.columns.map { glyphs.written($0) }
    // Where the answers of many would not fit, long labels take a second row.
    var label = min(labels.ofHeat, mostLabelColumns)
    var columns = HeatColumns(
      names: names, rows: rows.map(\.cells), room: width - start - label - gap,
      mark: glyphs.cut)
    if columns.manner == .counted, label > fewestLabelColumns {
      let narrower = HeatColumns(
        names: names, rows: rows.map(\.cells), room: width - start - fewestLabelColumns - gap,
        mark: glyphs.cut)
      if narrower.manner == .packed { (label, columns) = (fewestLabelColumns, narrower) }
    }
    let cells = start + label + gap
    for (place, section) in table.sections.enumerated() {
      add(heading: section.sign.isEmpty ? section.title : "\(section.sign) \(section.title)")
      if place == 0, !columns.heads.isEmpty { add(heads(of: columns, from: cells)) }
      for row in section.rows { add(row, columns, start: start, label: label, cells: cells) }
    }
    indent = 0
    guard !columns.key.isEmpty || columns.losesNames else { return }
    addGap()
    if !columns.key.isEmpty { add(columns.key.joined(separator: "   "), role: .dim) }
    if columns.losesNames, !table.sortedNote.isEmpty { add(table.sortedNote, role: .dim) }
  }

  private mutating func add(
    _ row: HeatTable.Row, _ columns: HeatColumns, start: Int, label: Int, cells: Int
  ) {
    let first = nextRow
    add(columns: [
      TextColumn(
        text: row.label, role: row.hasFocus && focusCoversTexts ? .focus : .plain, column: start,
        width: label)
    ])
    let runs =
      switch columns.manner {
      case .spaced(let step): spaced(row.cells, step: step, from: cells)
      case .packed: packed(row.cells, from: cells)
      case .counted: counted(row.cells, from: cells)
      }
    add(runs, toRow: first)
    let end = runs.map { $0.column + displayWidth($0.text) }.max() ?? cells
    add(row, at: first, from: end + gap, under: cells)
    add(marker(at: 0, hasFocus: row.hasFocus), toRow: first)
    if row.item != nil {
      anchor(from: first, cursor: Position(row: first, column: 0), hasFocus: row.hasFocus)
    }
  }

  private func heads(of columns: HeatColumns, from column: Int) -> [Run] {
    guard case .spaced(let step) = columns.manner else { return [] }
    return columns.heads.enumerated().map { place, name in
      Run(column: column + place * step, text: name, role: .dim)
    }
  }

  /// Each answer stands under its name; the brackets of a voice apart take the blanks around it.
  private func spaced(_ cells: [HeatTable.Cell], step: Int, from column: Int) -> [Run] {
    var runs: [Run] = []
    for (place, cell) in cells.enumerated() {
      let start = column + place * step
      let text = glyphs.written(cell.text)
      // Neighbours with one blank between them stand in one pair of brackets.
      let isTight = step - displayWidth(text) < 2
      let follows = place > 0 && cells[place - 1].isApart
      let isFollowed = place + 1 < cells.count && cells[place + 1].isApart
      if cell.isApart, !(isTight && follows) {
        runs.append(Run(column: start - 1, text: "(", role: .dim))
      }
      runs.append(run(cell, text, at: start))
      if cell.isApart, !(isTight && isFollowed) {
        runs.append(Run(column: start + displayWidth(text), text: ")", role: .dim))
      }
    }
    return runs
  }

  private func packed(_ cells: [HeatTable.Cell], from column: Int) -> [Run] {
    var runs: [Run] = []
    var next = column
    for group in HeatColumns.grouped(cells) {
      let text = group.map(\.text).joined()
      let run = run(group[0], group[0].isApart ? "(\(text))" : text, at: next)
      runs.append(run)
      next += displayWidth(run.text) + 1
    }
    return runs
  }

  private func counted(_ cells: [HeatTable.Cell], from column: Int) -> [Run] {
    var runs: [Run] = []
    var next = column
    for group in HeatColumns.grouped(cells) {
      let text = "\(group[0].text) × \(group.count)"
      let run = run(group[0], group[0].isApart ? "(\(text))" : text, at: next)
      runs.append(run)
      next += displayWidth(run.text) + 3
    }
    return runs
  }

  private func run(_ cell: HeatTable.Cell, _ text: String, at column: Int) -> Run {
    let role: Role =
      switch cell.tone {
      case .low: .work
      case .middle: .warn
      case .high: .good
      case .none: .dim
      }
    return Run(column: column, text: glyphs.written(text), role: role)
  }

  /// Words stand beside the answers; without room, only what no answer says stands below.
  private mutating func add(
    _ row: HeatTable.Row, at first: Int, from column: Int, under cells: Int
  ) {
    let text = glyphs.written(row.words)
    guard !text.isEmpty else { return }
    if column + displayWidth(text) <= width {
      add([Run(column: column, text: text, role: .dim)], toRow: first)
    } else if !row.remark.isEmpty {
      let remark = glyphs.written(row.remark)
      if column + displayWidth(remark) <= width {
        add([Run(column: column, text: remark, role: .dim)], toRow: first)
      } else {
        add(row.remark, role: .dim, indent: cells)
      }
    }
  }
}

private let mostLabelColumns = 34
private let fewestLabelColumns = 24
private let gap = 2
