public import Referential

/// One way to reach the next stage: steps of one level, in an order in which they can be taken.
public struct Path: Hashable, Sendable {
  /// One criterion raised by one level.
  public struct Step: Hashable, Sendable {
    public var criterion: CriterionID
    public var from: Level
    public var to: Level
    /// 1 a meeting, 2 some weeks for two or three people, 3 months or money.
    public var effort: Int

    public init(criterion: CriterionID, from: Level, to: Level, effort: Int) {
      self.criterion = criterion
      self.from = from
      self.to = to
      self.effort = effort
    }
  }

  /// Lowest starting level first, then questionnaire order: the first three are those to show.
  public var steps: [Step]

  public init(steps: [Step]) { self.steps = steps }

  /// The sum of the efforts of the steps.
  public var effort: Int { steps.reduce(0) { $0 + $1.effort } }
}

/// Paths to the next stage, or why none is offered (docs/scoring.md, rule 9).
public enum PathOutcome: Hashable, Sendable {
  /// One to three, equal in effort and in number of steps; the first is the one to show.
  case offered(to: Stage, [Path])
  case notOffered(Reason)

  /// Why no path is offered.
  public enum Reason: Hashable, Sendable {
    /// Find out first.
    case positionNotShown
    /// The scope or the number of criteria gives no stage.
    case noStage
    /// Already at the last stage.
    case atLastStage
    /// Only criteria that are left out of the path could be raised.
    case outOfReach
  }

  /// The paths offered; empty when none is.
  public var paths: [Path] { if case .offered(_, let paths) = self { paths } else { [] } }
}
