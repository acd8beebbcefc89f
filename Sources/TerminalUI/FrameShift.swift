import Screens

/// Rows of a frame that are those of the former one, a few rows higher or lower.
nonisolated struct FrameShift: Equatable {
  /// The rows among which they move.
  var rows: Range<Int>
  /// How many rows higher they are; below 0, lower.
  var count: Int

  /// What moved from one frame to the next; nil when that would save nothing.
  init?(from former: Frame, to frame: Frame) {
    guard former.height == frame.height, former.width == frame.width else { return nil }
    let texts = frame.rows.map { $0.map(\.text) }
    let formerTexts = former.rows.map { $0.map(\.text) }
    for count in mostRows {
      let moved = texts.indices.filter { row in
        !texts[row].isEmpty && formerTexts.indices.contains(row + count)
          && texts[row] == formerTexts[row + count] && texts[row] != formerTexts[row]
      }
      guard moved.count >= fewestMoved, let first = moved.first, let last = moved.last else {
        continue
      }
      // The sign of the focus changes two of them; blank rows look like any other.
      let others = (first...last).count { texts[$0] != formerTexts[$0 + count] }
      guard others <= mostOthers else { continue }
      var (start, end) = (min(first, first + count), max(last, last + count) + 1)
      // The outermost rows may be those that got and lost the sign, or blank.
      let changed = texts.indices.filter { texts[$0] != formerTexts[$0] }
      for _ in 0..<mostOthers where changed.contains(start - 1) { start -= 1 }
      for _ in 0..<mostOthers where changed.contains(end) { end += 1 }
      (rows, self.count) = (start..<end, count)
      return
    }
    return nil
  }

  /// The former frame with these rows moved, and what comes into sight as the new one has it.
  ///
  /// Shown first, it lets the terminal scroll all of them at once: where single rows change as well,
  /// curses would take the text apart, and send small pieces again.
  func between(_ former: Frame, _ frame: Frame) -> Frame {
    var between = former
    for row in rows {
      let source = row + count
      between.replace(row: row, by: rows.contains(source) ? former.rows[source] : frame.rows[row])
    }
    between.cursor = frame.cursor
    return between
  }
}

/// How far rows move with an arrow.
nonisolated private let mostRows = [1, -1, 2, -2, 3, -3, 4, -4]
/// Rows below which sending them again costs as little.
nonisolated private let fewestMoved = 3
/// Rows among them that change as well.
nonisolated private let mostOthers = 3
