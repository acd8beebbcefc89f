public import Referential

/// One dimension of a paper ballot, typed as `4 3 ? 2` or `43?2`.
///
/// A digit is a level, `?` « ne sait pas », `n` « non concerné » where it is offered, `-` no answer.
public enum TypedLine {
  /// The answers, and what cannot be read; with any finding that refuses, nothing is to be kept.
  public static func read(
    _ text: String, for criteria: [Criterion]
  ) -> (answers: [CriterionID: Answer], findings: [BallotFinding]) {
    var answers: [CriterionID: Answer] = [:]
    var findings: [BallotFinding] = []
    var count = 0
    for (place, character) in text.enumerated() where !character.isWhitespace {
      defer { count += 1 }
      let criterion = criteria.indices.contains(count) ? criteria[count] : nil
      func report(_ problem: BallotProblem) {
        findings.append(BallotFinding(line: 1, column: place + 1, problem))
      }
      switch character {
      case "-", "–", "—", "−", "_": break
      case "?": if let criterion { answers[criterion.id] = .unknown }
      case "n", "N":
        guard let criterion else { break }
        if criterion.allowsNotApplicable {
          answers[criterion.id] = .notApplicable
        } else {
          report(.notApplicableNotOffered(criterion.id))
        }
      default:
        guard character.isASCII, let value = character.wholeNumberValue else {
          report(.unreadableAnswer(found: String(character)))
          break
        }
        guard let level = Level(rawValue: value) else {
          report(.levelOutOfRange(found: String(character)))
          break
        }
        if let criterion { answers[criterion.id] = .level(level) }
      }
    }
    if count > criteria.count {
      let problem = BallotProblem.tooManyAnswers(found: count, expected: criteria.count)
      findings.append(BallotFinding(line: 1, column: text.count, problem))
    } else if count > 0, count < criteria.count {
      let problem = BallotProblem.tooFewAnswers(found: count, expected: criteria.count)
      findings.append(BallotFinding(line: 1, column: text.count + 1, problem))
    }
    return (answers, findings)
  }
}
