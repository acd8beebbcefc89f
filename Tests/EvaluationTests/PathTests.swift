import Evaluation
import Referential
import SeedKit
import Testing

@Suite("Paths")
struct PathTests {
  @Test("paths are those that trying every choice of steps finds")
  func bruteForce() {
    var offered = 0
    Seeds.check(120) { random in
      let sample = RandomCase.nearlyThere(&random)
      guard let expected = BruteForce(sample).best() else { return nil }
      let found = sample.evaluator.paths(from: sample.answers)
      offered += expected.isEmpty ? 0 : 1
      let choices = found.paths.map { path in
        Dictionary(path.steps.map { ($0.criterion, 1) }, uniquingKeysWith: +)
      }
      return choices == expected ? nil : "expected \(expected), found \(found)"
    }
    #expect(offered > 30, "too few cases offer a path")
  }

  @Test("taking the steps reaches the next stage, in an order that can be walked")
  func stepsLead() {
    Seeds.check(60) { random in
      let sample = RandomCase(
        &random, dimensions: 2...5, criteria: 4...6, mix: .init(missing: 2))
      guard case .offered(let stage, let paths) = sample.evaluator.paths(from: sample.answers)
      else { return nil }
      for path in paths {
        var answers = sample.answers
        for step in path.steps {
          if answers[step.criterion] != .level(step.from) { return "\(step) does not follow" }
          answers[step.criterion] = .level(step.to)
        }
        if sample.evaluator.evaluate(answers).positionStage.map({ $0 >= stage }) != true {
          return "\(path) does not reach \(stage)"
        }
      }
      return nil
    }
  }

  @Test("the largest questionnaire, with weights and efforts of all sizes, is no trouble")
  func largest() {
    var random = SeededGenerator(seed: 7)
    let sample = RandomCase(
      &random, dimensions: 12...12, criteria: 24...24, mix: .init(missing: 1))
    guard case .offered(_, let paths) = sample.evaluator.paths(from: sample.answers) else {
      Issue.record("no path in the largest questionnaire")
      return
    }
    #expect(Set(paths.map(\.effort)).count == 1)
    #expect(Set(paths.map(\.steps.count)).count == 1)
  }
}

extension RandomCase {
  /// Two or three dimensions of which few criteria can be raised, so that all choices can be tried.
  static func nearlyThere(_ random: inout SeededGenerator) -> RandomCase {
    var sample = RandomCase(&random, dimensions: 2...3, criteria: 4...5)
    var free = 6
    for criterion in sample.questionnaire.criteria.shuffled(using: &random) {
      let lot = Int.random(in: 0..<10, using: &random)
      if free > 0 && lot < 7 {
        sample.answers[criterion.id] = .level(.random(&random))
        free -= 1
      } else {
        sample.answers[criterion.id] = lot.isMultiple(of: 5) ? .unknown : .level(.five)
      }
    }
    if Bool.random(using: &random) {
      // The rest left out of the path and low, so that few criteria must carry everything.
      for index in sample.questionnaire.dimensions.indices {
        for place in sample.questionnaire.dimensions[index].criteria.indices {
          let id = sample.questionnaire.dimensions[index].criteria[place].id
          if sample.answers[id] == .level(.five) {
            sample.questionnaire.dimensions[index].criteria[place].optionalWhen = .always
            sample.answers[id] = .level(.random(&random))
          }
        }
      }
    }
    return sample
  }
}

/// Every choice of steps, tried one after the other; shares nothing with the search but fractions.
private struct BruteForce {
  private struct Given {
    var id: CriterionID
    var dimension: Int
    var level: Int
    var weight: Int
    var effort: Int
    var isOptional: Bool
  }

  private struct Choice {
    var steps: [Int]
    var effort: Int
    var starts: [Int]
  }

  private let given: [Given]
  private let dimensionCount: Int
  private let target: Int?

  /// No target where no path can be offered.
  init(_ sample: RandomCase) {
    given = sample.questionnaire.dimensions.enumerated().flatMap { index, dimension in
      dimension.criteria.compactMap { criterion -> Given? in
        guard let level = sample.answers[criterion.id]?.level else { return nil }
        return Given(
          id: criterion.id, dimension: index, level: level.rawValue, weight: criterion.weight,
          effort: criterion.effort, isOptional: criterion.optionalWhen != nil)
      }
    }
    let result = sample.result
    dimensionCount = result.dimensions.count { $0.interval != nil }
    target =
      result.stage == nil || result.position == nil
      ? nil : result.positionStage.flatMap { [.discover: 2, .tryOut: 3, .organise: 4][$0] }
  }

  /// The three best choices as steps by criterion; nil where no path is to be offered.
  func best() -> [[CriterionID: Int]]? {
    guard let target else { return nil }
    for most in [2, 4] {
      var found: [Choice] = []
      extend([], most: most) { steps in
        if isAllowed(steps) && position(after: steps) >= Rational(Int128(target)) {
          found.append(choice(steps))
        }
      }
      guard let least = found.min(by: isBetter) else { continue }
      let equal = found.filter {
        $0.effort == least.effort && $0.starts.count == least.starts.count
      }
      return equal.sorted(by: isBetter).prefix(3).map { choice in
        Dictionary(
          uniqueKeysWithValues: zip(given, choice.steps).filter { $1 > 0 }.map { ($0.id, $1) })
      }
    }
    return []
  }

  private func extend(_ steps: [Int], most: Int, _ use: ([Int]) -> Void) {
    guard steps.count < given.count else { return use(steps) }
    let next = given[steps.count]
    let highest = next.isOptional ? 0 : min(most, 5 - next.level)
    for count in 0...highest { extend(steps + [count], most: most, use) }
  }

  private func isAllowed(_ steps: [Int]) -> Bool {
    Set(given.map(\.dimension)).allSatisfy { dimension in
      let here = zip(given, steps).filter { $0.0.dimension == dimension && !$0.0.isOptional }
      let raisesToFive = here.contains { $1 > 0 && $0.level + $1 == 5 }
      return !raisesToFive || !here.contains { $0.level + $1 == 1 }
    }
  }

  private func position(after steps: [Int]) -> Rational {
    var sum = Rational.zero
    for dimension in Set(given.map(\.dimension)) {
      let here = zip(given, steps).filter { $0.0.dimension == dimension }
      sum += Rational(
        Int128(here.reduce(0) { $0 + $1.0.weight * ($1.0.level + $1.1) }),
        Int128(here.reduce(0) { $0 + $1.0.weight }))
    }
    return sum / Rational(Int128(dimensionCount))
  }

  private func choice(_ steps: [Int]) -> Choice {
    let taken = zip(given, steps)
    return Choice(
      steps: steps, effort: taken.reduce(0) { $0 + $1.0.effort * $1.1 },
      starts: taken.flatMap { item, count in (0..<count).map { item.level + $0 } }.sorted())
  }

  private func isBetter(_ left: Choice, _ right: Choice) -> Bool {
    if left.effort != right.effort { return left.effort < right.effort }
    if left.starts.count != right.starts.count { return left.starts.count < right.starts.count }
    if left.starts != right.starts { return left.starts.lexicographicallyPrecedes(right.starts) }
    return right.steps.lexicographicallyPrecedes(left.steps)
  }
}
