public import Referential

extension Evaluator {
  /// Each criterion that is asked, most divergent first (docs/scoring.md, rule 10).
  ///
  /// `counted` are answers without respondents, such as stickers: each is a voice of its own.
  /// Equal gaps are ordered by mean difference between pairs, then by questionnaire order; those
  /// with too few answers come last.
  public func divergence(
    of ballots: [Ballot], counted: [CriterionID: LevelCounts] = [:]
  ) -> [CriterionDivergence] {
    let found = criteria.map { divergence(of: ballots, counted: counted[$0.id], on: $0) }
    return found.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.gap != b.gap { return (a.gap ?? -1) > (b.gap ?? -1) }
      if a.pairDifference != b.pairDifference {
        return (a.pairDifference ?? .zero) > (b.pairDifference ?? .zero)
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  func divergence(
    of ballots: [Ballot], counted: LevelCounts?, on criterion: AskedCriterion
  ) -> CriterionDivergence {
    var sums = Sums()
    var voices: [Voice] = []
    func hear(_ answer: Answer?, _ ballot: Ballot?) {
      sums.add(reply(to: criterion, answer), weight: 1)
      if let level = answer?.level { voices.append(Voice(ballot: ballot, level: level)) }
    }
    for ballot in ballots { hear(ballot.answers[criterion.id], ballot) }
    for answer in counted?.answers ?? [] { hear(answer, nil) }
    voices.sort { ($0.level, $0.respondent) < ($1.level, $1.respondent) }
    let kept = keptRange(of: voices.map(\.level))
    let gap = voices.count < 2 ? nil : kept.map { $0.upperBound.rawValue - $0.lowerBound.rawValue }
    return CriterionDivergence(
      criterion: criterion.id, counts: sums.counts, kept: kept, gap: gap,
      verdict: gap.map { .init(gap: Rational(Int128($0))) } ?? .tooFewAnswers,
      voicesApart: voices.filter { kept?.contains($0.level) == false }.map {
        .init(respondent: $0.ballot?.respondent, level: $0.level)
      },
      pairDifference: pairDifference(of: voices.map(\.level)), mean: meanOfVoices(voices),
      organisations: GroupGap(
        levels: voices.compactMap { voice in
          voice.ballot?.organisation.map { ($0, voice.level) }
        }),
      roles: GroupGap(
        levels: voices.compactMap { voice in voice.ballot?.role.map { ($0, voice.level) } }))
  }

  /// A level that was given, with the ballot that it stands on; none for a sticker.
  private struct Voice {
    var ballot: Ballot?
    var level: Level
    var respondent: RespondentID { ballot?.respondent ?? "" }
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
  private func meanOfVoices(_ voices: [Voice]) -> Rational? {
    guard !voices.isEmpty else { return nil }
    let named = Dictionary(
      grouping: voices.filter { $0.ballot?.organisation != nil }, by: \.ballot?.organisation)
    guard named.count >= 2 else { return Rational.mean(of: voices.map(\.level)) }
    let alone = voices.filter { $0.ballot?.organisation == nil }
    let means =
      named.values.map { Rational.mean(of: $0.map(\.level)) }
      + alone.map { Rational(Int128($0.level.rawValue)) }
    return means.reduce(.zero, +) / Rational(Int128(means.count))
  }
}
