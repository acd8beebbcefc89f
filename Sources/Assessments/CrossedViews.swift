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
    /// On how many criteria the means stand.
    public var criteria = 1

    /// Who sees it higher, and who lower.
    public var highest: OrganisationID? { means.first?.id }
    public var lowest: OrganisationID? { means.last?.id }

    /// Whether the gap, cut to a decimal as means are, is what one finds by subtracting them.
    fileprivate var isFoundBySubtracting: Bool {
      guard let first = means.first, let last = means.last else { return true }
      return gap.tenthsCut == first.mean.tenthsCut - last.mean.tenthsCut
    }
  }

  /// Widest gap first, then questionnaire order.
  public var criteria: [Comparison<CriterionID>]
  /// In the order of the questionnaire's tags; over the criteria where all organisations are shown.
  public var tags: [Comparison<TagID>]
  /// Criteria left out because an organisation would be fewer than three people.
  public var withheld: [CriterionID]

  /// Whether somebody who subtracts printed means may find another tenth than the printed gap:
  /// all are exact, and cut when they are printed.
  public var needsWordOnDecimals: Bool {
    !criteria.allSatisfy(\.isFoundBySubtracting) || !tags.allSatisfy(\.isFoundBySubtracting)
  }
}

extension Revelation {
  /// Compares the organisations that take part, on what was revealed; nil when fewer than two do.
  ///
  /// - Parameter leavesRoom: For what is read outside the room: an organisation of fewer than three
  ///   people is then left out although the session is named.
  public func crossedViews(leavesRoom: Bool = false) -> CrossedViews? {
    guard workshop.setup.organisations.count >= 2, !isWithheld else { return nil }
    let order = Dictionary(
      evaluator.visibleCriteria.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let shown = Set(
      questionnaire.dimensions.filter { workshop.revealed.contains($0.id) }
        .flatMap(\.criteria).map(\.id))
    let protects = isAnonymous || leavesRoom && workshop.setup.voices == .each
    var comparisons: [CrossedViews.Comparison<CriterionID>] = []
    var withheld: [CriterionID] = []
    for found in divergences() where shown.contains(found.criterion) {
      if let gap = protects ? protectedGap(of: found) : found.organisations {
        comparisons.append(
          .init(subject: found.criterion, means: gap.means, gap: gap.gap, verdict: gap.verdict))
      } else if protects, found.counts.levels > 0, isAnonymous || found.organisations != nil {
        withheld.append(found.criterion)
      }
    }
    comparisons.sort { left, right in
      left.gap == right.gap
        ? order[left.subject] ?? .max < order[right.subject] ?? .max : left.gap > right.gap
    }
    return CrossedViews(
      criteria: comparisons, tags: tagComparisons(comparisons),
      withheld: withheld.sorted { order[$0] ?? .max < order[$1] ?? .max })
  }

  /// Each organisation must have been heard on the same criteria, or their means would not compare.
  private func tagComparisons(
    _ comparisons: [CrossedViews.Comparison<CriterionID>]
  ) -> [CrossedViews.Comparison<TagID>] {
    questionnaire.tags.compactMap { tag in
      let tagged = evaluator.visibleCriteria.filter { $0.tags.contains(tag.id) }
        .compactMap { criterion in
          comparisons.first { $0.subject == criterion.id }.map { ($0, Int128(criterion.weight)) }
        }
      // One that nowhere answered, or is nowhere shown, does not keep the others from comparing.
      let heard = Set(tagged.flatMap { $0.0.means.map(\.id) })
      let common = tagged.filter { $0.0.means.count == heard.count }
      let weight = common.reduce(0) { $0 + $1.1 }
      guard weight > 0 else { return nil }
      var sums: [OrganisationID: (sum: Rational, ballots: Int)] = [:]
      for (comparison, weight) in common {
        for mean in comparison.means {
          let former = sums[mean.id] ?? (.zero, .max)
          sums[mean.id] = (
            former.sum + mean.mean * Rational(weight), min(former.ballots, mean.ballots)
          )
        }
      }
      let means = sums.map { id, entry in
        GroupGap<OrganisationID>.Mean(
          id: id, mean: entry.sum / Rational(weight), ballots: entry.ballots)
      }.sorted { ($1.mean, $0.id) < ($0.mean, $1.id) }
      guard let highest = means.first, let lowest = means.last, means.count >= 2 else { return nil }
      let gap = highest.mean - lowest.mean
      return .init(
        subject: tag.id, means: means, gap: gap, verdict: .init(gap: gap), criteria: common.count)
    }
  }
}
