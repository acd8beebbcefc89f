import Assessments
import Messages
import Referential
import Wizard

extension PageMaker {
  /// One criterion: its question, the fixed line, five levels, « Ne sait pas », a comment.
  func question(_ id: CriterionID) -> Page {
    guard let session = state.session, let criterion = session.questionnaire.criterion(id) else {
      return withoutSession()
    }
    let words = messages.question
    let recorded = session.recorded(id)
    var blocks: [Block] = [.lead(criterion.question[language]), .note(words.invitation)]
    if criterion.optionalWhen?.holds(in: session.assessment.context) == true {
      blocks.append(.note(words.onlyIfYouWish(session.questionnaire.subject == .alliance)))
    }
    if let former = Wizard.formerAnswer(to: id, in: state) { blocks += offer(of: former) }
    let answers = items.compactMap { answerOption($0, criterion, recorded) }
    blocks += [.gap, .options(oneAtATime(answers)), .gap]
    blocks += remarks(on: recorded)
    return Page(
      title: session.dimension(of: id)?.title[language] ?? session.questionnaire.title[language],
      trail: trail(at: id, session), blocks: blocks)
  }

  /// In *mode accompagné* one sentence at a time: the others keep their place and their number.
  func oneAtATime(_ answers: [Option]) -> [Option] {
    guard state.settings.spacing == .accompanied else { return answers }
    let hasFocus = answers.contains(where: \.hasFocus)
    return answers.enumerated().map { place, answer in
      guard case .level = answer.item else { return answer }
      var folded = answer
      folded.isFolded = hasFocus ? !answer.hasFocus : place > 0
      return folded
    }
  }

  private func answerOption(
    _ item: Item, _ criterion: Criterion, _ recorded: RecordedAnswer?
  ) -> Option? {
    let answer = recorded?.answer
    return switch item {
    case .level(let level):
      option(
        item, criterion.sentence(of: level)[language], mark: .radio(answer == .level(level)))
    case .unknown: option(item, messages.question.unknown, mark: .radio(answer == .unknown))
    case .notApplicable:
      option(item, messages.question.notApplicable, mark: .radio(answer == .notApplicable))
    default: nil
    }
  }

  /// What was answered to the same question elsewhere, and the key that takes it up.
  private func offer(of former: FormerAnswer) -> [Block] {
    let words = messages.question
    let said = words.answeredBefore(
      messages.dates.date(former.at.date), former.questionnaireTitle[language],
      opening(of: former.sentence[language], marksCut: true, longest: 60))
    let key = words.takeFormer(former.level.rawValue, letter(of: .takeFormer))
    return [.note(said + " " + key)]
  }

  private func remarks(on recorded: RecordedAnswer?) -> [Block] {
    let words = messages.question
    var blocks: [Block] = []
    if let comment = recorded?.comment, !comment.isEmpty {
      blocks.append(.pairs([Pair(label: words.yourComment, text: oneLine(comment))]))
    } else if Wizard.offers(in: state).contains(.comment),
      // Two offers of a key at once are one too many, and the screen is small.
      !Wizard.offers(in: state).contains(.takeFormer)
    {
      blocks.append(.note(words.commentKey(letter(of: .comment))))
    }
    if let reason = recorded?.reason, !reason.isEmpty {
      blocks.append(.pairs([Pair(label: words.yourReason, text: reason)]))
    }
    if recorded?.isFlagged == true { blocks.append(.note(words.flagged)) }
    return blocks
  }

  /// Where one is, and the time left at one's own pace; no time in *mode accompagné*.
  private func trail(at id: CriterionID, _ session: Session) -> String {
    let progress = session.progress(at: id)
    guard showsTime, progress.secondsLeft > 0 else {
      return messages.question.place(progress.number, progress.total)
    }
    return messages.question.placeAndTime(
      progress.number, progress.total, messages.dates.left(progress.secondsLeft))
  }

  /// What makes one say so.
  func comment(_ id: CriterionID) -> Page {
    let words = messages.question
    return Page(
      title: words.comment, trail: label(of: id),
      blocks: context(of: id) + [
        .input(
          input(.comment, label: "\(words.comment) \(words.optional)", hint: words.commentHint))
      ])
  }

  /// Why a criterion does not apply.
  func reason(_ id: CriterionID) -> Page {
    let words = messages.question
    return Page(
      title: words.reasonTitle, trail: label(of: id),
      blocks: context(of: id) + [
        .input(input(.reason, label: words.reason, hint: words.reasonHint)), .gap,
        .options(actionOptions),
      ])
  }

  /// The question and what was answered, above a text about them.
  private func context(of id: CriterionID) -> [Block] {
    guard let session = state.session, let criterion = session.questionnaire.criterion(id) else {
      return []
    }
    return [
      .lead(criterion.question[language]),
      .pairs([Pair(label: messages.question.yourAnswer, text: said(of: criterion, session))]),
      .gap,
    ]
  }

  /// The answer to a criterion as a sentence.
  func said(of criterion: Criterion, _ session: Session) -> String {
    switch session.answer(criterion.id) {
    case .level(let level): criterion.sentence(of: level)[language]
    case .unknown: messages.question.unknown
    case .notApplicable: messages.question.notApplicable
    case nil: messages.question.noAnswer
    }
  }

  /// The short name of a criterion.
  func label(of id: CriterionID) -> String {
    state.session?.questionnaire.criterion(id)?.label[language] ?? ""
  }

  /// Text typed on several lines, on one.
  func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
