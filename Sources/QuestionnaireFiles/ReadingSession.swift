import Referential

/// One file being read: its problems, and its links to other files, gather here.
///
/// A class, because every reader of a part of the file adds to the same lists.
final class ReadingSession {
  /// The name that findings bear.
  let file: String
  /// Never to name a person's or a group's result; known once the referential is read.
  var avoidedWords = WordList()
  /// For help texts only; known once the referential is read.
  var jargon = WordList()
  private(set) var findings: [Finding] = []
  /// To be resolved when every file is read.
  private(set) var links: [Link] = []
  /// The sentences of levels, which no other criterion may use.
  private(set) var levelTexts: [LevelText] = []

  init(file: String) { self.file = file }

  func report(_ problem: Problem, at place: Place) {
    findings.append(
      Finding(
        severity: problem.severity, code: problem.code, file: file, line: place.line,
        column: place.column, message: problem.message, note: problem.note))
  }

  func link(to target: Link.Target, at place: Place) {
    links.append(Link(target: target, place: place))
  }

  func keep(_ text: LevelText) { levelTexts.append(text) }

  /// Reports the second use of an id among `ids`, which keeps where each was met.
  func claim(_ id: String, in ids: inout [String: Place], at place: Place) {
    if let first = ids[id] {
      report(.idTwice(id, first: first), at: place)
    } else {
      ids[id] = place
    }
  }
}

/// Something that another file should define.
struct Link {
  enum Target {
    case tool(ToolID)
    case profile(ProfileID)
    case need(NeedID)
    case objet(TagID)
    case sameAs(CriterionID, from: QuestionnaireID)
    case questionnaire(QuestionnaireID)
  }

  var target: Target
  var place: Place
}

/// One sentence of a ladder, and whose it is.
struct LevelText {
  var text: String
  var language: Language
  var criterion: CriterionID
  var level: Int
  var place: Place
}
