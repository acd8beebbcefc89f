import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// What became of the actions of the assessment before, and what changed since.
  func sinceLastTime() -> Page {
    guard let session = state.session, let former = session.former else { return withoutSession() }
    var before = session
    before.assessment = former
    let pair = AssessmentPair(before, session)
    // Two partners, or one day: nothing went from one to the other.
    guard pair.isInTime else { return sideBySide(pair) }
    let words = messages.plan
    let comparison = Comparison(former, session.assessment, of: session.questionnaire)
    var blocks: [Block] = [.paragraph(words.sinceDate(messages.dates.date(former.date)))]
    blocks += formerActions(session, former, comparison)
    blocks.append(.heading(messages.pictures.beforeAfter))
    if pair.hasOneScope {
      blocks += positions(of: pair)
    } else {
      blocks.append(.paragraph(messages.sideBySide.onlyAskedBothTimes))
    }
    blocks += levels(of: pair)
    return Page(title: words.sinceTitle, trail: session.assessment.subject.name, blocks: blocks)
  }

  /// Those that were done, with what the level became; then those to decide about.
  private func formerActions(
    _ session: Session, _ former: Assessment, _ comparison: Comparison
  ) -> [Block] {
    let (words, action) = (messages.plan, messages.planAction)
    guard !former.plan.actions.isEmpty else { return [] }
    let open = items.compactMap { item -> Option? in
      guard case .formerAction(let id) = item,
        let found = former.plan.actions.first(where: { $0.id == id })
      else { return nil }
      let decided = Wizard.decision(about: id, in: session).map(self.decided(_:))
      let parts = [decided ?? action.toDecide, level(found, comparison)].filter { !$0.isEmpty }
      return option(
        item, found.what.isEmpty ? words.untitled : found.what,
        detail: sentenceCase(parts.joined(separator: ", ")))
    }
    let listed = Set(items)
    let closed = former.plan.actions.filter { !listed.contains(.formerAction($0.id)) }
    let pairs = closed.map { found in
      Pair(
        label: found.what.isEmpty ? words.untitled : found.what,
        text: [words.statusNames[index(of: found.status)], level(found, comparison)]
          .filter { !$0.isEmpty }.joined(separator: ", "))
    }
    var blocks: [Block] = [.heading(words.sinceActions)]
    if !pairs.isEmpty { blocks.append(.pairs(pairs)) }
    guard !open.isEmpty else { return blocks }
    let undecided = Wizard.undecidedFormerActions(in: session).count
    if undecided > 0 { blocks += [.paragraph(action.stillOpen(undecided))] }
    return blocks + [.options(open)]
  }

  private func decided(_ action: Action) -> String {
    let words = messages.planAction.decided
    return switch action.status {
    case .done: words[0]
    case .dropped: words[3]
    case .toDo, .inProgress: words[1]
    }
  }

  /// What the level of an action's criterion became; empty for an action without one.
  private func level(_ action: Action, _ comparison: Comparison) -> String {
    guard let id = action.criterion else { return "" }
    return comparison.change(of: id).map(said(of:)) ?? messages.plan.notComparable
  }

  private func said(of change: Comparison.CriterionChange) -> String {
    let words = messages.plan
    guard let before = change.before?.level?.rawValue, let now = change.now?.level?.rawValue else {
      return words.notComparable
    }
    return switch change.movement {
    case .rose: words.rose(before, now)
    case .fell: words.fell(before, now)
    case .same: words.same(now)
    case .notComparable: words.notComparable
    }
  }

  private func label(_ id: CriterionID, _ session: Session) -> String {
    session.questionnaire.criterion(id)?.label[language] ?? id.rawValue
  }

  /// « Toujours utile ? Garder, changer, abandonner. »
  func formerAction(_ id: String) -> Page {
    guard let session = state.session, let former = session.former,
      let action = former.plan.actions.first(where: { $0.id == id })
    else { return withoutSession() }
    let words = messages.planAction
    let comparison = Comparison(former, session.assessment, of: session.questionnaire)
    let level = level(action, comparison)
    let then = words.line(
      messages.plan.statusNames[index(of: action.status)], action.owner,
      action.due.map(messages.dates.date) ?? "")
    var blocks: [Block] = [
      .lead(action.what.isEmpty ? messages.plan.untitled : action.what),
      .paragraph(words.before(messages.dates.date(former.date), then)),
    ]
    if let id = action.criterion {
      blocks.append(.pairs([Pair(label: label(id, session), text: level)]))
    }
    let options = FormerVerdict.allCases.enumerated().map { place, verdict in
      option(.verdict(verdict), words.verdictNames[place], detail: words.verdictDetails[place])
    }
    return Page(
      title: messages.plan.sinceTitle, trail: session.assessment.subject.name,
      blocks: blocks + [.gap, .paragraph(words.question), .options(options)])
  }
}
