public import Evaluation
import Referential

extension Messages {
  /// What a session leaves behind: minutes, gaps, how organisations see things.
  public struct WorkshopMinutes: Sendable {
    // Names of the documents.
    public let minutes: String
    public let interim: String
    public let divergence: String
    public let views: String
    // The head.
    public let date: String
    public let place: String
    public let facilitator: String
    public let tookPart: String
    public let people: @Sendable (_ count: Int) -> String
    public let way: String
    public let questions: String
    public let asked: @Sendable (_ criteria: Int, _ settled: Int) -> String
    // Decisions.
    public let decided: String
    public let nothingDecided: String
    public let kept: String
    public let unknownKept: String
    public let notApplicableKept: String
    public let agreedBy: String
    public let everyone: String
    public let reason: String
    public let dissent: String
    public let notSettled: String
    public let notSettledIntro: String
    public let settledAndOpen: @Sendable (_ settled: Int, _ open: Int) -> String
    public let meetingOn: @Sendable (_ date: String) -> String
    public let noMeeting: String
    public let notSettledCount: @Sendable (Int) -> String
    public let actions: String
    public let noAction: String
    public let parked: String
    public let nothingParked: String
    public let takeaways: String
    public let ballots: String
    public let ballotsErased: String
    public let ballotsKept: @Sendable (_ until: String) -> String
    public let ballotsStillThere: String
    // The interim minutes.
    public let whereWeAre: String
    public let underDiscussion: String
    public let remaining: String
    public let nothingRemains: String
    public let timeSpent: String
    public let spent: @Sendable (_ minutes: Int, _ sittings: Int) -> String
    public let notRevealed: @Sendable (_ dimensions: [String]) -> String
    // Gaps.
    public let intro: String
    public let verdict: @Sendable (CriterionDivergence.Verdict) -> String
    public let verdictMeaning: @Sendable (CriterionDivergence.Verdict) -> String
    public let lowest: String
    public let highest: String
    public let answersGiven: String
    /// How many chose each level, lowest first, levels that nobody chose left out.
    public let distribution: @Sendable (_ counts: [(level: Int, people: Int)]) -> String
    public let apart: String
    public let apartAt: @Sendable (_ levels: [Int]) -> String
    public let apartRule: String
    public let sharedAt: @Sendable (_ lowest: Int, _ highest: Int) -> String
    public let unknownTitle: String
    public let unknownIntro: String
    public let unknownOf: @Sendable (_ unknown: Int, _ answers: Int) -> String
    public let nobodyUnknown: String
    public let noneHere: String
    // Organisations.
    public let viewsIntro: String
    public let oneVoice: String
    public let byQuestion: String
    public let seesHigher: String
    public let seesLower: String
    public let gap: String
    public let at: @Sendable (_ name: String, _ level: String) -> String
    public let sameView: String
    public let viewsHidden: String
    public let tooFewHidden: @Sendable (_ criteria: Int) -> String
    public let notComparable: String
    public let viewsErased: String
  }

  /// What a session leaves behind.
  public var workshopMinutes: WorkshopMinutes {
    switch language {
    case .fr: .french
    case .en: .english
    }
  }
}
