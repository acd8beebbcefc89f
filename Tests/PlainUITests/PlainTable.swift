import Assessments
import Messages
import Pages
import PlainUI
import Referential
import Wizard

/// A person who types lines, and a world that answers the wizard at once and remembers what it saves.
final class PlainTable {
  /// 12 March 2026, in the evening.
  static let now = Moment(seconds: 1_773_345_600, offsetMinutes: 60)

  private(set) var state: WizardState
  /// What is on disk, by id.
  private(set) var saved: [AssessmentID: Assessment] = [:]
  /// What is to be saved before a line is waited for.
  private var pending: [Assessment] = []
  /// What the person sees, with what they type.
  private(set) var transcript = ""
  /// Whether every change was on disk each time a line was waited for.
  private(set) var wasAlwaysSaved = true

  init(_ language: Language, saved: [Assessment] = []) {
    state = Wizard.start(
      settings: Settings(language: language), library: [Bakery.summary], shelf: [],
      now: PlainTable.now)
    for assessment in saved { self.saved[assessment.id] = assessment }
    state = Wizard.start(
      settings: state.settings, library: state.library, shelf: shelf, now: PlainTable.now)
  }

  /// Types these lines, then ends the input.
  ///
  /// « → Résultats » stands for the number of that entry.
  @discardableResult
  func type(_ lines: [String]) -> PlainTable {
    var waiting = lines[...]
    PlainLoop.run(
      readLine: {
        self.checkSaved()
        guard let next = waiting.popFirst() else { return nil }
        let line = self.number(of: next) ?? next
        self.transcript += line + "\n"
        return line
      },
      write: { self.transcript += $0 },
      handle: { self.handle($0) },
      page: { (page(for: self.state), Messages(in: self.state.settings.language)) },
      beforeBlocking: { self.settle() },
      shouldStop: { self.state.leaving != nil })
    return self
  }

  /// The number that was last said before an entry.
  private func number(of line: String) -> String? {
    guard line.hasPrefix("→ ") else { return nil }
    let entry = ". " + line.dropFirst(2)
    let said = transcript.split(separator: "\n").last { $0.firstRange(of: entry) != nil }
    return said.map { String($0.prefix { $0.isNumber }) }
  }

  /// The only assessment.
  var assessment: Assessment? { saved.count == 1 ? saved.values.first : nil }

  private func checkSaved() {
    guard let session = state.session, !session.isReadOnly, !session.assessment.id.rawValue.isEmpty
    else { return }
    if saved[session.assessment.id] != session.assessment { wasAlwaysSaved = false }
  }

  private func settle() {
    for assessment in pending {
      saved[assessment.id] = assessment
      perform(.outcome(.saved(assessment.id, path: "/données/\(assessment.id).json")))
    }
    pending = []
  }

  private func handle(_ command: Command) { perform(command) }

  private func perform(_ command: Command) {
    let surroundings = Surroundings(now: PlainTable.now, freshID: "id\(saved.count + 1)")
    var waiting = Wizard.handle(command, &state, in: surroundings)
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      guard let outcome = answer(to: effect) else { continue }
      waiting += Wizard.handle(.outcome(outcome), &state, in: surroundings)
    }
  }

  private func answer(to effect: Effect) -> EffectOutcome? {
    switch effect {
    case .loadShared: return .shared(Bakery.shared)
    case .loadQuestionnaire: return .questionnaire(Bakery.questionnaire, Bakery.reference)
    case .save(let assessment):
      pending.append(assessment)
      return nil
    case .open(let id):
      guard let found = saved[id] else { return .openFailed(id, "absent") }
      return .opened(
        OpenedAssessment(
          assessment: found, questionnaire: Bakery.questionnaire, path: "/données/\(id).json"))
    case .discard(let id):
      saved[id] = nil
      return .shelf(shelf)
    case .listShelf:
      settle()
      return .shelf(shelf)
    default: return nil
    }
  }

  private var shelf: [AssessmentSummary] {
    saved.values.sorted { $0.id.rawValue < $1.id.rawValue }.map { assessment in
      let session = Session(
        assessment: assessment, questionnaire: Bakery.questionnaire, reference: Bakery.reference)
      let progress = session.progress()
      return AssessmentSummary(
        id: assessment.id, subjectName: assessment.subject.name, questionnaire: "ep",
        questionnaireTitle: Bakery.questionnaire.title, scope: assessment.scope,
        answered: progress.answered, total: progress.total, created: assessment.created,
        modified: assessment.modified, completed: assessment.completed,
        secondsLeft: progress.secondsLeft)
    }
  }
}
