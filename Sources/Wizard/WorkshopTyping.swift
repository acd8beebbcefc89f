import Assessments
import Referential

extension Wizard {
  /// Keeps what is typed on a screen of a workshop; ballots' own lines wait for Enter.
  static func keepWorkshopText(
    _ field: Field, _ screen: WorkshopScreen, _ state: inout WizardState
  ) -> [Effect] {
    switch screen {
    case .when:
      if field == .sessionStart || field == .sessionEnd { followHours(&state) }
      return takeSetupTexts(&state)
    case .subject, .people, .keeping:
      return takeSetupTexts(&state)
    case .remark(let id): return keepRemark(id, &state)
    case .reason(let id): return keepReason(id, &state)
    case .action(let id): return keepWorkshopAction(id, field, &state)
    case .nextMeeting: return keepNextMeeting(&state)
    default: return []
    }
  }

  /// Enter in a field goes to the next one; where there is but one it does what the screen is for.
  static func leaveWorkshopField(
    _ field: Field, _ screen: WorkshopScreen, _ state: inout WizardState,
    _ surroundings: Surroundings
  ) -> [Effect] {
    if case .remark = screen {
      pop(&state)
      return []
    }
    let all = items(in: state)
    guard let place = all.firstIndex(of: .field(field)), let next = all[safe: place + 1] else {
      return []
    }
    if case .field = next {
      state.place.focus = next
      return []
    }
    // A form of several lines stops on « Continuer », so that one reads it once more.
    let fields = all.count { if case .field = $0 { true } else { false } }
    if fields > 1 {
      state.place.focus = next
      return []
    }
    return goOnInWorkshop(screen, &state, surroundings)
  }

  /// One screen back; from the curtain, from thanks and from a ballot read back nothing can be seen again.
  static func goBackInWorkshop(
    _ screen: WorkshopScreen, _ state: inout WizardState
  ) -> [Effect] {
    switch screen {
    case .hall:
      state.workshop = nil
      return goHome(&state)
    case .respond(let id): goBack(fromRespond: id, &state)
    case .thanks: finishBallot(&state)
    case .welcome: drawCurtain(&state)
    case .paper(let number):
      if number > 0 {
        showPaperLine(number - 1, &state)
      } else {
        putBallotAway(&state)
        pop(&state)
      }
    case .readBack:
      putBallotAway(&state)
      reopenCollecting(&state)
    case .stickers:
      state.workshop?.tally = nil
      pop(&state)
    case .comments:
      state.workshop?.remarks = []
      pop(&state)
    case .reason(let id):
      pop(&state)
      if case .workshop(.decide) = state.place.screen { pop(&state) }
      _ = id
    case .subject:
      pop(&state)
      // From the hall, or one by one, the session stays open; else it is put away, and what is listed says so.
      guard
        !isInWorkshop(state) || state.place.screen == .workshop(.list)
          || state.place.screen == .workshop(.startFrom)
      else { return [] }
      state.workshop = nil
      return [.workshop(.list)]
    default: pop(&state)
    }
    return []
  }

  /// A digit selects; it never goes on.
  static func selectInWorkshop(_ item: Item, _ state: inout WizardState) -> [Effect] {
    switch item {
    case .level(let level): return respond(.level(level), &state)
    case .unknown: return respond(.unknown, &state)
    case .notApplicable: return respond(.notApplicable, &state)
    default: return []
    }
  }

  /// Enter on an answer of one's own ballot.
  static func answerInWorkshop(_ answer: Answer, _ state: inout WizardState) -> [Effect] {
    guard case .workshop(.respond(let id)) = state.place.screen else { return [] }
    let effects = respond(answer, &state)
    goOn(fromRespond: id, &state)
    return effects
  }

  static func openRemark(_ id: CriterionID, _ state: inout WizardState) {
    guard let given = state.workshop?.draft?.ballot.answers[id] else {
      state.notice = .needsAnswer
      return
    }
    push(.workshop(.remark(id)), &state)
    state.place.texts[.remark] = TextInput(given.comment)
  }

  /// Takes what the world answered.
  static func receive(_ outcome: WorkshopEffectOutcome, _ state: inout WizardState) -> [Effect] {
    switch outcome {
    case .sessions(let sessions):
      state.workshops = sessions
      if state.place.screen == .home || state.place.screen == .workshop(.list) {
        settleFocus(&state)
      }
    case .opened(let desk):
      state.workshop = desk
      openHall(&state)
      if desk.isReadOnly { state.notice = .workshop(.isReadOnly) }
      return loadBallotsIfNeeded(state)
    case .questionnaire(let questionnaire, let reference):
      takeQuestionnaire(questionnaire, reference, &state)
      return saveWorkshop(&state)
    case .saved(let path):
      let wasUnsaved = state.isUnsaved
      sayRecovered(path, &state)
      state.workshop?.path = path
      // What was to be shown could not be, as long as the reveal was not on disk.
      if wasUnsaved { return loadBallotsIfNeeded(state) }
    case .fetched(let ballot): correct(ballot, &state)
    case .tally(let tally):
      if case .workshop(.stickers) = state.place.screen { state.workshop?.tally = tally }
    case .remarks(let remarks):
      state.workshop?.remarks = remarks
      // What is to be read comes first.
      if case .workshop(.comments) = state.place.screen { state.place.focus = nil }
      settleFocus(&state)
    case .ballots(let ballots, let tally): return show(ballots, tally, &state)
    case .brought(let workshop, let files):
      state.workshop?.workshop = workshop
      replace(.workshop(.brought(files)), &state)
    case .handedOut(let files): push(.workshop(.handedOut(files)), &state)
    case .following(let former, let next, let questionnaire, let reference):
      return follow(former, next: next, asking: questionnaire, as: reference, &state)
    case .lookedBack(let former): return lookBack(former, &state)
    case .failed(let message): state.notice = .workshop(.failed(message))
    }
    return []
  }

  /// Another questionnaire asks for a scope of its own.
  private static func takeQuestionnaire(
    _ questionnaire: Questionnaire, _ reference: PackReference, _ state: inout WizardState
  ) {
    guard let setup = state.workshop?.workshop.setup else { return }
    if setup.questionnaire != reference {
      state.workshop?.workshop.setup.questionnaire = reference
      let first = questionnaire.scopes.first { !$0.givesStage }
      state.workshop?.workshop.setup.scope = first?.id ?? .all
    }
    if let catalogue = state.shared?.catalogueReference {
      state.workshop?.workshop.setup.catalogue = catalogue
    }
    state.workshop?.questionnaire = questionnaire
    goOn(fromPart: .questionnaire, &state)
  }

  private static func correct(_ ballot: WorkshopBallot, _ state: inout WizardState) {
    let attendee = state.workshop?.workshop.attendance.firstIndex {
      !ballot.name.isEmpty && $0.name == ballot.name
    }
    openHall(&state)
    state.workshop?.draft = BallotDraft(ballot: ballot, attendee: attendee, isCorrection: true)
    push(.workshop(.respondent(ballot.origin ?? .paper)), &state)
    showDraft(&state)
  }
}
