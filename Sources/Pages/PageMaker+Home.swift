import Assessments
import Messages
import Referential
import Wizard

extension PageMaker {
  /// The home screen: what one can do, the most useful first.
  func home() -> Page {
    let words = messages.home
    var blocks: [Block] = []
    if state.shelf.isEmpty {
      blocks.append(.paragraph(words.tagline))
    } else {
      blocks.append(.paragraph(greeting))
    }
    blocks += [.gap] + damagedFiles
    blocks.append(.options(items.compactMap(homeOption)))
    if state.shelf.isEmpty { blocks += [.gap, .note(words.privacy), .legend(words.firstKeys)] }
    return Page(title: words.name, blocks: blocks)
  }

  private func homeOption(_ item: Item) -> Option? {
    guard case .action(let name) = item else { return nil }
    let words = messages.home
    let (text, detail): (String, String) =
      switch name {
      case .start: (words.start, words.startDetail)
      case .assessAlliance: (words.assessAlliance, allianceDetail)
      case .example: (words.example, words.exampleDetail)
      case .toolbox:
        (
          words.toolbox,
          state.keptTools.pinned.isEmpty
            ? words.toolboxDetail : messages.toolbox.keptAside(state.keptTools.pinned.count)
        )
      case .questionnaires: (words.questionnaires, words.questionnairesDetail)
      case .settings: (words.settings, words.settingsDetail)
      case .quit: (words.quit, "")
      case .resume: resumeTexts
      case .results: (words.results, resultsDetail)
      case .plan:
        (messages.plan.home, messages.plan.homeDetail(state.shelf.reduce(0) { $0 + $1.actions }))
      case .newAssessment: (words.newAssessment, words.newAssessmentDetail)
      default: (self.text(of: name), "")
      }
    return option(item, text, detail: detail)
  }

  /// Files that cannot be read are said wherever one looks for what is saved.
  var damagedFiles: [Block] {
    guard !state.damaged.isEmpty else { return [] }
    let words = messages.home
    let files = state.damaged.map { file in
      if let line = file.line, let column = file.column {
        words.damagedAt(file.path, line, column)
      } else {
        file.path
      }
    }
    return [.paragraph(words.damaged(files)), .gap]
  }

  private var greeting: String {
    let today = state.now.date
    let next = state.shelf.compactMap { summary in
      summary.review.map { (summary.subjectName, $0) }
    }.filter { $0.1 >= today && $0.1 <= today.adding(months: 1) }.min { $0.1 < $1.1 }
    guard let (name, day) = next else { return messages.home.greeting }
    let when = messages.dates.future(day, today)
    return "\(messages.home.greeting) \(messages.home.nextReview(name, when))"
  }

  private var allianceDetail: String {
    guard let summary = assessedFirst else { return "" }
    return messages.home.assessAllianceDetail(
      summary.criteria, summary.minutes, summary.firstReading)
  }

  /// The questionnaire that « Évaluer une alliance » opens.
  private var assessedFirst: QuestionnaireSummary? {
    state.library.first { $0.id == "ep" } ?? state.library.first { $0.subject == .alliance }
  }

  private var started: [AssessmentSummary] {
    state.shelf.filter { $0.completed == nil && !$0.isReadOnly }
  }

  private var resumeTexts: (String, String) {
    let words = messages.home
    guard let last = started.first else { return (words.resumeSeveral, "") }
    guard started.count == 1 else {
      return (words.resumeSeveral, words.resumeSeveralDetail(started.count, last.subjectName))
    }
    let detail = words.resumeDetail(
      last.answered, last.total, messages.dates.about(last.secondsLeft),
      messages.dates.past(last.modified.date, state.now.date))
    return (words.resume(last.subjectName), detail)
  }

  private var resultsDetail: String {
    let readable = state.shelf.count { $0.answered > 0 }
    return readable == 0 ? messages.home.nothingToRead : messages.home.resultsDetail(readable)
  }
}
