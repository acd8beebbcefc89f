import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// Every assessment of one subject, and the first beside the last.
  func history(_ subject: String) -> Page {
    let words = messages.pictures
    let options = items.compactMap { item -> Option? in
      guard case .assessment(let id) = item, let summary = state.shelf.first(where: { $0.id == id })
      else { return nil }
      return option(item, messages.dates.date(summary.created.date), detail: line(about: summary))
    }
    let name = state.shelf.first { $0.subject == subject }?.subjectName ?? words.history
    guard !options.isEmpty else { return missing(words.history, messages.shelf.missing) }
    return Page(
      title: name, trail: words.historyOf(options.count),
      blocks: firstAndLast() + [.gap, .options(options)])
  }

  /// The position of each dimension in the first and in the last assessment.
  private func firstAndLast() -> [Block] {
    let words = messages.pictures
    guard let first = state.history.first, let last = state.history.last, state.history.count > 1
    else { return [.paragraph(words.onlyOne)] }
    let dates = [first, last].map { messages.dates.date($0.assessment.created.date) }
    guard first.assessment.questionnaire.id == last.assessment.questionnaire.id,
      first.assessment.scope == last.assessment.scope
    else { return [.paragraph(words.differentQuestionnaires)] }
    return [.heading(words.beforeAfter), .paragraph(words.firstAndLast(dates[0], dates[1]))]
      + beforeAndAfter(
        Session(first), Session(last), legend: words.beforeAfterLegend)
  }

  /// A line for each dimension: where it was, and where it is.
  func beforeAndAfter(_ former: Session, _ session: Session, legend: String) -> [Block] {
    let (then, now) = (former.evaluation, session.evaluation)
    let lines = session.dimensions.map { dimension -> RangeLine in
      let found = now.dimension(dimension.id)
      let before = then.dimension(dimension.id)
      return RangeLine(
        label: dimension.title[language], interval: found?.interval,
        position: established(found), former: established(before),
        words: change(from: established(before), to: established(found)))
    }
    return lines.isEmpty ? [] : [.ranges(lines), .legend(legend)]
  }

  private func established(_ result: DimensionResult?) -> Rational? {
    result.flatMap { $0.isEstablished ? $0.position : nil }
  }

  private func change(from before: Rational?, to now: Rational?) -> String {
    let words = messages.pictures
    guard let before, let now else { return words.notComparable }
    let (then, today) = (decimal(before), decimal(now))
    if then == today { return words.same }
    return before < now ? words.rose(then, today) : words.fell(then, today)
  }
}

extension Session {
  /// A saved assessment, only to be read.
  fileprivate init(_ opened: OpenedAssessment) {
    self.init(
      assessment: opened.assessment, questionnaire: opened.questionnaire,
      reference: opened.assessment.questionnaire, isReadOnly: true)
  }
}
