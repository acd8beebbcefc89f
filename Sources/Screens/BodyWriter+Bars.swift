import Evaluation
import Pages
import Referential

extension BodyWriter {
  /// Label, bar and band in words; a bar without interval leaves its place to the words.
  mutating func add(_ bars: [Bar]) {
    add(bars, from: bars.contains { $0.item != nil } ? 2 : indent)
  }

  /// Bars as the branches of one tree.
  mutating func add(branches bars: [Bar], of root: String) {
    add(root, role: .title)
    let first = nextRow
    add(bars, from: 3)
    // A label that takes two rows keeps its branch on the first.
    var branch = 0
    for row in first..<nextRow where body.lines[row].runs.contains(where: { $0.column == 3 }) {
      let starts = branch < bars.count && startsBranch(bars[branch], row: row)
      guard starts else { continue }
      branch += 1
      add(
        [
          Run(
            column: 0, text: branch == bars.count ? glyphs.lastBranch : glyphs.branch, role: .plain)
        ], toRow: row)
    }
  }

  private func startsBranch(_ bar: Bar, row: Int) -> Bool {
    let label = body.lines[row].runs.first { $0.column == 3 }?.text ?? ""
    return !label.isEmpty && glyphs.written(bar.label).hasPrefix(label)
  }

  private mutating func add(_ bars: [Bar], from start: Int) {
    let room = width - start
    // A long label goes before a long bar, and stays on one row when it can.
    let label = min(labels.ofBars, max(room * 2 / 5, room - 2 * gap - labels.ofWords - 16))
    let cells = cellCount(room: room - label - 2 * gap - labels.ofWords)
    let barColumn = start + label + gap
    let wordsColumn = barColumn + cells + gap
    for bar in bars {
      let first = nextRow
      add(columns: [
        TextColumn(
          text: bar.label, role: bar.hasFocus && focusCoversTexts ? .focus : .plain, column: start,
          width: label),
        TextColumn(
          text: bar.words, role: role(of: bar), column: wordsColumn, width: width - wordsColumn),
      ])
      if let interval = bar.interval {
        add(runs(of: BarCells(interval, count: cells), at: barColumn), toRow: first)
      }
      guard bar.item != nil else { continue }
      add(marker(at: 0, hasFocus: bar.hasFocus), toRow: first)
      anchor(from: first, cursor: Position(row: first, column: 0), hasFocus: bar.hasFocus)
    }
  }

  /// A multiple of four, so that whole levels fall between two cells.
  private func cellCount(room: Int) -> Int { min(max(12, room / 4 * 4), 24) }

  private func runs(of cells: BarCells, at column: Int) -> [Run] {
    let parts = [
      (glyphs.barSolid, cells.solid, Role.barSolid),
      (glyphs.barHatched, cells.hatched, .barHatched),
      (glyphs.barEmpty, cells.empty, .dim),
    ]
    var next = column
    return parts.compactMap { glyph, count, role in
      guard count > 0 else { return nil }
      defer { next += count }
      return Run(column: next, text: String(repeating: glyph, count: count), role: role)
    }
  }

  /// What is affirmed must hold at the lower end.
  private func role(of bar: Bar) -> Role {
    switch bar.band?.lower {
    case .strength: .good
    case .discuss: .warn
    case .work: .work
    case nil: .dim
    }
  }
}

private let gap = 2
