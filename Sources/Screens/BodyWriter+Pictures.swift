import Evaluation
import Pages
import Referential

extension BodyWriter {
  /// Rows of cells, one cell for each question; cells that find no room go on below.
  mutating func add(_ strips: [Strip], isHeat: Bool) {
    let most = strips.map(\.cells.count).max() ?? 0
    let beside = width - indent - 1 - most * cellColumns
    let label = min(labels.ofStrips, max((width - indent) / 2, beside))
    let start = indent + label + 1
    let inARow = max(1, (width - start) / cellColumns)
    for strip in strips {
      let first = nextRow
      add(columns: [
        TextColumn(
          text: strip.label, role: strip.isHere ? .selected : .plain, column: indent, width: label)
      ])
      for (place, cell) in strip.cells.enumerated() {
        let row = first + place / inARow
        if row == nextRow { add([Run]()) }
        add(runs(of: cell, at: start + place % inARow * cellColumns, isHeat: isHeat), toRow: row)
      }
    }
  }

  /// A cell of three columns: a bracket or a shade, the sign of the answer, a bracket or the mark.
  private func runs(of cell: Strip.Cell, at column: Int, isHeat: Bool) -> [Run] {
    let role = role(of: cell.answer)
    var runs: [Run] = []
    if cell.isHere {
      runs.append(Run(column: column, text: "[", role: .selected))
    } else if isHeat, case .level(let level) = cell.answer {
      runs.append(Run(column: column, text: glyphs.shades[level.rawValue - 1], role: role))
    }
    runs.append(Run(column: column + 1, text: sign(of: cell.answer), role: role))
    if cell.isFlagged {
      runs.append(Run(column: column + 2, text: "!", role: .key))
    } else if cell.isHere {
      runs.append(Run(column: column + 2, text: "]", role: .selected))
    }
    return runs
  }

  private func sign(of answer: Answer?) -> String {
    switch answer {
    case .level(let level): "\(level.rawValue)"
    case .unknown: "?"
    case .notApplicable: "-"
    case nil: "."
    }
  }

  private func role(of answer: Answer?) -> Role {
    switch answer {
    case .level(.four), .level(.five): .good
    case .level(.three): .warn
    case .level: .work
    case .unknown: .plain
    case .notApplicable, nil: .dim
    }
  }

  /// Lines from 1 to 5: the interval, the position, and where it was before.
  mutating func add(_ lines: [RangeLine]) {
    let room = width - indent
    let label = min(labels.ofBars, room * 2 / 5)
    let cells = RangeCells.columns(room: room - label - 2 * gap - labels.ofWords)
    let axis = indent + label + gap
    let words = axis + cells + gap
    add(scale(at: axis, columns: cells))
    for line in lines {
      let first = nextRow
      add(columns: [
        TextColumn(text: line.label, role: .plain, column: indent, width: label),
        TextColumn(text: line.words, role: .plain, column: words, width: width - words),
      ])
      add(RangeCells(line, count: cells).runs(at: axis, glyphs: glyphs), toRow: first)
    }
  }

  /// The figures 1 to 5 above the lines.
  private func scale(at column: Int, columns: Int) -> [Run] {
    (1...5).map { level in
      Run(column: column + (level - 1) * (columns - 1) / 4, text: "\(level)", role: .dim)
    }
  }
}

private let cellColumns = 3
private let gap = 2
