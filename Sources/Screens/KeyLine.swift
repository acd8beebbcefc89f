import DisplayText
import Pages

/// The key hints of the last row: as many as fit, each one whole.
struct KeyLine {
  /// Columns are counted from the margin.
  let runs: [Run]

  /// The first hints of `keys` that fit in `width` columns; a mark says that there are others.
  ///
  /// Those that come and go with the focus stand last: the others stay in their places.
  init(_ keys: [KeyHint], width: Int, glyphs: GlyphSet) {
    // Where there is room, each word has that of the longest word of its key: nothing moves.
    let isSteady = width >= fewestSteadyColumns
    let widths = KeyLine.widths(of: keys, glyphs, isSteady: isSteady)
    let count = KeyLine.count(of: widths, width: width, mark: displayWidth(glyphs.cut))
    let (passing, staying) = (
      (0..<count).filter { keys[$0].comesAndGoes }, (0..<count).filter { !keys[$0].comesAndGoes }
    )
    var runs: [Run] = []
    var column = 0
    for place in staying + passing {
      let key = glyphs.written(keys[place].key)
      runs.append(Run(column: column, text: key, role: .key))
      let does = glyphs.written(keys[place].does)
      runs.append(Run(column: column + displayWidth(key) + 1, text: does, role: .dim))
      column += widths[place] + gap
    }
    if count < keys.count {
      let place = min(column, width - displayWidth(glyphs.cut))
      runs.append(Run(column: place, text: glyphs.cut, role: .dim))
    }
    self.runs = runs
  }

  private static func widths(of keys: [KeyHint], _ glyphs: GlyphSet, isSteady: Bool) -> [Int] {
    keys.map { hint in
      let words = isSteady ? [hint.does, hint.widest] : [hint.does]
      let room = words.map { displayWidth(glyphs.written($0)) }.max() ?? 0
      return displayWidth(glyphs.written(hint.key)) + 1 + room
    }
  }

  /// How many fit, with a mark when not all of them do.
  private static func count(of widths: [Int], width: Int, mark: Int) -> Int {
    var end = 0
    for (place, hint) in widths.enumerated() {
      let isLast = place == widths.count - 1
      // The mark of others comes closer when one key more is told for it.
      guard end + hint + (isLast ? 0 : 1 + mark) <= width else { return place }
      end += hint + gap
    }
    return widths.count
  }
}

private let gap = 3
/// Columns below which every key that can be named is worth more.
private let fewestSteadyColumns = 70
