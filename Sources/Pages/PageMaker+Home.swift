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
    blocks += overdueSessions + [.gap] + damagedFiles
    blocks.append(.options(items.compactMap(homeOption)))
    if state.shelf.isEmpty { blocks += [.gap, .note(words.privacy), .legend(words.firstKeys)] }
    return Page(title: words.name, blocks: blocks)
  }

  private func homeOption(_ item: Item) -> Option? {
    if case .workshop(.deed(let name)) = item {
      return option(
        item, name == .prepare ? messages.home.prepareWorkshop : messages.workshops.title,
        detail: workshopsDetail)
    }
    guard case .action(let name) = item else { return nil }
    let words = messages.home
    let (text, detail): (String, String) =
      switch name {
      case .start:
        (
          words.start,
          showsTime ? "\(words.startDetail) \(words.startTime)" : words.startDetail
        )
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
        (messages.plan.home, planDetail)
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

  /// From one month before a date for the next assessment, and once it has passed.
  private var greeting: String {
    let (today, words) = (state.now.date, messages.home)
    // An assessment that another one follows needs no reminder.
    let followed = Set(state.shelf.compactMap(\.follows))
    let dated = state.shelf.filter { !followed.contains($0.id) }.compactMap { summary in
      summary.review.map { (name: summary.subjectName, day: $0) }
    }
    if let next = dated.filter({ $0.day >= today && $0.day <= today.adding(months: 1) })
      .min(by: { $0.day < $1.day })
    {
      return
        "\(words.greeting) \(words.nextReview(next.name, messages.dates.future(next.day, today)))"
    }
    guard let passed = dated.filter({ $0.day < today }).max(by: { $0.day < $1.day }) else {
      return words.greeting
    }
    let said = messages.planAction.reviewPassed(passed.name, messages.dates.date(passed.day))
    return "\(words.greeting) \(said)"
  }

  /// « 5 actions, dont 1 en retard : « … ». »
  private var planDetail: String {
    let plans = Wizard.livingPlans(in: state).map(\.plan)
    let all = Plan(actions: plans.flatMap(\.kept))
    let late = all.late(on: state.now.date)
    let what = late.first.map { $0.what.isEmpty ? messages.plan.untitled : $0.what } ?? ""
    return messages.planAction.homeDetail(all.actions.count, late.count, what)
  }

  private var allianceDetail: String {
    guard let summary = assessedFirst else { return "" }
    return messages.home.assessAllianceDetail(
      summary.criteria, showsTime ? summary.minutes : nil, summary.firstReading)
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
    let day = messages.dates.past(last.modified.date, state.now.date)
    let detail =
      last.total == 0
      ? words.resumeUnanswered(day)
      : words.resumeDetail(
        last.answered, last.total, showsTime ? messages.dates.about(last.secondsLeft) : nil, day)
    return (words.resume(last.subjectName), detail)
  }

  private var resultsDetail: String {
    let readable = state.shelf.count { $0.answered > 0 }
    return readable == 0 ? messages.home.nothingToRead : messages.home.resultsDetail(readable)
  }
}
