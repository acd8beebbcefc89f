public import Assessments
public import Referential

/// What a person or the world asks of the wizard.
///
/// Presenters make commands; the wizard never sees a key.
public enum Command: Hashable, Sendable {
  case move(Direction)
  /// Enter on the item that has the focus.
  case activate
  /// Focus and activate at once: plain mode, tests.
  case choose(Item)
  case focus(Item)
  /// Selects the nth item that bears a number; never goes on.
  case digit(Int)
  /// One screen back; what was answered stays.
  case back
  /// The next step without changing anything: `s` in plain mode.
  case skip
  /// Saves and leaves: `q`.
  case leave

  // Text in the field that has the focus.
  case type(String)
  /// Text that came as a paste: newlines become spaces in one-line fields.
  case paste(String)
  case edit(Edit)
  /// Replaces the whole content of a field: plain mode, tests.
  case fill(Field, String)

  // Named things to do, where they make sense; `Wizard.offers` says where.
  case help
  case words
  case comment
  case flag
  case plainWords
  case review
  case goTo
  case search
  case undo
  case redo
  case figures
  case moreTools
  case notSuitable
  /// Takes up the level given to the same question elsewhere.
  case takeFormer
  case newLine
  /// Moves the action that has the focus up or down the plan.
  case shift(by: Int)
  /// A key that means nothing here: said, so that nobody wonders whether it was heard.
  case unknownKey
  /// Marks the action that has the focus as done, or not done.
  case toggleDone

  /// Opens the example, as the verb `demo` does.
  case openExample
  /// Opens a questionnaire that was named outside the wizard, whatever home offers.
  case take(QuestionnaireID)
  /// Opens the preparation of a session, as the verb `workshop new` does.
  case prepareWorkshop
  /// A signal asks to leave: 1, 2, 3 or 15.
  case interrupted(signal: Int)
  case inputEnded
  /// Boxed: it holds whole files, and a key map is a list of commands.
  indirect case outcome(EffectOutcome)
}

/// Where the focus goes.
public enum Direction: Hashable, Sendable {
  case up, down, left, right, first, last, pageUp, pageDown, next, previous
}

/// A change inside a text field, by whole characters.
public enum Edit: Hashable, Sendable {
  case deleteBackward, deleteForward, deleteWord, deleteToStart, deleteToEnd
  case left, right, wordLeft, wordRight, lineStart, lineEnd, up, down, pageUp, pageDown
  /// Puts the cursor at an offset, counted in characters: up and down by lines of a screen.
  case place(Int)
  case undo, redo

  /// Whether it takes text away.
  var deletes: Bool {
    switch self {
    case .deleteBackward, .deleteForward, .deleteWord, .deleteToStart, .deleteToEnd: true
    default: false
    }
  }
}

/// Something that can have the focus.
public enum Item: Hashable, Sendable {
  case action(ActionName)
  case level(Level)
  case unknown
  case notApplicable
  case choice(ChoiceID)
  case field(Field)
  case criterion(CriterionID)
  case dimension(DimensionID)
  case tool(ToolID)
  case facet(ToolFacet)
  /// A value of the facet on the screen, as it stands in files; empty for all.
  case facetValue(String)
  case questionnaire(QuestionnaireID)
  case assessment(AssessmentID)
  case word(String)
  case setting(Setting)
  case planAction(String)
  case candidate(PlanCandidate)
  case status(Action.Status)
  case effort(Int)
  /// What an action works on; nil for nothing in particular.
  case purpose(CriterionID?)
  case aim(Level)
  /// The tool of an action, or none.
  case means(ToolID?)
  case formerAction(String)
  case verdict(FormerVerdict)
  case order(PlanOrder)
  /// The next assessment, so many months from now; 0 takes the date away.
  case months(Int)
  case document(ExportDocument)
  case format(ExportFormat)
  case sharing(Sharing)
  case workshop(WorkshopItem)
}

/// Things to do that are not answers.
///
/// Presenters find their words in `Messages`.
public enum ActionName: String, CaseIterable, Hashable, Sendable {
  // Home
  case start, resume, results, newAssessment, example, toolbox, questionnaires, settings, quit
  case assessAlliance
  // Proposal and introduction
  case takeProposal, otherQuestionnaires, begin, firstReading, readAll
  // While answering
  case next, pause, seeSoFar, showMissing, showAll, backToQuestions, finish, continueWithTheRest
  // Results
  case complete, dimensions, tags, understand, findOut, tools, path, figuresPage, overview
  case startOver, goHome
  // Plan and sharing
  case plan, pickActions, addAction, reviewDate, otherDate, planOrder, share, openFile
  case sinceLastTime
  // Toolbox and paper
  case toolSituations, toolFilters, clearFilters, seeTools, keptTools, hiddenTools
  case pinTool, planTool, hideTool, printSheet, printQuestions
  // One action
  case editAction, choosePurpose, chooseAim, chooseTool, chooseEffort, moveUp, moveDown
  case removeAction
  // Dialogs
  case history, chooseTwo
  case confirm, cancel, undoDelete, keepAnswers, delete, open, changeSubject
}

/// A text field.
public enum Field: String, CaseIterable, Hashable, Sendable {
  case subjectName, partners, since, onBehalfOf, respondent
  case comment, reason, search
  case actionWhat, actionFirstStep, actionOwner, actionDue, actionNotes, reviewDate
  // Preparing a workshop.
  case sessionSubject, sessionOrganisations, sessionPurpose, sessionExpected, sessionRoles
  case sessionDate, sessionStart, sessionEnd, sessionMinutes, sessionPlace, sessionFacilitator
  case sessionHolder, sessionContact, sessionKeepUntil
  // Holding it.
  case ballotName, ballotLine, stickerLine, filePath, ballotCode, remark
  case decisionReason, decisionAgreed, decisionDissent, parked, takeaway, nextMeeting
}

/// Something one can set.
public enum Setting: String, CaseIterable, Hashable, Sendable {
  case language, contrast, glyphs, spacing
}
