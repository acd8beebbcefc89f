/// A table as spreadsheets and form services write it: quoted cells may hold separators and line ends.
struct CSVText {
  struct Cell: Hashable {
    var text: String
    var line: Int
    /// In Unicode scalars, from 1.
    var column: Int
  }

  var rows: [[Cell]] = []
  /// Where a quotation was opened that nothing closes.
  var unclosedQuote: (line: Int, column: Int)?

  /// Reads the rows; blank lines are left out.
  init(_ text: String, separator: Unicode.Scalar) {
    var row: [Cell] = []
    var cell = String.UnicodeScalarView()
    var (line, column) = (1, 1)
    var start = (line: 1, column: 1)
    var quote: (line: Int, column: Int)?
    var wasQuoted = false
    let scalars = Array(text.unicodeScalars)
    var place = 0

    func endCell() {
      row.append(Cell(text: String(cell), line: start.line, column: start.column))
      cell = String.UnicodeScalarView()
      wasQuoted = false
    }

    while place < scalars.count {
      let scalar = scalars[place]
      let next = place + 1 < scalars.count ? scalars[place + 1] : nil
      if quote != nil {
        if scalar == "\"", next == "\"" {
          cell.append("\"")
          place += 1
          column += 1
        } else if scalar == "\"" {
          quote = nil
        } else {
          cell.append(scalar)
        }
      } else if scalar == "\"", cell.isEmpty, !wasQuoted {
        quote = (line, column)
        wasQuoted = true
      } else if scalar == separator {
        endCell()
        start = (line, column + 1)
      } else if scalar == "\n" || scalar == "\r" {
        endCell()
        if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
        row = []
        if scalar == "\r", next == "\n" { place += 1 }
        start = (line + 1, 1)
      } else {
        cell.append(scalar)
      }
      if scalar == "\n" || scalar == "\r" {
        if quote != nil, scalar == "\r", next == "\n" {
          cell.append("\n")
          place += 1
        }
        line += 1
        column = 1
      } else {
        column += 1
      }
      place += 1
    }
    unclosedQuote = quote
    endCell()
    if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
  }
}
