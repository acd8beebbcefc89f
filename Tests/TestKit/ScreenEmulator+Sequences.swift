extension ScreenEmulator {
  /// One scalar of what the program wrote, in the state that the ones before left.
  mutating func take(_ scalar: Unicode.Scalar) {
    switch state {
    case .ground:
      takeInGround(scalar)
    case .escape:
      takeAfterEscape(scalar)
    case .designation(let opening):
      if opening == "(" { graphics[0] = scalar == "0" }
      if opening == ")" { graphics[1] = scalar == "0" }
      state = .ground
    case .control(let body) where (0x40...0x7E).contains(scalar.value):
      state = .ground
      perform(body, final: scalar)
    case .control(let body):
      state = .control(body + String(scalar))
    case .text(let body) where scalar == "\u{07}":
      setTitle(body)
    case .text(let body) where scalar == "\u{1B}":
      setTitle(body)
      state = .escape  // the backslash of ESC \ follows
    case .text(let body):
      state = .text(body + String(scalar))
    }
  }

  private mutating func takeInGround(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{1B}": state = .escape
    case "\r": move(toColumn: 0)
    case "\n", "\u{0B}", "\u{0C}":
      wrapIsPending = false
      lineFeed()
    case "\u{08}": move(toColumn: cursor.column - 1)
    case "\t": move(toColumn: (cursor.column / 8 + 1) * 8)
    case "\u{0E}": charset = 1
    case "\u{0F}": charset = 0
    case "\u{00}", "\u{07}": break
    case _ where scalar.value < 0x20: unknown.append("control \(scalar.value)")
    default: print(scalar)
    }
  }

  private mutating func takeAfterEscape(_ scalar: Unicode.Scalar) {
    state = .ground
    switch scalar {
    case "[": state = .control("")
    case "]": state = .text("")
    case "(", ")", "*", "+", "#", "%", " ": state = .designation(scalar)
    case "\\": break
    case "7": savedCursor = cursor
    case "8": move(toRow: savedCursor.row, column: savedCursor.column)
    case "=": modes.applicationKeypad = true
    case ">": modes.applicationKeypad = false
    case "D": lineFeed()
    case "M": reverseLineFeed()
    case "E":
      move(toColumn: 0)
      lineFeed()
    case "c": self = ScreenEmulator(rows: rows, columns: columns)
    default: unknown.append("ESC \(scalar)")
    }
  }

  private mutating func setTitle(_ body: String) {
    state = .ground
    let parts = body.split(separator: ";", maxSplits: 1)
    if parts.count == 2, ["0", "2"].contains(parts[0]) { title = String(parts[1]) }
  }

  private mutating func perform(_ body: String, final: Unicode.Scalar) {
    let digits = body.drop { "?>!".contains($0) }
    let isPrivate = body.hasPrefix("?")
    let numbers = digits.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    let count = max(1, numbers.first ?? 1)
    let second = numbers.count > 1 ? max(1, numbers[1]) : 1
    switch final {
    case "H", "f": move(toRow: count - 1, column: second - 1)
    case "A": move(toRow: cursor.row - count, column: cursor.column)
    case "B", "e": move(toRow: cursor.row + count, column: cursor.column)
    case "C", "a": move(toColumn: cursor.column + count)
    case "D": move(toColumn: cursor.column - count)
    case "G", "`": move(toColumn: count - 1)
    case "d": move(toRow: count - 1, column: cursor.column)
    case "E": move(toRow: cursor.row + count, column: 0)
    case "F": move(toRow: cursor.row - count, column: 0)
    case "J": eraseDisplay(numbers.first ?? 0)
    case "K": eraseLine(numbers.first ?? 0)
    case "X": erase(row: cursor.row, cursor.column..<min(columns, cursor.column + count))
    case "@": insertCells(count)
    case "P": deleteCells(count)
    case "L" where margins.contains(cursor.row): scroll(cursor.row...margins.upperBound, by: -count)
    case "M" where margins.contains(cursor.row): scroll(cursor.row...margins.upperBound, by: count)
    case "S": scroll(margins, by: count)
    case "T": scroll(margins, by: -count)
    case "Z": move(toColumn: (cursor.column - 1) / 8 * 8)
    case "b": for _ in 0..<count { lastPrinted.map { print($0) } }
    case "r" where !isPrivate: setMargins(numbers)
    case "m" where !isPrivate:
      if !rendition.apply(digits.isEmpty ? [] : numbers) { unknown.append("SGR \(body)") }
    case "h", "l": setModes(numbers, isPrivate: isPrivate, on: final == "h")
    case "t": break  // pushes or pops the title
    case "c" where isPrivate: break  // the cursor's shape on the Linux console
    default: unknown.append("CSI \(body)\(final)")
    }
  }

  private mutating func setMargins(_ numbers: [Int]) {
    let top = max(1, numbers.first ?? 1) - 1
    let bottom = (numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], rows) : rows) - 1
    guard top < bottom else { return }
    margins = top...bottom
    move(toRow: 0, column: 0)
  }

  private mutating func setModes(_ numbers: [Int], isPrivate: Bool, on: Bool) {
    for number in numbers {
      switch (isPrivate, number) {
      case (true, 1): modes.applicationCursorKeys = on
      case (true, 7): modes.autoWrap = on
      case (true, 25): modes.cursorIsVisible = on
      case (true, 47), (true, 1047), (true, 1049): showAlternate(on)
      case (true, 2004): modes.bracketedPaste = on
      case (true, 3), (true, 4), (true, 5), (true, 12), (true, 69), (true, 1034): break
      case (false, 4): modes.insert = on
      case (false, 34): break  // the cursor's blinking, in tmux
      default: unknown.append("mode \(isPrivate ? "?" : "")\(number)")
      }
    }
  }

  private mutating func showAlternate(_ on: Bool) {
    guard on != modes.alternateScreen else { return }
    modes.alternateScreen = on
    if on {
      savedCursor = cursor
      primary = cells
      cells = Self.blank(rows, columns)
    } else {
      cells = primary
      move(toRow: savedCursor.row, column: savedCursor.column)
    }
  }
}
