/// The least costly choice of steps that brings the position up by a need: an exact search.
///
/// Choices are built criterion by criterion. Of two beginnings, one is dropped only when enough
/// others are at least as good whatever follows: no more costly, bringing at least as much, under
/// no stricter condition. What is left to gain after a beginning costs at least what fractions of
/// steps would, which drops beginnings that cannot end within the effort tried; that effort grows
/// until a choice exists, so the first found is the least.
struct PathSearch {
  /// A criterion that may be raised.
  struct Item {
    /// Criteria of one dimension follow each other and share a group.
    var group: Int
    /// 1 to 4.
    var level: Int
    /// Per step, 1 to 9.
    var effort: Int
    /// What one step brings.
    var gain: Rational
  }

  private let items: [ScaledItem]
  private let need: Int128
  private let mostSteps: Int

  init(items: [Item], need: Rational) {
    precondition(items.count <= 288 && items.allSatisfy { 1...9 ~= $0.effort }, "at most 12 × 24")
    let scale = items.reduce(need.denominator) { leastCommonMultiple($0, $1.gain.denominator) }
    let needed = need.numerator * (scale / need.denominator)
    let scaled = items.map { item in
      ScaledItem(
        group: item.group, level: item.level, effort: item.effort,
        gain: item.gain.numerator * (scale / item.gain.denominator))
    }
    // Two steps per criterion when that suffices; raising everything leaves nothing at 1, so it is
    // always allowed.
    let withTwo = scaled.reduce(Int128(0)) { $0 + $1.gain * Int128(min(2, 5 - $1.level)) }
    self.items = scaled
    self.need = needed
    mostSteps = withTwo >= needed ? 2 : 4
  }

  /// Steps for each item, best choice first, all of the same effort and number of steps; empty when
  /// out of reach.
  func best(alternatives: Int) -> [[Int]] {
    guard need > 0 else { return [] }
    let bound = PathBound(items: items, mostSteps: mostSteps)
    guard var effort = bound.leastEffort(from: 0, toGain: need) else { return [] }
    var growth = 0
    while true {
      let found = choices(within: effort, bound, alternatives)
      if !found.isEmpty { return found }
      growth += 1
      effort += growth
    }
  }

  private func choices(within effort: Int, _ bound: PathBound, _ alternatives: Int) -> [[Int]] {
    var layers: [[Beginning]] = [[Beginning()]]
    for (index, item) in items.enumerated() {
      let isLastOfGroup = index + 1 == items.count || items[index + 1].group != item.group
      var grown: [Beginning] = []
      for (parent, beginning) in layers[index].enumerated() {
        for steps in 0...min(mostSteps, 5 - item.level) {
          var next = beginning.raising(item, by: steps, parent: parent)
          next.gain = min(next.gain, need)
          guard next.isAllowed,
            let rest = bound.leastEffort(from: index + 1, toGain: need - next.gain),
            next.effort + rest <= effort
          else { continue }
          if isLastOfGroup { next.hasFive = false; next.hasOne = false }
          grown.append(next)
        }
      }
      layers.append(Beginning.worthKeeping(grown, alternatives))
    }
    let ends = layers[items.count]
    guard let best = ends.first else { return [] }
    let equal = ends.indices.filter {
      ends[$0].effort == best.effort && ends[$0].stepCount == best.stepCount
    }
    return equal.prefix(alternatives).map { steps(endingAt: $0, layers) }
  }

  private func steps(endingAt end: Int, _ layers: [[Beginning]]) -> [Int] {
    var place = end
    var found: [Int] = []
    for layer in layers.dropFirst().reversed() {
      found.append(layer[place].lastSteps)
      place = layer[place].parent
    }
    return found.reversed()
  }
}

/// An item with its gain as a whole number of the common scale.
struct ScaledItem {
  var group: Int
  var level: Int
  var effort: Int
  var gain: Int128
}
