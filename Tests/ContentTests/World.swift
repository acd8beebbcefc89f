import Assessments
import Evaluation
import Foundation
import JSONText
import Pages
import Records
import Referential
import Screens
import Testing
import Wizard

/// The program around the wizard, in memory: what it saves, opens, throws away and exports.
struct World {
  var state: WizardState
  private(set) var restarts = 0
  /// What is on disk, and what is in the trash.
  private var saved: [AssessmentID: Assessment] = [:]
  private var trash: [AssessmentID: Assessment] = [:]
  /// What each held of context when it was first saved.
  private var taken: [AssessmentID: Context] = [:]
  private var sessions = SessionsInMemory()
  private var seconds = 0
  private var exports = 0

  init(_ language: Language) {
    state = Wizard.start(
      settings: Settings(language: language), library: Shipped.summaries, shelf: [],
      now: Shipped.now)
  }

  mutating func press(_ input: KeyInput) {
    guard let command = KeyMap.command(for: input, in: state) else { return }
    perform(command)
    // Leaving ends the program; the next key finds it opened again.
    if state.leaving != nil { restart() }
  }

  mutating func keep(_ found: Scrolling) { Wizard.keep(found, &state) }

  mutating func perform(_ command: Command) {
    seconds += 7
    let surroundings = Surroundings(
      now: Moment(seconds: Shipped.now.seconds + seconds), freshID: "m\(seconds)")
    var waiting = Wizard.handle(command, &state, in: surroundings)
    while !waiting.isEmpty {
      guard let outcome = carryOut(waiting.removeFirst()) else { continue }
      waiting += Wizard.handle(.outcome(outcome), &state, in: surroundings)
    }
  }

  mutating func restart() {
    restarts += 1
    state = Wizard.start(
      settings: state.settings, library: Shipped.summaries, shelf: shelf,
      keptTools: state.keptTools, workshops: sessions.summaries, now: state.now)
  }

  private mutating func carryOut(_ effect: Effect) -> EffectOutcome? {
    switch effect {
    case .loadShared: return .shared(Shipped.shared)
    case .loadQuestionnaire(let id):
      let questionnaire = Shipped.questionnaire(id)
      return .questionnaire(questionnaire, reference(of: questionnaire))
    case .open(let id):
      guard let opened = opened(id) else { return .openFailed(id, "absent") }
      return .opened(opened)
    case .save(let assessment):
      saved[assessment.id] = assessment
      if taken[assessment.id] == nil { taken[assessment.id] = assessment.context }
      return .saved(assessment.id, path: "/\(assessment.id)")
    case .listShelf: return .shelf(shelf)
    case .discard(let id):
      trash[id] = saved.removeValue(forKey: id)
      return .shelf(shelf)
    case .restore(let id):
      saved[id] = trash.removeValue(forKey: id)
      return .shelf(shelf)
    case .follow(let id):
      guard let former = opened(id) else { return .openFailed(id, "absent") }
      return .followed(
        former, former.questionnaire, reference(of: former.questionnaire))
    case .loadHistory(let ids): return .history(ids.compactMap(opened))
    case .export(let request):
      exports += 1
      if exports.isMultiple(of: 3), !request.mayReplace {
        return .exportExists(request, path: "/rapport")
      }
      return exports.isMultiple(of: 5)
        ? .exportFailed("disque plein") : .exported(ExportedFiles(paths: ["/r"], canOpen: true))
    case .workshop(.found(let assessment)):
      saved[assessment.id] = assessment
      return .shelf(shelf)
    case .workshop(let effect):
      return sessions.carryOut(effect, in: state.workshop).map(EffectOutcome.workshop)
    case .print: return .printed(ExportedFiles(paths: ["/p"], canOpen: true))
    default: return nil
    }
  }

  private func opened(_ id: AssessmentID) -> OpenedAssessment? {
    guard let assessment = saved[id] else { return nil }
    return OpenedAssessment(
      assessment: assessment,
      questionnaire: Shipped.questionnaire(QuestionnaireID(assessment.questionnaire.id)),
      path: "/\(id)", former: assessment.follows.flatMap { saved[$0] })
  }

  /// The ten that changed last: a shelf of hundreds would only make the test slow.
  private var shelf: [AssessmentSummary] {
    saved.values.sorted { $0.modified > $1.modified }.prefix(10).map { assessment in
      let questionnaire = Shipped.questionnaire(QuestionnaireID(assessment.questionnaire.id))
      let session = Session(
        assessment: assessment, questionnaire: questionnaire,
        reference: assessment.questionnaire)
      let progress = session.progress()
      return AssessmentSummary(
        id: assessment.id, subjectName: assessment.subject.name, questionnaire: questionnaire.id,
        questionnaireTitle: questionnaire.title, scope: assessment.scope,
        answered: progress.answered, total: progress.total, created: assessment.created,
        modified: assessment.modified, completed: assessment.completed,
        secondsLeft: progress.secondsLeft, plan: assessment.plan, follows: assessment.follows,
        subject: assessment.subject.id)
    }
  }

  // MARK: What must hold

  /// Whether Escape alone, pressed often enough, comes back to the home screen.
  func findsHome() -> Bool {
    var copy = self
    // A whole questionnaire may lie behind, question by question.
    for _ in 0..<120 where copy.state.trail.count > 1 { copy.press(.key(.escape)) }
    return copy.state.place.screen == .home
  }

  /// How many answers a held Enter gives: none, or the one that an arrow had chosen before.
  func givenByHeldEnter() -> Int {
    var copy = self
    for _ in 0..<200 { copy.press(.key(.enter)) }
    // Opening an assessment brings its own profile back: only what is saved is counted here.
    return copy.givenInFiles - givenInFiles
  }

  /// Everything that was answered: to the three questions, and in what is saved.
  var given: Int { count(state.orientation) + givenInFiles }

  /// What an assessment takes over from the one before, or from the three questions, is no answer given to it.
  private var givenInFiles: Int {
    saved.values.map { assessment in
      assessment.plainAnswers.count + count(assessment.context) - count(taken[assessment.id])
    }.reduce(0, +)
  }

  private func count(_ context: Context?) -> Int {
    (context?.choices.values.map(\.count) ?? []).reduce(0, +)
  }

  /// Whether F10 leaves from here, with what was answered on disk.
  func leaves() -> Bool {
    var copy = self
    copy.press(.key(.function(10)))
    guard let session = state.session, !session.isReadOnly, !session.isExample,
      saved[session.assessment.id] != nil
    else { return copy.restarts == restarts + 1 }
    return copy.restarts == restarts + 1
      && copy.saved[session.assessment.id]?.answers == session.assessment.answers
  }

  /// Every assessment as a file, read again: nothing is lost and nothing refused.
  func checkFiles(_ place: String) throws {
    for assessment in saved.values {
      let questionnaire = Shipped.questionnaire(QuestionnaireID(assessment.questionnaire.id))
      let result = Session(
        assessment: assessment, questionnaire: questionnaire,
        reference: assessment.questionnaire
      ).evaluation
      let value = AssessmentFile.value(
        of: assessment,
        in: AssessmentSurroundings(
          questionnaire: questionnaire, result: result, recommendations: []))
      let read = try AssessmentFile.read(JSONWriter.bytes(value), path: "/\(assessment.id)")
      #expect(read.assessment.answers == assessment.answers, "\(place), \(assessment.id)")
      #expect(read.assessment.plan == assessment.plan, "\(place), \(assessment.id)")
      #expect(read.assessment.subject == assessment.subject, "\(place), \(assessment.id)")
    }
    #expect(!saved.isEmpty, "\(place): nothing was ever saved")
  }
}
