/// The most that one dimension can bring for each effort, nothing above 4 beside a 1.
struct GroupFrontier {
  /// What the steps chosen so far forbid; two that differ exclude each other, unless one is
  /// `nothing`.
  private enum Mark: Int, CaseIterable {
    case nothing
    /// Something is raised to 5: nothing may stay at 1.
    case five
    /// Something stays at 1: nothing may be raised to 5.
    case one

    init(_ item: ScaledItem, steps: Int) {
      self =
        steps == 0
        ? (item.level == 1 ? .one : .nothing) : item.level + steps == 5 ? .five : .nothing
    }
  }

  /// Most gain by exact effort; −1 where no choice comes to that effort.
  private let best: [Int128]

  init(_ items: [ScaledItem], mostSteps: Int) {
    let most = items.reduce(0) { $0 + $1.effort * min(mostSteps, 5 - $1.level) }
    let none = [[Int128]](repeating: Array(repeating: -1, count: most + 1), count: 3)
    var tables = none
    tables[Mark.nothing.rawValue][0] = 0
    for item in items {
      var next = none
      for steps in 0...min(mostSteps, 5 - item.level) {
        let mark = Mark(item, steps: steps)
        let gain = item.gain * Int128(steps)
        let effort = item.effort * steps
        for before in Mark.allCases where before == .nothing || mark == .nothing || before == mark {
          let after = max(before.rawValue, mark.rawValue)
          for spent in 0...(most - effort) where tables[before.rawValue][spent] >= 0 {
            let sum = tables[before.rawValue][spent] + gain
            if sum > next[after][spent + effort] { next[after][spent + effort] = sum }
          }
        }
      }
      tables = next
    }
    best = (0...most).map { effort in max(tables[0][effort], tables[1][effort], tables[2][effort]) }
  }

  /// The concave hull above all points, as segments.
  var hull: [PathBound.Segment] {
    var corners: [(effort: Int, gain: Int128)] = []
    for (effort, gain) in best.enumerated() where gain >= 0 {
      while corners.count >= 2 {
        let (first, second) = (corners[corners.count - 2], corners[corners.count - 1])
        let before = PathBound.Segment(
          gain: second.gain - first.gain, effort: second.effort - first.effort)
        let after = PathBound.Segment(gain: gain - second.gain, effort: effort - second.effort)
        if !after.isCheaper(than: before) { break }
        corners.removeLast()
      }
      corners.append((effort, gain))
    }
    return zip(corners, corners.dropFirst()).map {
      PathBound.Segment(gain: $1.gain - $0.gain, effort: $1.effort - $0.effort)
    }.filter { $0.gain > 0 }
  }
}
