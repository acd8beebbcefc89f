import Assessments
import Evaluation
import JSONText
import Messages
import Packs
import Records
import Referential
import Reports
import ShippedPacks
import Wizard

/// Carries out what the wizard asks for, and tells it what came out of it.
final class EffectRunner {
  private(set) var state: WizardState
  /// Nil when no folder is known: then nothing can be saved, and saving says so.
  private let store: AssessmentStore?
  private let folderError: RecordError?
  private var pending: PendingSave?
  private var unknownMembers: [AssessmentID: UnknownMembers] = [:]
  private var lock: SessionLock?
  private var lockedPath = ""
  /// The last save that failed, for the exit code: nothing after it went through.
  private(set) var unsavedError: RecordError?
  /// Where the last save went.
  private(set) var savedPath = ""
  /// Shows the state in the middle of long work; set by whoever presents it.
  var redraw: () -> Void = {}

  private struct PendingSave {
    var assessment: Assessment
    var questionnaire: Questionnaire
  }

  private let environment: Environment
  private let workshops: WorkshopKeeper
  private let folder: Result<DataFolder, RecordError>

  init(state: WizardState, folder: Result<DataFolder, RecordError>, environment: Environment) {
    self.state = state
    self.environment = environment
    self.folder = folder
    workshops = WorkshopKeeper(folder: folder, environment: environment)
    switch folder {
    case .success(let folder):
      store = AssessmentStore(folder: folder)
      folderError = nil
    case .failure(let error):
      store = nil
      folderError = error
    }
  }

  var messages: Messages { Messages(in: state.settings.language) }

