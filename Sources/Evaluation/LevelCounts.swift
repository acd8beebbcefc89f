public import Referential

/// How many gave each answer to one criterion, without saying who: stickers on a poster, or what
/// stays of ballots that were erased.
public struct LevelCounts: Hashable, Sendable {
  /// Five counts, level 1 first.
  public var levels: [Int]
  public var unknown: Int
  public var notApplicable: Int

  public init(levels: [Int] = [0, 0, 0, 0, 0], unknown: Int = 0, notApplicable: Int = 0) {
    self.levels = levels
    self.unknown = unknown
    self.notApplicable = notApplicable
  }

  /// Counts what ballots answered to a criterion.
  public init(of criterion: CriterionID, in ballots: [Ballot]) {
    self.init()
    for ballot in ballots {
      switch ballot.answers[criterion] {
      case .level(let level): levels[level.rawValue - 1] += 1
      case .unknown: unknown += 1
      case .notApplicable: notApplicable += 1
      case nil: break
      }
    }
  }

  /// How many gave a level.
  public var total: Int { levels.reduce(0, +) }

  /// One answer for each that was counted, levels first, lowest first.
  public var answers: [Answer] {
    zip(Level.allCases, levels).flatMap { level, count in
      Array(repeating: Answer.level(level), count: max(0, count))
    } + Array(repeating: .unknown, count: max(0, unknown))
      + Array(repeating: .notApplicable, count: max(0, notApplicable))
  }
}
