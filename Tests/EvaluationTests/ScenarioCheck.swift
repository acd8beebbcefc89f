import Evaluation
import Referential

/// Compares what a scenario expects with what comes out.
struct ScenarioCheck {
  let setup: ScenarioSetup
  let evaluator: Evaluator
  let result: EvaluationResult
  let divergence: [CriterionDivergence]

  init(_ setup: ScenarioSetup) {
    self.setup = setup
    evaluator = Evaluator(questionnaire: setup.questionnaire, scope: setup.scope)
    divergence = evaluator.divergence(of: setup.ballots)
    result =
      setup.ballots.isEmpty
      ? evaluator.evaluate(setup.answers)
      : evaluator.evaluate(
        group: evaluator.groupAnswers(ballots: setup.ballots, agreed: setup.agreed))
  }

  /// What is wrong, in words; nil when the line holds.
  func failure(of line: Scenario.Line) -> String? {
    let found = actual(for: line.words)
    guard let found else { return "line \(line.number): no such expectation: \(line.text)" }
    return found.isEqual(to: line.words.dropFirst(found.subject))
      ? nil : "line \(line.number): expected \(line.text), found \(found.text)"
  }

  /// What was found for the first words of an expectation.
  struct Actual {
    /// How many words name what is compared.
    var subject: Int
    var text: String
    /// A number is compared exactly, or in tenths cut when written with a comma.
    var numbers: [Rational]?

    init(_ subject: Int, _ text: String, numbers: [Rational]? = nil) {
      self.subject = subject
      self.text = text
      self.numbers = numbers
    }

    func isEqual(to expected: ArraySlice<String>) -> Bool {
      guard let numbers else { return text == expected.joined(separator: " ") }
      let written = expected.filter { $0 != "to" }
      return written.count == numbers.count
        && zip(written, numbers).allSatisfy { Self.matches($0, $1) }
    }

    static func matches(_ written: String, _ number: Rational) -> Bool {
      let tenths = written.parts(",")
      if tenths.count == 2 { return Int(tenths.joined()) == number.tenthsCut }
      return written == number.description
    }
  }

  private func actual(for words: [String]) -> Actual? {
    guard let keyword = words.first else { return nil }
    switch keyword {
    case "position": return position(words)
    case "interval": return interval(words)
    case "stage", "band", "no-stage": return outcome(words)
    case "established": return Actual(1, evaluated { $0.isEstablished })
    case "blind": return Actual(1, evaluated { $0.isBlindSpot })
    case "too-few": return Actual(1, evaluated { $0.hasTooFewCriteria })
    case "not-exercised": return Actual(1, evaluated { $0.status == .notExercised })
    case "not-addressed": return Actual(1, evaluated { $0.status == .notAddressed })
    case "dimensions": return Actual(1, list(result.dimensions.map(\.id)))
    case "chain": return Actual(1, list(result.weakestFirst.map(\.id)))
    case "counts": return Actual(1, counts)
    case "find": return Actual(1, list(result.toFindOut))
    case "reading": return reading(words)
    case "share": return share(words)
    case "settles", "probable": return settlement(words)
    case "strengths": return Actual(1, given(evaluator.strengths(in: setup.answers)))
    case "weak": return Actual(1, given(evaluator.weakPoints(in: setup.answers)))
    case "build-on", "work-on": return headline(keyword)
    case "path", "paths": return path(words)
    case "gap", "verdict", "apart", "mean", "kept", "order", "between", "pairs":
      return divergence(words)
    case "tools", "reasons", "points": return recommended(words)
    default: return nil
    }
  }

  func list<ID: StableID>(_ ids: [ID]) -> String {
    ids.isEmpty ? "none" : ids.map(\.rawValue).joined(separator: " ")
  }

  private func evaluated(_ isKept: (DimensionResult) -> Bool) -> String {
    list(result.dimensions.filter(isKept).map(\.id))
  }

  private func given(_ levels: [GivenLevel]) -> String { list(levels.map(\.criterion)) }

  private var counts: String {
    let counts = result.counts
    return "visible \(counts.visible) applicable \(counts.applicable) levels \(counts.levels)"
      + " unknown \(counts.unknown) unanswered \(counts.unanswered)"
      + " not-applicable \(counts.notApplicable) undecided \(counts.undecided)"
  }
}
