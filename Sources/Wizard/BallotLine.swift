import Assessments
import Evaluation
public import Referential

/// One line of a paper ballot as it is typed: `4 3 ? 2`, or `43?2`.
///
/// A level is its digit, `?` is « ne sait pas », `/` is « non concerné », `.` leaves a question open.
enum BallotLine {
  enum Problem: Error, Hashable {
    /// Not an answer, or « non concerné » where it is not offered.
    case word(String)
    case length(given: Int)
  }

  /// The answers of a line, one for each criterion; nil where nothing was ticked.
  static func answers(
    _ line: String, for criteria: [Criterion]
  ) throws(Problem) -> [Answer?] {
    var answers: [Answer?] = []
    for character in line where !character.isWhitespace && character != "," && character != ";" {
      switch character {
      case "1"..."5":
        answers.append(character.wholeNumberValue.flatMap(Level.init(rawValue:)).map(Answer.level))
      case "?": answers.append(.unknown)
      case "/":
        let place = answers.count
        guard criteria.indices.contains(place), criteria[place].allowsNotApplicable else {
          throw .word("/")
        }
        answers.append(.notApplicable)
      case ".", "_", "-": answers.append(nil)
      default: throw .word(word(with: character, in: line))
      }
    }
    guard answers.count == criteria.count else { throw .length(given: answers.count) }
    return answers
  }

  /// A line as one types it.
  static func text(of answers: [Answer?]) -> String {
    answers.map { answer in
      switch answer {
      case .level(let level): "\(level.rawValue)"
      case .unknown: "?"
      case .notApplicable: "/"
      case nil: "."
      }
    }.joined(separator: " ")
  }

  /// Stickers by level: `2:3 4:2 ?:1`; a level that is not named has none.
  static func stickers(_ line: String) throws(Problem) -> LevelCounts {
    var counts = LevelCounts()
    for part in line.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
      let halves = part.split(separator: ":", omittingEmptySubsequences: false)
      guard halves.count == 2, let count = Int(halves[1]), (0...500).contains(count) else {
        throw .word(String(part))
      }
      if let level = Int(halves[0]), (1...5).contains(level) {
        counts.levels[level - 1] += count
      } else if halves[0] == "?" {
        counts.unknown += count
      } else if halves[0] == "/" {
        counts.notApplicable += count
      } else {
        throw .word(String(part))
      }
    }
    return counts
  }

  /// Stickers as one types them.
  static func text(of counts: LevelCounts) -> String {
    let levels = counts.levels.enumerated().map { ("\($0.offset + 1)", $0.element) }
    return (levels + [("?", counts.unknown), ("/", counts.notApplicable)])
      .filter { $0.1 > 0 }.map { "\($0.0):\($0.1)" }.joined(separator: " ")
  }

  private static func word(with character: Character, in line: String) -> String {
    let word = line.split(whereSeparator: \.isWhitespace).first { $0.contains(character) }
    return String((word ?? "\(character)").prefix(20))
  }
}

extension WorkshopDesk {
  /// What is typed on one line: a dimension, or several that are short, as in a first reading.
  public var paperLines: [[Criterion]] {
    var lines: [[Criterion]] = []
    for dimension in dimensions {
      if let last = lines.last, last.count + dimension.criteria.count <= 8,
        dimension.criteria.count == 1
      {
        lines[lines.count - 1] += dimension.criteria
      } else {
        lines.append(dimension.criteria)
      }
    }
    return lines
  }
}
