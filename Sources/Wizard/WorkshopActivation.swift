import Assessments
import Evaluation
import Referential

extension Wizard {
  static func isInWorkshop(_ state: WizardState) -> Bool {
    if case .workshop = state.place.screen { true } else { false }
  }

  /// What may be done with a key of its own on the screens of a workshop.
  static func workshopOffers(_ state: WizardState) -> OfferSet {
    guard case .workshop(let screen) = state.place.screen, let desk = state.workshop else {
      return []
    }
    switch screen {
    case .respond: return [.comment, .skip]
    case .remark: return [.newLine]
    default:
      let undo: OfferSet = desk.past.isEmpty ? [] : [.undo]
      return desk.future.isEmpty ? undo : undo.union([.redo])
    }
  }

  /// Enter on something that belongs to a workshop.
  static func activateInWorkshop(
    _ item: WorkshopItem, _ state: inout WizardState, _ surroundings: Surroundings
  ) -> [Effect] {
    switch item {
    case .deed(let deed): return perform(deed, &state, surroundings)
    case .session(let id): return needsShared(state) + [.workshop(.open(id))]
    case .follow(let id): return chooseFormer(id, &state, surroundings)
    case .formerAction(let id): return takeUpAction(id, &state)
    case .questionnaire(let id): return [.workshop(.loadQuestionnaire(id))]
    case .scope(let scope): return chooseScope(scope, &state)
    case .dimension(let id): return toggleDimension(id, &state)
    case .voices(let voices): return chooseVoices(voices, &state)
    case .naming(let naming):
      state.workshop?.workshop.setup.naming = naming
      return saveWorkshop(&state)
    case .part(let screen): openPart(screen, &state)
    case .document(let document): return needsShared(state) + [.workshop(.hand(document))]
    case .attendee(let place):
      guard case .workshop(.respondent(let origin)) = state.place.screen else { return [] }
      openBallot(origin, attendee: place, &state, surroundings)
    case .organisation: break
    case .sticker(let id): openSticker(id, &state)
    case .comment(let place): return toggleComment(place, &state)
    case .map(let dimension): return openMap(dimension, &state)
    case .grouping(let grouping): state.workshop?.grouping = grouping
    case .debate(let id):
      if state.workshop?.workshop.phase == .ended {
        push(.workshop(.debate(id)), &state)
        return []
      }
      return openDebate(id, &state)
    case .settle(let answer): return settle(answer, &state)
    case .action(let id): openWorkshopAction(id, &state)
    case .parked(let place): return unpark(place, &state)
    case .takeaway(let place): return editTakeaway(place, &state)
    case .review(let months): return chooseNextDate(months, &state)
    case .keepsBallots(let keeps): return chooseKeeping(keeps, &state)
    case .minutes(let minutes):
      let effects = startSitting(minutes, &state)
      if case .workshop(.clock) = state.place.screen { pop(&state) }
      focusOnNext(&state)
      return effects
    }
    return []
  }

  private static func openSticker(_ id: CriterionID, _ state: inout WizardState) {
    let counts = state.workshop?.tally?.counts[id]
    push(.workshop(.sticker(id)), &state)
    if let counts { state.place.texts[.stickerLine] = TextInput(StickerLine.text(of: counts)) }
  }

  /// Does what an entry says.
  private static func perform(
    _ deed: WorkshopDeed, _ state: inout WizardState, _ surroundings: Surroundings
  ) -> [Effect] {
    switch deed {
    case .prepare: return prepareWorkshop(&state)
    case .list:
      // Beside one that has ended, the next one may be what is wanted.
      guard state.workshops.count == 1, let only = state.workshops.first, only.phase != .ended
      else {
        push(.workshop(.list), &state)
        return []
      }
      return needsShared(state) + [.workshop(.open(only.id))]
    case .preparation:
      if let missing = state.workshop.flatMap({ missingPart(of: $0.workshop) }) {
        openPart(missing, &state)
      } else {
        push(.workshop(.preparation), &state)
      }
    case .handOut: push(.workshop(.handOut), &state)
    case .anotherDocument: pop(&state)
    case .openFile:
      if case .workshop(.handedOut(let files)) = state.place.screen, let path = files.paths.first {
        return [.openFile(path)]
      }
    case .discard:
      if let id = state.workshop?.workshop.id {
        push(.confirm(.workshop(.discard(id))), &state)
      }
    case .eraseAnswers: push(.confirm(.workshop(.eraseAnswers)), &state)
    case .minutes: push(.workshop(.handOut), &state)
    case .results:
      guard let id = state.workshop?.workshop.assessment else { return [] }
      state.wantsResults = true
      state.workshop = nil
      state.trail = [state.trail.first ?? Place(.home)]
      return needsShared(state) + [.open(id)]
    case .followUp:
      guard let id = state.workshop?.workshop.id else { return [] }
      return needsShared(state)
        + [.workshop(.follow(id, next: WorkshopID(surroundings.freshID)))]
    case .undo: return undoWorkshop(&state)
    default: return performCollecting(deed, &state, surroundings)
    }
    return []
  }

