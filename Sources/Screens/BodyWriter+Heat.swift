import DisplayText
import Pages

extension BodyWriter {
  /// Criteria below each other, answers beside each other, words at the end or under them.
  mutating func add(_ table: HeatTable) {
    let start = table.rows.contains { $0.item != nil } ? 2 : indent
    let label = min(labels.ofHeat, mostLabelColumns)
    let cellsColumn = start + label + gap
    let room = width - cellsColumn
    let most = table.rows.map(\.cells.count).max() ?? 0
    // An organisation's mean takes three columns, a level one; voices apart stand in brackets.
    let texts = table.rows.flatMap(\.cells).map { displayWidth($0.text) }.max() ?? 1
    let steps = [texts + 4, texts + 3, texts + 2, texts + 1].filter { $0 * most <= room }
    if let step = steps.first, !table.columns.isEmpty {
      add([names(of: table.columns, step: step, from: cellsColumn)].flatMap { $0 })
    }
    for row in table.rows {
      let first = nextRow
      add(columns: [
        TextColumn(
          text: row.label, role: row.hasFocus ? .focus : .plain, column: start, width: label)
      ])
      let cells =
        steps.last.map { _ in
          spaced(row.cells, step: steps.first ?? 2, from: cellsColumn)
        } ?? packed(row.cells, from: cellsColumn)
      add(cells, toRow: first)
      let end = cells.last.map { $0.column + displayWidth($0.text) } ?? cellsColumn
      add(words: row.words, of: first, from: end + gap, under: cellsColumn)
      add(marker(at: 0, hasFocus: row.hasFocus), toRow: first)
      if row.item != nil {
        anchor(from: first, cursor: Position(row: first, column: 0), hasFocus: row.hasFocus)
      }
    }
  }

  private func names(of columns: [String], step: Int, from column: Int) -> [Run] {
    columns.enumerated().map { place, name in
      Run(
        column: column + place * step,
        text: clip(glyphs.written(name), to: step - 1, mark: ""), role: .dim)
    }
  }

  private func spaced(_ cells: [HeatTable.Cell], step: Int, from column: Int) -> [Run] {
    cells.enumerated().map { place, cell in
      let start = column + place * step
      guard cell.isApart else { return run(cell, cell.text, at: start) }
      return step > 2
        ? run(cell, "(\(cell.text))", at: start) : run(cell, "\(cell.text)*", at: start)
    }
  }

  /// More answers than columns: like ones stand together, with a blank where the answer changes.
  private func packed(_ cells: [HeatTable.Cell], from column: Int) -> [Run] {
    var runs: [Run] = []
    var next = column
    var former: HeatTable.Cell?
    for cell in cells {
      if let former, former.text != cell.text || former.isApart != cell.isApart { next += 1 }
      let text = cell.isApart ? "\(cell.text)*" : cell.text
      runs.append(run(cell, text, at: next))
      next += displayWidth(text)
      former = cell
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

  private mutating func add(words: String, of row: Int, from column: Int, under cells: Int) {
    guard !words.isEmpty else { return }
    let text = glyphs.written(words)
    if column + displayWidth(text) <= width, nextRow == row + 1 {
      add([Run(column: column, text: text, role: .dim)], toRow: row)
    } else {
      add(words, role: .dim, indent: cells)
    }
  }
}

private let mostLabelColumns = 34
private let gap = 2
