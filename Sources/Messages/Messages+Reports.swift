import Referential

extension Messages {
  /// What documents say: the synthesis, the full report, and what both share.
  public struct Reports: Sendable {
    // Names of the documents.
    public let synthesis: String
    public let fullReport: String
    // The head.
    /// The questionnaire and the day it was answered.
    public let answeredOn: @Sendable (_ questionnaire: String, _ date: String) -> String
    public let aim: String
    public let partners: String
    public let since: String
    public let scope: String
    public let whoAnswered: String
    public let respondent: String
    public let answers: String
    /// One person, and the organisation answered for; may be empty.
    public let onePerson: @Sendable (_ organisation: String) -> String
    public let oneScreen: @Sendable (_ organisation: String) -> String
    public let beforePooling: @Sendable (_ organisation: String) -> String
    public let oneVoiceEach: @Sendable (_ organisations: [String]) -> String
    public let people: @Sendable (_ count: Int, _ organisations: [String]) -> String
    /// Names, and how many others.
    public let andOthers: @Sendable (_ names: [String], _ others: Int) -> String
    // Decisions.
    public let decisions: String
    public let noDecision: String
    public let moreDecisions: @Sendable (Int) -> String
    // What the answers say.
    public let inShort: String
    public let dimension: String
    public let bar: String
    public let reading: String
    public let barSure: @Sendable (_ words: String) -> String
    public let barOpen: @Sendable (_ lower: String, _ upper: String) -> String
    public let barEmpty: String
    /// What the lines across bars separate, lowest first.
    public let barLimits: @Sendable (_ bands: [String]) -> String
    /// Column titles of points, and of the sentence that a step leads to.
    public let point: String
    public let sentenceToReach: String
    public let toDebate: String
    public let apart: @Sendable (_ lowest: Int, _ highest: Int) -> String
    // What is open.
    public let open: String
    public let undecided: @Sendable (_ labels: [String]) -> String
    public let differing: @Sendable (_ labels: [String]) -> String
    public let unanswered: @Sendable (_ labels: [String]) -> String
    public let nothingOpen: String
    public let whereToLook: String
    // The next date.
    public let nextDate: String
    public let reviewOn: @Sendable (_ date: String) -> String
    public let noReview: String
    // The method and the block to sign.
    public let howToRead: String
    /// The method in three lines, after the questionnaire's own notice.
    public let methodLines: [String]
    public let sharedReading: String
    public let readOn: String
    public let readBy: String
    public let reservations: String
    public let notAContract: String
    // The rest of the full report.
    public let sinceLastTime: String
    public let sinceLastTimeIntro: @Sendable (_ date: String) -> String
    public let before: @Sendable (_ date: String) -> String
    public let now: String
    public let barBefore: @Sendable (_ before: String, _ now: String) -> String
    public let whereToFind: String
    public let answersOneByOne: String
    public let question: String
    public let answer: String
    public let comment: String
    public let levelAndSentence: @Sendable (_ level: Int, _ sentence: String) -> String
    public let notApplicableBecause: @Sendable (_ reason: String) -> String
    public let step: String
    public let levels: String
    public let fromTo: @Sendable (_ from: Int, _ to: Int) -> String
    public let level: String
    public let undecidedAnswer: String
    public let share: String
    /// « Page 2 sur 5 » at the foot, without the numbers.
    public let page: String
    public let withoutComments: String
    public let withoutNames: String
    public let fillIn: String
  }

  /// What documents say.
  public var reports: Reports {
    switch language {
    case .fr: .french
    case .en: .english
    }
  }
}
