import Referential

extension Messages {
  /// The facilitator’s sheet: before, minute by minute, and what one may say.
  public struct WorkshopGuide: Sendable {
    /// One part of the session, in the order of the day.
    public enum Part: CaseIterable, Sendable {
      case rules, goodMoment, reveal, debate, pause, subjects, actions, lastWord
    }

    public let title: String
    public let purpose: String
    public let place: String
    public let who: String
    public let voices: @Sendable (_ oneForEachOrganisation: Bool, _ isAnonymous: Bool) -> String
    public let duration: String
    // Before.
    public let before: String
    /// What to do some days before, farthest first.
    public let preparations: [(days: Int, text: String)]
    public let daysBefore: @Sendable (_ days: Int, _ date: String?) -> String
    // The day itself.
    public let minuteByMinute: String
    public let time: String
    public let what: String
    public let from: @Sendable (_ start: Int, _ end: Int) -> String
    public let part: @Sendable (Part) -> String
    public let howMany: @Sendable (_ criteria: Int, _ minutesEach: Int) -> String
    // What to debate, once ballots are closed.
    public let toDebate: String
    public let toDebateIntro: String
    public let nothingToDebate: String
    // What one may say.
    public let whatToSay: String
    public let groundRules: String
    public let rules: [String]
    public let moments: [(when: String, say: String)]
    // Question by question.
    public let prompts: String
    public let toOpen: String
    public let toDig: String
    public let whenAnswersDiffer: String
    public let whenNobodySpeaks: String
    public let toConclude: String
  }

  /// The facilitator’s sheet.
  public var workshopGuide: WorkshopGuide {
    switch language {
    case .fr: .french
    case .en: .english
    }
  }
}
