import Referential

extension Messages {
  /// Showing the answers, talking about them, deciding and ending.
  public struct WorkshopDebate: Sendable {
    // Comments.
    public let commentsTitle: String
    public let commentsNote: String
    public let noComments: String
    public let commentsOf: @Sendable (_ number: Int, _ name: String) -> String
    public let commentsDone: String
    public let leaveAllAside: String
    public let allowed: @Sendable (_ shown: Int, _ all: Int) -> String
    public let goOnFor: String
    public let meetingTitle: String
    public let meetingNote: String
    public let answers: @Sendable (_ answers: Int) -> String
    // The map.
    public let revealTitle: String
    public let revealNote: String
    public let everything: String
    public let shown: String
    public let notShown: String
    public let groupingTitle: String
    /// By respondents, organisations, roles.
    public let groupings: [String]
    public let mapTitle: String
    public let withheld: String
    public let notShownYet: String
    public let withheldCell: String
    public let withheldSpoken: String
    public let voices: @Sendable (_ ballots: Int) -> String
    public let sorted: String
    public let sortedForRoom: String
    public let oneVoice: String
    public let verdicts: Verdicts
    public let apart: @Sendable (_ voices: Int) -> String
    public let doNotKnow: @Sendable (_ people: Int) -> String
    public let legendLevels: String
    public let legendUnknown: String
    public let legendNotApplicable: String
    public let legendUnanswered: String
    public let legendApart: String
    public let timesLevel: @Sendable (_ people: Int, _ level: Int) -> String
    // Side by side.
    public let crossedTitle: String
    public let crossedNone: String
    public let seenAlike: String
    public let byTag: String
    public let byCriterion: String
    // Debating.
    public let agendaTitle: String
    public let timeLeft: @Sendable (_ minutes: Int, _ criteria: Int) -> String
    public let timeOver: String
    public let startClock: String
    public let takeNow: String
    public let later: String
    public let done: String
    public let minutes: @Sendable (_ minutes: Int) -> String
    /// What is left of the whole session, first because it stands nowhere else, then the criterion.
    public let trailWithTime: @Sendable (_ criterion: String, _ left: String) -> String
    public let minutesEach: @Sendable (_ minutes: Int) -> String
    public let settledAt: @Sendable (_ sentence: String) -> String
    public let undecided: String
    public let parkedMark: String
    public let prompts: Prompts
    public let saidTitle: String
    public let decideLead: String
    public let undecidedDetail: String
    public let unknownDetail: String
    public let reasonTitle: String
    public let reason: String
    public let agreed: String
    public let agreedHint: String
    public let dissent: String
    public let actionTitle: String
    public let parkingTitle: String
    public let parkingNote: String
    public let parked: String
    public let takeUp: String
    public let isDone: String
    // Ending.
    public let readTitle: String
    public let readNote: String
    public let nothingDecided: String
    public let actionsCount: @Sendable (_ actions: Int) -> String
    public let openOnes: @Sendable (_ criteria: Int) -> String
    public let by: @Sendable (_ owner: String, _ due: String) -> String
    public let incompleteAction: String
    public let dissents: @Sendable (_ text: String) -> String
    public let agreedBy: @Sendable (_ names: String) -> String
    public let takeawaysTitle: String
    public let takeawaysNote: String
    public let takeaway: String
    public let takeawayNext: String
    public let dateTitle: String
    public let ballotsTitle: String
    public let erase: String
    public let eraseDetail: String
    public let keepThem: String
    public let keepDetail: @Sendable (_ date: String?) -> String

    /// What a gap calls for, with the sign that stands before it.
    public struct Verdicts: Sendable {
      public let debate, clarify, shared, tooFew, unknown: String
    }

    /// What a facilitator may ask, when a criterion has no prompts of its own.
    public struct Prompts: Sendable {
      public let toOpen, toDig, whenAnswersDiffer, whenNobodySpeaks, toConclude: String
      public let labels: [String]
    }
  }

  /// Showing the answers, talking about them, deciding and ending.
  public var workshopDebate: WorkshopDebate { language == .fr ? .french : .english }
}
