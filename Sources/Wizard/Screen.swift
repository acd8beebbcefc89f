public import Assessments
public import Referential

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
