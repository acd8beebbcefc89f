import SeedKit

/// A small generator of texts that are hard to draw, the same for the same seed.
struct RandomText {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func number(below limit: Int) -> Int {
    Int(random.next() % UInt64(limit))
  }

  /// A text of up to `pieces` pieces: words, spaces, accents, sequences, rubbish.
  mutating func text(pieces: Int = 40) -> String {
    var text = ""
    for _ in 0..<number(below: pieces + 1) {
      switch number(below: 10) {
      case 0...3: text += RandomText.words[number(below: RandomText.words.count)]
      case 4...6: text += RandomText.gaps[number(below: RandomText.gaps.count)]
      case 7, 8: text += RandomText.hard[number(below: RandomText.hard.count)]
      default: text.unicodeScalars.append(scalar())
      }
    }
    return text
  }

  private mutating func scalar() -> Unicode.Scalar {
    let limit = [0x100, 0x3000, 0x2_0000, 0x11_0000][number(below: 4)]
    return Unicode.Scalar(UInt32(number(below: limit))) ?? "\u{FFFD}"
  }

  private static let words = [
    "a", "l’alliance", "œuvre", "«", "»", ":", "?", "25", "000", "%", "€", "e\u{301}te\u{301}",
    "anticonstitutionnellement", "ep-cla-2", "https://exemple.org/boite-a-outils", "—", "…",
  ]
  private static let gaps = [
    " ", " ", " ", "  ", "\n", "\r\n", "\t", "\u{A0}", "\u{202F}", "\u{2011}", "\u{2028}",
  ]
  private static let hard = [
    "👩\u{200D}💻", "👍🏽", "🇫🇷", "🇫", "⚠\u{FE0F}", "1\u{FE0F}\u{20E3}", "🫨", "漢字", "한글",
    "\u{1112}\u{1161}\u{11AB}", "\u{1161}", "\u{301}", "क्षि", "क्\u{200D}ष", "\u{AD}", "\u{200B}",
    "\u{200F}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{1B}[31m", "\u{9B}2J", "\u{7F}", "\u{0}",
    "👨\u{200D}👩\u{200D}👧\u{200D}👦", "\u{E0067}", "\u{600}", "\u{1F3FD}", "ffi\u{FB03}", "\u{E000}",
  ]
}

/// The seeds of a property test: each is an argument, so a failure prints its own.
let seeds = Array(UInt64(1)...20)
