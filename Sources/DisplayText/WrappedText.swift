/// A text wrapped for editing: where each character stands, and which character stands where.
///
/// Offsets count the characters of the text as typed, not as drawn; offset `count` is its end. The
/// last column of the field is kept for the cursor, so letters take at most `width - 1` columns and
/// every offset has a position inside the field. No character is left out: the rows cut the text
/// into consecutive ranges.
public struct WrappedText: Sendable {
  /// A place in the field, both counted from 0.
  public struct Position: Sendable, Hashable {
    /// The row, 0 on top.
    public var row: Int
    /// The column, 0 at the left.
    public var column: Int

    /// A place in the field.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The columns of the field, at least 2.
  public let width: Int
  /// The offsets of each row, in order, at least one row.
  ///
  /// A line end belongs to the row that it ends.
  public let rows: [Range<Int>]

  private let characters: [Character]
  /// For each offset, the columns of all characters before it.
  private let columnsBefore: [Int]

  /// Wraps a text for a field of this width; below 2, taken as 2.
  public init(_ text: String, width: Int) {
    self.width = max(2, width)
    characters = Array(text)
    var sums = [0]
    sums.reserveCapacity(characters.count + 1)
    var total = 0
    for character in characters {
      if !character.isNewline { total += displayWidth(character) }
      sums.append(total)
    }
    columnsBefore = sums
    rows = Self.rows(of: characters, columnsBefore: sums, width: self.width)
  }

  /// The number of characters, which is also the offset of the end.
  public var count: Int { characters.count }

  /// What to draw on a row, fit for drawing and for the field.
  public func text(ofRow row: Int) -> String {
    let line = characters[rows[row]].filter { !$0.isNewline }
    return clip(String(line), to: width, mark: "")
  }

  /// Where the cursor stands at an offset; one outside the text is taken as its nearest end.
  ///
  /// At a break the position is the start of the lower row.
  public func position(of offset: Int) -> Position {
    let offset = min(max(0, offset), count)
    let row = row(of: offset)
    let column = columnsBefore[offset] - columnsBefore[rows[row].lowerBound]
    return Position(row: row, column: min(column, width - 1))
  }

  /// The offset at a place, or the nearest one on its row; the nearest row when it has none.
  ///
  /// The right half of a wide character counts as its left half.
  public func offset(at position: Position) -> Int {
    let row = min(max(0, position.row), rows.count - 1)
    let offsets = offsets(onRow: row)
    let start = columnsBefore[offsets.lowerBound]
    return offsets.last { columnsBefore[$0] - start <= position.column } ?? offsets.lowerBound
  }

  /// The offsets at which the cursor stands on this row: what Home and End go to.
  public func offsets(onRow row: Int) -> ClosedRange<Int> {
    let range = rows[row]
    let isLast = row == rows.count - 1
    return range.lowerBound...(isLast ? range.upperBound : range.upperBound - 1)
  }

  /// The last row that starts at or before the offset.
  private func row(of offset: Int) -> Int {
    var low = 0
    var high = rows.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if rows[middle].lowerBound <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

extension WrappedText {
  /// Cuts the characters into rows.
  ///
  /// Rows break after a space, else between characters. One space may take the cursor's column at
  /// the end of a row; what would leave the cursor outside the field goes on to the next row.
  private static func rows(
    of characters: [Character], columnsBefore: [Int], width: Int
  ) -> [Range<Int>] {
    let room = width - 1
    var rows: [Range<Int>] = []
    var start = 0
    var lastBreak = 0
    func used(upTo offset: Int) -> Int { columnsBefore[offset] - columnsBefore[start] }
    func endRow(at offset: Int) {
      rows.append(start..<offset)
      start = offset
      lastBreak = offset
    }
    for (offset, character) in characters.enumerated() {
      if character.isNewline {
        if used(upTo: offset) > room, start < offset { endRow(at: offset) }
        endRow(at: offset + 1)
        continue
      }
      let isSpace = character == " " || character == "\t"
      while start < offset, used(upTo: offset + 1) > (isSpace ? width : room) {
        endRow(at: lastBreak > start ? lastBreak : offset)
      }
      if isSpace { lastBreak = offset + 1 }
    }
    let end = characters.count
    if used(upTo: end) > room, start < end { endRow(at: end) }
    rows.append(start..<end)
    return rows
  }
}
