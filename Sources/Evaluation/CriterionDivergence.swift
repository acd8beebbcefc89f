public import Referential

/// How far respondents stand from each other on one criterion (docs/scoring.md, rule 10).
public struct CriterionDivergence: Hashable, Sendable {
  /// What a gap calls for.
  public enum Verdict: Hashable, Sendable {
    /// « Trop peu de réponses »: fewer than two levels.
    case tooFewAnswers
    /// « Vue commune »: under 2.
    case sharedView
    /// « À éclaircir »: from 2 to under 3.
    case toClarify
    /// « À débattre en premier »: 3 or more.
    case toDebateFirst

    /// The limits of rule 10, between ballots as between means.
    public init(gap: Rational) {
      self = gap < 2 ? .sharedView : gap < 3 ? .toClarify : .toDebateFirst
    }
  }

  /// « Une voix à part »: a ballot that was set aside and stands outside the ballots kept.
  public struct VoiceApart: Hashable, Sendable {
    /// Nil for a sticker, which is nobody's.
    public var respondent: RespondentID?
    public var level: Level

    public init(respondent: RespondentID?, level: Level) {
      self.respondent = respondent
      self.level = level
    }
  }

  public var criterion: CriterionID
  /// Ballots by answer; `visible` and `applicable` are counted in ballots too.
  public var counts: Counts
  /// From the lowest to the highest ballot kept; nil without any level.
  public var kept: ClosedRange<Level>?
  /// Highest minus lowest ballot kept; nil under two levels.
  public var gap: Int?
  public var verdict: Verdict
  /// Lowest first, then by respondent.
  public var voicesApart: [VoiceApart]
  /// Mean difference between pairs of levels, none set aside: orders equal gaps; nil under two.
  public var pairDifference: Rational?
  /// Mean of the levels given, of organisations' means where several take part; nil without level.
  public var mean: Rational?
  /// Nil when fewer than two organisations gave a level.
  public var organisations: GroupGap<OrganisationID>?
  /// Nil when fewer than two roles gave a level.
  public var roles: GroupGap<RoleID>?
}

/// Organisations, or roles, compared by their means on one criterion.
public struct GroupGap<ID: StableID>: Hashable, Sendable {
  /// One organisation or role.
  public struct Mean: Hashable, Sendable {
    public var id: ID
    public var mean: Rational
    /// How many ballots gave a level: below three, whoever shows it must not let a person be
    /// recognised.
    public var ballots: Int

    public init(id: ID, mean: Rational, ballots: Int) {
      self.id = id
      self.mean = mean
      self.ballots = ballots
    }
  }

  /// Highest mean first, then by id.
  public var means: [Mean]
  /// Highest mean minus lowest.
  public var gap: Rational
  public var verdict: CriterionDivergence.Verdict

  /// Nil when fewer than two groups gave a level.
  init?(levels: [(group: ID, level: Level)]) {
    let byGroup = Dictionary(grouping: levels, by: \.group)
    guard byGroup.count >= 2 else { return nil }
    means = byGroup.map { group, levels in
      Mean(id: group, mean: Rational.mean(of: levels.map(\.level)), ballots: levels.count)
    }.sorted { ($1.mean, $0.id) < ($0.mean, $1.id) }
    gap = means[0].mean - means[means.count - 1].mean
    verdict = CriterionDivergence.Verdict(gap: gap)
  }
}

extension Rational {
  /// The mean of one level or more.
  static func mean(of levels: [Level]) -> Rational {
    Rational(small: levels.reduce(0) { $0 + $1.rawValue }, over: levels.count)
  }
}
