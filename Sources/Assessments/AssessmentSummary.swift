public import Referential

/// What the home screen and `list` say about a saved assessment without evaluating it.
public struct AssessmentSummary: Hashable, Sendable {
  public var id: AssessmentID
  public var subjectName: String
  public var questionnaire: QuestionnaireID
  public var questionnaireTitle: LocalizedText
  public var scope: ScopeID
  /// Criteria with any answer, « ne sait pas » included.
  public var answered: Int
  /// Criteria visible in the scope.
  public var total: Int
  public var created: Moment
  public var modified: Moment
  public var completed: Moment?
  /// Seconds still needed at the person's own pace.
  public var secondsLeft: Int
  /// The file came from a newer version: it may be read, never written.
  public var isReadOnly: Bool
  public var plan: Plan
  /// The assessment of the same subject that came before.
  public var follows: AssessmentID?
  /// The id of the subject: the same from one assessment of it to the next; may be empty.
  public var subject: String

  public init(
    id: AssessmentID, subjectName: String, questionnaire: QuestionnaireID,
    questionnaireTitle: LocalizedText, scope: ScopeID, answered: Int, total: Int, created: Moment,
    modified: Moment, completed: Moment?, secondsLeft: Int, isReadOnly: Bool = false,
    plan: Plan = Plan(), follows: AssessmentID? = nil, subject: String = ""
  ) {
    self.id = id
    self.subjectName = subjectName
    self.questionnaire = questionnaire
    self.questionnaireTitle = questionnaireTitle
    self.scope = scope
    self.answered = answered
    self.total = total
    self.created = created
    self.modified = modified
    self.completed = completed
    self.secondsLeft = secondsLeft
    self.isReadOnly = isReadOnly
    self.plan = plan
    self.follows = follows
    self.subject = subject
  }

  public var review: CalendarDate? { plan.review }
}
