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
    case .deed(let deed): return performDeed(deed, &state, surroundings)
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
