/// Where a text stands in a field that is wider than it.
public enum TextAlignment: Sendable, Hashable {
  /// At the left end.
  case leading
  /// In the middle, one column to the left when the room is odd.
  case centered
  /// At the right end.
  case trailing
}

/// The drawn text, cut so that it takes at most these columns, with a mark where it was cut.
///
/// A character is kept or left out as a whole, so the result may be a little shorter than the room.
/// Spaces before the mark are left out. Without room for the mark, the text is cut without it.
public func clip(_ text: String, to columns: Int, mark: String = "…") -> String {
  let drawn = displayText(text)
  let width = displayWidth(drawn)
  if width <= columns { return drawn }
  let drawnMark = displayText(mark)
  let markWidth = displayWidth(drawnMark)
  if markWidth > columns { return prefix(of: drawn, columns: columns) }
  var kept = prefix(of: drawn, columns: columns - markWidth)
  while kept.last == " " { kept.removeLast() }
  return kept + drawnMark
}

/// The drawn text, with spaces around it so that it takes at least these columns.
///
/// A text that is too long stays whole; `fit` cuts it.
public func pad(_ text: String, to columns: Int, alignment: TextAlignment = .leading) -> String {
  let drawn = displayText(text)
  let room = columns - displayWidth(drawn)
  if room <= 0 { return drawn }
  let before =
    switch alignment {
    case .leading: 0
    case .centered: room / 2
    case .trailing: room
    }
  return spaces(before) + drawn + spaces(room - before)
}

/// The drawn text, clipped or padded so that it takes exactly these columns.
public func fit(
  _ text: String, to columns: Int, alignment: TextAlignment = .leading, mark: String = "…"
) -> String {
  pad(clip(text, to: columns, mark: mark), to: columns, alignment: alignment)
}

/// A run of spaces; none when the count is negative.
func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

/// The longest run of leading characters that takes at most these columns.
private func prefix(of drawn: String, columns limit: Int) -> String {
  var used = 0
  var end = drawn.startIndex
  while end < drawn.endIndex {
    let width = columns(ofDrawn: drawn[end])
    if used + width > limit { break }
    used += width
    drawn.formIndex(after: &end)
  }
  return String(drawn[..<end])
}
