import Referential

extension Messages {
  /// A workshop: its list, and the screen from which a session is led.
  public struct Workshops: Sendable {
    // Home and list.
    public let title: String
    public let none: String
    public let firstTakes: String
    public let inPreparation: @Sendable (_ received: Int, _ expected: Int) -> String
    public let line: @Sendable (_ phase: String, _ received: Int, _ expected: Int) -> String
    /// In the order of the phases.
    public let phases: [String]
    public let several: @Sendable (_ sessions: Int) -> String
    public let count: @Sendable (_ sessions: Int) -> String
    public let overdue: @Sendable (_ name: String, _ date: String) -> String
    public let on: @Sendable (_ date: String) -> String
    public let readOnly: String
    // The hall.
    public let session: @Sendable (_ name: String) -> String
    public let received: @Sendable (_ received: Int, _ expected: Int) -> String
    public let posters: @Sendable (_ posters: Int) -> String
    public let answered: String
    public let awaited: String
    public let unnamed: @Sendable (_ people: Int) -> String
    public let incomplete: @Sendable (_ ballots: Int, _ answers: Int) -> String
    public let late: @Sendable (_ ballots: Int) -> String
    public let hidden: String
    public let closed: String
    public let commentsRead: @Sendable (_ comments: Int) -> String
    public let allAreIn: String
    public let sitting: @Sendable (_ left: String) -> String
    public let sittingIsOver: String
    public let meetingAgain: @Sendable (_ date: String) -> String
    public let whereWeWere: String
    public let lastSat: @Sendable (_ date: String) -> String
    public let settled: @Sendable (_ settled: Int, _ shown: Int) -> String
    public let talkedAbout: @Sendable (_ label: String) -> String
    public let putOff: @Sendable (_ subjects: String) -> String
    public let actions: @Sendable (_ actions: Int) -> String
    public let ended: String
    public let erased: @Sendable (_ ballots: Int) -> String
    public let kept: @Sendable (_ date: String?) -> String
    public let onePage: String
    public let nextReview: @Sendable (_ date: String) -> String
    /// What one may do, by its name in code.
    public let deeds: [String: String]
    public let deedDetails: [String: String]
    // Handing out.
    public let handOutTitle: String
    public let handOut: String
    public let documents: [String: String]
    public let documentDetails: [String: String]
    public let handedOut: String
    public let another: String
    // Asking to be sure.
    public let close: String
    public let closeConsequence: @Sendable (_ received: Int, _ expected: Int) -> String
    public let closeYes: String
    public let notYet: String
    public let reveal: @Sendable (_ dimension: String?) -> String
    public let revealConsequence: String
    public let revealYes: String
    public let withdraw: String
    public let withdrawConsequence: String
    public let withdrawYes: String
    public let end: String
    public let endErases: @Sendable (_ ballots: Int) -> String
    public let endKeeps: @Sendable (_ date: String?) -> String
    public let endYes: String
    public let erase: String
    public let eraseConsequence: String
    public let eraseYes: String
    /// « Montrer les réponses », once they were shown.
    public let showAgain: String
    /// « Revoir la préparation », as long as there is nothing to ask yet.
    public let goOnPreparing: String
    public let isUnfinished: String
    public let discard: @Sendable (_ name: String) -> String
    public let discardConsequence: String
    public let discardYes: String
    public let keep: String
  }

  /// A workshop: its list, and the screen from which a session is led.
  public var workshops: Workshops { language == .fr ? .french : .english }
}
