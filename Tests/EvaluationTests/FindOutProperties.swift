import Evaluation
import Referential
import Testing

@Suite("What to find out")
struct FindOutProperties {
  @Test("the sum that would settle a stage is exactly the least that does")
  func settlement() {
    var settled = 0
    Seeds.check(200) { random in
      let sample = RandomCase(
        &random, dimensions: 2...3, criteria: 4...4, isWeighted: false,
        mix: .init(missing: 3, notApplicable: 0))
      for stage in Stage.allCases {
        guard let settlement = sample.result.whatWouldSettle(stage) else { continue }
        settled += 1
        let filled = sample.filled(&random)
        let sum = sample.missing.reduce(0) { $0 + (filled[$1.id]?.level?.rawValue ?? 0) }
        guard let reached = sample.evaluator.evaluate(filled).positionStage else {
          return "no stage though everything is known"
        }
        if (sum >= settlement.total) != (reached >= stage) {
          return "\(sum) of \(settlement.total) leads to \(reached) for \(stage)"
        }
      }
      return nil
    }
    #expect(settled > 20)
  }

  @Test("« sans doute » is said exactly when four of five levels lead to the same stage")
  func probable() {
    var said = 0
    Seeds.check(200) { random in
      var sample = RandomCase(
        &random, dimensions: 2...3, criteria: 4...4, mix: .init(missing: 0, notApplicable: 0))
      guard let chosen = sample.questionnaire.criteria.randomElement(using: &random)?.id else {
        return nil
      }
      sample.answers[chosen] = .unknown
      let found = sample.result.probableStage
      let stages = Level.allCases.compactMap { level in
        sample.answers[chosen] = .level(level)
        return sample.result.positionStage
      }
      let most = Stage.allCases.first { stage in stages.count { $0 == stage } >= 4 }
      let expected = Set(stages).count == 1 ? nil : most
      said += expected == nil ? 0 : 1
      return found == expected ? nil : "\(stages) gives \(String(describing: found))"
    }
    #expect(said > 0)
  }

  @Test("each missing answer is listed once, those that narrow the interval most first")
  func order() {
    Seeds.check(120) { random in
      let sample = RandomCase(&random)
      let missing = sample.result.missing
      if Set(missing.map(\.criterion)) != Set(sample.missing.map(\.id))
        || missing.count != sample.missing.count
      {
        return "\(missing.map(\.criterion))"
      }
      guard let interval = sample.result.interval else { return nil }
      for answer in missing {
        var resolved = sample
        resolved.answers[answer.criterion] = .level(.two)
        guard let after = resolved.result.interval else { return "the interval went away" }
        let narrowing = (interval.upper - interval.lower) - (after.upper - after.lower)
        if narrowing != answer.step * 4 { return "\(answer.criterion) narrows by \(narrowing)" }
      }
      return zip(missing, missing.dropFirst()).allSatisfy { $0.step >= $1.step }
        ? nil : "not by what they narrow"
    }
  }
}
