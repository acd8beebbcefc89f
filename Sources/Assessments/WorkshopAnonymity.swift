import Evaluation

extension Workshop {
  /// Ballots as an anonymous session keeps them once closed: in no order, and without what would name one.
  ///
  /// An organisation, or a role, of one or two people says who they are; so does being the only ones without.
  /// Hence whatever is said of fewer than three ballots is taken away, and of the next smallest group too when
  /// fewer than three would be left without.
  public static func withoutSmallGroups(_ ballots: [WorkshopBallot]) -> [WorkshopBallot] {
    var kept = ballots.sorted { $0.id < $1.id }
    for place in kept.indices {
      kept[place].name = ""
      kept[place].received = nil
      kept[place].origin = nil
    }
    // A role within an organisation is a smaller group than either.
    var pairs: [[String]: Int] = [:]
    for ballot in kept { pairs[pair(of: ballot), default: 0] += 1 }
    for place in kept.indices
    where kept[place].organisation != nil && (pairs[pair(of: kept[place])] ?? 0) < smallestGroup {
      kept[place].role = nil
    }
    blur(&kept, \.organisation)
    blur(&kept, \.role)
    return kept
  }

  private static func pair(of ballot: WorkshopBallot) -> [String] {
    [ballot.organisation?.rawValue ?? "", ballot.role?.rawValue ?? ""]
  }

  private static func blur<ID: Hashable & Comparable>(
    _ ballots: inout [WorkshopBallot], _ group: WritableKeyPath<WorkshopBallot, ID?>
  ) {
    while true {
      var sizes: [ID: Int] = [:]
      for ballot in ballots {
        if let id = ballot[keyPath: group] { sizes[id, default: 0] += 1 }
      }
      let without = ballots.count { $0[keyPath: group] == nil }
      let smallest = sizes.min { ($0.value, $0.key) < ($1.value, $1.key) }
      guard let smallest,
        smallest.value < smallestGroup || (1..<smallestGroup).contains(without)
      else { return }
      for place in ballots.indices where ballots[place][keyPath: group] == smallest.key {
        ballots[place][keyPath: group] = nil
      }
    }
  }
}
