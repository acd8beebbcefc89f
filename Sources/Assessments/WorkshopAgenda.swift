public import Evaluation
public import Referential

/// « Il reste 38 minutes : 3 critères »: which to take, and what goes to the parking lot.
public struct WorkshopAgenda: Hashable, Sendable {
  /// Most divergent first.
  public var criteria: [CriterionID]
  /// Minutes for each, 10 to 12; 0 when there is none.
  public var minutesEach: Int
  /// Criteria worth a debate for which no time is left, most divergent first.
  public var postponed: [CriterionID]

  /// A debate of ten minutes says what is seen differently; after twelve it goes round in circles.
  public static let minutes = 10...12

  /// Shares the time out among the criteria that call for it.
  ///
  /// - Parameter open: Criteria neither decided nor parked, most divergent first, as `Evaluator.divergence` gives
  ///   them.
  public init(minutesLeft: Int, open: [CriterionDivergence]) {
    let worth = open.filter { $0.verdict == .toDebateFirst || $0.verdict == .toClarify }
      .map(\.criterion)
    let count = min(worth.count, max(0, minutesLeft) / WorkshopAgenda.minutes.lowerBound)
    criteria = Array(worth.prefix(count))
    postponed = Array(worth.dropFirst(count))
    minutesEach = count == 0 ? 0 : min(WorkshopAgenda.minutes.upperBound, minutesLeft / count)
  }
}

extension Workshop {
  /// What to take in the minutes that are left: of what was shown, neither decided nor put off.
  ///
  /// - Parameter divergences: As `Evaluator.divergence` gives them.
  public func agenda(
    minutesLeft: Int, divergences: [CriterionDivergence], in questionnaire: Questionnaire
  ) -> WorkshopAgenda {
    let parked = Set(parkingLot.compactMap(\.criterion))
    let shown = Set(
      questionnaire.dimensions.filter { revealed.contains($0.id) }
        .flatMap { $0.criteria.map(\.id) })
    let open = divergences.filter {
      shown.contains($0.criterion) && decisions[$0.criterion] == nil
        && !parked.contains($0.criterion)
    }
    return WorkshopAgenda(minutesLeft: minutesLeft, open: open)
  }
}
