public import Assessments

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
