public import Evaluation
import Referential

/// Stickers of one poster, typed as counts per level: `2:3 4:2 ?:1`.
///
/// The signs are those of a typed line; a level that is not named has no sticker.
public enum StickerLine {
  /// Why nothing of a line is kept.
  public enum Problem: Error, Hashable, Sendable {
    case word(String)
    case twice(String)
    /// « Non concerné » where it is not offered.
    case notOffered
  }

  /// No room holds more people.
  private static let most = 500

  /// The counts of a line.
  public static func counts(
    _ line: String, allowsNotApplicable: Bool
  ) throws(Problem) -> LevelCounts {
    var counts = LevelCounts()
    var seen: Set<String> = []
    for word in words(of: line) {
      let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let count = number(parts[1]), count <= most else {
        throw .word(String(word.prefix(20)))
      }
      let isDash = parts[0].count == 1 && parts[0].first.map(AnswerSign.dashes.contains) == true
      guard seen.insert(isDash ? "-" : parts[0]).inserted else { throw .twice(parts[0]) }
      if isDash {
        guard allowsNotApplicable else { throw .notOffered }
        counts.notApplicable = count
      } else if parts[0] == "?" {
        counts.unknown = count
      } else if let value = number(parts[0]), let level = Level(rawValue: value) {
        counts.levels[level.rawValue - 1] = count
      } else {
        throw .word(String(word.prefix(20)))
      }
    }
    return counts
  }

  /// Stickers as one types them.
  public static func text(of counts: LevelCounts) -> String {
    let levels = counts.levels.enumerated().map { ("\($0.offset + 1)", $0.element) }
    return (levels + [("?", counts.unknown), ("-", counts.notApplicable)])
      .filter { $0.1 > 0 }.map { "\($0.0):\($0.1)" }.joined(separator: " ")
  }

  private static func number(_ text: String) -> Int? {
    text.isEmpty || !text.allSatisfy({ $0.isASCII && $0.isNumber }) ? nil : Int(text)
  }

  /// Words of a line; blanks around a colon do not part one.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var joins = false
    var isApart = true
    for character in text {
      if character.isWhitespace || character == "," || character == ";" {
        isApart = true
      } else if let last = words.indices.last, !isApart || joins || character == ":" {
        words[last].append(character)
        joins = character == ":"
        isApart = false
      } else {
        words.append(String(character))
        joins = false
        isApart = false
      }
    }
    return words
  }
}
