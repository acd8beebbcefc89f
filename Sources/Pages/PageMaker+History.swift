import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// Every assessment of one subject, the first beside the last, and the way to any other two.
  func history(_ subject: String) -> Page {
    let words = messages.pictures
    let options = items.compactMap { item -> Option? in
      guard case .assessment(let id) = item, let summary = state.shelf.first(where: { $0.id == id })
      else { return nil }
      return option(item, messages.dates.date(summary.created.date), detail: line(about: summary))
    }
    let choice: [Block] =
      items.contains(.action(.chooseTwo)) ? [.options(actionOptions), .gap] : []
    let name = state.shelf.first { $0.subject == subject }?.subjectName ?? words.history
    guard !options.isEmpty else { return missing(words.history, messages.shelf.missing) }
    return Page(
      title: name, trail: words.historyOf(options.count),
      blocks: firstAndLast() + [.gap] + choice + [.options(options)])
  }

  /// The last assessment beside the first one that was asked the same questions.
  private func firstAndLast() -> [Block] {
    let words = messages.pictures
    guard let last = state.history.last, state.history.count > 1 else {
      return [.paragraph(words.onlyOne)]
    }
    let others = state.history.dropLast()
    let alike = others.first {
      $0.assessment.scope == last.assessment.scope && $0.isAsked(as: last)
    }
    guard let first = alike ?? others.first(where: { $0.isAsked(as: last) }) else {
      return [.paragraph(words.differentQuestionnaires)]
    }
    let pair = AssessmentPair(Session(first), Session(last))
    return sides(of: pair) + positions(of: pair)
  }

  /// Choosing two assessments, one after the other.
  func historyPair(_ subject: String, first: AssessmentID?) -> Page {
    let words = messages.sideBySide
    let options = items.compactMap { item -> Option? in
      guard case .assessment(let id) = item, let summary = state.shelf.first(where: { $0.id == id })
      else { return nil }
      return option(item, messages.dates.date(summary.created.date), detail: line(about: summary))
    }
    let chosen = first.flatMap { id in state.shelf.first { $0.id == id } }
    let said = chosen.map { summary -> [Block] in
      [.note(words.chosenFirst(messages.dates.date(summary.created.date)))]
    }
    return Page(
      title: words.title, trail: state.shelf.first { $0.subject == subject }?.subjectName ?? "",
      blocks: [.lead(chosen == nil ? words.whichFirst : words.whichSecond)] + (said ?? [])
        + [.gap, .options(options)])
  }
}

extension OpenedAssessment {
  /// Whether both answer the same questionnaire.
  fileprivate func isAsked(as other: OpenedAssessment) -> Bool {
    assessment.questionnaire.id == other.assessment.questionnaire.id
  }
}

extension Session {
  /// A saved assessment, only to be read.
  init(_ opened: OpenedAssessment) {
    self.init(
      assessment: opened.assessment, questionnaire: opened.questionnaire,
      reference: opened.assessment.questionnaire, isReadOnly: true)
  }
}
