import Evaluation
import Referential
import SeedKit
import Testing

@Suite("Properties of positions and intervals")
struct EvaluationProperties {
  @Test("a position lies inside its interval, and both between 1 and 5")
  func positionInside() {
    Seeds.check(150) { random in
      for measure in RandomCase(&random).result.measures {
        guard let interval = measure.interval else {
          if measure.position != nil { return "\(measure.name) has a position and no interval" }
          continue
        }
        if interval.lower < 1 || interval.upper > 5 || interval.upper < interval.lower {
          return "\(measure.name): \(interval)"
        }
        if let position = measure.position, position < interval.lower || position > interval.upper {
          return "\(measure.name): \(position) is outside \(interval)"
        }
      }
      return nil
    }
  }

  @Test("raising a level never lowers a position or an end of an interval")
  func raising() {
    Seeds.check(150) { random in
      let sample = RandomCase(&random)
      let raisable = sample.answers.filter { $0.value.level.map { $0 < .five } == true }
      guard let chosen = raisable.keys.sorted().randomElement(using: &random),
        let level = sample.answers[chosen]?.level,
        let higher = Level.allCases.filter({ $0 > level }).randomElement(using: &random)
      else { return nil }
      var raised = sample
      raised.answers[chosen] = .level(higher)
      for (before, after) in zip(sample.result.measures, raised.result.measures) {
        if let old = before.position, after.position.map({ $0 >= old }) != true {
          return "\(chosen) to \(higher): position of \(before.name) fell"
        }
        if let old = before.interval, let new = after.interval,
          new.lower < old.lower || new.upper < old.upper
        {
          return "\(chosen) to \(higher): an end of \(before.name) fell"
        }
      }
      return nil
    }
  }

  @Test("resolving an unknown gives an interval inside the former one")
  func resolving() {
    Seeds.check(150) { random in
      let sample = RandomCase(&random)
      guard let chosen = sample.missing.randomElement(using: &random) else { return nil }
      var resolved = sample
      let leaves = chosen.allowsNotApplicable && Int.random(in: 0..<4, using: &random) == 0
      resolved.answers[chosen.id] = leaves ? .notApplicable : .level(.random(&random))
      for (before, after) in zip(sample.result.measures, resolved.result.measures) {
        guard let old = before.interval, let new = after.interval else { continue }
        if new.lower < old.lower || new.upper > old.upper {
          return "\(chosen.id): \(before.name) went from \(old) to \(new)"
        }
      }
      return nil
    }
  }

  @Test("an unknown never earns what an honest level would not")
  func unknownEarnsNothing() {
    Seeds.check(150) { random in
      let sample = RandomCase(&random, dimensions: 2...4, criteria: 2...5)
      let before = sample.result
      let after = sample.evaluator.evaluate(sample.filled(&random))
      if let old = before.stage, let new = after.stage, old.lower > new.lower {
        return "the lower stage was \(old.lower), an honest answer gives \(new.lower)"
      }
      for (old, new) in zip(before.dimensions, after.dimensions) {
        if let oldBand = old.band, let newBand = new.band, oldBand.lower > newBand.lower {
          return "\(old.id) was \(oldBand.lower), an honest answer gives \(newBand.lower)"
        }
      }
      if case .buildOn(let ids) = before.strengthHeadline {
        for id in ids where after.dimension(id)?.band?.lower != .strength {
          return "\(id) was something to build on, an honest answer takes it away"
        }
      }
      return nil
    }
  }

  @Test("what holds does so whatever the missing answers are, and what fails too")
  func readingsAreSound() {
    Seeds.check(120) { random in
      var sample = RandomCase(&random, dimensions: 2...3)
      sample.questionnaire.readings = (0..<4).map { index in
        Reading(
          id: ReadingID("r\(index)"), title: Sample.text, condition: .random(&random, depth: 2),
          holds: Sample.text)
      }
      let before = sample.result
      let after = sample.evaluator.evaluate(sample.filled(&random))
      for old in before.readings where old.verdict != .toConfirm {
        guard let new = after.readings.first(where: { $0.id == old.id }) else {
          return "\(old.id) went away"
        }
        if new.verdict != old.verdict { return "\(old.id): \(old.verdict), then \(new.verdict)" }
      }
      if after.readings.contains(where: { $0.verdict == .toConfirm }) {
        return "nothing is missing and a reading is to be confirmed"
      }
      return nil
    }
  }

