/// What stands between header and footer, as rows of any number; the viewport shows a part of it.
struct Body {
  /// A row of the body; columns are counted from the left edge of the text.
  struct Line {
    var runs: [Run] = []
    /// A blank row between blocks, left out when that makes everything fit.
    var isGap = false
    /// A gap that only lets headings breathe: all of a page's go together, before any other.
    var isWeak = false
    /// Kept with what follows it.
    var isHeading = false
  }

  /// Where something that can have the focus stands.
  struct Anchor {
    /// All rows of it.
    var rows: Range<Int>
    /// Where the cursor stands when it has the focus.
    var cursor: Position
    var hasFocus: Bool
    /// Whether one writes there: then the row of the cursor counts, not the first.
    var isField = false
  }

  var lines: [Line] = []
  /// In the order one walks through them.
  var anchors: [Anchor] = []
  /// Rows of the question at the top, which stay in sight while one goes through the answers.
  var pinned = 0

  /// The anchor that the cursor stands on: the one with the focus, else the first.
  var focus: Int? { anchors.firstIndex(where: \.hasFocus) ?? anchors.indices.first }

  /// The row after the last thing one can choose.
  var itemsEnd: Int { anchors.map(\.rows.upperBound).max() ?? 0 }

  /// The body for `height` rows: airy when it fits, then without the gaps above headings, then
  /// without others.
  ///
  /// A text that scrolls keeps its air; where one chooses, what fills the screen is worth more.
  func fitted(to height: Int) -> Body {
    guard lines.count > height else { return self }
    let close = without { $0.isWeak }
    if close.lines.count <= height { return close }
    return close.squeezed(to: height) ?? (anchors.isEmpty ? self : close)
  }

  /// The body in `height` rows, when leaving out some of its gaps is enough; the upper ones go first,
  /// so that what one chooses from stays apart.
  private func squeezed(to height: Int) -> Body? {
    var excess = lines.count - height
    guard lines.lazy.filter(\.isGap).count >= excess else { return nil }
    return without { line in
      guard line.isGap, excess > 0 else { return false }
      excess -= 1
      return true
    }
  }

  /// The body with its list close together, so that more of the text above it is shown at once.
  var withCloseList: Body {
    let start = anchors.first?.rows.lowerBound ?? 0
    var row = -1
    return without { line in
      row += 1
      return line.isWeak && row > start
    }
  }

  private func without(_ isLeftOut: (Line) -> Bool) -> Body {
    var kept: [Line] = []
    var places: [Int] = []
    for line in lines {
      places.append(kept.count)
      if !isLeftOut(line) { kept.append(line) }
    }
    places.append(kept.count)
    let moved = anchors.map { anchor in
      Anchor(
        rows: places[anchor.rows.lowerBound]..<places[anchor.rows.upperBound],
        cursor: Position(row: places[anchor.cursor.row], column: anchor.cursor.column),
        hasFocus: anchor.hasFocus, isField: anchor.isField)
    }
    return Body(lines: kept, anchors: moved, pinned: pinned)
  }

  /// What comes after the pinned rows.
  var afterPinned: Body {
    let rest = anchors.map { anchor in
      Anchor(
        rows: anchor.rows.lowerBound - pinned..<anchor.rows.upperBound - pinned,
        cursor: Position(row: anchor.cursor.row - pinned, column: anchor.cursor.column),
        hasFocus: anchor.hasFocus, isField: anchor.isField)
    }
    return Body(lines: Array(lines[pinned...]), anchors: rest)
  }
}
