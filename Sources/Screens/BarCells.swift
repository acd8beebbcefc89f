import Evaluation

/// A bar from 1 to 5 in whole cells, counted exactly: nothing is drawn that was not reached.
struct BarCells: Equatable {
  /// Up to the lower end of the interval, cut.
  let solid: Int
  /// From there to the upper end, cut; at least one cell when something is missing.
  let hatched: Int
  let empty: Int

  /// The cells of a bar of `count`; both ends lie in [1, 5].
  init(_ interval: Interval, count: Int) {
    solid = BarCells.reached(by: interval.lower, of: count)
    let upper = BarCells.reached(by: interval.upper, of: count)
    // An interval narrower than a cell must not look like a certainty.
    let end = interval.isPoint ? solid : max(upper, min(solid + 1, count))
    hatched = end - solid
    empty = count - end
  }

  private static func reached(by value: Rational, of count: Int) -> Int {
    let part = (value - 1) * Rational(Int128(count), 4)
    return Int(min(max(0, part.numerator / part.denominator), Int128(count)))
  }
}
