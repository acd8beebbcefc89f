public import Referential

/// Names one saved assessment; also part of its file name.
public struct AssessmentID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// What is assessed: one alliance, solution, territory or organisation.
public struct Subject: Hashable, Sendable {
  /// Stays the same from one assessment of the subject to the next.
  public var id: String
  public var name: String
  /// Partner organisations, one's own included.
  public var partners: [String]
  /// As the person said it, such as « 2023 ».
  public var since: String
  /// The organisation one answers for.
  public var onBehalfOf: String
  /// A name or nickname; may be empty.
  public var respondent: String

  public init(
    id: String = "", name: String = "", partners: [String] = [], since: String = "",
    onBehalfOf: String = "", respondent: String = ""
  ) {
    self.id = id
    self.name = name
    self.partners = partners
    self.since = since
    self.onBehalfOf = onBehalfOf
    self.respondent = respondent
  }
}

/// What was said about one criterion.
public struct RecordedAnswer: Hashable, Sendable {
  /// Nil when only a comment or a flag was left.
  public var answer: Answer?
  /// « Qu’est-ce qui vous le fait dire ? », as typed.
  public var comment: String
  /// Why it does not apply, in a few words.
  public var reason: String
  /// « À revoir ».
  public var isFlagged: Bool
  /// When it last changed.
  public var at: Moment

  public init(
    answer: Answer? = nil, comment: String = "", reason: String = "", isFlagged: Bool = false,
    at: Moment
  ) {
    self.answer = answer
    self.comment = comment
    self.reason = reason
    self.isFlagged = isFlagged
    self.at = at
  }

  /// Nothing worth keeping.
  public var isEmpty: Bool { answer == nil && comment.isEmpty && reason.isEmpty && !isFlagged }
}

/// How fast a person answers: the time left is told at their own pace.
public struct Pace: Hashable, Sendable {
  /// Criteria answered while the clock ran.
  public var answers: Int
  /// Seconds spent on them; a pause longer than five minutes counts as none.
  public var seconds: Int

  public init(answers: Int = 0, seconds: Int = 0) {
    self.answers = answers
    self.seconds = seconds
  }
}

/// One assessment as a value: what was asked, of whom, and every answer.
public struct Assessment: Hashable, Sendable {
  public var id: AssessmentID
  public var created: Moment
  public var modified: Moment
  /// When the person said it was finished.
  public var completed: Moment?
  public var subject: Subject
  /// The assessment of the same subject that came before.
  public var follows: AssessmentID?
  public var questionnaire: PackReference
  public var catalogue: PackReference
  public var language: Language
  /// Answers to the three questions, and to the questionnaire's own context questions.
  public var context: Context
  public var scope: ScopeID
  public var answers: [CriterionID: RecordedAnswer]
  /// Where the person was, to come back to.
  public var lastSeen: CriterionID?
  public var pace: Pace
  public var plan: Plan
  /// Set when a group answered in a workshop.
  public var group: GroupShare?

  public init(
    id: AssessmentID, created: Moment, subject: Subject, questionnaire: PackReference,
    catalogue: PackReference, language: Language, context: Context = Context(),
    scope: ScopeID = .all, answers: [CriterionID: RecordedAnswer] = [:]
  ) {
    self.id = id
    self.created = created
    self.modified = created
    self.completed = nil
    self.subject = subject
    self.follows = nil
    self.questionnaire = questionnaire
    self.catalogue = catalogue
    self.language = language
    self.context = context
    self.scope = scope
    self.answers = answers
    self.lastSeen = nil
    self.pace = Pace()
    self.plan = Plan()
    self.group = nil
  }

  /// The day the answers speak of: when the person said they were finished, else when they last changed.
  public var date: CalendarDate { (completed ?? modified).date }

  /// The answers alone, as `Evaluator` takes them.
  public var plainAnswers: [CriterionID: Answer] { answers.compactMapValues(\.answer) }
}

extension Pace {
  /// Seconds for one answer, ten at least.
  ///
  /// The usual minute counts as four answers: a few quick ones at the start do not promise that the
  /// rest takes a moment, and after a dozen the person's own pace speaks.
  public var secondsPerAnswer: Int {
    max(10, (Pace.usual * Pace.weight + seconds) / (Pace.weight + answers))
  }

  /// Seconds that one answer takes most people.
  private static let usual = 60
  private static let weight = 4
}

extension Assessment {
  /// Seconds for one answer at the person's own pace.
  public var secondsPerAnswer: Int { pace.secondsPerAnswer }
}
