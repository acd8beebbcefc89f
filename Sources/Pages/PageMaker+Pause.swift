import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// The end of a dimension: a natural place to stop.
  func pause(_ id: DimensionID) -> Page {
    guard let session = state.session,
      let place = session.dimensions.firstIndex(where: { $0.id == id })
    else { return withoutSession() }
    let words = messages.question
    let dimension = session.dimensions[place]
    let answered = dimension.criteria.count { session.answer($0.id) != nil }
    let title = dimension.title[language]
    let isSaved = !session.isExample && !session.isReadOnly && !state.isUnsaved
    let saved = isSaved ? words.allSaved : words.nothingSaved
    var blocks: [Block] = [
      .lead("\(words.pauseTitle(title, answered, dimension.criteria.count)) \(saved)"), .gap,
    ]
    blocks += alreadySaid(of: dimension, session)
    if place + 1 < session.dimensions.count {
      let next = session.dimensions[place + 1]
      blocks.append(.paragraph(words.nextDimension(next.title[language], next.question[language])))
    } else {
      blocks.append(.paragraph(words.lastDimension))
    }
    let progress = session.progress()
    if showsTime, progress.secondsLeft > 0 {
      blocks.append(.note(words.timeLeft(messages.dates.about(progress.secondsLeft))))
    }
    blocks += [.gap, .row(actionOptions)]
    return Page(
      title: title, trail: messages.review.place(progress.answered, progress.total), blocks: blocks)
  }

  /// What the answers to a dimension say already, so that one does not wait for the end.
  private func alreadySaid(of dimension: Dimension, _ session: Session) -> [Block] {
    guard let found = session.evaluation.dimension(dimension.id), found.status == .addressed,
      let interval = found.interval
    else { return [] }
    let legend: [Block] = interval.isPoint ? [] : [.legend(messages.parts.barsLegend)]
    var bar = bar(found, dimension)
    bar.label = messages.question.saysAlready
    return [.bars([bar])] + legend + [.gap]
  }

  /// A question without score.
  func contextQuestion(_ number: Int) -> Page {
    guard let session = state.session, session.contextQuestions.indices.contains(number) else {
      return withoutSession()
    }
    let (words, questions) = (messages.question, session.contextQuestions)
    let question = questions[number]
    let chosen = session.assessment.context[question.id]
    // One choice needs no explanation: the marks are round, and Enter goes on.
    let howMany =
      switch question.kind {
      case .one: ""
      case .several: words.severalChoices(question.most)
      case .ranked: words.rankedChoices(question.most)
      }
    let optional = question.isOptional ? words.optional : ""
    var blocks: [Block] = [.lead(question.text[language])]
    if let help = question.help { blocks.append(.note(help[language])) }
    let notes = [howMany, optional].filter { !$0.isEmpty }.joined(separator: " ")
    if !notes.isEmpty { blocks.append(.note(notes)) }
    blocks.append(.gap)
    let choices = question.choices.map { choice in
      let rank = chosen.firstIndex(of: choice.id)
      let isRanked = question.kind == .ranked
      let rankText = isRanked ? rank.map { " (\(words.rank($0 + 1)))" } ?? "" : ""
      return option(
        .choice(choice.id), choice.text[language] + rankText, detail: choice.hint?[language] ?? "",
        mark: question.kind == .one ? .radio(rank != nil) : .check(rank != nil))
    }
    blocks.append(.options(choices))
    if !actionOptions.isEmpty { blocks += [.gap, .options(actionOptions)] }
    return Page(
      title: session.questionnaire.title[language],
      trail: questions.count > 1 ? words.place(number + 1, questions.count) : "", blocks: blocks)
  }
}
