import Referential

extension Evaluator {
  /// Each criterion that is asked, most divergent first (docs/scoring.md, rule 10).
  ///
  /// Equal gaps are ordered by mean difference between pairs, then by questionnaire order; those
  /// with too few answers come last.
  public func divergence(of ballots: [Ballot]) -> [CriterionDivergence] {
    let found = criteria.map { divergence(of: ballots, on: $0) }
    return found.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.gap != b.gap { return (a.gap ?? -1) > (b.gap ?? -1) }
      if a.pairDifference != b.pairDifference {
        return (a.pairDifference ?? .zero) > (b.pairDifference ?? .zero)
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  func divergence(of ballots: [Ballot], on criterion: AskedCriterion) -> CriterionDivergence {
    var sums = Sums()
    var given: [(ballot: Ballot, level: Level)] = []
    for ballot in ballots {
      let answer = ballot.answers[criterion.id]
      sums.add(reply(to: criterion, answer), weight: 1)
      if let level = answer?.level { given.append((ballot, level)) }
    }
    given.sort { ($0.level, $0.ballot.respondent) < ($1.level, $1.ballot.respondent) }
    let kept = keptRange(of: given.map(\.level))
    let gap = given.count < 2 ? nil : kept.map { $0.upperBound.rawValue - $0.lowerBound.rawValue }
    return CriterionDivergence(
      criterion: criterion.id, counts: sums.counts, kept: kept, gap: gap,
      verdict: gap.map { .init(gap: Rational(Int128($0))) } ?? .tooFewAnswers,
      voicesApart: given.filter { kept?.contains($0.level) == false }.map {
        .init(respondent: $0.ballot.respondent, level: $0.level)
      },
      pairDifference: pairDifference(of: given.map(\.level)), mean: meanOfVoices(given),
      organisations: GroupGap(
        levels: given.compactMap { ballot, level in
          ballot.organisation.map { ($0, level) }
        }),
      roles: GroupGap(
        levels: given.compactMap { ballot, level in
          ballot.role.map { ($0, level) }
        }))
  }

  /// From eight levels on, one in eight is set aside at each end.
  private func keptRange(of sorted: [Level]) -> ClosedRange<Level>? {
    let aside = sorted.count / 8
    guard !sorted.isEmpty else { return nil }
    return sorted[aside]...sorted[sorted.count - 1 - aside]
  }

  private func pairDifference(of sorted: [Level]) -> Rational? {
    guard sorted.count >= 2 else { return nil }
    // In rising order, the level at place i is the larger of i pairs and the smaller of the others.
    var sum = 0
    for (place, level) in sorted.enumerated() {
      sum += level.rawValue * (2 * place - (sorted.count - 1))
    }
    return Rational(small: sum, over: sorted.count * (sorted.count - 1) / 2)
  }

  /// One organisation, one voice, as soon as two take part; a ballot of no organisation is a voice
  /// of its own.
  private func meanOfVoices(_ given: [(ballot: Ballot, level: Level)]) -> Rational? {
    guard !given.isEmpty else { return nil }
    let named = Dictionary(
      grouping: given.filter { $0.ballot.organisation != nil }, by: \.ballot.organisation)
    guard named.count >= 2 else { return Rational.mean(of: given.map(\.level)) }
    let alone = given.filter { $0.ballot.organisation == nil }
    let voices =
      named.values.map { Rational.mean(of: $0.map(\.level)) }
      + alone.map { Rational(Int128($0.level.rawValue)) }
    return voices.reduce(.zero, +) / Rational(Int128(voices.count))
  }
}
