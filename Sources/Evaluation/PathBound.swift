/// The least effort that the criteria from a place on need for a gain, were fractions allowed.
///
/// Later dimensions count as the concave hull of what they can bring for each effort, with nothing
/// above 4 beside a 1; what remains of the present one counts as its steps. Cheapest gain first is
/// then optimal, so the bound never exceeds what whole steps cost.
struct PathBound {
  /// A gain and its effort, of which any fraction may be taken.
  struct Segment {
    var gain: Int128
    var effort: Int

    /// Whether it brings more for the same effort.
    func isCheaper(than other: Segment) -> Bool {
      gain * Int128(other.effort) > other.gain * Int128(effort)
    }
  }

  /// Segments from one place on, cheapest gain first, with running totals before each.
  private struct Suffix {
    var segments: [Segment]
    var gainBefore: [Int128] = [0]
    var effortBefore: [Int] = [0]

    init(_ segments: [Segment]) {
      self.segments = segments
      var (gain, effort) = (Int128(0), 0)
      for segment in segments {
        gain += segment.gain
        effort += segment.effort
        gainBefore.append(gain)
        effortBefore.append(effort)
      }
    }
  }

  private let suffixes: [Suffix]

  init(items: [ScaledItem], mostSteps: Int) {
    var later: [Segment] = []
    var present: [ScaledItem] = []
    var suffixes = [Suffix([])]
    for (place, item) in items.enumerated().reversed() {
      present.insert(item, at: 0)
      if place == 0 || items[place - 1].group != item.group {
        later += GroupFrontier(present, mostSteps: mostSteps).hull
        present = []
      }
      let steps = present.map { item in
        let count = min(mostSteps, 5 - item.level)
        return Segment(gain: item.gain * Int128(count), effort: item.effort * count)
      }
      suffixes.append(Suffix((steps + later).sorted { $0.isCheaper(than: $1) }))
    }
    self.suffixes = suffixes.reversed()
  }

  /// Rounded up to a whole effort; nil when the gain is out of reach.
  func leastEffort(from place: Int, toGain gain: Int128) -> Int? {
    if gain <= 0 { return 0 }
    let suffix = suffixes[place]
    // The first place at which the running gain suffices, by halving.
    var low = 0
    var high = suffix.gainBefore.count
    while low < high {
      let middle = (low + high) / 2
      if suffix.gainBefore[middle] >= gain { high = middle } else { low = middle + 1 }
    }
    guard low < suffix.gainBefore.count else { return nil }
    let segment = suffix.segments[low - 1]
    let rest = (gain - suffix.gainBefore[low - 1]) * Int128(segment.effort)
    return suffix.effortBefore[low - 1] + Int((rest + segment.gain - 1) / segment.gain)
  }
}
