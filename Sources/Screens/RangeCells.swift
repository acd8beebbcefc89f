import Evaluation
import Pages

/// A line from 1 to 5 in whole cells: where the range begins and ends, where the position stands.
struct RangeCells: Equatable {
  let count: Int
  let ends: ClosedRange<Int>?
  let position: Int?
  let former: Int?

  /// The cells of a line of `count`, one more than a multiple of four.
  init(_ line: RangeLine, count: Int) {
    self.count = count
    ends = line.interval.map { interval in
      RangeCells.cell(
        of: interval.lower, of: count)...RangeCells.cell(of: interval.upper, of: count)
    }
    position = line.position.map { RangeCells.cell(of: $0, of: count) }
    former = line.former.map { RangeCells.cell(of: $0, of: count) }
  }

  /// As many columns as fit, so that whole levels fall on cells.
  static func columns(room: Int) -> Int { min(max(13, (room - 1) / 4 * 4 + 1), 33) }

  /// Cut, not rounded: nothing is drawn that was not reached.
  private static func cell(of value: Rational, of count: Int) -> Int {
    let part = (value - 1) * Rational(Int128(count - 1), 4)
    return Int(min(max(0, part.numerator / part.denominator), Int128(count - 1)))
  }

  /// What is drawn; the position hides what stands under it.
  func runs(at column: Int, glyphs: GlyphSet) -> [Run] {
    (0..<count).map { place in
      let (text, role) = cell(at: place, glyphs)
      return Run(column: column + place, text: text, role: role)
    }.joinedByRole()
  }

  private func cell(at place: Int, _ glyphs: GlyphSet) -> (String, Role) {
    if place == position { return (glyphs.now, .title) }
    if place == former { return (glyphs.before, .plain) }
    guard let ends, ends.contains(place), ends.count > 1 else { return (glyphs.barEmpty, .dim) }
    if place == ends.lowerBound { return (glyphs.rangeStart, .plain) }
    if place == ends.upperBound { return (glyphs.rangeEnd, .plain) }
    return (glyphs.rangeLine, .plain)
  }
}

extension [Run] {
  /// Neighbours in one role as one run.
  fileprivate func joinedByRole() -> [Run] {
    var joined: [Run] = []
    for run in self {
      if joined.last?.role == run.role {
        joined[joined.count - 1].text += run.text
      } else {
        joined.append(run)
      }
    }
    return joined
  }
}
