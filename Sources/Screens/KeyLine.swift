import DisplayText
import Pages

/// The key hints of the last row: as many as fit, each one whole.
struct KeyLine {
  /// Columns are counted from the margin.
  let runs: [Run]

  /// The first hints of `keys` that fit in `width` columns; a mark says that there are others.
  init(_ keys: [KeyHint], width: Int, glyphs: GlyphSet) {
    let hints = keys.map { (key: glyphs.written($0.key), does: glyphs.written($0.does)) }
    let mark = displayWidth(glyphs.cut)
    var runs: [Run] = []
    var column = 0
    for (place, hint) in hints.enumerated() {
      let key = displayWidth(hint.key)
      let end = column + key + 1 + displayWidth(hint.does)
      let isLast = place == hints.count - 1
      // The mark of others comes closer when one key more is told for it.
      guard end + (isLast ? 0 : 1 + mark) <= width else {
        runs.append(Run(column: min(column, width - mark), text: glyphs.cut, role: .dim))
        break
      }
      runs.append(Run(column: column, text: hint.key, role: .key))
      runs.append(Run(column: column + key + 1, text: hint.does, role: .dim))
      column = end + gap
    }
    self.runs = runs
  }
}

private let gap = 3
