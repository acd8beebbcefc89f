// Moving, erasing and scrolling.
extension ScreenEmulator {
  mutating func move(toRow row: Int, column: Int) {
    cursor = (max(0, min(rows - 1, row)), max(0, min(columns - 1, column)))
    wrapIsPending = false
  }

  mutating func move(toColumn column: Int) {
    move(toRow: cursor.row, column: column)
  }

  mutating func lineFeed() {
    if cursor.row == margins.upperBound {
      scroll(margins, by: 1)
    } else {
      cursor.row = min(rows - 1, cursor.row + 1)
    }
  }

  mutating func reverseLineFeed() {
    if cursor.row == margins.lowerBound {
      scroll(margins, by: -1)
    } else {
      cursor.row = max(0, cursor.row - 1)
    }
    wrapIsPending = false
  }

  /// Rows go up by `count`, or down when it is negative; blank ones come in.
  mutating func scroll(_ range: ClosedRange<Int>, by count: Int) {
    let blankRow = Array(repeating: blankCell, count: columns)
    for _ in 0..<min(abs(count), range.count) {
      cells.remove(at: count > 0 ? range.lowerBound : range.upperBound)
      cells.insert(blankRow, at: count > 0 ? range.upperBound : range.lowerBound)
    }
  }

  mutating func insertCells(_ count: Int) {
    let blanks = Array(repeating: blankCell, count: min(count, columns - cursor.column))
    cells[cursor.row].insert(contentsOf: blanks, at: cursor.column)
    cells[cursor.row].removeLast(blanks.count)
  }

  mutating func deleteCells(_ count: Int) {
    let deleted = min(count, columns - cursor.column)
    cells[cursor.row].removeSubrange(cursor.column..<cursor.column + deleted)
    cells[cursor.row] += Array(repeating: blankCell, count: deleted)
  }

  mutating func eraseDisplay(_ part: Int) {
    switch part {
    case 0:
      eraseLine(0)
      for row in cursor.row + 1..<max(rows, cursor.row + 1) { erase(row: row, 0..<columns) }
    case 1:
      eraseLine(1)
      for row in 0..<cursor.row { erase(row: row, 0..<columns) }
    default:
      for row in 0..<rows { erase(row: row, 0..<columns) }
    }
  }

  mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: erase(row: cursor.row, cursor.column..<columns)
    case 1: erase(row: cursor.row, 0..<cursor.column + 1)
    default: erase(row: cursor.row, 0..<columns)
    }
  }

  mutating func erase(row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = blankCell }
    wrapIsPending = false
  }

  /// Blanks take the background colour of the moment, as in all the terminals we know.
  private var blankCell: EmulatedCell {
    var cell = EmulatedCell()
    cell.rendition.background = rendition.background
    return cell
  }
}
