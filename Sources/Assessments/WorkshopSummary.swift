public import Referential

/// One line about a saved session: who and how many, never a level.
public struct WorkshopSummary: Hashable, Sendable {
  public var id: WorkshopID
  /// The stable id of the subject; empty where there is none.
  public var subject: String
  public var subjectName: String
  public var purpose: String
  public var questionnaire: QuestionnaireID
  public var questionnaireTitle: String
  public var phase: WorkshopPhase
  public var date: CalendarDate?
  public var created: Moment
  public var modified: Moment
  /// The session that it follows, if any.
  public var follows: WorkshopID?
  /// Ballots that count, and those expected; 0 when nobody is.
  public var ballots: Int
  public var expected: Int
  public var posters: Int
  /// Answers should have been erased by now if this is past.
  public var keepUntil: CalendarDate?
  /// Whether answers are still there to erase.
  public var holdsAnswers: Bool
  public var isReadOnly: Bool

  public init(
    of workshop: Workshop, questionnaireTitle: String, holdsAnswers: Bool, isReadOnly: Bool
  ) {
    id = workshop.id
    subject = workshop.setup.subject.id
    subjectName = workshop.setup.subject.name
    purpose = workshop.setup.purpose
    questionnaire = QuestionnaireID(workshop.setup.questionnaire.id)
    self.questionnaireTitle = questionnaireTitle
    phase = workshop.phase
    date = workshop.setup.date
    created = workshop.created
    modified = workshop.modified
    follows = workshop.follows
    ballots = workshop.counted.count
    expected = workshop.attendance.count
    posters = workshop.postersCounted
    keepUntil = workshop.setup.keepUntil
    self.holdsAnswers = holdsAnswers
    self.isReadOnly = isReadOnly
  }
}
