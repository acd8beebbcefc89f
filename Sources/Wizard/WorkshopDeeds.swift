import Assessments
import Evaluation
import Referential

extension Wizard {
  /// Does what an entry says.
  static func performDeed(
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
}
