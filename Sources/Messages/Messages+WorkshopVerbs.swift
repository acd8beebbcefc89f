public import Assessments
import Referential

extension Messages {
  /// What `boussole workshop` says, and its help by key.
  public struct WorkshopVerbs: Sendable {
    let help: [String: String]
    public let unknown: @Sendable (_ id: String) -> String
    public let stillOpen: @Sendable (_ id: String) -> String
    public let openElsewhere: String
    public let runAgain: String
    public let prepared: @Sendable (_ id: String) -> String
    public let none: String
    public let phase: @Sendable (_ phase: WorkshopPhase) -> String
    // What an interrupted program left.
    public let recovered: @Sendable (_ count: Int) -> String
    public let importInterrupted: @Sendable (_ count: Int) -> String
    public let missing: @Sendable (_ codes: [String]) -> String
    public let pastRetention: @Sendable (_ date: String, _ command: String) -> String
    // Lines of `show`.
    public let purpose: String
    public let date: String
    public let keptUntil: String
    public let voices: @Sendable (_ isOneEach: Bool, _ isAnonymous: Bool) -> String
    public let answered: String
    public let awaited: String
    public let code: String
    // What was done.
    public let ballotWritten: @Sendable (_ path: String) -> String
    public let closed: @Sendable (_ ballots: Int, _ posters: Int) -> String
    public let nothingCame: String
    public let alreadyClosed: String
    public let reopened: @Sendable (_ takenIn: Int) -> String
    public let notClosed: String
    public let alreadyRevealed: String
    public let tooFew: @Sendable (_ ballots: Int) -> String
    public let unknownDimension: @Sendable (_ id: String, _ known: [String]) -> String
    public let withdrawn: String
    public let unknownBallot: @Sendable (_ code: String) -> String
    public let cannotWithdraw: String
    public let ended: String
    public let answersErased: String
    public let discarded: String
    public let revealTitle: String
    public let verdicts: [String]
    public let voiceApart: String
    public let next: @Sendable (_ command: String) -> String
    /// A command in the person's language.
    public let command: @Sendable (_ verb: String, _ id: String) -> String
    // Deciding and ending.
    public let decided: @Sendable (_ label: String, _ what: String) -> String
    public let notShownYet: String
    public let wrongAction: @Sendable (_ text: String) -> String
    public let sessionEnded: @Sendable (_ erased: Int?) -> String
    public let groupAssessment: @Sendable (_ id: String) -> String
    public let fileTaken: @Sendable (_ path: String) -> String
    // Answering a ballot on another machine.
    public let answerSaved: String
    public let howToAnswer: @Sendable (_ offersNotApplicable: Bool) -> String
    // Posters.
    public let stickersCounted: @Sendable (_ label: String, _ total: Int, _ posters: Int) -> String
    public let postersClosed: String

    /// The words of a key of the help; nil when there are none.
    public func words(for key: String) -> String? { help[key] }
  }

  /// What `boussole workshop` says.
  public var workshopVerbs: WorkshopVerbs { language == .fr ? .french : .english }
}
