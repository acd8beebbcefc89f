public import Assessments
public import Referential

/// The assessment under way with its questionnaire, and what was done to it.
public struct Session: Hashable, Sendable {
  public var assessment: Assessment
  public var questionnaire: Questionnaire
  public var reference: PackReference
  /// The example and files of a newer version are never saved.
  public var isReadOnly: Bool
  public var isExample: Bool
  /// Where the last save went.
  public var path: String
  /// The assessment of the same subject that came before.
  public var former: Assessment?
  /// Questions that were not understood in this sitting: each is counted once.
  public var unclear: Set<CriterionID>
  /// What was answered to the same questions elsewhere, by the criteria of this questionnaire.
  public var formerAnswers: [CriterionID: FormerAnswer]
  /// When the question on the screen was first shown, for the pace.
  public var shownAt: Moment?

  public init(
    assessment: Assessment, questionnaire: Questionnaire, reference: PackReference,
    isReadOnly: Bool = false, isExample: Bool = false, path: String = ""
  ) {
    self.assessment = assessment
    self.questionnaire = questionnaire
    self.reference = reference
    self.isReadOnly = isReadOnly
    self.isExample = isExample
    self.path = path
    self.former = nil
    self.unclear = []
    self.formerAnswers = [:]
    self.shownAt = nil
  }
}
