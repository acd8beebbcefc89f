import Assessments
import Evaluation
import Referential

extension Wizard {
  /// What can have the focus on a screen of a workshop, in order.
  static func workshopItems(_ screen: WorkshopScreen, _ state: WizardState) -> [Item] {
    if case .list = screen {
      return state.workshops.map { .workshop(.session($0.id)) } + deeds([.prepare])
    }
    if case .startFrom = screen {
      return sessionsToFollow(state).map { .workshop(.follow($0.id)) } + [.workshop(.follow(nil))]
    }
    guard let desk = state.workshop else { return [] }
    switch screen {
    case .list, .startFrom: return []
    case .lastTime, .sinceLast: return lookingBackItems(screen, desk, state)
    case .subject, .questionnaire, .scope, .voices, .people, .when, .keeping, .preparation:
      return preparationItems(screen, desk, state)
    case .hall, .handOut, .handedOut: return hallItems(screen, desk, state)
    case .collect, .respondent, .paper, .readBack, .stickers, .sticker, .bringFile, .brought,
      .code, .ballot:
      return collectingItems(screen, desk)
    case .curtain, .welcome, .respond, .remark, .thanks: return keyboardItems(screen, desk)
    case .comments, .reveal, .map, .crossed: return revealItems(screen, desk)
    case .agenda, .debate, .said, .decide, .reason, .action, .parking, .clock, .nextMeeting:
      return debateItems(screen, desk, now: state.now)
    case .readDecisions, .takeaways, .nextDate, .ballotsKept: return closingItems(screen, desk)
    }
  }

  static func deeds(_ names: [WorkshopDeed]) -> [Item] { names.map { .workshop(.deed($0)) } }

  private static func preparationItems(
    _ screen: WorkshopScreen, _ desk: WorkshopDesk, _ state: WizardState
  ) -> [Item] {
    switch screen {
    case .questionnaire:
      // Organisations that sit together look at what joins them first.
      let alliances = orderedLibrary(state).filter { $0.subject == .alliance }
      let others = orderedLibrary(state).filter { $0.subject != .alliance }
      return (alliances + others).map { .workshop(.questionnaire($0.id)) }
    case .scope:
      guard let questionnaire = desk.questionnaire else { return [] }
      let whole = [ScopeID.all] + questionnaire.scopes.map(\.id).filter { $0 != .all }
      let dimensions = questionnaire.visibleDimensions(in: desk.workshop.setup.context, scope: .all)
      return whole.map { .workshop(.scope($0)) }
        + dimensions.map { .workshop(.dimension($0.id)) } + [.action(.next)]
    case .voices:
      return WorkshopSetup.Voices.allCases.map { .workshop(.voices($0)) }
        + (desk.workshop.setup.voices == .each
          ? WorkshopSetup.Naming.allCases.map { .workshop(.naming($0)) } : []) + [.action(.next)]
    case .preparation:
      // What was asked of those who answered already does not change under them.
      let isOpen = desk.workshop.register.isEmpty && desk.workshop.phase <= .collecting
      let parts: [WorkshopScreen] = isOpen ? preparationSteps : [.people, .when, .keeping]
      let hasFormer = desk.workshop.follows != nil || !sessionsBefore(desk, state).isEmpty
      return (parts + (hasFormer ? [.lastTime] : [])).map { .workshop(.part($0)) }
    default:
      // Organisations that speak with one voice are the ones expected: nobody else is asked for.
      let isListed = screen == .people && desk.workshop.setup.voices == .organisation
      return fields(of: screen).filter { !isListed || $0 != .sessionExpected }.map(Item.field)
        + [.action(.next)]
    }
  }

  private static func hallItems(
    _ screen: WorkshopScreen, _ desk: WorkshopDesk, _ state: WizardState
  ) -> [Item] {
    switch screen {
    case .handOut:
      let documents: [WorkshopDocument] =
        switch desk.workshop.phase {
        case .revealed: WorkshopDocument.during
        case .ended: WorkshopDocument.after
        default: WorkshopDocument.before
        }
      return documents.filter { $0 != .views || desk.comparesOrganisations }
        .map { .workshop(.document($0)) }
    case .handedOut(let files):
      return deeds(files.canOpen ? [.openFile, .anotherDocument] : [.anotherDocument])
    default: break
    }
    if desk.isReadOnly { return deeds([.handOut]) }
    let isOverdue =
      desk.workshop.isPastRetention(on: state.now.date) && holdsAnswers(desk, state)
    // What was promised comes first once its day is past.
    return (isOverdue ? deeds([.eraseAnswers]) : []) + hallItems(desk, isOverdue: isOverdue)
  }

  /// Whether there is anything to erase: counts on stickers stand in no register.
  private static func holdsAnswers(_ desk: WorkshopDesk, _ state: WizardState) -> Bool {
    let onDisk = state.workshops.first { $0.id == desk.workshop.id }?.holdsAnswers
    return !desk.workshop.register.isEmpty || desk.tally != nil || onDisk != false
  }