  @Test("the order of answering is irrelevant, and both entries agree")
  func order() {
    Seeds.check(200) { random in
      let sample = RandomCase(&random)
      var shuffled: [CriterionID: Answer] = [:]
      for key in sample.answers.keys.shuffled(using: &random) {
        shuffled[key] = sample.answers[key]
      }
      let places = sample.questionnaire.criteria.map { sample.answers[$0.id] }
      if sample.evaluator.evaluate(shuffled) != sample.result { return "another order" }
      return sample.evaluator.evaluate(places) == sample.result ? nil : "another entry"
    }
  }

  @Test("answers to what is not asked change nothing")
  func hiddenAnswers() {
    Seeds.check(200) { random in
      var sample = RandomCase(&random, dimensions: 2...4)
      sample.questionnaire.dimensions[0].visibility = .not(.always)
      let before = sample.result
      for criterion in sample.questionnaire.dimensions[0].criteria {
        sample.answers[criterion.id] = .level(.random(&random))
      }
      return sample.result == before ? nil : "a hidden answer counts"
    }
  }

  @Test("all unknown, all « non concerné » and nothing answered are defined")
  func extremes() {
    Seeds.check(100) { random in
      let sample = RandomCase(&random)
      func all(_ answer: Answer?) -> EvaluationResult {
        sample.evaluator.evaluate(
          Dictionary(
            uniqueKeysWithValues: sample.questionnaire.criteria.map { ($0.id, answer) }
          ).compactMapValues { $0 })
      }
      for result in [all(.unknown), all(nil)] {
        if result.interval != Interval(lower: 1, upper: 5) { return "the interval is not [1, 5]" }
        if result.position != nil || result.stage != nil || !result.isAllUnknown {
          return "something is said of nothing"
        }
      }
      let offered = sample.questionnaire.criteria.contains(where: \.allowsNotApplicable)
      let none = all(.notApplicable)
      if none.isEmpty != (none.interval == nil) { return "an interval of nothing" }
      if none.position != nil { return "a position of nothing" }
      return !offered && none.isEmpty ? "« non concerné » was not offered" : nil
    }
  }

  @Test("contributions are exact and sum to the position, by criterion and by dimension")
  func contributions() {
    Seeds.check(120) { random in
      let result = RandomCase(&random, mix: .init(missing: 1)).result
      guard let position = result.position else {
        return result.contributions.isEmpty && result.explanation == nil
          ? nil : "an explanation without position"
      }
      let sum = result.contributions.reduce(Rational.zero) { $0 + $1.share }
      let parts = result.explanation?.parts ?? []
      if sum != position { return "\(sum) instead of \(position)" }
      if parts.reduce(.zero, { $0 + $1.share }) != position { return "parts miss \(position)" }
      let dimensionCount = Rational(Int128(parts.count))
      for part in parts where part.share * dimensionCount != part.position {
        return "\(part.dimension) brings \(part.share) of \(part.position)"
      }
      return nil
    }
  }
}

extension ReadingCondition {
  static func random(_ random: inout SeededGenerator, depth: Int) -> ReadingCondition {
    let limit = Limit(Int.random(in: 2...9, using: &random), 2)
    let measure: Measure =
      [
        .dimension("a"), .dimension("b"), .tag("PR"), .whole,
      ].randomElement(using: &random) ?? .whole
    let end = End.allCases.randomElement(using: &random) ?? .lower
    switch depth == 0
      ? Int.random(in: 0..<2, using: &random) : Int.random(in: 0..<5, using: &random)
    {
    case 0: return .atLeast(measure, end, limit)
    case 1: return .below(measure, end, limit)
    case 2: return .not(.random(&random, depth: depth - 1))
    case 3: return .all((0..<2).map { _ in .random(&random, depth: depth - 1) })
    default: return .any((0..<2).map { _ in .random(&random, depth: depth - 1) })
    }
  }
}
