import Evaluation
import Messages
import Referential

extension ReportReading {
  /// What one can build on, what to work on, and what nobody knows; no figure.
  var headlines: [String] {
    guard !result.isEmpty else { return [messages.results.nothingApplicable] }
    guard !result.isAllUnknown else {
      return [messages.results.tooEarly(material.questionnaire.subject)]
    }
    return [strengthHeadline, workHeadline, blindSpots].compactMap { $0 }
  }

  var strengthHeadline: String? {
    let words = messages.results
    return switch result.strengthHeadline {
    case .buildOn(let ids): words.buildOn(phrases(ids))
    case .noneYet(let ids): words.noStrengthYet(phrases(ids))
    case .mostAdvanced(let ids): words.mostAdvanced(phrases(ids))
    case nil: nil
    }
  }

  private var workHeadline: String? {
    let words = messages.results
    return switch result.workHeadline {
    case .workOn(let ids): words.workFirst(phrases(ids))
    case .nothingToWorkOn(let ids): words.nothingToWorkOn(phrases(ids))
    case .leastAdvanced(let ids): words.leastAdvanced(phrases(ids))
    case .allEqual: words.allEqual
    case nil: nil
    }
  }

  private var blindSpots: String? {
    let spots = result.dimensions.filter(\.isBlindSpot).compactMap { found in
      dimension(found.id).map {
        messages.results.blindSpot(
          $0.phrase[language], found.counts.unknown, found.counts.applicable)
      }
    }
    return spots.isEmpty ? nil : messages.results.blindSpots(spots)
  }

  /// The stage in one sentence, or between which stages; no figure.
  var stageHeadline: String? {
    let words = messages.stages
    guard let outcome = result.stage else {
      return switch result.noStageReason {
      case .scope: words.noneForFirstReading
      case .tooFewCriteria: words.noneTooFew
      case .allUnknown: words.noneAllUnknown
      case .nothingApplicable, nil: nil
      }
    }
    if let probable = result.probableStage { return words.probably(title(of: probable)) + "." }
    guard case .between(let lower, let upper) = outcome else {
      let sentence = stageText(outcome.lower).map { " " + $0.sentence[language] } ?? ""
      return words.stage(title(of: outcome.lower)) + "." + sentence
    }
    return words.between(title(of: lower), title(of: upper)) + "."
  }

  /// What the stage depends on when it is to be confirmed.
  var stageDependence: String? {
    guard let outcome = result.stage, !outcome.isAssured else { return nil }
    let words = messages.stages
    if let only = result.missing.first, result.missing.count == 1 {
      return words.oneMissing(label(only.criterion))
    }
    guard result.missing.count > 1 else { return nil }
    let limits = Stage.allCases.filter { $0 > outcome.lower }.compactMap { stage in
      result.whatWouldSettle(stage).map { (stage: title(of: stage), level: $0.mean.ceiling) }
    }
    return [words.depends(result.missing.count), words.settles(limits)].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
