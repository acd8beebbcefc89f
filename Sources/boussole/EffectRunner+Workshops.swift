import Assessments
import Messages
import Records
import Wizard

// What the screens of a workshop ask for.
extension EffectRunner {
  var isWorkshopUnsaved: Bool { pendingGroup != nil || workshops.hasPending }

  func settleWorkshop() {
    guard isWorkshopUnsaved else { return }
    do throws(RecordError) {
      try settleGroup()
      let path = try workshops.settle()
      unsavedError = nil
      savedPath = path
      tell(.workshop(.saved(path: path)))
    } catch {
      unsavedError = error
      tell(.saveFailed(ErrorText(messages: messages).sentence(for: error)))
    }
  }

  func carryOut(_ effect: WorkshopEffect) -> [EffectOutcome] {
    switch effect {
    case .save, .keep, .erase, .keepTally, .eraseBallots:
      workshops.later(effect, state.workshop)
      return []
    case .found(let assessment):
      found(assessment)
      return []
    default: break
    }
    // What is read below must be what was typed above.
    settle()
    guard unsavedError == nil else { return [] }
    switch effect {
    case .list: return [workshops.sessions]
    case .open(let id): return workshops.open(id, messages)
    case .loadQuestionnaire(let id): return [workshops.load(id, messages)]
    case .discard(let id): return workshops.discard(id, messages)
    case .follow(let id, let next): return [workshops.follow(id, next: next, messages)]
    case .lookBack(let id): return [workshops.lookBack(at: id, messages)]
    default: break
    }
    guard let workshop = state.workshop?.workshop else { return [] }
    switch effect {
    case .fetch(let ballot): return [workshops.fetch(ballot, of: workshop.id, messages)]
    case .loadTally: return [workshops.tally(of: workshop, messages)]
    case .loadRemarks: return [workshops.remarks(of: workshop, messages)]
    case .loadBallots: return workshops.ballots(of: workshop, messages)
    case .bring(let path): return workshops.bring(path, into: workshop, state, messages)
    case .bringAlike: return workshops.bringAlike(into: workshop, state, messages)
    case .hand(let document): return [workshops.hand(document, of: state, messages)]
    default: return []
    }
  }

  /// The group's assessment waits as its session does.
  private func found(_ assessment: Assessment) {
    guard let questionnaire = state.workshop?.questionnaire else { return }
    pendingGroup = PendingSave(assessment: assessment, questionnaire: questionnaire)
  }

  private func settleGroup() throws(RecordError) {
    guard let save = pendingGroup else { return }
    let store = AssessmentStore(folder: try folder.get())
    try store.putAside(save.assessment.id)
    _ = try store.save(save.assessment, in: surroundings(of: save))
    pendingGroup = nil
    tell(store.shelf)
  }
}
