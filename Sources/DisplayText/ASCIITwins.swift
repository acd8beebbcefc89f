/// The text with interface glyphs written as a typist would, `->` for an arrow.
///
/// Letters keep their accents, and Latin-1 stays whole (« » ° ·).
/// Widths may change, so call it before wrapping. For what is laid out in columns already, take
/// `asciiCell`. What was unbreakable stays so: U+202F becomes U+00A0, and `wrap` breaks at no hyphen.
public func asciiText(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if let longer = longTwin(of: scalar) {
      result.append(contentsOf: longer.unicodeScalars)
    } else if scalar == "\u{202F}" {
      // Latin-1 has no narrow one.
      result.append("\u{A0}")
    } else {
      result.append(asciiTwin(of: scalar) ?? scalar)
    }
  }
  return String(result)
}

/// The twin of a character that fills the same columns; the character itself when it has none.
public func asciiCell(_ character: Character) -> Character {
  let scalars = character.unicodeScalars
  guard let first = scalars.first, scalars.count == 1, let twin = asciiTwin(of: first) else {
    return character
  }
  return Character(twin)
}

/// What a typist would write in more than one column.
private func longTwin(of scalar: Unicode.Scalar) -> String? {
  switch scalar {
  case "…": "..."
  case "→": "->"
  case "←": "<-"
  case "↔": "<->"
  case "—": "--"
  case "€": "EUR"
  default: nil
  }
}

/// The one-column twin of a glyph of the interface.
func asciiTwin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
  switch scalar {
  case "●": "*"
  case "◉": "@"
  case "○": "o"
  case "✓": "+"
  case "✗": "x"
  case "→": ">"
  case "←": "<"
  case "↑": "^"
  case "↓": "v"
  case "↔": "-"
  case "…": "~"
  case "•", "–", "—", "−", "\u{2011}": "-"
  case "‘", "’": "'"
  case "“", "”": "\""
  case "█": "#"
  case "▓", "▒": "="
  case "░": "."
  case "\u{202F}": " "
  case "\u{FFFD}": "?"
  default: lineTwin(of: scalar.value)
  }
}

/// Box drawing: `-` for what runs across, `|` for what runs up and down, `+` where they meet.
private func lineTwin(of value: UInt32) -> Unicode.Scalar? {
  guard (0x2500...0x257F).contains(value) else { return nil }
  switch value {
  case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550: return "-"
  case 0x2574, 0x2576, 0x2578, 0x257A, 0x257C, 0x257E: return "-"
  case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551: return "|"
  case 0x2575, 0x2577, 0x2579, 0x257B, 0x257D, 0x257F: return "|"
  case 0x2571: return "/"
  case 0x2572: return "\\"
  case 0x2573: return "x"
  default: return "+"
  }
}
