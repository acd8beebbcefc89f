/// A character that our own texts should not hold, because terminals or fonts may not show it.
public struct OutsideCharacter: Sendable, Hashable {
  /// The character.
  public let character: Character
  /// Its offset in the text, counted in characters from 0.
  public let offset: Int

  /// Its scalars, as `U+1F469 U+200D`: what a message can show safely.
  public var codePoints: String {
    character.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }
}

/// The characters of the text outside the safe set, in order; for the questionnaire linter.
///
/// Safe are Latin letters with composed accents, French and English punctuation, box drawing, bars,
/// and the glyphs of the interface, each of which has an ASCII twin. A line feed is allowed.
public func charactersOutsideSafeSet(in text: String) -> [OutsideCharacter] {
  text.enumerated().compactMap { offset, character in
    let isSafe = character.unicodeScalars.allSatisfy { isSafeScalar($0) || $0 == "\n" }
    return isSafe ? nil : OutsideCharacter(character: character, offset: offset)
  }
}

/// Whether a scalar may stand in our own texts.
func isSafeScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x17F, 0x20AC: true
  case 0x2500...0x257F, 0x2588, 0x2591...0x2593: true
  default: safePunctuation.contains(scalar)
  }
}

private let safePunctuation: Set<Unicode.Scalar> = [
  "–", "—", "‘", "’", "“", "”", "…", "•", "−", "\u{2011}", "\u{202F}",
  "→", "←", "↑", "↓", "↔", "●", "◉", "○", "✓", "✗",
]
