public import Assessments
public import Evaluation
public import Referential

/// All that the papers of a workshop are made of: the same material gives the same bytes.
public struct WorkshopMaterial: Hashable, Sendable {
  /// Nil when a questionnaire is printed without a session.
  public var workshop: Workshop?
  public var questionnaire: Questionnaire
  public var scope: ScopeID
  /// Without a session, whom the questions are for; nil prints every question.
  public var context: Context?
  public var referential: Referential
  /// The language of the papers; what people typed stays as it is.
  public var language: Language
  public var today: CalendarDate
  /// When the session last changed, for the properties of files.
  public var modified: Moment
  /// What people answered: nil before the reveal.
  public var outcome: WorkshopOutcome?
  /// The session that this one follows, for what has moved since.
  public var former: FormerSession?
  /// The group’s assessment, once there is one, for the page that sums it up.
  public var assessment: ReportMaterial?
  public var template: Template

  /// The papers of a session.
  public init(
    workshop: Workshop, questionnaire: Questionnaire, referential: Referential,
    language: Language, today: CalendarDate, outcome: WorkshopOutcome? = nil,
    former: FormerSession? = nil, assessment: ReportMaterial? = nil, template: Template = Template()
  ) {
    self.workshop = workshop
    self.questionnaire = questionnaire
    self.scope = workshop.setup.scope
    self.context = workshop.setup.context
    self.referential = referential
    self.language = language
    self.today = today
    self.modified = workshop.modified
    self.outcome = outcome
    self.former = former
    self.assessment = assessment
    self.template = template
  }

  /// A questionnaire on paper, without a session.
  public init(
    questionnaire: Questionnaire, scope: ScopeID = .all, context: Context? = nil,
    referential: Referential, language: Language, now: Moment, template: Template = Template()
  ) {
    self.workshop = nil
    self.questionnaire = questionnaire
    self.scope = scope
    self.context = context
    self.referential = referential
    self.language = language
    self.today = now.date
    self.modified = now
    self.outcome = nil
    self.former = nil
    self.assessment = nil
    self.template = template
  }
}

extension WorkshopMaterial {
  /// The dimensions that are asked, with their criteria.
  public var asked: [Dimension] { WorkshopReading(self).dimensions }
}

/// What people answered, as far as the group may see it.
public struct WorkshopOutcome: Hashable, Sendable {
  /// Widest gap first.
  public var divergences: [CriterionDivergence]
  /// How many gave each answer, by criterion.
  public var counts: [CriterionID: LevelCounts]
  /// How many ballots count.
  public var ballots: Int
  /// Organisations side by side, as far as it may leave the room; nil when fewer than two take part.
  public var views: CrossedViews?

  public init(
    divergences: [CriterionDivergence], counts: [CriterionID: LevelCounts] = [:], ballots: Int,
    views: CrossedViews? = nil
  ) {
    self.views = views
    self.divergences = divergences
    self.counts = counts
    self.ballots = ballots
  }
}
