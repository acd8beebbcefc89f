import Evaluation
public import Referential

/// One line of a paper ballot as it is typed: `4 3 ? 2`, or `43?2`.
///
/// A level is its digit, `?` « ne sait pas », a dash « non concerné », as on paper and in a mail; a full stop is
/// a question where nothing was ticked (docs/decisions: ballots).
public enum TypedLine {
  /// Why nothing of a line is kept.
  public enum Problem: Error, Hashable, Sendable {
    case word(String)
    /// « Non concerné » where it is not offered; from 1.
    case notOffered(place: Int)
    case length(given: Int)
  }

  /// The answers of a line, one for each criterion; nil where nothing was ticked.
  public static func answers(
    _ line: String, for criteria: [Criterion]
  ) throws(Problem) -> [Answer?] {
    var answers: [Answer?] = []
    for character in line where !character.isWhitespace && character != "," && character != ";" {
      switch character {
      case "1"..."5":
        answers.append(character.wholeNumberValue.flatMap(Level.init(rawValue:)).map(Answer.level))
      case "?": answers.append(.unknown)
      case _ where AnswerSign.dashes.contains(character): answers.append(.notApplicable)
      case ".", "_", "·": answers.append(nil)
      default: throw .word(word(with: character, in: line))
      }
    }
    guard answers.count == criteria.count else { throw .length(given: answers.count) }
    for (place, pair) in zip(criteria, answers).enumerated()
    where pair.1 == .notApplicable && !pair.0.allowsNotApplicable {
      throw .notOffered(place: place + 1)
    }
    return answers
  }

  /// A line as one types it.
  public static func text(of answers: [Answer?]) -> String {
    answers.map { answer in
      switch answer {
      case .level(let level): "\(level.rawValue)"
      case .unknown: "?"
      case .notApplicable: "-"
      case nil: "."
      }
    }.joined(separator: " ")
  }

  private static func word(with character: Character, in line: String) -> String {
    let word = line.split(whereSeparator: \.isWhitespace).first { $0.contains(character) } ?? ""
    // « 43n2 » holds three answers: only the fourth sign is to be said.
    let isMixed = word.contains { ("1"..."5").contains($0) || "?.-–".contains($0) }
    return isMixed || word.isEmpty ? String(character) : String(word.prefix(20))
  }
}

/// Signs that stand for an answer wherever it is written: on paper, in a line, in a mail, in a table.
public enum AnswerSign {
  /// « Non concerné », however a keyboard or a mail program wrote the dash.
  public static let dashes: Set<Character> = ["-", "–", "—", "−"]
}
