import Assessments
import Messages
import Referential
import Wizard

extension PageMaker {
  /// The keyboard that is passed around.
  func keyboard(_ screen: WorkshopScreen, _ desk: WorkshopDesk) -> Page {
    let words = messages.workshopBallots
    switch screen {
    case .curtain:
      var page = Page(
        title: words.curtainTitle, trail: desk.workshop.setup.subject.name,
        blocks: [
          .lead(words.curtain),
          .paragraph(
            words.curtainCount(desk.workshop.counted.count, desk.workshop.attendance.count)),
          .note(words.curtainNote), .gap, .options(deedOptions(details: false)),
        ])
      page.startsAfresh = words.cleared
      return page
    case .welcome: return welcome(desk)
    case .respond(let id): return respond(id, desk)
    case .remark(let id):
      return Page(
        title: messages.question.comment, trail: label(of: id, desk) ?? "",
        blocks: [
          .lead(desk.questionnaire?.criterion(id)?.question[language] ?? ""), .gap,
          .input(
            input(
              .remark, label: "\(messages.question.comment) \(messages.question.optional)",
              hint: words.noNames)),
        ])
    default: return thanks(desk)
    }
  }

  private func welcome(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopBallots
    let setup = desk.workshop.setup
    return Page(
      title: words.welcomeTitle(desk.draft?.ballot.name ?? ""), trail: setup.subject.name,
      blocks: [
        .lead(words.welcome(desk.criteria.count)),
        .paragraph(
          setup.voices == .organisation
            ? words.welcomeOneVoice
            : setup.showsNames ? words.welcomeNamed : words.welcomeAnonymous),
        .note(
          words.notice(
            setup.holder, setup.keepUntil.map(messages.dates.date) ?? "", setup.contact)),
        .note(words.noNames), .gap, .options(deedOptions(details: false)),
      ])
  }

  private func respond(_ id: CriterionID, _ desk: WorkshopDesk) -> Page {
    let words = messages.question
    guard let criterion = desk.questionnaire?.criterion(id),
      let place = desk.criteria.firstIndex(where: { $0.id == id })
    else { return withoutSession() }
    let given = desk.draft?.ballot.answers[id]
    let options = items.compactMap { item -> Option? in
      switch item {
      case .level(let level):
        option(
          item, criterion.sentence(of: level)[language],
          mark: .radio(given?.answer == .level(level)))
      case .unknown: option(item, words.unknown, mark: .radio(given?.answer == .unknown))
      case .notApplicable:
        option(item, words.notApplicable, mark: .radio(given?.answer == .notApplicable))
      default: nil
      }
    }
    var blocks: [Block] = [
      .lead(criterion.question[language]), .note(words.invitation), .gap,
      .options(oneAtATime(options)), .gap,
    ]
    if let comment = given?.comment, !comment.isEmpty {
      blocks.append(.pairs([Pair(label: words.yourComment, text: oneLine(comment))]))
    } else {
      blocks.append(.note(words.commentKey(letter(of: .comment))))
    }
    let isShared = desk.draft?.ballot.origin == .together
    let title = desk.questionnaire?.dimension(of: id)?.title[language] ?? ""
    let number = messages.workshopBallots.place(place + 1, desk.criteria.count)
    return Page(
      title: title,
      trail: isShared ? "\(messages.workshopBallots.shared), \(lowerCase(number))" : number,
      blocks: blocks)
  }

  private func thanks(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopBallots
    guard let draft = desk.draft else { return withoutSession() }
    let isShared = draft.ballot.origin == .together
    let options = items.map { item in
      switch item {
      case .workshop(.deed(.answer)): option(item, words.changeAnswers)
      default: option(item, isShared ? words.sharedDone : deed(.finishBallot))
      }
    }
    return Page(
      title: isShared ? words.shared : words.thanksTitle, trail: desk.workshop.setup.subject.name,
      blocks: [
        .lead(
          words.thanks(draft.ballot.answers.count, desk.criteria.count) + " "
            + whatBecame(of: draft.ballot, desk)),
        .paragraph(words.thanksCode(draft.ballot.id.rawValue.uppercased())), .gap,
        .options(options),
      ])
  }
}
