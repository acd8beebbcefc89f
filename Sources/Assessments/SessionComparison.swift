public import Evaluation
public import Referential

/// A session beside the one before: what has come closer, what has drifted apart, what was agreed each time.
///
/// A function of what either session may show by itself, so that no group below three can be worked out from
/// the two together.
public struct SessionComparison: Hashable, Sendable {
  /// What became of a gap.
  public enum Movement: String, CaseIterable, Hashable, Sendable {
    case closer, apart, same
  }

  /// Why a gap cannot be set beside the former one.
  public enum Obstacle: String, CaseIterable, Hashable, Sendable {
    /// People spoke for themselves once, and for their organisations the other time.
    case otherVoices = "other-voices"
    /// Answers were erased before they were counted.
    case countsLost = "counts-lost"
    case notShownThen = "not-shown-then"
    case tooFewThen = "too-few-then"
    case notShownNow = "not-shown-now"
    case tooFewNow = "too-few-now"
  }

  /// One criterion that was asked both times.
  public struct Criterion: Hashable, Sendable {
    public var id: CriterionID
    public var dimension: DimensionID
    /// Nil where they are not compared, as are `gapNow` and `movement`.
    public var gapThen: Int?
    public var gapNow: Int?
    public var movement: Movement?
    /// Nil where gaps are compared.
    public var obstacle: Obstacle?
    public var then: Decision?
    public var now: Decision?
    /// Its question or one of its sentences is not what it was.
    public var isReworded: Bool
    /// From eight answers on voices are set aside at both ends, and one of the two times had fewer.
    public var changesRule: Bool

    /// How far the gap moved, without sign.
    public var distance: Int { abs((gapThen ?? 0) - (gapNow ?? 0)) }
  }

  /// In questionnaire order.
  public var criteria: [Criterion]
  /// Asked for the first time.
  public var added: [CriterionID]
  /// Asked then, no longer now.
  public var dropped: [CriterionID]
  /// The versions of the questionnaire, when they differ.
  public var versions: (then: String, now: String)? {
    versionThen == versionNow ? nil : (versionThen, versionNow)
  }
  private let versionThen: String
  private let versionNow: String
  /// People answer for themselves one time and for their organisations the other.
  public let hasOtherVoices: Bool
  /// Names of organisations that were not there then, and of those that no longer are.
  public let joined: [String]
  public let left: [String]

  /// - Parameter divergences: Of the session of today, as far as they may be shown: `Revelation` gives them.
  public init(
    _ former: FormerSession, _ workshop: Workshop, of questionnaire: Questionnaire,
    divergences: [CriterionDivergence]
  ) {
    let (setup, before) = (workshop.setup, former.setup)
    hasOtherVoices = setup.voices != before.voices
    versionThen = before.questionnaire.version
    versionNow = setup.questionnaire.version
    let names = (then: before.organisations.map(\.name), now: setup.organisations.map(\.name))
    joined = names.now.filter { name in
      !names.then.contains { plainLetters($0) == plainLetters(name) }
    }
    left = names.then.filter { name in
      !names.now.contains { plainLetters($0) == plainLetters(name) }
    }
    let then = before.asked(in: former.questionnaire)
    let now = setup.asked(in: questionnaire)
    let asked = (then: Set(then.flatMap(\.criteria).map(\.id)), now: now.flatMap(\.criteria))
    added = asked.now.map(\.id).filter { !asked.then.contains($0) }
    let nowIDs = Set(asked.now.map(\.id))
    dropped = then.flatMap(\.criteria).map(\.id).filter { !nowIDs.contains($0) }
    let gaps = Gaps(former, then, workshop, divergences)
    criteria = now.flatMap { dimension in
      dimension.criteria.filter { asked.then.contains($0.id) }.map { criterion in
        var compared = Criterion(
          id: criterion.id, dimension: dimension.id, then: former.decisions[criterion.id],
          now: workshop.decisions[criterion.id],
          isReworded: former.questionnaire.criterion(criterion.id).map { old in
            old.question != criterion.question || old.levels != criterion.levels
          } ?? false,
          changesRule: false)
        gaps.compare(&compared)
        return compared
      }
    }
  }

  /// What is said of one criterion; nil when it was not asked both times.
  public func criterion(_ id: CriterionID) -> Criterion? { criteria.first { $0.id == id } }

  /// Criteria whose gap moved so, the longest way first.
  public func criteria(_ movement: Movement) -> [Criterion] {
    let found = criteria.enumerated().filter { $0.element.movement == movement }
    return found.sorted { left, right in
      left.element.distance == right.element.distance
        ? left.offset < right.offset : left.element.distance > right.element.distance
    }.map(\.element)
  }
}

/// Gaps of both sessions, where each may be shown.
private struct Gaps {
  let then: [CriterionID: CriterionDivergence]
  let now: [CriterionID: CriterionDivergence]
  let shownThen: Set<CriterionID>
  let shownNow: Set<DimensionID>
  let hasCounts: Bool
  let hasOtherVoices: Bool

  init(
    _ former: FormerSession, _ asked: [Dimension], _ workshop: Workshop,
    _ divergences: [CriterionDivergence]
  ) {
    then = former.divergences()
    now = Dictionary(
      divergences.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
    shownThen = Set(
      asked.filter { former.revealed.contains($0.id) }.flatMap(\.criteria).map(\.id))
    shownNow = workshop.phase >= .revealed ? Set(workshop.revealed) : []
    hasCounts = !former.counts.isEmpty
    hasOtherVoices = former.setup.voices != workshop.setup.voices
  }

  func compare(_ criterion: inout SessionComparison.Criterion) {
    let before = then[criterion.id]
    let today = now[criterion.id]
    if hasOtherVoices {
      criterion.obstacle = .otherVoices
    } else if !hasCounts {
      criterion.obstacle = .countsLost
    } else if !shownThen.contains(criterion.id) {
      criterion.obstacle = .notShownThen
    } else if !shownNow.contains(criterion.dimension) {
      criterion.obstacle = .notShownNow
    } else if let gapThen = before?.gap, let gapNow = today?.gap {
      criterion.gapThen = gapThen
      criterion.gapNow = gapNow
      criterion.movement = gapNow < gapThen ? .closer : gapNow > gapThen ? .apart : .same
      criterion.changesRule =
        ((before?.counts.levels ?? 0) < 8) != ((today?.counts.levels ?? 0) < 8)
    } else {
      criterion.obstacle = before?.gap == nil ? .tooFewThen : .tooFewNow
    }
  }
}
