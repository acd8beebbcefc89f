extension ScreenEmulator: CustomStringConvertible {
  /// The rows as text, blanks at their ends left out.
  public var lines: [String] {
    cells.map { row in
      let text = row.map(\.text).joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The whole screen as text, without blank rows at the end.
  public var text: String {
    var kept = lines
    while kept.last == "" { kept.removeLast() }
    return kept.joined(separator: "\n")
  }

  /// Whether this text stands somewhere, within one row.
  public func shows(_ text: String) -> Bool {
    lines.contains { $0.contains(text) }
  }

  /// The first row that has this text.
  public func row(of text: String) -> Int? {
    lines.firstIndex { $0.contains(text) }
  }

  /// How the first letter of this text looks, nil where the text does not stand.
  public func rendition(of text: String) -> Rendition? {
    let wanted = Array(text).map(String.init)
    for row in cells {
      let letters = row.enumerated().filter { !$0.element.text.isEmpty }
      let texts = letters.map(\.element.text)
      guard texts.count >= wanted.count, !wanted.isEmpty else { continue }
      for start in 0...(texts.count - wanted.count)
      where texts[start..<start + wanted.count].elementsEqual(wanted) {
        return letters[start].element.rendition
      }
    }
    return nil
  }

  /// The screen in a frame, for the message of a test that failed.
  public var description: String {
    let edge = "+" + String(repeating: "-", count: columns) + "+"
    let rows = cells.map { "|" + $0.map(\.text).joined() + "|" }
    let place = "cursor at \(cursor.row),\(cursor.column)"
    return ([edge] + rows + [edge, place + (modes.cursorIsVisible ? "" : " (hidden)")])
      .joined(separator: "\n")
  }
}
