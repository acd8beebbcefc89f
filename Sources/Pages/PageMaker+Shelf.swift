import Assessments
import Messages
import Referential
import Wizard

extension PageMaker {
  /// What is saved, most recent first.
  func shelf() -> Page {
    let words = messages.shelf
    let options = items.compactMap { item -> Option? in
      guard case .assessment(let id) = item, let summary = state.shelf.first(where: { $0.id == id })
      else { return nil }
      return option(item, summary.subjectName, detail: line(about: summary))
    }
    let block: Block = options.isEmpty ? .paragraph(words.empty) : .options(options)
    return Page(
      title: words.title, trail: words.count(options.count), blocks: damagedFiles + [block])
  }

  func line(about summary: AssessmentSummary) -> String {
    let words = messages.shelf
    var title = title(of: summary)
    if summary.scope != .all { title += " (\(lowerCase(words.firstReading)))" }
    var line =
      if let completed = summary.completed {
        words.finished(title, messages.dates.date(completed.date))
      } else {
        words.unfinished(
          title, summary.answered, summary.total,
          messages.dates.past(summary.modified.date, state.now.date))
      }
    if summary.isReadOnly { line += " \(words.readOnly)" }
    return line
  }

  /// The questionnaire as it is called here; one that is not known any more keeps the title it had,
  /// which is in the language of the answers.
  private func title(of summary: AssessmentSummary) -> String {
    let known = state.library.first { $0.id == summary.questionnaire }
    return (known?.title ?? summary.questionnaireTitle)[language]
  }

  /// One saved assessment and what can be done with it.
  func assessment(_ id: AssessmentID) -> Page {
    let words = messages.shelf
    guard let summary = state.shelf.first(where: { $0.id == id }) else {
      return missing(words.title, words.missing)
    }
    let today = state.now.date
    var pairs = [
      Pair(label: words.questionnaire, text: title(of: summary)),
      Pair(label: words.answers, text: words.answersText(summary.answered, summary.total)),
      Pair(label: words.started, text: messages.dates.date(summary.created.date)),
      Pair(label: words.lastTime, text: messages.dates.past(summary.modified.date, today)),
    ]
    if let completed = summary.completed {
      pairs.append(Pair(label: words.completed, text: messages.dates.date(completed.date)))
    }
    if let review = summary.review {
      pairs.append(Pair(label: words.review, text: messages.dates.date(review)))
    }
    var blocks: [Block] = [.pairs(pairs), .gap]
    if summary.isReadOnly { blocks += [.note(words.readOnly), .gap] }
    blocks.append(.options(actionOptions))
    return Page(title: summary.subjectName, blocks: blocks)
  }

  /// Saved, with the path of the file.
  func saved() -> Page {
    let words = messages.shelf
    var blocks: [Block] = [.lead(words.saved(state.session?.assessment.subject.name ?? ""))]
    if let path = state.session?.path, !path.isEmpty {
      blocks += [.heading(words.file), .paragraph(path)]
    }
    blocks += [.gap, .paragraph(words.yours), .paragraph(words.comeBack("boussole")), .gap]
    blocks.append(
      .options(items.map { option($0, $0 == .action(.goHome) ? words.goHome : words.quit) }))
    return Page(title: words.savedTitle, blocks: blocks)
  }

  /// Something that asks to be confirmed; the safe answer comes first.
  func confirm(_ confirmation: Confirmation) -> Page {
    let words = messages.shelf
    let texts: (title: String, lead: String, consequence: String, yes: String, no: String)
    switch confirmation {
    case .discard(let id):
      let name = state.shelf.first { $0.id == id }?.subjectName ?? id.rawValue
      texts = (
        words.discardTitle, words.discard(name), words.discardConsequence, words.confirmDiscard,
        words.cancel
      )
    case .workshop(let asked): texts = confirmTexts(asked)
    case .removeAction(let id):
      let plan = messages.plan
      let what = state.session?.assessment.plan.actions.first { $0.id == id }?.what ?? ""
      texts = (
        plan.removeTitle, plan.removeQuestion(what.isEmpty ? plan.untitled : what),
        plan.removeConsequence, plan.confirmRemove, plan.keep
      )
    case .replace(_, let path):
      let sharing = messages.sharing
      texts = (
        sharing.replaceTitle, sharing.replaceQuestion(path), sharing.replaceConsequence,
        sharing.confirmReplace, sharing.keep
      )
    case .notSuitable:
      texts = (
        words.notSuitableTitle, words.notSuitable, words.notSuitableConsequence,
        words.confirmNotSuitable, words.goOnHere
      )
    }
    let row = items.map { option($0, $0 == .action(.confirm) ? texts.yes : texts.no) }
    return Page(
      title: texts.title,
      blocks: [.lead(texts.lead), .paragraph(texts.consequence), .gap, .row(row)])
  }
}
