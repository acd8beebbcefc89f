/// The text as it may be drawn: no scalar left that could move the cursor or that terminals measure
/// differently.
///
/// Tabs and line ends become a space. Invisible scalars (joiners, variation selectors, soft
/// hyphens, directional marks) and skin tones are dropped, so an emoji sequence shows as its parts.
/// Controls and scalars of unknown width become U+FFFD, as does a mark that has nothing to sit on.
/// Every `Character` of the result takes at least one column. Applying it twice changes nothing.
public func displayText(_ text: String) -> String {
  if text.unicodeScalars.allSatisfy(isPlain) { return text }
  var drawn = ""
  drawn.reserveCapacity(text.utf8.count)
  for character in text { appendDrawn(character, to: &drawn) }
  return drawn
}

/// The columns that `displayText` of this text takes: the sum of the widths of its scalars.
public func displayWidth(_ text: String) -> Int {
  if text.unicodeScalars.allSatisfy(isPlain) { return text.unicodeScalars.count }
  var drawn = ""
  return text.reduce(into: 0) { total, character in
    drawn.removeAll(keepingCapacity: true)
    total += appendDrawn(character, to: &drawn)
  }
}

/// The columns that a character takes once it is made fit for drawing; 0 when it is dropped.
public func displayWidth(_ character: Character) -> Int {
  if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F { return 1 }
  var drawn = ""
  return appendDrawn(character, to: &drawn)
}

/// A character as it is drawn, with the columns it takes.
public struct DrawnCharacter: Sendable, Hashable {
  /// What goes into the cell.
  public let character: Character
  /// At least 1; more than 2 only for a few South Asian clusters.
  public let columns: Int
}

/// The characters of `displayText(text)`, each with its columns: what fills the cells of a frame.
public func drawnCharacters(of text: String) -> [DrawnCharacter] {
  displayText(text).map { DrawnCharacter(character: $0, columns: columns(ofDrawn: $0)) }
}

/// The columns of a character that has gone through `displayText` already.
func columns(ofDrawn character: Character) -> Int {
  character.unicodeScalars.reduce(0) { $0 + (columns(of: $1) ?? 1) }
}

/// Appends the drawn form of one character and returns its columns.
@discardableResult
private func appendDrawn(_ character: Character, to drawn: inout String) -> Int {
  let scalars = character.unicodeScalars
  if character == "\r\n" {
    drawn.append(" ")
    return 1
  }
  if scalars.count == 1, scalars.allSatisfy(isPlain) {
    drawn.append(character)
    return 1
  }
  var form = ""
  for scalar in scalars where !isUndrawn(scalar) {
    if columns(of: scalar) != nil {
      form.unicodeScalars.append(scalar)
    } else {
      form.append(isDrawnAsSpace(scalar) ? " " : replacement)
    }
  }
  // Without the scalars dropped it may have become several characters.
  return form.reduce(into: 0) { total, part in
    let width = columns(ofDrawn: part)
    // Alone, a mark would be drawn onto whatever stands to its left, even in another field.
    drawn.append(width == 0 ? replacement : part)
    total += max(1, width)
  }
}

private let replacement: Character = "\u{FFFD}"
