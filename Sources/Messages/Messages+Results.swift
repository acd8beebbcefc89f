public import Referential

extension Messages {
  /// The results overview: words and bars first, no figure.
  public struct Results: Sendable {
    public let title: @Sendable (SubjectKind) -> String
    /// The subject, the day and how many answers.
    public let summary: @Sendable (_ name: String, _ date: String, _ counts: String) -> String
    /// How many answers: levels given, « ne sait pas », unanswered, and those set aside.
    public let counts:
      @Sendable (_ levels: Int, _ unknown: Int, _ unanswered: Int, _ setAside: Int) -> String
    public let buildOn: @Sendable (_ phrases: [String]) -> String
    public let workFirst: @Sendable (_ phrases: [String]) -> String
    public let noStrengthYet: @Sendable (_ phrases: [String]) -> String
    public let nothingToWorkOn: @Sendable (_ phrases: [String]) -> String
    public let allEqual: String
    public let mostAdvanced: @Sendable (_ phrases: [String]) -> String
    public let leastAdvanced: @Sendable (_ phrases: [String]) -> String
    /// A blind spot with how many of its questions are unknown.
    public let blindSpot: @Sendable (_ phrase: String, _ unknown: Int, _ total: Int) -> String
    public let blindSpots: @Sendable (_ spots: [String]) -> String
    public let strengths: String
    public let toWorkOn: String
    public let findOutFirst: String
    public let whereToBegin: String
    public let askThisWeek: String
    /// Everything answered stands high: nothing has to be done first.
    public let keepAlive: String
    public let readingOnly: String
    public let example: String
    // Everything unknown.
    public let tooEarly: @Sendable (SubjectKind) -> String
    public let oneOfThree: String
    public let threeMeanings: [String]
    public let threeSteps: [String]
    public let nothingApplicable: String
    public let nothingApplicableNext: String
    // The row at the foot.
    public let complete: String
    public let findOut: String
    public let chooseThree: String
    public let dimensions: @Sendable (Int) -> String
    public let understand: String
    public let tools: String
    public let path: String
    public let goHome: String
    public let overview: String
    public let continueWithTheRest: @Sendable (_ questions: Int) -> String
    public let otherQuestionnaire: String
    public let toolbox: String
  }
}
