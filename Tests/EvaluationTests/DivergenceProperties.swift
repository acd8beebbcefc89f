import Evaluation
import Referential
import SeedKit
import Testing

@Suite("Properties of divergence and groups")
struct DivergenceProperties {
  @Test("divergence is what a plain computation on the raw ballots finds, in any order")
  func independent() {
    Seeds.check(150) { random in
      let sample = RandomCase(&random, dimensions: 1...2, criteria: 1...3)
      let ballots = Self.ballots(sample, &random)
      let found = sample.evaluator.divergence(of: ballots)
      if found != sample.evaluator.divergence(of: ballots.shuffled(using: &random)) {
        return "another order of ballots"
      }
      for one in found {
        let levels = ballots.compactMap { $0.answers[one.criterion]?.level?.rawValue }.sorted()
        if let failure = Self.failure(one, levels) {
          return "\(one.criterion) \(levels): \(failure)"
        }
      }
      return zip(found, found.dropFirst()).allSatisfy { ($0.gap ?? -1) >= ($1.gap ?? -1) }
        ? nil : "not by gap"
    }
  }

  @Test("stickers diverge as ballots of nobody would, and stand for no organisation")
  func stickers() {
    Seeds.check(150) { random in
      let sample = RandomCase(&random, dimensions: 1...2, criteria: 1...3)
      var ballots = Self.ballots(sample, &random)
      for place in ballots.indices {
        ballots[place].organisation = nil
        ballots[place].role = nil
      }
      let counted = Dictionary(
        uniqueKeysWithValues: sample.evaluator.visibleCriteria.map {
          ($0.id, LevelCounts(of: $0.id, in: ballots))
        })
      let byBallot = sample.evaluator.divergence(of: ballots)
      let byCount = sample.evaluator.divergence(of: [], counted: counted)
      for (left, right) in zip(byBallot, byCount) {
        guard left.criterion == right.criterion, left.gap == right.gap, left.kept == right.kept,
          left.mean == right.mean, left.pairDifference == right.pairDifference,
          left.voicesApart.map(\.level) == right.voicesApart.map(\.level),
          right.voicesApart.allSatisfy({ $0.respondent == nil }), right.organisations == nil
        else { return "\(left.criterion) differs" }
      }
      return byBallot.count == byCount.count ? nil : "another number of criteria"
    }
  }

  private static func failure(_ found: CriterionDivergence, _ levels: [Int]) -> String? {
    if found.counts.levels != levels.count { return "\(found.counts.levels) levels" }
    let aside = levels.count < 8 ? 0 : levels.count / 8
    let kept = Array(levels.dropFirst(aside).dropLast(aside))
    let gap = levels.count < 2 ? nil : kept.last.flatMap { last in kept.first.map { last - $0 } }
    if found.gap != gap { return "gap \(String(describing: found.gap))" }
    let outside = levels.filter { $0 < (kept.first ?? 0) || $0 > (kept.last ?? 9) }
    if found.voicesApart.map(\.level.rawValue) != outside { return "voices apart" }
    var pairs: [Int] = []
    for (place, level) in levels.enumerated() {
      pairs += levels.dropFirst(place + 1).map { abs($0 - level) }
    }
    let mean =
      pairs.isEmpty ? nil : Rational(Int128(pairs.reduce(0, +)), Int128(pairs.count))
    return found.pairDifference == mean ? nil : "pairs \(String(describing: mean))"
  }

  @Test("agreeing on a level between the ballots kept narrows the group's interval")
  func agreeing() {
    Seeds.check(200) { random in
      let sample = RandomCase(&random, dimensions: 1...3)
      let ballots = Self.ballots(sample, &random)
      let open = sample.evaluator.groupAnswers(ballots: ballots)
      guard let chosen = open.keys.sorted().randomElement(using: &random),
        case .undecided(let range) = open[chosen],
        let level = Level.allCases.filter(range.contains).randomElement(using: &random)
      else { return nil }
      let agreed = sample.evaluator.groupAnswers(
        ballots: ballots, agreed: [chosen: .level(level)])
      let before = sample.evaluator.evaluate(group: open)
      let after = sample.evaluator.evaluate(group: agreed)
      for (old, new) in zip(before.measures, after.measures) {
        guard let outer = old.interval, let inner = new.interval else { return "no interval" }
        if inner.lower < outer.lower || inner.upper > outer.upper { return "\(old.name) widened" }
        if let position = new.position, position < inner.lower || position > inner.upper {
          return "\(new.name): \(position) is outside \(inner)"
        }
      }
      return nil
    }
  }

  @Test("a group that agreed on everything reads as one person would")
  func allAgreed() {
    Seeds.check(100) { random in
      let sample = RandomCase(&random)
      let group = sample.answers.mapValues { GroupAnswer.agreed($0) }
      return sample.evaluator.evaluate(group: group) == sample.result ? nil : "differs"
    }
  }

  private static func ballots(
    _ sample: RandomCase, _ random: inout SeededGenerator
  ) -> [Ballot] {
    (0..<Int.random(in: 1...20, using: &random)).map { index in
      var answers: [CriterionID: Answer] = [:]
      for criterion in sample.questionnaire.criteria {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: break
        case 1: answers[criterion.id] = .unknown
        default: answers[criterion.id] = .level(.random(&random))
        }
      }
      let organisations: [OrganisationID?] = ["maison", "ville", nil]
      return Ballot(
        respondent: RespondentID("p\(index)"),
        organisation: organisations.randomElement(using: &random) ?? nil, answers: answers)
    }
  }
}
