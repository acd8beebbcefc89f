import Assessments
import Evaluation
import Messages
import Referential

// This session beside the one before: what moved, what was agreed each time, what became of the actions.
extension WorkshopReading {
  private var since: Messages.WorkshopSince { messages.workshopSince }

  /// Nil where it follows none, or before anything was shown.
  var comparison: SessionComparison? {
    guard let workshop, workshop.phase >= .revealed, let former = material.former else {
      return nil
    }
    return SessionComparison(
      former, workshop, of: material.questionnaire,
      divergences: material.outcome?.divergences ?? [])
  }

  /// « Depuis la dernière séance »; empty where there was none.
  func sinceLastSession(withActions: Bool) -> [Block] {
    guard let former = material.former, let comparison else { return [] }
    var blocks: [Block] = [
      .heading(level: 2, since.title), .paragraph(lead(former, comparison)),
    ]
    if comparison.hasOtherVoices {
      blocks.append(.paragraph(since.otherVoices(former.setup.voices == .each)))
    } else {
      let counts = SessionComparison.Movement.allCases.map { comparison.criteria($0).count }
      blocks.append(
        .paragraph(
          counts.allSatisfy { $0 == 0 }
            ? since.nothingCompared : since.summary(counts[0], counts[1], counts[2])))
    }
    blocks += table(comparison) + notes(comparison) + questions(comparison, former)
    if withActions { blocks += formerActions(former) }
    return blocks
  }

  private func lead(_ former: FormerSession, _ comparison: SessionComparison) -> String {
    var lines = [since.follows(messages.dates.date(former.date))]
    if former.ballots > 0, let ballots = material.outcome?.ballots {
      lines.append(since.ballots(former.ballots, ballots))
    }
    if !comparison.joined.isEmpty { lines.append(since.joined(comparison.joined.map(inSentence))) }
    if !comparison.left.isEmpty { lines.append(since.left(comparison.left.map(inSentence))) }
    if let versions = comparison.versions {
      lines.append(since.otherVersion(versions.then, versions.now))
    }
    return lines.joined(separator: " ")
  }

  /// Criteria whose gap is compared, as they moved, then those of which something was agreed.
  private func table(_ comparison: SessionComparison) -> [Block] {
    let moved = SessionComparison.Movement.allCases.flatMap { comparison.criteria($0) }
    let agreed = comparison.criteria.filter {
      $0.movement == nil && ($0.then != nil || $0.now != nil)
    }
    let rows = (moved + agreed).map { criterion in
      let mark = criterion.isReworded ? " (\(since.reworded))" : ""
      func gap(_ gap: Int?) -> Table.Cell { Table.Cell(gap.map { "\($0)" } ?? "–") }
      return [
        Table.Cell(label(criterion.id) + mark), gap(criterion.gapThen), gap(criterion.gapNow),
        Table.Cell(
          criterion.then == nil && criterion.now == nil ? "–" : since.agreed(criterion)),
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: since.title,
          columns: [
            .init(title: messages.reports.point, width: 36),
            .init(title: since.gapThen, width: 14), .init(title: since.gapNow, width: 16),
            .init(title: since.keptBothTimes, width: 34),
          ], rows: rows)),
      .aside(since.columnsNote),
    ]
  }

  private func notes(_ comparison: SessionComparison) -> [Block] {
    var blocks: [Block] = []
    let changed = comparison.criteria.filter(\.changesRule).map { label($0.id) }
    if !changed.isEmpty { blocks.append(.aside(since.ruleNote(changed.joined(separator: ", ")))) }
    if comparison.criteria.contains(where: \.isReworded) {
      blocks.append(.aside(since.rewordedNote))
    }
    return blocks
  }

  /// New and former questions, and what cannot be compared, with the reason.
  private func questions(
    _ comparison: SessionComparison, _ former: FormerSession
  ) -> [Block] {
    var facts: [Fact] = []
    if !comparison.added.isEmpty {
      facts.append(
        Fact(label: since.added, text: comparison.added.map(label).joined(separator: ", ")))
    }
    if !comparison.dropped.isEmpty {
      let labels = comparison.dropped.map {
        former.questionnaire.criterion($0)?.label[language] ?? $0.rawValue
      }
      facts.append(Fact(label: since.dropped, text: labels.joined(separator: ", ")))
    }
    for obstacle in SessionComparison.Obstacle.allCases where obstacle != .otherVoices {
      let labels = comparison.criteria.filter { $0.obstacle == obstacle }.map { label($0.id) }
      guard !labels.isEmpty else { continue }
      facts.append(
        Fact(label: since.obstacle(obstacle).capitalised, text: labels.joined(separator: ", ")))
    }
    let views: [Block] = (setup?.organisations.count ?? 0) < 2 ? [] : [.aside(since.viewsNote)]
    return (facts.isEmpty ? [] : [.facts(facts)]) + views
  }

  private func formerActions(_ former: FormerSession) -> [Block] {
    guard !former.plan.actions.isEmpty else { return [] }
    let rows = former.plan.actions.map { action in
      let taken = workshop?.plan.actions.contains { $0.follows == action.id } == true
      let status = messages.plan.statusNames[
        Action.Status.allCases.firstIndex(of: action.status) ?? 0]
      return [
        Table.Cell(action.what), Table.Cell(action.owner),
        Table.Cell((taken ? "\(status), \(since.takenUp)" : status).capitalised),
      ]
    }
    return [
      .heading(level: 3, since.actions),
      .table(
        Table(
          caption: since.actions,
          columns: [
            .init(title: messages.reportsPlan.what, width: 50),
            .init(title: messages.reportsPlan.owner, width: 22),
            .init(title: since.statusToday, width: 28),
          ], rows: rows)),
    ]
  }

  /// What the report of gaps adds to one criterion: gap and agreed sentence of last time.
  func lastTime(_ id: CriterionID) -> Fact? {
    guard let former = material.former, let before = comparison?.criterion(id) else { return nil }
    var parts: [String] = []
    if let then = before.gapThen, let now = before.gapNow {
      parts.append(since.gapMoved(then, now).capitalised + ".")
    }
    if let decision = before.then {
      let kept =
        decision.answer?.level.map { level in
          messages.reports.levelAndSentence(
            level.rawValue, former.sentence(of: id, at: level)?[language] ?? "")
        } ?? since.short(decision).capitalised
      parts.append("\(messages.plain.fieldPrompt(since.kept)) \(kept)")
    }
    guard !parts.isEmpty else { return nil }
    return Fact(
      label: since.lastTime(messages.dates.date(former.date)), text: parts.joined(separator: " "))
  }

}
