public import Assessments
public import Referential

/// Where a person is in the journey, and everything needed to show it.
///
/// A value: no text, no screen, no disk.
public struct WizardState: Hashable, Sendable {
  public var settings: Settings
  /// Every questionnaire there is, known without reading it.
  public var library: [QuestionnaireSummary]
  /// What is saved, most recent first.
  public var shelf: [AssessmentSummary]
  /// Sessions of workshops, the most recent first.
  public var workshops: [WorkshopSummary]
  /// The session that is open.
  public var workshop: WorkshopDesk?
  /// Saved files that could not be read.
  public var damaged: [DamagedFile]
  /// Read when first needed.
  public var shared: SharedPacks?
  /// Answers to the three questions.
  public var orientation: Context
  /// The assessment under way or looked at.
  public var session: Session?
  /// Screens from home to the one that is shown; never empty.
  public var trail: [Place]
  /// One line shown until the next command.
  public var notice: Notice?
  /// When the last command came.
  public var now: Moment
  /// The assessments of the subject whose history is shown, oldest first.
  public var history: [OpenedAssessment]
  /// A questionnaire that was chosen before the profile was known.
  public var awaited: QuestionnaireID?
  /// How the plan is listed.
  public var planOrder: PlanOrder
  /// How much goes along with what one exports.
  public var sharing: Sharing
  /// What the toolbox is narrowed to.
  public var toolFilters: ToolFilters
  /// What the person put aside, and what is not to be shown.
  public var keptTools: KeptTools
  /// A tool that goes into the plan of the assessment being opened.
  public var toolForPlan: ToolID?
  /// The last save failed: nobody may be told that all is saved.
  public var isUnsaved: Bool
  /// The assessment being opened is to show its results rather than the next question.
  public var wantsResults: Bool
  /// The same for its plan.
  public var wantsPlan: Bool
  /// What was changed, for undo.
  public var changes: ChangeHistory
  /// Set when the program should end.
  public var leaving: LeaveReason?

  public init(
    settings: Settings = Settings(), library: [QuestionnaireSummary] = [],
    shelf: [AssessmentSummary] = [], now: Moment
  ) {
    self.settings = settings
    self.library = library
    self.shelf = shelf
    self.workshops = []
    self.workshop = nil
    self.damaged = []
    self.shared = nil
    self.orientation = Context()
    self.session = nil
    self.trail = [Place(.home)]
    self.notice = nil
    self.now = now
    self.history = []
    self.awaited = nil
    self.planOrder = .asWritten
    self.sharing = .full
    self.toolFilters = ToolFilters()
    self.keptTools = KeptTools()
    self.toolForPlan = nil
    self.isUnsaved = false
    self.wantsResults = false
    self.wantsPlan = false
    self.changes = ChangeHistory()
    self.leaving = nil
  }

  /// The screen that is shown.
  public var place: Place {
    get { trail.last ?? Place(.home) }
    set {
      if trail.isEmpty { trail = [newValue] } else { trail[trail.count - 1] = newValue }
    }
  }
}

/// One screen with its focus and, where one types, its text.
public struct Place: Hashable, Sendable {
  public var screen: Screen
  /// What keys act on; where it goes, the window follows.
  public var focus: Item? {
    didSet { if focus != oldValue { scrolling.isReading = false } }
  }
  /// Text being typed, by field.
  public var texts: [Field: TextInput]
  /// Which rows are shown, as a presenter found it and keys moved it since.
  public var scrolling = Scrolling()

  public init(_ screen: Screen, focus: Item? = nil) {
    self.screen = screen
    self.focus = focus
    self.texts = [:]
  }
}
