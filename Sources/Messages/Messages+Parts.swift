public import Referential

extension Messages {
  /// The pages of results behind the overview.
  public struct Parts: Sendable {
    // Dimensions and tags, as bars.
    public let barsLegend: String
    public let chainFirst: @Sendable (_ phrase: String) -> String
    public let notExercised: String
    public let notAddressed: String
    public let tooFewCriteria: String
    /// A band with what weakens it: « à discuter, angle mort ».
    public let blindSpot: String
    public let tags: @Sendable (_ kind: Tag.Kind, _ count: Int) -> String
    public let tagsNote: String
    // What to find out.
    public let findOut: String
    public let findOutIntro: String
    public let nothingToFindOut: String
    public let whereAndWhat: @Sendable (_ place: String, _ settles: String) -> String
    // The path.
    public let path: String
    public let pathTo: @Sendable (_ stage: String, _ steps: Int) -> String
    /// A step of one or two levels of one criterion.
    public let step: @Sendable (_ from: Int, _ to: Int, _ sentence: String) -> String
    public let otherSteps: @Sendable (Int) -> String
    public let firstSteps: @Sendable (_ number: Int, _ total: Int) -> String
    /// Paths of the same cost whose first steps are those shown.
    public let otherPaths: @Sendable (Int) -> String
    public let sameEffort: String
    public let groupChooses: String
    public let noPath: String
    // Understanding.
    public let understand: String
    public let howToRead: [String]
    public let position: String
    public let positionText: @Sendable (_ position: String) -> String
    public let noPosition: String
    public let interval: String
    /// No answer is missing: both ends are the position.
    public let intervalIsPoint: String
    public let settlesExactly: @Sendable (_ stage: String, _ answers: Int, _ mean: String) -> String
    public let stageLimits: String
    public let stageLimit: @Sendable (_ from: String, _ to: String, _ isLast: Bool) -> String
    public let byDimension: String
    /// The position of a dimension with its interval and how many answers it stands on.
    public let dimensionFigures:
      @Sendable (_ position: String?, _ range: String, _ levels: Int, _ total: Int) -> String
    public let whereItComesFrom: String
    public let whereItComesFromIntro: @Sendable (_ sum: String) -> String
    public let share: @Sendable (_ level: Int, _ share: String) -> String
    public let setAside: @Sendable (Int) -> String
    public let noReason: String
    public let expectations: String
    public let figures: String
    public let figuresNote: String
    public let source: @Sendable (_ source: String, _ year: Int) -> String
    public let readings: String
    public let readingToConfirm: String
  }
}
