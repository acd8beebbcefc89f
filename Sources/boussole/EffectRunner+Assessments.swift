import Assessments
import Evaluation
import JSONText
import Messages
import Packs
import Records
import Referential
import ShippedPacks
import Wizard

// What assessments and their questionnaires ask for.
extension EffectRunner {
  func change(_ operation: (AssessmentStore) throws(RecordError) -> Void) -> [EffectOutcome] {
    guard let store else { return [] }
    do throws(RecordError) {
      try operation(store)
      return [store.shelf]
    } catch {
      return [
        .saveFailed(ErrorText(messages: messages).sentence(for: error)),
        store.shelf,
      ]
    }
  }

  // MARK: Packs

  func loadShared() -> EffectOutcome {
    .shared(SharedContent.load())
  }

  func load(_ id: QuestionnaireID) -> EffectOutcome {
    do {
      return .questionnaire(
        try ShippedPacks.questionnaire(id), try ShippedPacks.reference(of: id))
    } catch {
      return .questionnaireFailed(id, messages.program.packUnreadable(id.rawValue))
    }
  }

  /// Packs are kept beside the files made with them, so that those can be read as they were asked.
  func keepPacks(
    of assessment: Assessment, in store: AssessmentStore
  ) throws(RecordError) {
    let id = QuestionnaireID(assessment.questionnaire.id)
    guard let current = try? ShippedPacks.reference(of: id), current == assessment.questionnaire
    else { return }
    try PackShelf(folder: store.folder).keep(current, bytes: ShippedPacks.bytes(of: id))
  }

  // MARK: Assessments

  /// An assessment to be read beside others; nil when it cannot be.
  func opened(_ id: AssessmentID) -> OpenedAssessment? {
    guard let store, let (file, path) = try? store.open(id),
      let questionnaire = try? OpenedQuestionnaire.find(
        file.assessment.questionnaire, in: store.folder)
    else { return nil }
    return OpenedAssessment(
      assessment: file.assessment, questionnaire: questionnaire, isReadOnly: true, path: path)
  }

  func open(_ id: AssessmentID) -> EffectOutcome {
    guard let store else { return .openFailed(id, "") }
    do throws(RecordError) {
      let (file, path) = try store.open(id)
      let questionnaire = try OpenedQuestionnaire.find(
        file.assessment.questionnaire, in: store.folder)
      unknownMembers[id] = file.unknownMembers
      let isElsewhere = !takeLock(path)
      let opened = OpenedAssessment(
        assessment: file.assessment, questionnaire: questionnaire,
        isReadOnly: file.isNewer || isElsewhere,
        resultsDiffer: differs(file, questionnaire), path: path,
        former: file.assessment.follows.flatMap { try? store.open($0).file.assessment })
      savedPath = path
      return .opened(opened)
    } catch {
      return .openFailed(id, ErrorText(messages: messages).sentence(for: error))
    }
  }

  /// The former assessment and the questionnaire as it is today, for a new one of the same subject.
  func follow(_ id: AssessmentID) -> EffectOutcome {
    guard let store else { return .openFailed(id, "") }
    do throws(RecordError) {
      let (file, path) = try store.open(id)
      let questionnaireID = QuestionnaireID(file.assessment.questionnaire.id)
      guard let questionnaire = try? ShippedPacks.questionnaire(questionnaireID),
        let reference = try? ShippedPacks.reference(of: questionnaireID)
      else { return .openFailed(id, messages.program.packUnreadable(questionnaireID.rawValue)) }
      let former = OpenedAssessment(
        assessment: file.assessment, questionnaire: questionnaire, isReadOnly: true, path: path)
      return .followed(former, questionnaire, reference)
    } catch {
      return .openFailed(id, ErrorText(messages: messages).sentence(for: error))
    }
  }

  /// Answers are the truth: results are computed again, and a difference is said.
  func differs(_ file: AssessmentFile, _ questionnaire: Questionnaire) -> Bool {
    guard let saved = file.savedResults else { return false }
    let result = Evaluator(
      questionnaire: questionnaire, context: file.assessment.context, scope: file.assessment.scope
    ).evaluate(file.assessment)
    return saved != JSONValue(result)
  }

  @discardableResult
  func takeLock(_ path: String) -> Bool {
    guard path != lockedPath else { return true }
    lock = SessionLock(besides: path)
    lockedPath = lock == nil ? "" : path
    return lock != nil
  }

  func surroundings(of save: PendingSave) -> AssessmentSurroundings {
    AssessmentSurroundings(
      of: save.assessment, save.questionnaire, shared: state.shared ?? SharedContent.load(),
      unknownMembers: unknownMembers[save.assessment.id] ?? UnknownMembers())
  }
}
