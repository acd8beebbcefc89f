import Referential

extension Messages {
  /// Collecting the ballots of a session.
  public struct WorkshopBallots: Sendable {
    public let collectTitle: String
    public let collect: String
    public let whose: String
    public let whoAnswers: String
    public let whoseNote: @Sendable (_ isAnonymous: Bool) -> String
    public let name: String
    public let nameHint: String
    public let begin: String
    // Paper.
    public let paperTitle: @Sendable (_ who: String) -> String
    /// This person’s former ballot counts no more once this one is kept.
    public let replaces: @Sendable (_ who: String) -> String
    public let line: @Sendable (_ number: Int, _ total: Int) -> String
    public let lineLabel: @Sendable (_ dimension: String, _ answers: Int) -> String
    public let lineHint: @Sendable (_ offersNotApplicable: Bool) -> String
    public let code: @Sendable (_ code: String) -> String
    public let accept: String
    public let acceptLast: String
    public let readBackTitle: String
    public let readBack: @Sendable (_ answered: Int, _ total: Int) -> String
    /// What became of a ballot, said behind how much it holds.
    public let isSaved: String
    public let notSavedYet: String
    public let isLeftOut: String
    public let withoutAnswer: String
    public let questions: @Sendable (_ count: Int) -> String
    public let readBackNote: String
    // Stickers.
    public let stickersTitle: String
    public let stickersNote: String
    public let stuck: @Sendable (_ stickers: Int) -> String
    public let notCounted: String
    public let stickerLabel: String
    public let stickerHint: @Sendable (_ offersNotApplicable: Bool) -> String
    // Files.
    public let bringTitle: String
    public let bringNote: String
    public let path: String
    public let pathHint: String
    public let bring: String
    public let broughtTitle: String
    public let brought: @Sendable (_ counted: Int) -> String
    public let replaced: @Sendable (_ ballots: Int) -> String
    public let late: @Sendable (_ ballots: Int) -> String
    public let alreadyTaken: @Sendable (_ messages: Int) -> String
    public let alike: @Sendable (_ ballots: Int) -> String
    public let findings: String
    public let bringMore: String
    // Codes.
    public let codeTitle: String
    public let codeNote: String
    public let codeLabel: String
    public let find: String
    public let ballot: @Sendable (_ code: String) -> String
    public let ballotOf: @Sendable (_ name: String, _ answered: Int) -> String
    public let correctIt: String
    // The keyboard.
    public let curtainTitle: String
    public let curtain: String
    public let curtainNote: String
    public let curtainCount: @Sendable (_ received: Int, _ expected: Int) -> String
    public let cleared: String
    public let welcomeTitle: @Sendable (_ name: String) -> String
    public let welcome: @Sendable (_ questions: Int) -> String
    public let welcomeNamed: String
    public let welcomeOneVoice: String
    public let welcomeAnonymous: String
    public let notice: @Sendable (_ holder: String, _ until: String, _ contact: String) -> String
    public let noNames: String
    public let place: @Sendable (_ number: Int, _ total: Int) -> String
    public let shared: String
    public let thanksTitle: String
    public let thanks: @Sendable (_ answered: Int, _ total: Int) -> String
    public let thanksCode: @Sendable (_ code: String) -> String
    public let changeAnswers: String
    public let sharedDone: String
  }

  /// Collecting the ballots of a session.
  public var workshopBallots: WorkshopBallots { language == .fr ? .french : .english }
}
