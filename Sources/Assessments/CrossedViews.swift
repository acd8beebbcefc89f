public import Evaluation
public import Referential

/// « Regards croisés »: how organisations see the same alliance, one organisation, one voice.
public struct CrossedViews: Hashable, Sendable {
  /// Organisations compared on one criterion, or on all criteria of an objet.
  public struct Comparison<Subject: Hashable & Sendable>: Hashable, Sendable {
    public var subject: Subject
    /// Highest first; only organisations that may be shown.
    public var means: [GroupGap<OrganisationID>.Mean]
    /// Highest minus lowest.
    public var gap: Rational
    public var verdict: CriterionDivergence.Verdict

    /// Who sees it higher, and who lower.
    public var highest: OrganisationID? { means.first?.id }
    public var lowest: OrganisationID? { means.last?.id }
  }

  /// Widest gap first, then questionnaire order.
  public var criteria: [Comparison<CriterionID>]
  /// In the order of the questionnaire's tags; over the criteria where all organisations are shown.
  public var tags: [Comparison<TagID>]
  /// Criteria left out because an organisation would be fewer than three people.
  public var withheld: [CriterionID]
}

extension Revelation {
  /// Compares the organisations that take part; nil when fewer than two do.
  public func crossedViews() -> CrossedViews? {
    let organisations = workshop.setup.organisations.map(\.id)
    guard organisations.count >= 2, !isWithheld else { return nil }
    let order = Dictionary(
      evaluator.visibleCriteria.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var comparisons: [CrossedViews.Comparison<CriterionID>] = []
    var withheld: [CriterionID] = []
    for found in divergences() {
      if let gap = found.organisations {
        comparisons.append(
          .init(subject: found.criterion, means: gap.means, gap: gap.gap, verdict: gap.verdict))
      } else if isAnonymous, found.counts.levels > 0 {
        withheld.append(found.criterion)
      }
    }
    comparisons.sort { left, right in
      left.gap == right.gap
        ? order[left.subject] ?? .max < order[right.subject] ?? .max : left.gap > right.gap
    }
    return CrossedViews(
      criteria: comparisons, tags: tagComparisons(comparisons, organisations.count),
      withheld: withheld.sorted { order[$0] ?? .max < order[$1] ?? .max })
  }

  /// Organisations must have been heard on the same criteria, or their means would not compare.
  private func tagComparisons(
    _ comparisons: [CrossedViews.Comparison<CriterionID>], _ organisations: Int
  ) -> [CrossedViews.Comparison<TagID>] {
    questionnaire.tags.compactMap { tag in
      var sums: [OrganisationID: (sum: Rational, ballots: Int)] = [:]
      var weight: Int128 = 0
      for criterion in evaluator.visibleCriteria where criterion.tags.contains(tag.id) {
        guard let one = comparisons.first(where: { $0.subject == criterion.id }),
          one.means.count == organisations
        else { continue }
        weight += Int128(criterion.weight)
        for mean in one.means {
          let former = sums[mean.id] ?? (.zero, .max)
          sums[mean.id] = (
            former.sum + mean.mean * Rational(Int128(criterion.weight)),
            min(former.ballots, mean.ballots)
          )
        }
      }
      guard weight > 0 else { return nil }
      let means = sums.map { id, entry in
        GroupGap<OrganisationID>.Mean(
          id: id, mean: entry.sum / Rational(weight), ballots: entry.ballots)
      }.sorted { ($1.mean, $0.id) < ($0.mean, $1.id) }
      guard let highest = means.first, let lowest = means.last else { return nil }
      let gap = highest.mean - lowest.mean
      return .init(subject: tag.id, means: means, gap: gap, verdict: .init(gap: gap))
    }
  }
}
