/// Adds fractions and brings the sum to lowest terms once, at the end: finding the terms is the
/// dearest part of an addition.
///
/// As exact as adding them one by one: what no longer fits a machine word is added as `Rational`.
struct RunningSum {
  private var numerator = 0
  private var denominator = 1
  /// What was added before the words overflowed.
  private var rest = Rational.zero

  mutating func add(_ fraction: Rational) {
    guard let top = Int(exactly: fraction.numerator),
      let bottom = Int(exactly: fraction.denominator), put(top, over: bottom)
    else {
      rest = value + fraction
      (numerator, denominator) = (0, 1)
      return
    }
  }

  /// False, and nothing added, when a product does not fit.
  private mutating func put(_ top: Int, over bottom: Int) -> Bool {
    if bottom == denominator {
      let (sum, overflows) = numerator.addingReportingOverflow(top)
      if !overflows { numerator = sum }
      return !overflows
    }
    let (ours, oursOverflows) = numerator.multipliedReportingOverflow(by: bottom)
    let (theirs, theirsOverflows) = top.multipliedReportingOverflow(by: denominator)
    let (common, commonOverflows) = denominator.multipliedReportingOverflow(by: bottom)
    let (sum, sumOverflows) = ours.addingReportingOverflow(theirs)
    if oursOverflows || theirsOverflows || commonOverflows || sumOverflows { return false }
    (numerator, denominator) = (sum, common)
    return true
  }

  /// In lowest terms.
  var value: Rational {
    let words = Rational(small: numerator, over: denominator)
    return rest == .zero ? words : rest + words
  }
}
