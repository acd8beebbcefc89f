import Assessments
import Evaluation
import Messages
import Pages
import PlainUI
import Records
import Referential
import Wizard

/// Results as text: the pages of the results screens, without what one could choose on them.
struct ResultReport {
  let program: Program

  /// The report of an answers file, which has no alliance and no date of its own.
  func lines(for file: AnswersFile, _ questionnaire: Questionnaire) -> [String] {
    let summary = Library.summaries.first { $0.id == questionnaire.id }
    let reference = PackReference(
      id: questionnaire.id.rawValue, version: questionnaire.version, digest: summary?.digest ?? "")
    var assessment = Assessment(
      id: "", created: Clock.now, subject: Subject(), questionnaire: reference,
      catalogue: reference, language: program.language, context: file.context, scope: file.scope)
    assessment.answers = file.answers.mapValues {
      RecordedAnswer(answer: $0, at: assessment.created)
    }
    return lines(
      for: OpenedAssessment(assessment: assessment, questionnaire: questionnaire, path: ""),
      parts: [.overview, .dimensions, .tags, .findOut, .tools, .understand])
  }

  /// The chosen parts of the results of an assessment.
  func lines(for opened: OpenedAssessment, parts: [ResultsPart]) -> [String] {
    var state = WizardState(
      settings: Settings(language: program.language), library: Library.summaries, now: Clock.now)
    state.shared = SharedContent.load()
    state.session = Session(
      assessment: opened.assessment, questionnaire: opened.questionnaire,
      reference: opened.assessment.questionnaire, isReadOnly: true, path: opened.path)
    var lines: [String] = []
    for part in parts where hasSomethingToSay(part, state) {
      state.trail = [Place(.home), Place(.results(part))]
      if !lines.isEmpty { lines.append("") }
      lines += plainText(of: page(for: state), messages: program.messages)
    }
    return lines
  }

  private func hasSomethingToSay(_ part: ResultsPart, _ state: WizardState) -> Bool {
    guard let result = state.session?.evaluation else { return false }
    return switch part {
    case .overview: true
    case .dimensions, .understand: !result.isEmpty
    case .tags: !result.tags.isEmpty
    case .findOut: !result.toFindOut.isEmpty
    case .sinceLastTime: state.session?.former != nil
    case .path: !(state.session?.paths.paths.isEmpty ?? true)
    case .tools, .moreTools: !Wizard.recommendations(in: state).isEmpty
    }
  }
}