  /// Handles one command and everything that follows from it.
  func handle(_ command: Command) {
    let surroundings = Clock.surroundings
    var waiting = Wizard.handle(command, &state, in: surroundings)
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      for outcome in carryOut(effect) {
        waiting += Wizard.handle(.outcome(outcome), &state, in: surroundings)
      }
    }
  }

  /// Saves what waits.
  ///
  /// Called before each key is waited for, so that fast typing costs one save.
  func settle() {
    settleWorkshop()
    guard let save = pending else { return }
    do throws(RecordError) {
      guard let store else { throw folderError ?? .noHome }
      let path = try store.save(save.assessment, in: surroundings(of: save))
      try keepPacks(of: save.assessment, in: store)
      pending = nil
      unsavedError = nil
      savedPath = path
      takeLock(path)
      tell(.saved(save.assessment.id, path: path))
    } catch {
      // The save stays pending: the next change, or leaving, tries again.
      unsavedError = error
      tell(.saveFailed(ErrorText(messages: messages).sentence(for: error)))
    }
  }

  func limitScroll(_ limit: Int) { Wizard.limitScroll(limit, &state) }

  private func tell(_ outcome: EffectOutcome) {
    _ = Wizard.handle(.outcome(outcome), &state, in: Clock.surroundings)
  }

  private func carryOut(_ effect: Effect) -> [EffectOutcome] {
    switch effect {
    case .loadShared: return [loadShared()]
    case .loadQuestionnaire(let id): return [load(id)]
    case .save(let assessment):
      guard let questionnaire = state.session?.questionnaire ?? pending?.questionnaire else {
        return []
      }
      pending = PendingSave(assessment: assessment, questionnaire: questionnaire)
      return []
    case .open(let id):
      settle()
      return [open(id)]
    case .openExample:
      return [.example(Example.opened(in: state.settings.language, now: state.now))]
    case .listShelf:
      settle()
      return [store?.shelf ?? .shelf([])]
    case .discard(let id):
      settle()
      return change { store throws(RecordError) in try store.discard(id) }
    case .restore(let id):
      return change { store throws(RecordError) in try store.restore(id) }
    case .saveSettings(let settings):
      saveSettings(settings)
      return []
    case .saveTools(let tools):
      saveTools(tools)
      return []
    case .print(let request): return [print(request)]
    case .follow(let id): return [follow(id)]
    case .loadHistory(let ids): return [.history(ids.compactMap(opened))]
    case .countUnclear(let criterion, let questionnaire):
      // A count is a help for authors: that it could not be kept disturbs nobody who answers.
      try? store?.countUnclear(criterion, of: questionnaire)
      return []
    case .findFormerAnswers(let assessment, let questionnaire):
      let others = store.map { AnsweredElsewhere.all(in: $0, like: questionnaire) } ?? []
      return [
        .formerAnswers(
          assessment.id, formerAnswers(to: assessment, questionnaire, among: others))
      ]
    case .export(let request): return [export(request)]
    case .openFile(let path):
      _ = ChildProcess.start(["xdg-open", path])
      return []
    case .workshop(let effect): return carryOut(effect)
    case .quit:
      settle()
      return []
    }
  }

  // MARK: Workshops

  private func settleWorkshop() {
    guard workshops.hasPending else { return }
    do throws(RecordError) {
      let path = try workshops.settle()
      unsavedError = nil
      savedPath = path
      tell(.workshop(.saved(path: path)))
    } catch {
      unsavedError = error
      tell(.saveFailed(ErrorText(messages: messages).sentence(for: error)))
    }
  }

  private func carryOut(_ effect: WorkshopEffect) -> [EffectOutcome] {
    switch effect {
    case .save, .keep, .erase, .keepTally, .eraseBallots:
      workshops.later(effect, state.workshop)
      return []
    case .found(let assessment):
      return found(assessment)
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
    default: break
    }
    guard let workshop = state.workshop?.workshop else { return [] }
    switch effect {
    case .fetch(let ballot): return [workshops.fetch(ballot, of: workshop.id, messages)]
    case .loadTally: return [workshops.tally(of: workshop, messages)]
    case .loadRemarks: return [workshops.remarks(of: workshop, messages)]
    case .loadBallots: return workshops.ballots(of: workshop, messages)
    case .bring(let path): return workshops.bring(path, into: workshop, state, messages)
    case .hand(let document): return [workshops.hand(document, of: state, messages)]
    default: return []
    }
  }

  /// The group's assessment is saved at once: the session that names it comes after.
  private func found(_ assessment: Assessment) -> [EffectOutcome] {
    guard let questionnaire = state.workshop?.questionnaire else { return [] }
    do throws(RecordError) {
      guard let store else { throw folderError ?? .noHome }
      let save = PendingSave(assessment: assessment, questionnaire: questionnaire)
      _ = try store.save(assessment, in: surroundings(of: save))
      return [store.shelf]
    } catch {
      unsavedError = error
      return [.saveFailed(ErrorText(messages: messages).sentence(for: error))]
    }
  }

  private func change(_ operation: (AssessmentStore) throws(RecordError) -> Void) -> [EffectOutcome]
  {
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

  private func loadShared() -> EffectOutcome {
    .shared(SharedContent.load())
  }

  private func load(_ id: QuestionnaireID) -> EffectOutcome {
    do {
      return .questionnaire(
        try ShippedPacks.questionnaire(id), try ShippedPacks.reference(of: id))
    } catch {
      return .questionnaireFailed(id, messages.program.packUnreadable(id.rawValue))
    }
  }

  /// Packs are kept beside the files made with them, so that those can be read as they were asked.
  private func keepPacks(
    of assessment: Assessment, in store: AssessmentStore
  ) throws(RecordError) {
    let id = QuestionnaireID(assessment.questionnaire.id)
    guard let current = try? ShippedPacks.reference(of: id), current == assessment.questionnaire
    else { return }
    try PackShelf(folder: store.folder).keep(current, bytes: ShippedPacks.bytes(of: id))
  }

  // MARK: Assessments

  /// An assessment to be read beside others; nil when it cannot be.
  private func opened(_ id: AssessmentID) -> OpenedAssessment? {
    guard let store, let (file, path) = try? store.open(id),
      let questionnaire = try? OpenedQuestionnaire.find(
        file.assessment.questionnaire, in: store.folder)
    else { return nil }
    return OpenedAssessment(
      assessment: file.assessment, questionnaire: questionnaire, isReadOnly: true, path: path)
  }

  private func open(_ id: AssessmentID) -> EffectOutcome {
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
  private func follow(_ id: AssessmentID) -> EffectOutcome {
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

  private func export(_ request: ExportRequest) -> EffectOutcome {
    guard let session = state.session else { return .exportFailed("") }
    settle()
    let exporter = Exporter(
      messages: messages, environment: environment.variables,
      nextStep: messages.sharing.tryAgain,
      announce: { [self] in
        state.notice = .working($0)
        redraw()
        state.notice = nil
      })
    let template: Template
    do throws(TemplateFile.Failure) {
      template = try TemplateFile.template(nil, in: folder, messages: messages)
    } catch {
      switch error {
      case .record(let error):
        return .exportFailed(ErrorText(messages: messages).sentence(for: error))
      case .findings(let sentences): return .exportFailed(sentences.first ?? "")
      }
    }
    let material = ReportMaterial(
      session.assessment, session.questionnaire, former: session.former,
      sharing: request.sharing, language: state.settings.language, template: template)
    do throws(Exporter.Failure) {
      let paths = try exporter.write(request, of: material)
      return .exported(ExportedFiles(paths: paths, canOpen: environment.hasDesktop))
    } catch .exists(let path) {
      return .exportExists(request, path: path)
    } catch {
      return .exportFailed(exporter.sentence(for: error))
    }
  }

  /// Answers are the truth: results are computed again, and a difference is said.
  private func differs(_ file: AssessmentFile, _ questionnaire: Questionnaire) -> Bool {
    guard let saved = file.savedResults else { return false }
    let result = Evaluator(
      questionnaire: questionnaire, context: file.assessment.context, scope: file.assessment.scope
    ).evaluate(file.assessment)
    return saved != JSONValue(result)
  }

  @discardableResult
  private func takeLock(_ path: String) -> Bool {
    guard path != lockedPath else { return true }
    lock = SessionLock(besides: path)
    lockedPath = lock == nil ? "" : path
    return lock != nil
  }

  private func surroundings(of save: PendingSave) -> AssessmentSurroundings {
    AssessmentSurroundings(
      of: save.assessment, save.questionnaire, shared: state.shared ?? SharedContent.load(),
      unknownMembers: unknownMembers[save.assessment.id] ?? UnknownMembers())
  }

  private func print(_ request: PrintRequest) -> EffectOutcome {
    let printer = Printer(messages: messages, environment: environment.variables)
    let made: (document: Document, part: String)?
    switch request.thing {
    case .sheet(let id):
      made = state.shared?.catalogue.sheet(id).map {
        (printer.document(of: $0, as: request.format), messages.printing.fileSheet)
      }
    case .questions:
      made = state.session.map { session in
        (
          Document(
            questionsOf: session.questionnaire, asked: session.dimensions,
            in: state.settings.language, at: Clock.now), messages.printing.fileQuestions
        )
      }
    }
    guard let made else { return .exportFailed(messages.notices.notOffered) }
    do throws(RecordError) {
      let path = try printer.write(made.document, as: request.format, named: made.part)
      return .printed(ExportedFiles(paths: [path], canOpen: environment.hasDesktop))
    } catch {
      return .exportFailed(ErrorText(messages: messages).sentence(for: error))
    }
  }

  private func saveTools(_ tools: KeptTools) {
    do throws(RecordError) {
      guard let store else { throw folderError ?? .noHome }
      try KeptToolsFile(kept: tools.pinned, hidden: tools.hidden).write(in: store.folder)
    } catch {
      tell(.saveFailed(ErrorText(messages: messages).sentence(for: error)))
    }
  }

  private func saveSettings(_ settings: Settings) {
    guard let store else { return }
    do throws(RecordError) {
      var file = (try? PreferencesFile.read(in: store.folder)) ?? PreferencesFile()
      file.language = settings.language
      file.contrast = settings.contrast.rawValue
      file.glyphs = settings.glyphs.rawValue
      file.spacing = settings.spacing.rawValue
      try file.write(in: store.folder)
    } catch {
      tell(.saveFailed(ErrorText(messages: messages).sentence(for: error)))
    }
  }
}
