public import Evaluation
public import Referential

/// What a session's ballots say once they are closed, as far as it may be shown.
///
/// In an anonymous session nothing here lets a group below three be worked out by subtraction: the
/// rows of its heat map are sorted by level, and groups are compared one way only.
public struct Revelation: Sendable {
  public let workshop: Workshop
  public let questionnaire: Questionnaire
  /// Ballots that count, ordered so that nothing tells when they came.
  public let ballots: [WorkshopBallot]
  public let stickers: StickerTally?
  public let evaluator: Evaluator

  public init(
    _ workshop: Workshop, questionnaire: Questionnaire, ballots: [WorkshopBallot],
    stickers: StickerTally? = nil
  ) {
    let counted = Set(workshop.register.filter { $0.status == .counted }.map(\.ballot))
    self.workshop = workshop
    self.questionnaire = questionnaire
    self.stickers = stickers
    let kept = ballots.filter { counted.contains($0.id) }
    if workshop.setup.showsNames {
      let places = Dictionary(
        workshop.setup.organisations.enumerated().map { ($1.id, $0) },
        uniquingKeysWith: { first, _ in first })
      func key(_ ballot: WorkshopBallot) -> (Int, String, BallotID) {
        (ballot.organisation.flatMap { places[$0] } ?? .max, ballot.name, ballot.id)
      }
      self.ballots = kept.sorted { key($0) < key($1) }
    } else {
      self.ballots = kept.sorted { $0.id < $1.id }
    }
    evaluator = Evaluator(
      questionnaire: questionnaire, context: workshop.setup.context, scope: workshop.setup.scope)
  }

  var isAnonymous: Bool { workshop.isAnonymous }

  private var plainBallots: [Ballot] { ballots.map(\.ballot) }

  /// One ballot or two in an anonymous session: nothing may be shown at all.
  public var isWithheld: Bool {
    isAnonymous && (1..<Workshop.smallestGroup).contains(ballots.count)
  }

  /// How many ballots give a criterion a level that may not be shown: stickers are seen by all, so
  /// they hide nobody.
  func withheldLevels(on criterion: CriterionID) -> Int {
    let count = ballots.count { $0.answers[criterion]?.answer.level != nil }
    return isAnonymous && count < Workshop.smallestGroup ? count : 0
  }

  /// Every criterion that is asked, most divergent first (docs/scoring.md, rule 10).
  ///
  /// In an anonymous session, groups that may not be shown are left out of the comparison, and a
  /// mean of organisations is given only where each of them may be shown.
  public func divergences() -> [CriterionDivergence] {
    guard !isWithheld else { return [] }
    return evaluator.divergence(of: plainBallots, counted: stickers?.counts ?? [:]).map { found in
      isAnonymous ? protected(found) : found
    }
  }

  private func protected(_ found: CriterionDivergence) -> CriterionDivergence {
    var found = found
    if withheldLevels(on: found.criterion) > 0 {
      found.kept = nil
      found.gap = nil
      found.verdict = .tooFewAnswers
      found.voicesApart = []
      found.pairDifference = nil
      found.mean = nil
      found.organisations = nil
      found.roles = nil
      return found
    }
    found.voicesApart = found.voicesApart.map { .init(respondent: nil, level: $0.level) }
    let total = found.counts.levels
    let organisations = sizes(on: found.criterion, by: \.organisation)
    let shown = AnonymousGroups.shown(sizes: organisations, total: total)
    found.organisations =
      groupings.contains(.organisations) ? found.organisations?.keeping(shown) : nil
    found.roles =
      groupings.contains(.roles)
      ? found.roles?.keeping(
        AnonymousGroups.shown(sizes: sizes(on: found.criterion, by: \.role), total: total)) : nil
    let isWhole = organisations.values.reduce(0, +) == total && shown.count == organisations.count
    if organisations.count >= 2, !isWhole || found.organisations == nil { found.mean = nil }
    return found
  }

  /// Organisations on one criterion, without those that are fewer than three or leave fewer than three out.
  func protectedGap(of found: CriterionDivergence) -> GroupGap<OrganisationID>? {
    found.organisations?.keeping(
      AnonymousGroups.shown(
        sizes: sizes(on: found.criterion, by: \.organisation), total: found.counts.levels))
  }

  private func sizes<ID: StableID>(
    on criterion: CriterionID, by group: KeyPath<WorkshopBallot, ID?>
  ) -> [ID: Int] {
    var sizes: [ID: Int] = [:]
    for ballot in ballots {
      guard ballot.answers[criterion]?.answer.level != nil, let id = ballot[keyPath: group]
      else { continue }
      sizes[id, default: 0] += 1
    }
    return sizes
  }

  /// How the heat map may be read.
  ///
  /// An anonymous session is read one way beside respondents: two ways could be subtracted from
  /// each other.
  public var groupings: [HeatMap.Grouping] {
    guard workshop.setup.voices == .each else { return [.respondents] }
    var found: [HeatMap.Grouping] = [.respondents]
    if workshop.setup.organisations.count >= 2 { found.append(.organisations) }
    if workshop.setup.roles.count >= 2, !isAnonymous || found.count == 1 { found.append(.roles) }
    return found
  }

  /// What stands for each criterion: the agreed answer, else the range of the ballots kept.
  public func groupAnswers() -> [CriterionID: GroupAnswer] {
    evaluator.groupAnswers(
      ballots: [], counted: counts(), agreed: workshop.decisions.compactMapValues(\.answer))
  }

  /// How many gave each answer, stickers included, as far as it may be shown.
  public func counts() -> [CriterionID: LevelCounts] {
    guard !isWithheld else { return [:] }
    return LevelCounts.counting(ballots, stickers: stickers, anonymous: isAnonymous)
  }
}

extension GroupGap {
  /// The same comparison among some of the groups; nil when fewer than two are left.
  func keeping(_ ids: Set<ID>) -> GroupGap<ID>? {
    var kept = self
    kept.means = means.filter { ids.contains($0.id) }
    guard let highest = kept.means.first, let lowest = kept.means.last, kept.means.count >= 2
    else { return nil }
    kept.gap = highest.mean - lowest.mean
    kept.verdict = CriterionDivergence.Verdict(gap: kept.gap)
    return kept
  }
}
