import Assessments
import Messages
import Records
import Referential
import ShippedPacks
import Wizard

extension FormerSession {
  /// What a session that has ended left on disk; its ballots are not read, even where they were kept.
  static func find(
    _ id: WorkshopID, in store: WorkshopStore
  ) throws(RecordError) -> FormerSession {
    let workshop = try store.open(id).workshop
    let questionnaire = try OpenedQuestionnaire.find(
      workshop.setup.questionnaire, in: store.folder)
    // The group's assessment says what became of the actions; without it they are as they were decided.
    let assessment = workshop.assessment.flatMap {
      try? AssessmentStore(folder: store.folder).open($0).file.assessment
    }
    guard
      let found = FormerSession(workshop, questionnaire: questionnaire, assessment: assessment)
    else { throw .notFound(id: id.rawValue) }
    return found
  }
}

extension WorkshopKeeper {
  /// What a session left, to start the next one from it, with the questionnaire as it is today.
  func follow(_ id: WorkshopID, next: WorkshopID, _ messages: Messages) -> EffectOutcome {
    looking(at: id, messages) { former in
      let questionnaire = QuestionnaireID(former.setup.questionnaire.id)
      guard let current = try? ShippedPacks.questionnaire(questionnaire),
        let reference = try? ShippedPacks.reference(of: questionnaire)
      else {
        return .following(
          former, next: next, former.questionnaire, former.setup.questionnaire)
      }
      return .following(former, next: next, current, reference)
    }
  }

  /// What a session left, to be set beside the one that is open.
  func lookBack(at id: WorkshopID, _ messages: Messages) -> EffectOutcome {
    looking(at: id, messages) { .lookedBack($0) }
  }

  private func looking(
    at id: WorkshopID, _ messages: Messages, _ say: (FormerSession) -> WorkshopEffectOutcome
  ) -> EffectOutcome {
    guard let store else { return .workshop(.failed(messages.notices.notOffered)) }
    do throws(RecordError) {
      return .workshop(say(try FormerSession.find(id, in: store)))
    } catch .notFound {
      return .workshop(.failed(messages.workshopSince.missing))
    } catch {
      return .workshop(.failed(ErrorText(messages: messages).sentence(for: error)))
    }
  }
}
