import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// What was decided, to be read aloud, and the actions.
  func readDecisions(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    let decided = desk.criteria.filter { desk.workshop.decisions[$0.id] != nil }
    let pairs = decided.map { criterion in
      Pair(
        label: criterion.label[language],
        text: desk.workshop.decisions[criterion.id].map { text(of: $0, criterion.id, desk) } ?? "")
    }
    let open = desk.divergences.filter { found in
      found.verdict != .sharedView && desk.workshop.decisions[found.criterion] == nil
    }.compactMap { label(of: $0.criterion, desk) }
    var actions: [Option] = []
    var doors: [Option] = []
    for item in items {
      switch item {
      case .workshop(.action(let id)):
        guard let action = desk.workshop.plan.actions.first(where: { $0.id == id }) else {
          continue
        }
        actions.append(
          option(
            item, action.what.isEmpty ? words.incompleteAction : action.what,
            detail: words.by(action.owner, action.due.map(messages.dates.date) ?? "")))
      case .workshop(.deed(let name)): doors.append(option(item, deed(name)))
      default: break
      }
    }
    var blocks: [Block] = [.note(words.readNote)]
    blocks.append(pairs.isEmpty ? .paragraph(words.nothingDecided) : .pairs(pairs))
    if !open.isEmpty { blocks += [.gap, .paragraph(words.openOnes(open.count)), .bullets(open)] }
    blocks += [.gap, .paragraph(words.actionsCount(actions.count))]
    if !actions.isEmpty { blocks.append(.options(actions)) }
    return Page(
      title: words.readTitle, trail: desk.workshop.setup.subject.name,
      blocks: blocks + [.gap, .options(doors)])
  }

  private func text(of decision: Decision, _ id: CriterionID, _ desk: WorkshopDesk) -> String {
    let words = messages.workshopDebate
    var parts = [settled(decision, id, desk)]
    if !decision.reason.isEmpty { parts.append(oneLine(decision.reason)) }
    if !decision.agreedBy.isEmpty {
      parts.append(words.agreedBy(decision.agreedBy.joined(separator: ", ")))
    }
    if !decision.dissent.isEmpty { parts.append(words.dissents(oneLine(decision.dissent))) }
    return parts.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
  }

  /// « Ce que je retiens », typed as it is said.
  func takeaways(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    let said = desk.workshop.takeaways.enumerated().map { place, text in
      option(.workshop(.takeaway(place)), messages.numbers.quoted(oneLine(text)))
    }
    return Page(
      title: words.takeawaysTitle, trail: desk.workshop.setup.subject.name,
      blocks: [.paragraph(words.takeawaysNote), .gap]
        + (said.isEmpty ? [] : [.options(said), .gap]) + [
          .input(input(.takeaway, label: words.takeaway)), .gap, nextOption(words.takeawayNext),
        ])
  }

  /// When to take stock again.
  func nextDate(_ desk: WorkshopDesk) -> Page {
    let words = messages.plan
    let chosen = desk.workshop.plan.review
    let options = items.compactMap { item -> Option? in
      guard case .workshop(.review(let months)) = item else { return nil }
      guard months > 0 else { return option(item, words.noDate, mark: .radio(chosen == nil)) }
      let date = state.now.date.adding(months: months)
      return option(
        item, words.inMonths(months, messages.dates.date(date)), mark: .radio(chosen == date))
    }
    return Page(
      title: messages.workshopDebate.dateTitle, trail: desk.workshop.setup.subject.name,
      blocks: [.options(options)])
  }

  /// What becomes of the ballots; erasing them is what was announced.
  func ballotsKept(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    let until = desk.workshop.setup.keepUntil.map(messages.dates.date)
    let keeps = desk.workshop.keepsBallots
    let options = items.compactMap { item -> Option? in
      switch item {
      case .workshop(.keepsBallots(false)):
        option(
          item, words.erase,
          detail: desk.workshop.setup.organisations.count < 2
            ? words.eraseDetail : "\(words.eraseDetail) \(messages.workshopCrossed.beforeEnding)",
          mark: .radio(!keeps))
      case .workshop(.keepsBallots(true)):
        option(item, words.keepThem, detail: words.keepDetail(until), mark: .radio(keeps))
      default: nil
      }
    }
    return Page(
      title: words.ballotsTitle, trail: desk.workshop.setup.subject.name,
      blocks: [
        .options(options), .gap, .options([option(.workshop(.deed(.end)), deed(.end))]),
      ])
  }

  /// What just happened in a workshop, or what is missing.
  func workshopNotice(_ notice: WorkshopNotice) -> NoticeLine {
    let words = messages.workshopNotices
    func said(_ text: String) -> NoticeLine { NoticeLine(text: text) }
    func wrong(_ text: String) -> NoticeLine { NoticeLine(text: text, isError: true) }
    return switch notice {
    case .needsName: said(messages.notices.needsName)
    case .needsOrganisations: said(words.needsOrganisations)
    case .needsDimensions: said(words.needsDimensions)
    case .needsDate: said(messages.plan.needsDate)
    case .needsMinutes: said(words.needsMinutes)
    case .lineNotRead(let word, let offers): said(words.lineNotRead(word, offers))
    case .notApplicableNotOffered(let id):
      said(words.notApplicableNotOffered(state.workshop.flatMap { label(of: id, $0) } ?? ""))
    case .posterOffersNoDash(let id):
      said(words.posterOffersNoDash(state.workshop.flatMap { label(of: id, $0) } ?? ""))
    case .lineLength(let given, let expected): said(words.lineLength(given, expected))
    case .stickersNotRead(let word): said(words.stickersNotRead(word))
    case .stickersTwice(let level): said(words.stickersTwice(level))
    case .takenBack: said(words.takenBack)
    case .withdrawn: said(words.withdrawn)
    case .unknownCode: said(words.unknownCode)
    case .nobodyAnswered: said(words.nobodyAnswered)
    case .closed: said(words.closed)
    case .reopened: said(words.reopened)
    case .alreadyRevealed: said(words.alreadyRevealed)
    case .hasEnded: said(words.hasEnded)
    case .parked: said(words.parked)
    case .unparked: said(words.unparked)
    case .nothingToUndo: said(messages.notices.nothingToUndo)
    case .undone(let change): said(messages.notices.undone(text(of: change)))
    case .redone(let change): said(messages.notices.redone(text(of: change)))
    case .clockStarted: said(words.clockStarted)
    case .clockStopped: said(words.clockStopped)
    case .erased(let ballots): said(words.erased(ballots))
    case .ballotsKept: said(words.ballotsKept)
    case .unsavedFirst: wrong(words.unsavedFirst)
    case .answersErased: said(words.answersErased)
    case .takenFrom(let date): said(messages.workshopSince.taken(messages.dates.date(date)))
    case .failed(let what): wrong(words.failed(what))
    case .isReadOnly: said(messages.workshops.readOnly)
    case .needsPath: said(words.needsPath)
    case .needsWho: said(words.needsWho)
    case .refused(let refusal): wrong(text(of: refusal))
    case .tooFewForAnonymity(let ballots): said(words.tooFewForAnonymity(ballots))
    case .stillOpen: said(words.stillOpen)
    }
  }

  /// What was taken back or put back, so that nobody wonders.
  private func text(of change: UndoneChange) -> String {
    let words = messages.workshopNotices
    return switch change {
    case .decision(let id):
      words.changedDecision(
        state.workshop.flatMap { label(of: id, $0) } ?? "")
    case .parking: words.changedParking
    case .action: words.changedAction
    case .clock: words.changedClock
    case .other: words.changedOther
    }
  }

  private func text(of refusal: Receipt.Refusal) -> String {
    let words = messages.workshopNotices
    return switch refusal {
    case .otherWorkshop: words.otherWorkshop
    case .otherQuestionnaire: words.otherQuestionnaire
    case .otherVersion: words.otherVersion
    case .noOrganisation: words.noOrganisation
    case .unknownOrganisation: words.unknownOrganisation
    case .organisationHasVoted: words.organisationHasVoted
    case .alreadyAnswered: words.alreadyAnswered
    case .empty: words.emptyBallot
    case .afterReveal: words.afterReveal
    }
  }
}
