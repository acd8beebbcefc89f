import Evaluation
import Referential

extension ScenarioCheck {
  /// What ballots say of a criterion, and tools.
  func divergence(_ words: [String]) -> Actual? {
    if words[0] == "order" { return Actual(1, list(divergence.map(\.criterion))) }
    guard words.count > 1,
      let found = divergence.first(where: { $0.criterion.rawValue == words[1] })
    else { return nil }
    switch words[0] {
    case "gap": return Actual(2, found.gap.map { "\($0)" } ?? "none")
    case "verdict": return Actual(2, "\(found.verdict)")
    case "kept":
      return Actual(
        2, found.kept.map { "\($0.lowerBound.rawValue) to \($0.upperBound.rawValue)" } ?? "none")
    case "mean": return Actual(2, "\(found.mean ?? .zero)", numbers: found.mean.map { [$0] })
    case "pairs":
      return Actual(
        2, "\(found.pairDifference ?? .zero)", numbers: found.pairDifference.map { [$0] })
    case "apart":
      let voices = found.voicesApart.map {
        "\($0.respondent?.rawValue ?? "sticker") \($0.level.rawValue)"
      }
      return Actual(2, voices.isEmpty ? "none" : voices.joined(separator: " "))
    default: return between(found, words)
    }
  }

  /// Such as `between a1 organisations 3 toDebateFirst`.
  private func between(_ found: CriterionDivergence, _ words: [String]) -> Actual? {
    guard words.count > 2 else { return nil }
    switch words[2] {
    case "organisations":
      return Actual(3, found.organisations.map { "\($0.gap) \($0.verdict)" } ?? "none")
    case "roles": return Actual(3, found.roles.map { "\($0.gap) \($0.verdict)" } ?? "none")
    default: return nil
    }
  }

  var recommendations: [Recommendation] {
    recommend(
      result: result, questionnaire: evaluator.questionnaire, answers: setup.answers,
      context: evaluator.context, profile: setup.profile, needs: setup.needs, uses: setup.uses,
      kinds: setup.kinds, language: setup.language, catalogue: setup.catalogue)
  }

  /// Such as `tools s1 t2`, `points t2 5`, `reasons t2 weak a1 2 need structurer`.
  func recommended(_ words: [String]) -> Actual? {
    if words[0] == "tools" { return Actual(1, list(recommendations.map(\.tool))) }
    guard words.count > 1 else { return nil }
    let found = recommendations.first { $0.tool.rawValue == words[1] }
    if words[0] == "points" { return Actual(2, found.map { "\($0.points)" } ?? "absent") }
    let reasons = found?.reasons.map { reason in
      switch reason {
      case .weakCriterion(let criterion, let level): "weak \(criterion) \(level.rawValue)"
      case .need(let need): "need \(need)"
      case .unknownInBlindSpot(let criterion): "unknown \(criterion)"
      case .fallback: "fallback"
      case .divergence(let criterion): "divergence \(criterion)"
      }
    }
    return Actual(2, reasons?.joined(separator: " ") ?? "absent")
  }
}
