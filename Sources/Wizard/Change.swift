public import Assessments
public import Referential

/// One thing that a person changed, as it was before: what undo puts back.
public enum Change: Hashable, Sendable {
  case answer(CriterionID, Answer?, reason: String)
  case comment(CriterionID, String)
  case flag(CriterionID, Bool)
  case context(ContextQuestionID, [ChoiceID])
  /// How much of the questionnaire was to be answered, and whether that was finished.
  case scope(ScopeID, completed: Moment?)
  case plan(Plan)
  case tools(KeptTools)
  case orientation(ContextQuestionID, [ChoiceID])
  /// It was not in the trash.
  case discarded(AssessmentID)

  /// What a change is about, for the sentence that says it was taken back.
  public enum Kind: CaseIterable, Hashable, Sendable {
    case answer, comment, flag, context, scope, plan, tools, orientation, discarded
  }

  /// What it is about.
  public var kind: Kind {
    switch self {
    case .answer: .answer
    case .comment: .comment
    case .flag: .flag
    case .context: .context
    case .scope: .scope
    case .plan: .plan
    case .tools: .tools
    case .orientation: .orientation
    case .discarded: .discarded
    }
  }
}

/// What was changed since the program started, in order.
///
/// Changes of an assessment stay its own: one that is opened again finds them, another never sees them.
public struct ChangeHistory: Hashable, Sendable {
  /// A change, with the assessment it was made in; nil for what belongs to none.
  public struct Entry: Hashable, Sendable {
    public var change: Change
    public var owner: AssessmentID?

    public init(_ change: Change, of owner: AssessmentID?) {
      self.change = change
      self.owner = owner
    }
  }

  /// The last one is the most recent.
  public var past: [Entry] = []
  /// What undo took back, the next one to put back last.
  public var future: [Entry] = []
  /// The field that is being written: all its letters are one change.
  var typing: Field?

  /// More than anybody takes back.
  private static let longest = 500

  /// Nothing was changed yet.
  public init() {}

  mutating func note(_ entry: Entry, typing field: Field?) {
    future = []
    defer { typing = field }
    if field != nil, field == typing, past.last?.owner == entry.owner { return }
    past.append(entry)
    if past.count > Self.longest { past.removeFirst() }
  }

  /// Forgets the last changes of a plan back to where it was as it is to be again, if all of them
  /// pass; says whether it has.
  mutating func forget(backTo plan: Plan, passing: (Plan) -> Bool) -> Bool {
    for (place, entry) in past.enumerated().reversed() {
      guard case .plan(let former) = entry.change else { return false }
      if former == plan {
        past.removeSubrange(place...)
        typing = nil
        return true
      }
      guard passing(former) else { return false }
    }
    return false
  }

  /// Plans that an assessment had, or may have again.
  func plans(of owner: AssessmentID) -> [Plan] {
    (past + future).compactMap { entry in
      if case .plan(let plan) = entry.change, entry.owner == owner { plan } else { nil }
    }
  }
}
