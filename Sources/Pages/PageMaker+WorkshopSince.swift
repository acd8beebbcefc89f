import Assessments
import Evaluation
import Messages
import Referential
import Wizard

// A session beside the one before.
extension PageMaker {
  private var since: Messages.WorkshopSince { messages.workshopSince }

  /// What has come closer, what has drifted apart, what was agreed, what became of the actions.
  func sinceLastSession(_ desk: WorkshopDesk) -> Page {
    func page(_ blocks: [Block]) -> Page {
      Page(title: since.title, trail: desk.workshop.setup.subject.name, blocks: blocks)
    }
    guard let former = desk.former, let comparison = desk.comparison else {
      return page([.paragraph(since.missing)])
    }
    var lines = [since.follows(messages.dates.date(former.date))]
    if former.ballots > 0, !desk.workshop.counted.isEmpty {
      lines.append(since.ballots(former.ballots, desk.workshop.counted.count))
    }
    if !comparison.joined.isEmpty { lines.append(since.joined(comparison.joined)) }
    if !comparison.left.isEmpty { lines.append(since.left(comparison.left)) }
    if let versions = comparison.versions {
      lines.append(since.otherVersion(versions.then, versions.now))
    }
    let head: [Block] = [.paragraph(lines.joined(separator: " "))]
    guard desk.showsFormerLevels else {
      return page(head + [.note(since.waiting)] + formerActions(former, desk))
    }
    return page(
      head + moves(comparison, former, desk) + levels(comparison, desk)
        + formerActions(former, desk) + changedQuestions(comparison, former, desk)
        + notCompared(comparison, desk))
  }

  /// Gaps of both times, as two columns.
  private func moves(
    _ comparison: SessionComparison, _ former: FormerSession, _ desk: WorkshopDesk
  ) -> [Block] {
    if comparison.hasOtherVoices {
      return [.lead(since.otherVoices(former.setup.voices == .each))]
    }
    let moved = SessionComparison.Movement.allCases.map { ($0, comparison.criteria($0)) }
    guard moved.contains(where: { !$0.1.isEmpty }) else { return [.lead(since.nothingCompared)] }
    var blocks: [Block] = [
      .lead(since.summary(moved[0].1.count, moved[1].1.count, moved[2].1.count))
    ]
    let sections = moved.enumerated().filter { !$0.element.1.isEmpty }.map { place, found in
      HeatTable.Section(
        title: since.movements[place], rows: found.1.map { row($0, desk) })
    }
    blocks.append(.heat(HeatTable(sections: sections)))
    blocks += [.gap, .note(since.columnsNote)]
    let changed = moved.flatMap(\.1).filter(\.changesRule).compactMap { label(of: $0.id, desk) }
    if !changed.isEmpty { blocks.append(.note(since.ruleNote(changed.joined(separator: ", ")))) }
    if moved.flatMap(\.1).contains(where: \.isReworded) {
      blocks.append(.note(since.rewordedNote))
    }
    return blocks
  }

  private func row(
    _ criterion: SessionComparison.Criterion, _ desk: WorkshopDesk
  ) -> HeatTable.Row {
    let item = Item.workshop(.debate(criterion.id))
    let gaps = [criterion.gapThen ?? 0, criterion.gapNow ?? 0]
    let verdict = name(
      of: VerdictGroup(CriterionDivergence.Verdict(gap: Rational(Int128(gaps[1])))))
    let mark = [verdict, criterion.isReworded ? since.reworded : ""].filter { !$0.isEmpty }
      .joined(separator: ", ")
    return HeatTable.Row(
      label: label(of: criterion.id, desk) ?? "",
      cells: [
        HeatTable.Cell(
          text: since.gaps(gaps[0], gaps[1]),
          tone: gaps[1] < 2 ? .high : gaps[1] < 3 ? .middle : .low)
      ],
      words: mark, remark: mark,
      spoken: "\(since.gapMoved(gaps[0], gaps[1])), \(mark)",
      item: item, hasFocus: state.place.focus == item)
  }

  /// What the map adds to a row: how far apart people stood then.
  func shortMove(of criterion: SessionComparison.Criterion) -> String? {
    guard let then = criterion.gapThen, let now = criterion.gapNow, then != now else { return nil }
    return since.gapOnMap(then, now)
  }

  private func levels(_ comparison: SessionComparison, _ desk: WorkshopDesk) -> [Block] {
    let pairs = comparison.criteria.filter { $0.then != nil || $0.now != nil }.map { criterion in
      Pair(
        label: label(of: criterion.id, desk) ?? "",
        text: since.agreed(criterion))
    }
    return pairs.isEmpty ? [] : [.heading(since.levels), .pairs(pairs)]
  }

  /// Actions decided then, with where they are; open ones may be taken up.
  private func formerActions(_ former: FormerSession, _ desk: WorkshopDesk) -> [Block] {
    guard !former.plan.actions.isEmpty else {
      return [.heading(since.actions), .paragraph(since.noAction)]
    }
    let offered = Set(items)
    var pairs: [Pair] = []
    var options: [Option] = []
    for action in former.plan.actions {
      let item = Item.workshop(.formerAction(action.id))
      let what = action.what.isEmpty ? messages.plan.untitled : action.what
      guard offered.contains(item) else {
        pairs.append(Pair(label: what, text: sentenceCase(status(of: action))))
        continue
      }
      let taken = desk.takenUp(action.id) == nil ? since.toTakeUp : since.takenUp
      options.append(
        option(item, what, detail: sentenceCase(status(of: action)) + " " + sentenceCase(taken)))
    }
    return [.heading(since.actions)] + (pairs.isEmpty ? [] : [.pairs(pairs)])
      + (options.isEmpty ? [] : [.options(options)])
  }

  /// « En cours, par Zoé, pour le 12 juin 2026. »
  func status(of action: Action) -> String {
    messages.planAction.line(
      messages.plan.statusNames[index(of: action.status)], action.owner,
      action.due.map(messages.dates.date) ?? "")
  }

  private func changedQuestions(
    _ comparison: SessionComparison, _ former: FormerSession, _ desk: WorkshopDesk
  ) -> [Block] {
    var blocks: [Block] = []
    if !comparison.added.isEmpty {
      let labels = comparison.added.compactMap { label(of: $0, desk) }
      blocks += [.heading(since.added), .bullets(labels)]
    }
    if !comparison.dropped.isEmpty {
      let labels = comparison.dropped.map {
        former.questionnaire.criterion($0)?.label[language] ?? $0.rawValue
      }
      blocks += [.heading(since.dropped), .bullets(labels)]
    }
    return blocks
  }

  /// What cannot be set side by side, with the reason.
  private func notCompared(_ comparison: SessionComparison, _ desk: WorkshopDesk) -> [Block] {
    var pairs: [Pair] = []
    for obstacle in SessionComparison.Obstacle.allCases where obstacle != .otherVoices {
      let labels = comparison.criteria.filter { $0.obstacle == obstacle }
        .compactMap { label(of: $0.id, desk) }
      guard !labels.isEmpty else { continue }
      pairs.append(
        Pair(
          label: capitalised(since.obstacle(obstacle)), text: labels.joined(separator: ", ")))
    }
    let views: [Block] =
      desk.workshop.setup.organisations.count < 2 ? [] : [.note(since.viewsNote)]
    guard !pairs.isEmpty || !views.isEmpty else { return [] }
    return [.heading(since.cannot)] + (pairs.isEmpty ? [] : [.pairs(pairs)]) + views
  }
}
