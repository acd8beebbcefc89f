// How many complete evaluations one core does in a second, printed as one line for scripts/bench.
import Evaluation
import Referential
import SeedKit
import ShippedPacks

/// Answers as people give them: each alliance has a level of its own and its criteria lie around it;
/// a fifth of the sheets knows everything, the others do not know 15 % and left 4 % open.
func answerSheets(_ count: Int, criteria: Int) -> [[Answer?]] {
  var random = SeededGenerator(seed: 28)
  return (0..<count).map { number in
    let knowsAll = number.isMultiple(of: 5)
    let centre = Int.random(in: 2...4, using: &random)
    return (0..<criteria).map { _ in
      let chance = Int.random(in: 0..<100, using: &random)
      if !knowsAll && chance < 15 { return .unknown }
      if !knowsAll && chance < 19 { return nil }
      let around = centre + Int.random(in: -1...1, using: &random)
      return .level(Level(rawValue: min(5, max(1, around))) ?? .three)
    }
  }
}

/// Evaluations per second, one figure per round, slowest round first.
func rates(rounds: Int, sheets: [[Answer?]], evaluate: ([Answer?]) -> EvaluationResult) -> [Int] {
  let clock = ContinuousClock()
  var levels = 0
  var rates: [Int] = []
  for round in 0...rounds {
    let duration = clock.measure {
      for sheet in sheets { levels += evaluate(sheet).counts.levels }
    }
    // The first round warms up.
    if round > 0 { rates.append(Int(Double(sheets.count) / (duration / .seconds(1)))) }
  }
  precondition(levels > 0, "the results are used, so that no evaluation can be left out")
  return rates.sorted()
}

func median(_ sorted: [Int]) -> Int { sorted[sorted.count / 2] }

/// The rate that one round in ten reaches or passes: the p10 of the times.
func bestTenth(_ sorted: [Int]) -> Int { sorted[sorted.count - 1 - sorted.count / 10] }

let questionnaire = try ShippedPacks.questionnaire("ep")
let context = Context([.profile: ["asso"], "forme": ["innovation-societale"]])
let evaluator = Evaluator(questionnaire: questionnaire, context: context)
let sheets = answerSheets(2_000, criteria: evaluator.criterionCount)

let plain = rates(rounds: 40, sheets: sheets) { evaluator.evaluate($0, explaining: false) }
let explained = rates(rounds: 20, sheets: sheets) { evaluator.evaluate($0) }
let prepared = rates(rounds: 10, sheets: Array(sheets.prefix(200))) {
  Evaluator(questionnaire: questionnaire, context: context).evaluate($0, explaining: false)
}
print(
  "ep \(questionnaire.version), \(evaluator.criterionCount) criteria, rules 1-7:",
  "\(median(plain)) evaluations per second (median; best tenth \(bestTenth(plain))),",
  "\(median(explained)) with rule 8, \(median(prepared)) when each prepares its context anew")
