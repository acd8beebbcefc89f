import Evaluation
import Referential

extension ScenarioCheck {
  /// A dimension or a tag when the word names one, else the whole.
  private func measured(_ words: [String]) -> (
    subject: Int, position: Rational?, interval: Interval?, band: Outcome<Band>?
  ) {
    if words.count > 1, let found = result.dimension(DimensionID(words[1])) {
      return (2, found.position, found.interval, found.band)
    }
    if words.count > 1, let found = result.tag(TagID(words[1])) {
      return (2, found.position, found.interval, found.band)
    }
    return (1, result.position, result.interval, nil)
  }

  func position(_ words: [String]) -> Actual {
    let found = measured(words)
    guard let position = found.position else { return Actual(found.subject, "none") }
    return Actual(
      found.subject, "\(position)", numbers: words.last == "none" ? nil : [position])
  }

  func interval(_ words: [String]) -> Actual {
    let found = measured(words)
    guard let interval = found.interval else { return Actual(found.subject, "none") }
    return Actual(
      found.subject, "\(interval.lower) to \(interval.upper)",
      numbers: [interval.lower, interval.upper])
  }

  func outcome(_ words: [String]) -> Actual {
    switch words[0] {
    case "stage":
      return Actual(1, result.stage.map { text($0, \.rawValue) } ?? "none")
    case "no-stage":
      return Actual(1, result.noStageReason.map { "\($0)" } ?? "none")
    default:
      let found = measured(words)
      return Actual(found.subject, found.band.map { text($0, \.rawValue) } ?? "none")
    }
  }

  private func text<Value>(_ outcome: Outcome<Value>, _ name: (Value) -> String) -> String {
    switch outcome {
    case .assured(let value): name(value)
    case .between(let lower, let upper): "between \(name(lower)) and \(name(upper))"
    }
  }

  func reading(_ words: [String]) -> Actual? {
    guard words.count > 1 else { return nil }
    let found = result.readings.first { $0.id.rawValue == words[1] }
    let soFar = found?.verdict == .toConfirm && found?.holdsSoFar == true ? " so far" : ""
    return Actual(2, found.map { "\($0.verdict)" + soFar } ?? "absent")
  }

  func share(_ words: [String]) -> Actual? {
    guard words.count > 1 else { return nil }
    if let part = result.explanation?.parts.first(where: { $0.dimension.rawValue == words[1] }) {
      return Actual(2, "\(part.share)", numbers: [part.share])
    }
    let found = result.contributions.first { $0.criterion.rawValue == words[1] }
    return Actual(2, found.map { "\($0.share)" } ?? "none", numbers: found.map { [$0.share] })
  }

  /// Such as `settles structurer 12 of 4`, `probable structurer`.
  func settlement(_ words: [String]) -> Actual? {
    if words[0] == "probable" { return Actual(1, result.probableStage?.rawValue ?? "none") }
    guard words.count > 1, let stage = Stage(rawValue: words[1]) else { return nil }
    let found = result.whatWouldSettle(stage)
    return Actual(2, found.map { "\($0.total) of \($0.answers)" } ?? "none")
  }

  func headline(_ keyword: String) -> Actual {
    if keyword == "build-on" {
      return switch result.strengthHeadline {
      case .buildOn(let ids): Actual(1, list(ids))
      case .noneYet(let ids): Actual(1, "none most advanced " + list(ids))
      case .mostAdvanced(let ids): Actual(1, "most advanced " + list(ids))
      case nil: Actual(1, "nothing")
      }
    }
    return switch result.workHeadline {
    case .workOn(let ids): Actual(1, list(ids))
    case .nothingToWorkOn(let ids): Actual(1, "none least advanced " + list(ids))
    case .leastAdvanced(let ids): Actual(1, "least advanced " + list(ids))
    case .allEqual: Actual(1, "all equal")
    case nil: Actual(1, "nothing")
    }
  }

  /// Such as `path structurer effort 3: a1 1>2, b2 2>3`, `path none because noStage`.
  func path(_ words: [String]) -> Actual {
    let outcome = evaluator.paths(from: setup.answers)
    if words[0] == "paths" { return Actual(1, "\(outcome.paths.count)") }
    switch outcome {
    case .notOffered(let reason): return Actual(1, "none because \(reason)")
    case .offered(let stage, let paths):
      let place = words.count > 1 ? Int(words[1]).map { $0 - 1 } : nil
      guard let path = paths.dropFirst(place ?? 0).first else { return Actual(2, "absent") }
      let steps = path.steps.map { "\($0.criterion) \($0.from.rawValue)>\($0.to.rawValue)" }
      let text = "\(stage.rawValue) effort \(path.effort) " + steps.joined(separator: " ")
      return Actual(place == nil ? 1 : 2, text)
    }
  }
}
