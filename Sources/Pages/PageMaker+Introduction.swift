import Assessments
import Messages
import Referential
import Wizard

extension PageMaker {
  /// What is assessed: five lines, two of them compulsory for an alliance.
  func subject() -> Page {
    let words = messages.subject
    let kind = state.session?.questionnaire.subject ?? .alliance
    func optional(_ label: String) -> String { "\(label)   \(words.optional)" }
    let partners = words.partners(kind)
    var blocks: [Block] = [
      .input(input(.subjectName, label: words.name(kind))),
      .input(
        input(
          .partners, label: kind == .alliance ? partners : optional(partners),
          hint: words.partnersHint)),
      .input(input(.since, label: optional(words.since(kind)))),
      .input(input(.onBehalfOf, label: words.onBehalfOf)),
      .input(input(.respondent, label: optional(words.respondent))),
      .gap,
    ]
    blocks += [.note(words.later(kind)), .gap, .options(actionOptions)]
    return Page(
      title: words.title(kind), trail: state.session?.questionnaire.title[language] ?? "",
      blocks: blocks)
  }

  /// What it looks at, how long it takes, what happens to the answers.
  func introduction() -> Page {
    guard var session = state.session else { return withoutSession() }
    // Where a first reading is offered beside it, what is described is the whole.
    if Wizard.choosesReading(session) { session.assessment.scope = .all }
    let (words, questionnaire) = (messages.introduction, session.questionnaire)
    let name = session.assessment.subject.name
    var blocks: [Block] = [.lead(questionnaire.subtitle[language])]
    if !name.isEmpty {
      blocks.append(.note(words.about(name, session.assessment.subject.partners)))
    }
    blocks += questionnaire.introduction.flatMap { [.gap, .paragraph($0[language])] }
    blocks += [
      .gap, .bullets([size(of: session), words.levels, words.unknown, words.comment]),
      .gap, .paragraph(words.saved), .gap, .note(questionnaire.notice[language]),
      .gap, .options(introductionOptions(session)),
    ]
    return Page(title: questionnaire.title[language], blocks: blocks)
  }

  private func size(of session: Session) -> String {
    let dimensions = session.dimensions
    guard !dimensions.isEmpty else {
      return messages.introduction.sizeByChoices(session.questionnaire.minutes)
    }
    let counts = Set(dimensions.map(\.criteria.count))
    let minutes =
      session.questionnaire.scope(session.assessment.scope)?.minutes.map { $0...$0 }
    return messages.introduction.size(
      dimensions.count, session.criteria.count, counts.count == 1 ? counts.first : nil,
      !showsTime
        ? nil
        : session.assessment.scope == .all
          ? session.questionnaire.minutes : minutes ?? session.questionnaire.minutes)
  }

  private func introductionOptions(_ session: Session) -> [Option] {
    let words = messages.introduction
    return items.compactMap { item in
      switch item {
      case .action(.begin):
        option(item, session.assessment.answers.isEmpty ? words.begin : words.goOn)
      case .action(.firstReading):
        option(item, firstReading(of: session))
      case .action(let name): option(item, text(of: name))
      default: nil
      }
    }
  }

  private func firstReading(of session: Session) -> String {
    guard let scope = session.questionnaire.scopes.first(where: { !$0.givesStage }) else {
      return messages.shelf.firstReading
    }
    let asked = session.questionnaire.visibleCriteria(
      in: session.assessment.context, scope: scope.id)
    return messages.introduction.firstReading(asked.count, showsTime ? scope.minutes : nil)
  }

  /// All the questions, to be read before starting.
  func readAll() -> Page {
    guard let session = state.session else { return withoutSession() }
    let words = messages.introduction
    var blocks: [Block] = [
      .note(session.dimensions.isEmpty ? words.readAllPossible : words.readAllHint)
    ]
    for dimension in session.dimensionsToRead {
      blocks.append(.heading("\(dimension.title[language]). \(dimension.question[language])"))
      blocks.append(
        .options(
          dimension.criteria.map { criterion in
            option(
              .criterion(criterion.id), criterion.question[language],
              detail: levels(of: criterion))
          }))
    }
    return Page(
      title: words.readAllTitle,
      trail: session.questionnaire.title[language], blocks: blocks)
  }

  private func levels(of criterion: Criterion) -> String {
    criterion.levels.enumerated().map { place, sentence in
      messages.review.level(place + 1, sentence[language])
    }.joined(separator: "\n")
  }
}
