public import Assessments
public import Evaluation
public import Referential

/// What stands together on the map: criteria that call for the same thing.
public enum VerdictGroup: CaseIterable, Hashable, Sendable {
  case debate, clarify, unknown, shared, tooFew

  public init(_ verdict: CriterionDivergence.Verdict) {
    self =
      switch verdict {
      case .toDebateFirst: .debate
      case .toClarify: .clarify
      case .sharedView: .shared
      case .tooFewAnswers: .tooFew
      }
  }

  /// « On ne sait pas » is told apart from « on n’est pas d’accord », which stays first.
  public init(of row: HeatMap.Row) { self.init(of: row.divergence) }

  /// The same of a criterion on the list of what to talk about.
  public init(of found: CriterionDivergence) {
    self = VerdictGroup(found.verdict)
    if found.isBlindSpot, self != .debate { self = .unknown }
  }
}

extension WorkshopDesk {
  /// The rows of the map in the order in which they are shown: by what they call for, most divergent first.
  public func mapRows(of dimension: DimensionID?, _ map: HeatMap) -> [HeatMap.Row] {
    let rows = map.rows.filter { dimension == nil || $0.dimension == dimension }
    return VerdictGroup.allCases.flatMap { group in rows.filter { VerdictGroup(of: $0) == group } }
  }
}
