public import Referential

/// A tool with the reasons for proposing it, as data: sentences are made where they are shown.
public struct Recommendation: Hashable, Sendable {
  /// Why a tool is proposed.
  public enum Reason: Hashable, Sendable {
    /// « Parce que vous avez répondu … »: the criterion and its level, 3 or below.
    case weakCriterion(CriterionID, Level)
    /// It meets a need that was expressed.
    case need(NeedID)
    /// It may answer a question left at « ne sait pas » in a blind spot.
    case unknownInBlindSpot(CriterionID)
    /// Nothing closer: a tool kept for such cases.
    case fallback
    /// Respondents stand far apart on this criterion.
    case divergence(CriterionID)
  }

  public var tool: ToolID
  /// For ordering only; never shown.
  public var points: Int
  /// The one to say first comes first; never empty.
  public var reasons: [Reason]

  public init(tool: ToolID, points: Int, reasons: [Reason]) {
    self.tool = tool
    self.points = points
    self.reasons = reasons
  }
}
