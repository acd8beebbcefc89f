public import Assessments
public import Referential

/// Something to say about what was sent back: where it stands and what it is.
public struct BallotFinding: Hashable, Sendable {
  /// From 1.
  public var line: Int
  /// From 1, in Unicode scalars.
  public var column: Int
  public var problem: BallotProblem

  public init(line: Int, column: Int, _ problem: BallotProblem) {
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// Whether the ballot cannot be taken as it is.
  public var refuses: Bool { problem.refuses }
}

/// What is wrong, or worth a word; `Messages` has the sentences.
public enum BallotProblem: Hashable, Sendable {
  // An answer that cannot be read: nobody guesses a level.
  case levelOutOfRange(found: String)
  /// « 3,5 », « 3-4 », « 3 ou 4 ».
  case betweenTwoLevels(found: String)
  case unreadableAnswer(found: String)
  case notApplicableNotOffered(CriterionID)
  /// The same question has two different answers; the first one stands on `line`.
  case twoAnswers(CriterionID, line: Int)
  /// An answer stands after a name that no question bears.
  case unknownLabel(found: String)
  /// The beginning of several names.
  case ambiguousLabel(found: String, [CriterionID])
  /// A question of this questionnaire that the session does not ask.
  case notAsked(CriterionID)
  // About the whole.
  case otherWorkshop(WorkshopID)
  case unknownOrganisation(found: String)
  case unknownRole(found: String)
  /// No question was found.
  case nothingFound
  /// The text stops before its last line: the last questions are not there.
  case cut(missing: Int)
  case commentWithoutAnswer(CriterionID)
  /// Bytes that are no text.
  case notText
  // Tables.
  case noCriterionColumn
  case columnTwice(CriterionID)
  case ignoredColumns([String])
  case unclosedQuote
  case raggedRow(found: Int, expected: Int)
  case emptyRow
  /// The same person in an earlier row, which this one replaces.
  case samePerson(name: String, line: Int)

  /// Whether the ballot cannot be taken before this is mended, or left out on purpose.
  public var refuses: Bool {
    switch self {
    case .levelOutOfRange, .betweenTwoLevels, .unreadableAnswer, .notApplicableNotOffered,
      .twoAnswers, .unknownLabel, .ambiguousLabel, .otherWorkshop, .nothingFound, .notText,
      .noCriterionColumn, .columnTwice, .unclosedQuote, .raggedRow:
      true
    case .notAsked, .unknownOrganisation, .unknownRole, .cut, .commentWithoutAnswer,
      .ignoredColumns, .emptyRow, .samePerson:
      false
    }
  }

  /// Whether it is about one answer alone: the others may be taken, and this question left without answer.
  public var concernsOneAnswer: Bool {
    switch self {
    case .levelOutOfRange, .betweenTwoLevels, .unreadableAnswer, .notApplicableNotOffered,
      .twoAnswers, .unknownLabel, .ambiguousLabel:
      true
    default: false
    }
  }
}
