public import Evaluation
import Referential

/// Stickers of one poster, typed as counts per level: `2:3 4:2 ?:1`.
public enum StickerLine {
  /// No room holds more people.
  private static let most = 500

  /// The counts, and what cannot be read; with any finding, nothing is to be kept.
  public static func read(_ text: String) -> (counts: LevelCounts, findings: [BallotFinding]) {
    var counts = LevelCounts()
    var findings: [BallotFinding] = []
    var seen: Set<String> = []
    for (column, word) in words(of: text) {
      func report(_ problem: BallotProblem) {
        findings.append(BallotFinding(line: 1, column: column, problem))
      }
      let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let count = number(parts[1]), count <= most else {
        report(.unreadableCount(found: AnswerWord.short(word)))
        continue
      }
      let key = parts[0].lowercased()
      guard seen.insert(key).inserted else {
        report(.levelCountedTwice(found: key))
        continue
      }
      switch key {
      case "?": counts.unknown = count
      case "n": counts.notApplicable = count
      default:
        guard let value = number(key), let level = Level(rawValue: value) else {
          report(.levelOutOfRange(found: AnswerWord.short(key)))
          continue
        }
        counts.levels[level.rawValue - 1] = count
      }
    }
    return (counts, findings)
  }

  private static func number(_ text: String) -> Int? {
    text.isEmpty || !text.allSatisfy({ $0.isASCII && $0.isNumber }) ? nil : Int(text)
  }

  /// Words with their columns; blanks around a colon do not part it.
  private static func words(of text: String) -> [(column: Int, word: String)] {
    var words: [(column: Int, word: String)] = []
    var joins = false
    var isApart = true
    for (place, character) in text.enumerated() {
      if character.isWhitespace || character == "," || character == ";" {
        isApart = true
      } else if let last = words.indices.last, !isApart || joins || character == ":" {
        words[last].word.append(character)
        joins = character == ":"
        isApart = false
      } else {
        words.append((place + 1, String(character)))
        joins = false
        isApart = false
      }
    }
    return words
  }
}
