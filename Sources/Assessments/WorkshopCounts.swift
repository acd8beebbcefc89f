public import Evaluation
public import Referential

extension LevelCounts {
  /// Adds one answer.
  public mutating func add(_ answer: Answer) {
    switch answer {
    case .level(let level): levels[level.rawValue - 1] += 1
    case .unknown: unknown += 1
    case .notApplicable: notApplicable += 1
    }
  }

  /// How many gave each level, criterion by criterion: what stays when ballots are erased.
  ///
  /// Without names, a criterion to which one or two people gave a level is left out: they could be recognised.
  public static func counting(
    _ ballots: [WorkshopBallot], stickers: StickerTally? = nil, anonymous: Bool
  ) -> [CriterionID: LevelCounts] {
    var counts: [CriterionID: LevelCounts] = [:]
    for ballot in ballots {
      for (criterion, given) in ballot.answers {
        counts[criterion, default: LevelCounts()].add(given.answer)
      }
    }
    if anonymous {
      counts = counts.filter { $0.value.total == 0 || $0.value.total >= Workshop.smallestGroup }
    }
    for (criterion, tally) in stickers?.counts ?? [:] {
      counts[criterion, default: LevelCounts()].add(tally)
    }
    return counts
  }

  /// Adds the counts of a poster.
  public mutating func add(_ other: LevelCounts) {
    for place in levels.indices { levels[place] += other.levels[place] }
    unknown += other.unknown
    notApplicable += other.notApplicable
  }
}
