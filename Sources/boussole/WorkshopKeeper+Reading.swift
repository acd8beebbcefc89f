import Assessments
import Messages
import Records
import Referential
import ShippedPacks
import Wizard

/// What screens ask for that is on the disk already.
extension WorkshopKeeper {
  func load(_ id: QuestionnaireID, _ messages: Messages) -> EffectOutcome {
    do {
      return .workshop(
        .questionnaire(try ShippedPacks.questionnaire(id), try ShippedPacks.reference(of: id)))
    } catch {
      return .workshop(.failed(messages.program.packUnreadable(id.rawValue)))
    }
  }

  func fetch(_ id: BallotID, of workshop: WorkshopID, _ messages: Messages) -> EffectOutcome {
    reading(messages) { store throws(RecordError) in .fetched(try store.ballot(id, of: workshop)) }
  }

  func tally(of workshop: Workshop, _ messages: Messages) -> EffectOutcome {
    reading(messages) { store throws(RecordError) in
      .tally(
        try store.stickers(of: workshop.id)
          ?? StickerTally(workshop: workshop.id, questionnaire: workshop.setup.questionnaire))
    }
  }

  /// What was written beside answers: levels are dropped here, before anything else sees them.
  func remarks(of workshop: Workshop, _ messages: Messages) -> EffectOutcome {
    reading(messages) { store throws(RecordError) in
      let remarks = try store.ballots(of: workshop).counted.compactMap { ballot -> BallotRemarks? in
        let texts = ballot.answers.compactMapValues { $0.comment.isEmpty ? nil : $0.comment }
        return texts.isEmpty ? nil : BallotRemarks(ballot: ballot.id, texts: texts)
      }
      return .remarks(remarks)
    }
  }

  func ballots(of workshop: Workshop, _ messages: Messages) -> [EffectOutcome] {
    guard let store else { return [] }
    do throws(RecordError) {
      let found = try store.ballots(of: workshop)
      let tally = try store.stickers(of: workshop.id)
      var outcomes: [EffectOutcome] = [.workshop(.ballots(found.counted, tally))]
      if let first = found.unreadable.first { outcomes.append(failed(first.error, messages)) }
      return outcomes
    } catch {
      return [failed(error, messages)]
    }
  }

  private func reading(
    _ messages: Messages,
    _ read: (WorkshopStore) throws(RecordError) -> WorkshopEffectOutcome
  ) -> EffectOutcome {
    do throws(RecordError) {
      return .workshop(try read(WorkshopStore(folder: try folder.get())))
    } catch {
      return failed(error, messages)
    }
  }
}
