import Assessments
import Messages
import Referential
import Wizard

extension PageMaker {
  /// The page of a screen of a workshop.
  func workshop(_ screen: WorkshopScreen) -> Page {
    if case .list = screen { return workshopList() }
    if case .startFrom = screen { return startFrom() }
    guard let desk = state.workshop else { return withoutSession() }
    return switch screen {
    case .list: workshopList()
    case .startFrom: startFrom()
    case .lastTime: lastTime(desk)
    case .subject, .questionnaire, .scope, .voices, .people, .when, .keeping, .preparation:
      preparing(screen, desk)
    case .hall: hall(desk)
    case .handOut: handOut(desk)
    case .handedOut(let files): handedOut(files)
    case .collect, .respondent, .paper, .readBack, .stickers, .sticker, .bringFile, .brought, .code,
      .ballot:
      collecting(screen, desk)
    case .curtain, .welcome, .respond, .remark, .thanks: keyboard(screen, desk)
    case .comments: readComments(desk)
    case .reveal: revealChoice(desk)
    case .map(let dimension): map(dimension, desk)
    case .crossed: crossed(desk)
    case .sinceLast: sinceLastSession(desk)
    case .agenda: agenda(desk)
    case .debate(let id): debate(id, desk)
    case .said(let id): said(id, desk)
    case .decide(let id): decide(id, desk)
    case .reason(let id): decisionReason(id, desk)
    case .action(let id): workshopAction(id, desk)
    case .parking: parking(desk)
    case .clock: clock(desk)
    case .nextMeeting: nextMeeting(desk)
    case .readDecisions: readDecisions(desk)
    case .takeaways: takeaways(desk)
    case .nextDate: nextDate(desk)
    case .ballotsKept: ballotsKept(desk)
    }
  }

  /// Every session.
  private func workshopList() -> Page {
    let words = messages.workshops
    let none = showsTime ? "\(words.none) \(words.firstTakes)" : words.none
    let sessions = state.workshops.map { summary in
      option(.workshop(.session(summary.id)), summary.subjectName, detail: line(about: summary))
    }
    return Page(
      title: words.title, trail: words.count(state.workshops.count),
      blocks: (sessions.isEmpty ? [.paragraph(none)] : [.options(sessions)]) + [
        .gap, .options([option(.workshop(.deed(.prepare)), deed(.prepare))]),
      ])
  }

  private func line(about summary: WorkshopSummary) -> String {
    let words = messages.workshops
    let place = WorkshopPhase.allCases.firstIndex(of: summary.phase) ?? 0
    var line = words.line(words.phases[place], summary.ballots, summary.expected)
    if let date = summary.date { line = "\(words.on(messages.dates.date(date))). \(line)" }
    return line
  }

  /// What home says of workshops.
  var workshopsDetail: String {
    if state.workshops.isEmpty { return messages.home.prepareWorkshopDetail }
    let words = messages.workshops
    let waiting = state.workshops.filter { $0.phase < .closed }
    if waiting.count == 1, let only = waiting.first {
      return words.inPreparation(only.ballots, only.expected)
    }
    return words.several(state.workshops.count)
  }

  /// Sessions whose answers should have been erased by now.
  var overdueSessions: [Block] {
    let today = state.now.date
    return state.workshops.compactMap { summary in
      guard summary.holdsAnswers, let until = summary.keepUntil, until < today else { return nil }
      return .note(messages.workshops.overdue(summary.subjectName, messages.dates.date(until)))
    }
  }

  /// The words of something one may do.
  func deed(_ deed: WorkshopDeed) -> String {
    messages.workshops.deeds[deed.rawValue] ?? deed.rawValue
  }

  /// Entries of a screen with their usual words.
  func deedOptions(details: Bool = true) -> [Option] {
    items.compactMap { item in
      guard case .workshop(.deed(let name)) = item else { return nil }
      return option(
        item, text(of: name),
        detail: details ? messages.workshops.deedDetails[name.rawValue] ?? "" : "")
    }
  }

  /// The same entry says what it does at that moment.
  private func text(of name: WorkshopDeed) -> String {
    let workshop = state.workshop?.workshop
    return switch name {
    case .reveal where workshop?.revealed.isEmpty == false: messages.workshops.showAgain
    case .preparation where workshop.map({ Wizard.missingPart(of: $0) != nil }) ?? false:
      messages.workshops.goOnPreparing
    default: deed(name)
    }
  }

  /// « Continuer », with the words of the screen.
  func nextOption(_ text: String) -> Block { .options([option(.action(.next), text)]) }

  /// What is asked to be confirmed in a workshop.
  func confirmTexts(
    _ confirmation: WorkshopConfirmation
  ) -> (title: String, lead: String, consequence: String, yes: String, no: String) {
    let words = messages.workshops
    guard let desk = state.workshop else { return (words.title, "", "", words.keep, words.keep) }
    let name = desk.workshop.setup.subject.name
    let until = desk.workshop.setup.keepUntil.map(messages.dates.date)
    switch confirmation {
    case .close:
      return (
        words.session(name), words.close,
        words.closeConsequence(desk.workshop.counted.count, desk.workshop.attendance.count),
        words.closeYes, words.notYet
      )
    case .reveal(let dimension):
      let title = dimension.flatMap { id in desk.dimensions.first { $0.id == id } }?
        .title[language]
      return (
        words.session(name), words.reveal(title), words.revealConsequence, words.revealYes,
        words.notYet
      )
    case .withdraw:
      return (
        words.session(name), words.withdraw, words.withdrawConsequence, words.withdrawYes,
        words.keep
      )
    case .end:
      let consequence =
        desk.workshop.keepsBallots
        ? words.endKeeps(until) : words.endErases(desk.workshop.counted.count)
      return (words.session(name), words.end, consequence, words.endYes, words.notYet)
    case .eraseAnswers:
      return (
        words.session(name), words.erase, words.eraseConsequence, words.eraseYes, words.keep
      )
    case .discard:
      return (
        words.session(name), words.discard(name), words.discardConsequence, words.discardYes,
        words.keep
      )
    }
  }

  // MARK: Handing out

  private func handOut(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshops
    let documents = items.compactMap { item -> Option? in
      guard case .workshop(.document(let document)) = item else { return nil }
      return option(
        item, words.documents[document.rawValue] ?? "",
        detail: words.documentDetails[document.rawValue] ?? "")
    }
    return Page(
      title: desk.workshop.phase >= .revealed ? deed(.minutes) : words.handOutTitle,
      trail: desk.workshop.setup.subject.name,
      blocks: [.paragraph(words.handOut), .gap, .options(documents)])
  }

  private func handedOut(_ files: ExportedFiles) -> Page {
    let words = messages.workshops
    let isOver = state.workshop.map { $0.workshop.phase >= .revealed } ?? false
    return Page(
      title: isOver ? deed(.minutes) : words.handOutTitle,
      blocks: [
        .lead(words.handedOut), .bullets(files.paths), .gap,
        .options(deedOptions(details: false)),
      ])
  }
}