  private static func hallItems(_ desk: WorkshopDesk, isOverdue: Bool) -> [Item] {
    let looking: [WorkshopDeed] = desk.workshop.follows == nil ? [] : [.sinceLast]
    let crossing: [WorkshopDeed] = desk.comparesOrganisations ? [.crossed] : []
    // Without a questionnaire there is nothing to print and nothing to ask.
    if missingPart(of: desk.workshop) != nil { return deeds([.preparation, .discard]) }
    switch desk.workshop.phase {
    case .preparing, .collecting:
      return deeds(collectingDeeds(desk.workshop) + looking + [.preparation, .discard])
    case .closed:
      return deeds([.comments, .reveal, .reopen] + looking + [.handOut, .preparation])
    case .revealed:
      let resting = desk.workshop.currentSitting == nil
      return deeds([.agenda, .reveal] + looking + crossing + [.comments, .parking, .minutes])
        + deeds(resting ? [.readDecisions] : [.stopClock, .readDecisions])
    case .ended:
      let results: [WorkshopDeed] = desk.workshop.assessment == nil ? [] : [.results]
      let erasing: [WorkshopDeed] =
        desk.workshop.keepsBallots && !isOverdue ? [.eraseAnswers] : []
      return deeds(
        [.minutes] + results + [.reveal] + looking + crossing + [.followUp] + erasing + [.discard])
    }
  }

  /// What comes next stands first: papers, then answers, then closing once all that was expected is there.
  private static func collectingDeeds(_ workshop: Workshop) -> [WorkshopDeed] {
    let hasAny = !workshop.register.isEmpty
    guard hasAny || workshop.postersCounted > 0 else { return [.handOut, .collect] }
    let isComplete = !workshop.attendance.isEmpty && workshop.attendance.allSatisfy(\.hasAnswered)
    let start: [WorkshopDeed] =
      isComplete ? [.close, .collect, .handOut] : [.collect, .handOut, .close]
    return start + (hasAny ? [.code] : [])
  }

  private static func collectingItems(_ screen: WorkshopScreen, _ desk: WorkshopDesk) -> [Item] {
    switch screen {
    case .collect: return deeds([.paper, .curtain, .bringFile, .stickers, .together])
    case .respondent: return respondentItems(desk)
    case .paper: return [.field(.ballotLine), .action(.next)]
    case .readBack: return deeds([.nextBallot, .correct, .takeBack])
    case .stickers: return desk.criteria.map { .workshop(.sticker($0.id)) }
    case .sticker: return [.field(.stickerLine), .action(.next)]
    case .bringFile: return [.field(.filePath), .action(.next)]
    case .brought(let files):
      // Counting them is never what Enter alone does.
      return deeds([.bringFile] + (files.alike > 0 ? [.countAlike] : []) + [.close])
    case .code: return [.field(.ballotCode), .action(.next)]
    case .ballot: return deeds([.answer, .withdraw])
    default: return []
    }
  }

  /// Those who were expected and did not answer yet, then someone else.
  private static func respondentItems(_ desk: WorkshopDesk) -> [Item] {
    let waiting = desk.workshop.attendance.enumerated().filter {
      !$0.element.hasAnswered && !$0.element.name.isEmpty
    }
    let list: [Item] = waiting.map { .workshop(.attendee($0.offset)) }
    if desk.workshop.setup.voices == .organisation { return list }
    guard desk.workshop.setup.showsNames else { return list + deeds([.anonymousRespondent]) }
    return list + [.field(.ballotName), .action(.next)]
  }

  private static func keyboardItems(_ screen: WorkshopScreen, _ desk: WorkshopDesk) -> [Item] {
    switch screen {
    case .curtain: return deeds([.myTurn])
    case .welcome: return deeds([.answer, .giveUpKeyboard])
    case .respond(let id):
      guard let criterion = desk.questionnaire?.criterion(id) else { return [] }
      return Level.allCases.map(Item.level) + [.unknown]
        + (criterion.allowsNotApplicable ? [.notApplicable] : [])
    case .remark: return [.field(.remark)]
    case .thanks: return deeds([.finishBallot, .answer])
    default: return []
    }
  }

  private static func revealItems(_ screen: WorkshopScreen, _ desk: WorkshopDesk) -> [Item] {
    switch screen {
    case .comments:
      let places = desk.commentPlaces
      return places.map { .workshop(.comment($0)) }
        + deeds(places.count > 1 ? [.showAllComments] : []) + [.action(.next)]
    case .reveal:
      return [.workshop(.map(nil))]
        + (desk.dimensions.count > 1 ? desk.dimensions.map { .workshop(.map($0.id)) } : [])
        + groupingItems(desk) + (desk.workshop.revealed.isEmpty ? [] : debateDoor(desk))
    case .map(let dimension):
      return mapOrder(dimension, desk).map { .workshop(.debate($0)) } + debateDoor(desk)
    case .crossed:
      let views = desk.revelation?.crossedViews()?.criteria ?? []
      return views.map { .workshop(.debate($0.subject)) }
        + (views.isEmpty ? [] : deeds([.viewsDocument]))
    default: return []
    }
  }

  /// From what was shown to what one talks about.
  private static func debateDoor(_ desk: WorkshopDesk) -> [Item] {
    desk.workshop.phase == .revealed ? deeds([.agenda]) : []
  }

  /// How the map may be read, where there is a choice.
  private static func groupingItems(_ desk: WorkshopDesk) -> [Item] {
    let groupings = desk.revelation?.groupings ?? []
    return groupings.count < 2 ? [] : groupings.map { .workshop(.grouping($0)) }
  }

  private static func closingItems(_ screen: WorkshopScreen, _ desk: WorkshopDesk) -> [Item] {
    switch screen {
    case .readDecisions:
      return desk.workshop.plan.actions.map { .workshop(.action($0.id)) }
        + deeds([.addAction, .takeaways])
    case .takeaways:
      return desk.workshop.takeaways.indices.map { .workshop(.takeaway($0)) }
        + [.field(.takeaway), .action(.next)]
    case .nextDate:
      return [6, 12, 0].map { .workshop(.review(months: $0)) }
    case .ballotsKept:
      return [.workshop(.keepsBallots(false)), .workshop(.keepsBallots(true))] + deeds([.end])
    default: return []
    }
  }
}
