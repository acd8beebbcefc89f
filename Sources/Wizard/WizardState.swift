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

/// The screens of the journey.
public enum Screen: Hashable, Sendable {
  case home
  /// One of the three questions, from 0.
  case orientation(Int)
  case proposal
  /// Every questionnaire, the likely ones first.
  case questionnaires
  case subject
  case introduction
  /// Reading all the questions before starting.
  case readAll
  /// One of the questionnaire's own context questions, from 0.
  case context(Int)
  case question(CriterionID)
  case comment(CriterionID)
  /// Why a criterion does not apply, in a few words.
  case reason(CriterionID)
  /// The end of a dimension.
  case pause(DimensionID)
  case review(showsAll: Bool)
  case results(ResultsPart)
  case saved
  case plan
  /// Choosing among what the results propose.
  case pickActions
  case planAction(String)
  /// Writing the lines of an action.
  case actionForm(String)
  /// What it works on, the level aimed at, the tool, the effort.
  case actionPurpose(String)
  case actionAim(String)
  case actionTool(String)
  case actionEffort(String)
  /// Deciding about an action of the assessment before.
  case formerAction(String)
  case planOrder
  case reviewDate
  /// Writing another date for the next assessment.
  case reviewForm
  /// What to take away, then in which format.
  case share
  case shareFormat(ExportDocument)
  case exported(ExportedFiles)
  case help(HelpTopic)
  case words
  case shelf
  case assessment(AssessmentID)
  /// All assessments of one subject over time, by the id of the subject.
  case history(String)
  /// Choosing two of them to be set side by side; the one that was chosen first, if any.
  case historyPair(String, first: AssessmentID?)
  /// Two assessments side by side, the earlier one first.
  case sideBySide(AssessmentID, AssessmentID)
  /// Finding a question by its words.
  case find
  case toolbox
  case toolFilters
  case toolFacet(ToolFacet)
  case tool(ToolID)
  /// Which assessment's plan a tool goes into.
  case toolPlan(ToolID)
  /// In which form to print.
  case printFormat(PrintedThing)
  case printed(ExportedFiles)
  case settings
  case workshop(WorkshopScreen)
  case confirm(Confirmation)
}

/// Parts of the results.
public enum ResultsPart: String, CaseIterable, Hashable, Sendable {
  case overview, dimensions, tags, findOut, path, tools, moreTools, understand
  /// What changed since the assessment that came before, and what became of its actions.
  case sinceLastTime
}

/// What help is about.
public enum HelpTopic: Hashable, Sendable {
  case keys
  case criterion(CriterionID)
  /// Only the question in plain words, with an example: « je ne comprends pas ».
  case plainWords(CriterionID)
}

/// What a person is asked to confirm.
public enum Confirmation: Hashable, Sendable {
  case discard(AssessmentID)
  case notSuitable
  case removeAction(String)
  /// A file of that name is there.
  case replace(ExportRequest, path: String)
  case workshop(WorkshopConfirmation)
}

/// One line for the person, as data.
public enum Notice: Hashable, Sendable {
  case saved(path: String)
  case saveFailed(String)
  case openFailed(String)
  case questionnaireFailed(String)
  case needsName
  case needsPartners
  case needsChoice
  /// One choice more than a question takes.
  case enoughChosen(Int)
  case needsAnswer
  /// Enter where nothing was chosen yet.
  case choosesFirst
  /// A paste where one does not write.
  case noTextHere
  case readOnly
  case resultsDiffer
  case nothingToUndo
  case nothingToRedo
  /// A digit beyond the last one.
  case noSuchNumber(Int, last: Int)
  case undone(Change.Kind)
  case redone(Change.Kind)
  case discarded(AssessmentID)
  case isExample
  case notOffered
  /// The key serves on other screens, or not yet.
  case notHere(Offer)
  /// An action of the plan that is the first or the last already.
  case atEndOfPlan
  /// What was chosen cannot be done now.
  case refused(Refusal)
  case flagged(Bool)
  /// A text came to its end: what was typed or pasted beyond it is not kept.
  case textFull
  case needsWhat
  case needsDate
  /// What was typed as a date is none, and one left all the same.
  case dateNotKept(String)
  case exportFailed(String)
  case workshop(WorkshopNotice)
  /// Something that takes more than a moment is being done.
  case working(String)
  case formerTaken
  case toolKept(Bool)
  case toolHidden(Bool)
  case toolPlanned(Bool)
}

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