  private static func performCollecting(
    _ deed: WorkshopDeed, _ state: inout WizardState, _ surroundings: Surroundings
  ) -> [Effect] {
    switch deed {
    case .collect: push(.workshop(.collect), &state)
    case .paper: push(.workshop(.respondent(.paper)), &state)
    case .together:
      push(.workshop(.respondent(.together)), &state)
      openBallot(.together, attendee: nil, &state, surroundings)
    case .curtain: drawCurtain(&state)
    case .stickers:
      push(.workshop(.stickers), &state)
      return [.workshop(.loadTally)]
    case .bringFile:
      if case .workshop(.brought) = state.place.screen {
        pop(&state)
      } else {
        push(.workshop(.bringFile), &state)
      }
    case .countAlike: return [.workshop(.bringAlike)]
    case .code: push(.workshop(.code), &state)
    case .myTurn: push(.workshop(.respondent(.keyboard)), &state)
    case .otherRespondent, .anonymousRespondent:
      guard case .workshop(.respondent(let origin)) = state.place.screen else { return [] }
      openBallot(origin, attendee: nil, &state, surroundings)
    case .answer:
      if case .workshop(.ballot(let id)) = state.place.screen { return [.workshop(.fetch(id))] }
      startAnswering(&state)
    case .correct: showPaperLine(0, &state)
    case .nextBallot:
      putBallotAway(&state)
      // Once everybody on the list has answered, there is no next one to ask for.
      let attendance = state.workshop?.workshop.attendance ?? []
      if !attendance.isEmpty, attendance.allSatisfy(\.hasAnswered) {
        openHall(&state)
      } else {
        reopenCollecting(&state, .respondent(.paper))
      }
    case .takeBack: return takeBallotBack(&state)
    case .withdraw:
      if case .workshop(.ballot(let id)) = state.place.screen {
        push(.confirm(.workshop(.withdraw(id))), &state)
      }
    case .giveUpKeyboard: drawCurtain(&state)
    case .finishBallot: finishBallot(&state)
    case .close: push(.confirm(.workshop(.close)), &state)
    case .reopen: return reopenBallots(&state)
    default: return performRevealing(deed, &state)
    }
    return []
  }

  private static func performRevealing(
    _ deed: WorkshopDeed, _ state: inout WizardState
  ) -> [Effect] {
    switch deed {
    case .comments:
      push(.workshop(.comments), &state)
      return [.workshop(.loadRemarks)]
    case .showAllComments: return toggleAllComments(&state)
    case .reveal:
      push(.workshop(.reveal), &state)
      return loadBallotsIfNeeded(state)
    case .crossed:
      push(.workshop(.crossed), &state)
      return loadBallotsIfNeeded(state)
    case .sinceLast:
      push(.workshop(.sinceLast), &state)
      return loadBallotsIfNeeded(state)
    case .viewsDocument: return [.workshop(.hand(.views))]
    case .agenda:
      push(.workshop(.agenda), &state)
      return loadBallotsIfNeeded(state)
    case .startClock: push(.workshop(.clock), &state)
    case .stopClock: return endSitting(&state)
    case .parking: push(.workshop(.parking), &state)
    case .readDecisions:
      push(.workshop(.readDecisions), &state)
      return loadBallotsIfNeeded(state)
    case .takeaways: push(.workshop(.takeaways), &state)
    case .nextDate: push(.workshop(.nextDate), &state)
    case .end: push(.confirm(.workshop(.end)), &state)
    default: return performDebating(deed, &state)
    }
    return []
  }

  private static func performDebating(
    _ deed: WorkshopDeed, _ state: inout WizardState
  ) -> [Effect] {
    guard case .workshop(.debate(let id)) = state.place.screen else {
      return deed == .addAction ? addWorkshopAction(nil, &state) : []
    }
    switch deed {
    case .decide: push(.workshop(.decide(id)), &state)
    case .said: push(.workshop(.said(id)), &state)
    case .park: return park(id, &state)
    case .addAction: return addWorkshopAction(id, &state)
    case .next: return nextDebate(after: id, &state)
    default: break
    }
    return []
  }

  /// « Continuer », on the screens of a workshop that have it.
  static func goOnInWorkshop(
    _ screen: WorkshopScreen, _ state: inout WizardState, _ surroundings: Surroundings
  ) -> [Effect] {
    switch screen {
    case .subject, .scope, .voices, .people, .when, .keeping:
      return finishPart(screen, &state, surroundings)
    case .paper(let number): return takePaperLine(number, &state)
    case .sticker(let id): return takeStickers(id, &state)
    case .bringFile: return bringFile(&state)
    case .code: openByCode(&state)
    case .respondent(let origin):
      let name = trimmed(state.place.texts[.ballotName]?.text ?? "")
      guard !name.isEmpty else {
        state.place.focus = .field(.ballotName)
        state.notice = .workshop(.needsWho)
        return []
      }
      openBallot(origin, attendee: nil, name: name, &state, surroundings)
    case .comments: finishComments(&state)
    case .reason:
      pop(&state)
      // Decided: on to the next one.
      focus(.workshop(.deed(.next)), &state)
    case .nextMeeting: return finishNextMeeting(&state)
    case .action(let id): return finishWorkshopAction(id, &state)
    case .parking: return parkText(&state)
    case .takeaways: return addTakeaway(&state)
    default: break
    }
    return []
  }

  static func confirmedInWorkshop(
    _ confirmation: WorkshopConfirmation, _ state: inout WizardState, _ surroundings: Surroundings
  ) -> [Effect] {
    pop(&state)
    switch confirmation {
    case .close: return closeBallots(&state)
    case .reveal(let dimension): return reveal(dimension, &state)
    case .withdraw(let id):
      openHall(&state)
      return withdraw(id, &state)
    case .end: return endSession(&state)
    case .eraseAnswers: return eraseAnswers(&state)
    case .discard(let id):
      state.workshop = nil
      state.trail = [Place(.home)]
      return [.workshop(.discard(id))]
    }
  }
}
