/// Steps chosen for the first criteria: what they cost and bring, and what they forbid.
struct Beginning {
  /// Effort, steps, and steps that start at 1, 2, 3: packed so that one comparison orders all five.
  ///
  /// The smallest is best: least effort, fewest steps, then the smallest sorted list of starting
  /// levels. Each part is under 2^12 in size and parts only add up, so that the order does not
  /// change with what follows.
  var cost: Int64 = 0
  var gain: Int128 = 0
  var effort = 0
  var stepCount = 0
  /// In the dimension being chosen, something was raised to 5.
  var hasFive = false
  /// In the dimension being chosen, something stays at 1; never both.
  var hasOne = false
  /// Order of the choices so far: earlier criteria raised more come first.
  var order = 0
  var parent = 0
  var lastSteps = 0

  var isAllowed: Bool { !(hasFive && hasOne) }

  func raising(_ item: ScaledItem, by steps: Int, parent: Int) -> Beginning {
    var next = self
    for level in item.level..<(item.level + steps) {
      next.cost += Self.cost(ofStepFrom: level, effort: item.effort)
    }
    next.gain += item.gain * Int128(steps)
    next.effort += item.effort * steps
    next.stepCount += steps
    next.hasFive = hasFive || (steps > 0 && item.level + steps == 5)
    next.hasOne = hasOne || (steps == 0 && item.level == 1)
    next.order = order * 5 + (4 - steps)
    next.parent = parent
    next.lastSteps = steps
    return next
  }

  private static func cost(ofStepFrom level: Int, effort: Int) -> Int64 {
    let start: Int64 =
      switch level {
      case 1: -(1 << 24)
      case 2: -(1 << 12)
      case 3: -1
      default: 0
      }
    return Int64(effort) << 48 + 1 << 36 + start
  }

  /// Beginnings in order, without those that `alternatives` better ones make useless.
  static func worthKeeping(_ beginnings: [Beginning], _ alternatives: Int) -> [Beginning] {
    let sorted = beginnings.sorted { ($0.cost, $0.order) < ($1.cost, $1.order) }
    var free = HighestGains(count: alternatives)
    var freeOrFive = free
    var freeOrOne = free
    var kept: [Beginning] = []
    for beginning in sorted {
      // Only beginnings that forbid no more can replace this one.
      let better = beginning.hasFive ? freeOrFive : beginning.hasOne ? freeOrOne : free
      if better.allReach(beginning.gain) { continue }
      kept.append(beginning)
      if !beginning.hasFive && !beginning.hasOne { free.add(beginning.gain) }
      if !beginning.hasOne { freeOrFive.add(beginning.gain) }
      if !beginning.hasFive { freeOrOne.add(beginning.gain) }
    }
    return numbered(kept)
  }

  /// Orders are renumbered at each step, or they would outgrow a machine word.
  private static func numbered(_ beginnings: [Beginning]) -> [Beginning] {
    var result = beginnings
    let places = beginnings.indices.sorted { beginnings[$0].order < beginnings[$1].order }
    for (order, place) in places.enumerated() { result[place].order = order }
    return result
  }
}

/// The highest few gains seen.
private struct HighestGains {
  private var gains: [Int128]

  init(count: Int) { gains = Array(repeating: -1, count: count) }

  func allReach(_ gain: Int128) -> Bool { gains.allSatisfy { $0 >= gain } }

  mutating func add(_ gain: Int128) {
    guard let lowest = gains.indices.min(by: { gains[$0] < gains[$1] }), gains[lowest] < gain
    else { return }
    gains[lowest] = gain
  }
}
