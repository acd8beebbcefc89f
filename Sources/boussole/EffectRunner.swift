import Assessments
import Messages
import Records
import Referential
import Screens
import Wizard

/// Carries out what the wizard asks for, and tells it what came out of it.
final class EffectRunner {
  var state: WizardState
  /// Nil when no folder is known: then nothing can be saved, and saving says so.
  let store: AssessmentStore?
  var pending: PendingSave?
  /// A group's assessment: saved before the session that names it, and before the ballots go.
  var pendingGroup: PendingSave?
  var unknownMembers: [AssessmentID: UnknownMembers] = [:]
  var lock: SessionLock?
  var lockedPath = ""
  /// The last save that failed, for the exit code: nothing after it went through.
  var unsavedError: RecordError?
  /// Where the last save went.
  var savedPath = ""
  /// Shows the state in the middle of long work; set by whoever presents it.
  var redraw: () -> Void = {}

  struct PendingSave {
    var assessment: Assessment
    var questionnaire: Questionnaire
  }

  let environment: Environment
  let workshops: WorkshopKeeper
  let folder: FoundFolder

  init(state: WizardState, folder: FoundFolder, environment: Environment) {
    self.state = state
    self.environment = environment
    self.folder = folder
    workshops = WorkshopKeeper(folder: folder, environment: environment)
    store = folder.known.map { AssessmentStore(folder: $0) }
  }

  var messages: Messages { Messages(in: state.settings.language) }

  /// Handles one command and everything that follows from it.
  func handle(_ command: Command) {
    let surroundings = Clock.surroundings
    var waiting = Wizard.handle(command, &state, in: surroundings)
    carryOut(all: &waiting, in: surroundings)
  }

  /// Effects, and what follows from what they answer.
  private func carryOut(all waiting: inout [Effect], in surroundings: Surroundings) {
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
      let store = AssessmentStore(folder: try folder.get())
      let path = try store.save(save.assessment, in: surroundings(of: save))
      try keepPacks(of: save.assessment, in: store)
      pending = nil
      if !isWorkshopUnsaved { unsavedError = nil }
      savedPath = path
      takeLock(path)
      tell(.saved(save.assessment.id, path: path))
    } catch {
      // The save stays pending: the next change, or leaving, tries again.
      unsavedError = error
      tell(.saveFailed(ErrorText(messages: messages).sentence(for: error)))
    }
  }

  func keep(_ found: Scrolling) { Wizard.keep(found, &state) }

  func tell(_ outcome: EffectOutcome) {
    let surroundings = Clock.surroundings
    var waiting = Wizard.handle(.outcome(outcome), &state, in: surroundings)
    carryOut(all: &waiting, in: surroundings)
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
}
