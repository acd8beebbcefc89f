public import Assessments
public import Evaluation
public import Referential

/// All that documents are made of: the same material gives the same bytes.
public struct ReportMaterial: Hashable, Sendable {
  public var assessment: Assessment
  /// The questionnaire that the assessment was made with.
  public var questionnaire: Questionnaire
  /// What the answers mean, for the context and the scope of the assessment.
  public var result: EvaluationResult
  /// Best first; documents show seven at most.
  public var recommendations: [Recommendation]
  public var catalogue: Catalogue
  public var referential: Referential
  /// The language of the documents; what people typed stays as it is.
  public var language: Language
  /// Tells which actions are late.
  public var today: CalendarDate
  public var sharing: ReportSharing
  public var template: Template
  /// What the alliance is for, in the words of its members; shown when not empty.
  public var aim: String
  /// Nil when one assessment stands for itself.
  public var group: GroupPart?
  /// An earlier result of the same questionnaire, to show before and after.
  public var previous: PreviousResult?
  /// Printed empty when nil.
  public var sharedReading: SharedReading?

  public init(
    assessment: Assessment, questionnaire: Questionnaire, result: EvaluationResult,
    recommendations: [Recommendation] = [], catalogue: Catalogue, referential: Referential,
    language: Language, today: CalendarDate, sharing: ReportSharing = .full,
    template: Template = Template(), aim: String = "", group: GroupPart? = nil,
    previous: PreviousResult? = nil, sharedReading: SharedReading? = nil
  ) {
    self.assessment = assessment
    self.questionnaire = questionnaire
    self.result = result
    self.recommendations = recommendations
    self.catalogue = catalogue
    self.referential = referential
    self.language = language
    self.today = today
    self.sharing = sharing
    self.template = template
    self.aim = aim
    self.group = group
    self.previous = previous
    self.sharedReading = sharedReading
  }

  /// The day the answers speak of.
  public var date: CalendarDate { assessment.date }
}

/// Who took part when several answered, and what they did not agree on.
public struct GroupPart: Hashable, Sendable {
  public var respondents: Int
  public var organisations: [String]
  /// Each organisation answered with one voice.
  public var isOneVoiceEach: Bool
  /// Criteria without an agreed level.
  public var undecided: [CriterionID]
  /// Widest gap first.
  public var divergences: [CriterionDivergence]

  public init(
    respondents: Int, organisations: [String], isOneVoiceEach: Bool = false,
    undecided: [CriterionID] = [],
    divergences: [CriterionDivergence] = []
  ) {
    self.respondents = respondents
    self.organisations = organisations
    self.isOneVoiceEach = isOneVoiceEach
    self.undecided = undecided
    self.divergences = divergences
  }
}

/// What was found an earlier time.
public struct PreviousResult: Hashable, Sendable {
  public var date: CalendarDate
  public var result: EvaluationResult

  public init(date: CalendarDate, result: EvaluationResult) {
    self.date = date
    self.result = result
  }
}

/// « Lecture partagée le … par … », with what the readers do not share.
public struct SharedReading: Hashable, Sendable {
  public var date: CalendarDate?
  /// Organisation, name and role, one line each.
  public var readers: [String]
  public var reservations: String

  public init(date: CalendarDate? = nil, readers: [String] = [], reservations: String = "") {
    self.date = date
    self.readers = readers
    self.reservations = reservations
  }
}
