import Evaluation
import Referential
import SeedKit
import Testing

/// Seeds of a run: a new one each time, or the one given in `SEED` to repeat a failure.
enum Seeds {
  static let base = seedOfRun("Properties of evaluations")

  /// Runs a property on many cases; a failure says which seed brings it back.
  static func check(
    _ count: Int, sourceLocation: SourceLocation = #_sourceLocation,
    _ property: (inout SeededGenerator) -> String?
  ) {
    for index in 0..<UInt64(count) {
      var random = SeededGenerator(seed: base &* 1_000_003 &+ index)
      if let failure = property(&random) {
        Issue.record(
          "SEED=\(base), case \(index): \(failure)", sourceLocation: sourceLocation)
        return
      }
    }
  }
}

/// A random questionnaire with random answers.
struct RandomCase {
  var questionnaire: Questionnaire
  var answers: [CriterionID: Answer]

  /// How likely each sort of answer is, in tenths.
  struct Mix {
    var missing = 3
    var notApplicable = 1
  }

  init(
    _ random: inout SeededGenerator, dimensions: ClosedRange<Int> = 1...4,
    criteria: ClosedRange<Int> = 1...5, isWeighted: Bool = true, mix: Mix = Mix()
  ) {
    let tags: [TagID] = ["PR", "EQ", "VA"]
    let dimensions = (0..<Int.random(in: dimensions, using: &random)).map { index in
      let name = Array("abcdefghijkl").map(String.init)[index]
      return Sample.dimension(
        DimensionID(name),
        (1...Int.random(in: criteria, using: &random)).map { number in
          Sample.criterion(
            CriterionID("\(name)\(number)"),
            weight: isWeighted ? Int.random(in: 1...9, using: &random) : 1,
            effort: Int.random(in: 1...3, using: &random),
            ease: Int.random(in: 1...3, using: &random),
            tags: tags.filter { _ in Int.random(in: 0..<3, using: &random) == 0 },
            allowsNotApplicable: Bool.random(using: &random),
            optionalWhen: Int.random(in: 0..<8, using: &random) == 0 ? .always : nil)
        })
    }
    questionnaire = Sample.questionnaire(dimensions, tags: tags)
    answers = [:]
    for criterion in questionnaire.criteria {
      let lot = Int.random(in: 0..<10, using: &random)
      if lot < mix.missing {
        if Bool.random(using: &random) { answers[criterion.id] = .unknown }
      } else if lot < mix.missing + mix.notApplicable {
        answers[criterion.id] = .notApplicable
      } else {
        answers[criterion.id] = .level(.random(&random))
      }
    }
  }

  var evaluator: Evaluator { Evaluator(questionnaire: questionnaire) }
  var result: EvaluationResult { evaluator.evaluate(answers) }

  /// Applicable criteria without a level.
  var missing: [Criterion] {
    questionnaire.criteria.filter { criterion in
      switch answers[criterion.id] {
      case .level: false
      case .notApplicable: !criterion.allowsNotApplicable
      default: true
      }
    }
  }

  /// The same with a random level for each missing answer.
  func filled(_ random: inout SeededGenerator) -> [CriterionID: Answer] {
    var filled = answers
    for criterion in missing { filled[criterion.id] = .level(.random(&random)) }
    return filled
  }
}

extension Level {
  static func random(_ random: inout SeededGenerator) -> Level {
    Level.allCases.randomElement(using: &random) ?? .one
  }
}

extension EvaluationResult {
  /// Every position with its interval: the whole, dimensions, tags.
  var measures: [(name: String, position: Rational?, interval: Interval?)] {
    [("whole", position, interval)]
      + dimensions.map { ($0.id.rawValue, $0.position, $0.interval) }
      + tags.map { ($0.id.rawValue, $0.position, $0.interval) }
  }
}
