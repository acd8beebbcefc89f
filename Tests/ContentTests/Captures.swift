import Assessments
import Messages
import Pages
import PlainUI
import Referential
import Screens
import Wizard

/// What the guides show: one evaluation of an alliance, on screens and line by line.
///
/// Pictures are kept in `Captures/`, and the guides must hold the same text (see `GuideTests`).
enum Captures {
  /// Level by level, 0 for « ne sait pas », nil for no answer.
  static let levels: [Int?] = [
    3, 0, nil, 4, 3, 4, 3, 4, 4, 3, 2, 3, 4, 5, 4, 4, 3, 2, 3, 2, 2, 2, 0, 1, 5, 4, 4, 3,
  ]

  /// Names with texts, in one language.
  static func all(_ language: Language) -> [String: String] {
    var found: [String: String] = [:]
    var walk = start(language, &found)
    answer(&walk, &found)
    results(&walk, &found)
    wide(language, &found)
    toolbox(language, &found)
    for (name, text) in PlainCapture.all(language) { found["plain-\(name)"] = text }
    return found
  }

  private static func start(_ language: Language, _ found: inout [String: String]) -> Walk {
    var walk = Walk(in: language)
    found["home-first"] = picture(of: walk)
    walk.choose(.action(.start))
    found["profile"] = picture(of: walk)
    for choice in ["asso", "alliance", "seul"] { walk.choose(.choice(ChoiceID(choice))) }
    walk.choose(.questionnaire("ep"))
    for (field, text) in subject(language) { walk.perform(.fill(field, text)) }
    found["subject"] = picture(of: walk)
    walk.choose(.action(.next))
    walk.choose(.action(.begin))
    walk.choose(.choice("innovation-societale"))
    return walk
  }

  static func subject(_ language: Language) -> [(Field, String)] {
    let isFrench = language == .fr
    return [
      (.subjectName, isFrench ? "Jardins partagés" : "Shared gardens"),
      (
        .partners,
        isFrench
          ? "Maison de quartier, Ville, Fondation du Val"
          : "Community centre, City council, Val Foundation"
      ), (.since, "2023"), (.onBehalfOf, isFrench ? "Maison de quartier" : "Community centre"),
      (.respondent, "Marie"),
    ]
  }

  static func comment(_ language: Language) -> String {
    language == .fr
      ? "Deux jardins ouverts, photos du 12 mars." : "Two gardens open, photos of 12 March."
  }

  private static func answer(_ walk: inout Walk, _ found: inout [String: String]) {
    for (place, level) in levels.enumerated() {
      if case .pause = walk.screen { walk.choose(.action(.next)) }
      if place == 0 {
        walk.perform(.digit(3))
        found["question"] = picture(of: walk)
        walk.perform(.comment)
        walk.perform(.type(comment(walk.state.settings.language)))
        found["comment"] = picture(of: walk)
        walk.perform(.back)
        walk.perform(.activate)
      } else if let level {
        walk.choose(Level(rawValue: level).map(Item.level) ?? .unknown)
      } else {
        walk.perform(.skip)
      }
      guard place == 3 else { continue }
      found["pause"] = picture(of: walk)
      found["home-again"] = homeAgain(walk)
    }
    walk.choose(.action(.next))
    found["review"] = picture(of: walk)
  }

  /// The home screen of somebody who stopped there.
  private static func homeAgain(_ walk: Walk) -> String {
    guard let session = walk.session else { return "" }
    let (assessment, progress) = (session.assessment, session.progress())
    let summary = AssessmentSummary(
      id: assessment.id, subjectName: assessment.subject.name, questionnaire: "ep",
      questionnaireTitle: session.questionnaire.title, scope: .all, answered: progress.answered,
      total: progress.total, created: assessment.created, modified: assessment.modified,
      completed: nil, secondsLeft: progress.secondsLeft, subject: assessment.subject.id)
    let state = Wizard.start(
      settings: walk.state.settings, library: walk.state.library, shelf: [summary],
      now: walk.state.now)
    return picture(of: page(for: state))
  }

  private static func results(_ walk: inout Walk, _ found: inout [String: String]) {
    walk.choose(.action(.finish))
    found["overview"] = picture(of: walk)
    found["overview-end"] = picture(of: walk.page, scroll: 1_000)
    walk.choose(.action(.dimensions))
    found["dimensions"] = picture(of: walk)
    walk.perform(.back)
    walk.perform(.back)
    walk.perform(.search)
    walk.perform(.type(walk.state.settings.language == .fr ? "decide" : "decides"))
    found["find"] = picture(of: walk)
  }

  /// The same question where there is room for the map and for help.
  private static func wide(_ language: Language, _ found: inout [String: String]) {
    var ignored: [String: String] = [:]
    var walk = start(language, &ignored)
    walk.choose(.level(.three))
    walk.choose(.level(.four))
    walk.perform(.flag)
    found["question-wide"] = picture(of: walk.page, rows: 28, columns: 120)
  }

  private static func toolbox(_ language: Language, _ found: inout [String: String]) {
    var walk = Walk(in: language)
    walk.choose(.action(.toolbox))
    walk.perform(.fill(.search, language == .fr ? "décide" : "decides"))
    found["toolbox"] = picture(of: walk)
  }

  private static func picture(of walk: Walk) -> String { picture(of: walk.page) }

  /// A screen as text; blank rows that follow each other stand as one.
  private static func picture(
    of page: Page, rows: Int = 24, columns: Int = 80, scroll: Int = 0
  ) -> String {
    let drawn = frame(
      for: page, size: (rows: rows, columns: columns), style: ScreenStyle(tooSmall: ""),
      from: Scrolling(rows: scroll)
    ).frame.plain
    var lines: [Substring] = []
    for line in drawn.split(separator: "\n", omittingEmptySubsequences: false)
    where !(line.isEmpty && lines.last?.isEmpty != false) { lines.append(line) }
    return lines.joined(separator: "\n") + "\n"
  }
}
