import Assessments
import Messages
import Referential
import Wizard

// Which session the one that is prepared follows, and what it said of one criterion.
extension PageMaker {
  private var since: Messages.WorkshopSince { messages.workshopSince }

  /// Sessions to start from, or none.
  func startFrom() -> Page {
    Page(
      title: messages.workshopPreparing.title,
      blocks: [
        .lead(since.startLead), .note(since.startNote),
        .options(sessionsToChoose(anew: since.anew, detail: since.anewDetail)),
      ])
  }

  /// Which session this one follows.
  func lastTime(_ desk: WorkshopDesk) -> Page {
    Page(
      title: messages.workshopPreparing.title, trail: desk.workshop.setup.subject.name,
      blocks: [
        .lead(since.partLead), .note(since.partNote),
        .options(
          sessionsToChoose(anew: since.none, detail: "", chosen: .some(desk.workshop.follows))),
      ])
  }

  private func sessionsToChoose(
    anew: String, detail: String, chosen: WorkshopID?? = nil
  ) -> [Option] {
    items.compactMap { item -> Option? in
      guard case .workshop(.follow(let id)) = item else { return nil }
      let mark = chosen.map { Option.Mark.radio($0 == id) } ?? .none
      guard let id else { return option(item, anew, detail: detail, mark: mark) }
      guard let summary = state.workshops.first(where: { $0.id == id }) else { return nil }
      let date = messages.dates.date(summary.date ?? summary.modified.date)
      return option(
        item, summary.subjectName,
        detail: "\(since.sessionOf(date)). \(summary.questionnaireTitle)", mark: mark)
    }
  }

  /// What the list of parts says of the session that is followed.
  func followed(by desk: WorkshopDesk) -> String {
    guard desk.workshop.follows != nil else { return since.none }
    return desk.former.map { since.sessionOf(messages.dates.date($0.date)) }
      ?? messages.workshopPreparing.nothing
  }

  /// What the session before said of one criterion: level and sentence, reason, dissent, gap, actions.
  func lastTime(_ criterion: Criterion, _ desk: WorkshopDesk) -> [Block] {
    guard let former = desk.former, let comparison = desk.comparison else { return [] }
    guard let before = comparison.criterion(criterion.id) else {
      return comparison.added.contains(criterion.id) ? [.note(since.added + ".")] : []
    }
    var pairs: [Pair] = []
    if let decision = before.then {
      pairs.append(Pair(label: since.kept, text: kept(decision, criterion.id, former)))
      if !decision.reason.isEmpty {
        pairs.append(Pair(label: since.because, text: oneLine(decision.reason)))
      }
      if !decision.dissent.isEmpty {
        pairs.append(Pair(label: since.dissent, text: oneLine(decision.dissent)))
      }
    } else {
      pairs.append(Pair(label: since.kept, text: sentenceCase(since.notTalkedAbout) + "."))
    }
    if let then = before.gapThen, let now = before.gapNow {
      pairs.append(Pair(label: since.gap, text: sentenceCase(since.gapMoved(then, now)) + "."))
    } else if let obstacle = before.obstacle {
      pairs.append(Pair(label: since.gap, text: sentenceCase(since.obstacle(obstacle)) + "."))
    }
    for action in former.actions(on: criterion.id) {
      let what = action.what.isEmpty ? messages.plan.untitled : action.what
      pairs.append(
        Pair(label: since.action, text: "\(oneLine(what)) (\(status(of: action).dropLast()))"))
    }
    let reworded: [Block] = before.isReworded ? [.note(since.rewordedNote)] : []
    return [.heading(since.lastTime(messages.dates.date(former.date))), .pairs(pairs)] + reworded
  }

  /// The sentence that was agreed, as it was asked then.
  private func kept(_ decision: Decision, _ id: CriterionID, _ former: FormerSession) -> String {
    switch decision.answer {
    case .level(let level):
      "\(level.rawValue). \(former.sentence(of: id, at: level)?[language] ?? "")"
    default: sentenceCase(since.short(decision))
    }
  }
}
