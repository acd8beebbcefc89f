import Referential

/// What stands for one criterion in the sums: one person's answer, or a group's state.
enum Reply: Equatable {
  case level(Int8)
  case unknown
  case unanswered
  case notApplicable
  /// From the lowest to the highest ballot kept.
  case undecided(Int8, Int8)

  /// A « non concerné » that the author does not offer is no answer: the question stays open.
  @inline(__always)
  init(_ answer: Answer?, allowsNotApplicable: Bool) {
    switch answer {
    case .level(let level): self = .level(Int8(truncatingIfNeeded: level.rawValue))
    case .unknown: self = .unknown
    case .notApplicable: self = allowsNotApplicable ? .notApplicable : .unanswered
    case nil: self = .unanswered
    }
  }

  /// Unknown or unanswered: taken at 1, then at 5.
  var isMissing: Bool { self == .unknown || self == .unanswered }
}

/// What the replies of one dimension or tag add up to, as whole numbers.
struct Sums {
  var counts = Counts()
  /// Weights of the applicable criteria.
  var weight = 0
  /// Weights of those that have a level.
  var levelWeight = 0
  /// Weighted levels given.
  var levelSum = 0
  /// Weighted levels with the open ones at their lowest, then at their highest.
  var lowerSum = 0
  var upperSum = 0

  @inline(__always)
  mutating func add(_ reply: Reply, weight: Int) {
    counts.visible += 1
    if case .notApplicable = reply {
      counts.notApplicable += 1
      return
    }
    counts.applicable += 1
    self.weight += weight
    switch reply {
    case .level(let level):
      counts.levels += 1
      levelWeight += weight
      levelSum += weight * Int(level)
      lowerSum += weight * Int(level)
      upperSum += weight * Int(level)
    case .unknown:
      counts.unknown += 1
      addOpen(1, 5, weight)
    case .unanswered:
      counts.unanswered += 1
      addOpen(1, 5, weight)
    case .undecided(let lowest, let highest):
      counts.undecided += 1
      addOpen(lowest, highest, weight)
    case .notApplicable: break
    }
  }

  @inline(__always)
  private mutating func addOpen(_ lowest: Int8, _ highest: Int8, _ weight: Int) {
    lowerSum += weight * Int(lowest)
    upperSum += weight * Int(highest)
  }

  /// At least half of the applicable criteria have a level, and none is « non tranché ».
  var isEstablished: Bool {
    counts.undecided == 0 && counts.applicable > 0 && counts.levels * 2 >= counts.applicable
  }

  /// The position and the interval; where nothing is open, the three numbers are one.
  var reading: (position: Rational?, interval: Interval?) {
    guard weight > 0 else { return (nil, nil) }
    let lower = Rational(small: lowerSum, over: weight)
    if levelWeight == weight { return (lower, Interval(lower: lower, upper: lower)) }
    let upper = upperSum == lowerSum ? lower : Rational(small: upperSum, over: weight)
    let hasPosition = levelWeight > 0 && counts.undecided == 0
    return (
      hasPosition ? Rational(small: levelSum, over: levelWeight) : nil,
      Interval(lower: lower, upper: upper)
    )
  }

  var isBlindSpot: Bool { counts.unknown * 10 > counts.applicable * 3 }
}
