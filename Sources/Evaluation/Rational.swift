/// An exact fraction in lowest terms; nothing is ever rounded before it is printed.
///
/// `Int128` holds every value of a questionnaire of 12 dimensions of 24 criteria of weights 1 to 9:
/// the common denominator of its twelve means stays under 2^98 (docs/scoring.md, "Exact numbers").
public struct Rational: Hashable, Sendable {
  public let numerator: Int128
  /// Always above zero.
  public let denominator: Int128

  /// `numerator` over `denominator`, which must not be zero.
  public init(_ numerator: Int128, _ denominator: Int128 = 1) {
    precondition(denominator != 0, "a fraction over zero has no value")
    let divisor = greatestCommonDivisor(numerator, denominator)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = divisor == 1 ? numerator * sign : numerator / divisor * sign
    self.denominator = divisor == 1 ? denominator * sign : denominator / divisor * sign
  }

  /// The same for machine integers, which is much faster.
  init(small numerator: Int, over denominator: Int) {
    assert(denominator > 0)
    let divisor = Int(greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    self.numerator = Int128(divisor == 1 ? numerator : numerator / divisor)
    self.denominator = Int128(divisor == 1 ? denominator : denominator / divisor)
  }

  /// For parts already in lowest terms, with a denominator above zero.
  init(lowestTerms numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Both parts when each fits in 32 bits, so that products of two of them fit in a machine word.
  private var small: (numerator: Int, denominator: Int)? {
    let limit = Int128(Int32.max)
    guard denominator <= limit, numerator <= limit, numerator >= -limit else { return nil }
    return (Int(truncatingIfNeeded: numerator), Int(truncatingIfNeeded: denominator))
  }

  public static let zero = Rational(lowestTerms: 0, 1)
}

extension Rational: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(lowestTerms: Int128(value), 1) }
}

extension Rational: CustomStringConvertible {
  /// `25/8`, or `3` when whole.
  public var description: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }
}

extension Rational: Comparable {
  public static func < (left: Rational, right: Rational) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    if let (a, b) = left.small, let (c, d) = right.small { return a * d < c * b }
    let (a, aOverflows) = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let (b, bOverflows) = right.numerator.multipliedReportingOverflow(by: left.denominator)
    if !aOverflows && !bOverflows { return a < b }
    return isLessByContinuedFractions(left, right)
  }

  /// Compares whole parts, then the inverses of what remains: no product, so no overflow.
  private static func isLessByContinuedFractions(_ left: Rational, _ right: Rational) -> Bool {
    var (p, q, r, s) = (left.numerator, left.denominator, right.numerator, right.denominator)
    while true {
      let (leftWhole, leftRest) = flooredDivision(p, q)
      let (rightWhole, rightRest) = flooredDivision(r, s)
      if leftWhole != rightWhole { return leftWhole < rightWhole }
      if leftRest == 0 || rightRest == 0 { return leftRest == 0 && rightRest != 0 }
      // left < right exactly when the inverse of the right rest is the smaller one.
      (p, q, r, s) = (s, rightRest, q, leftRest)
    }
  }
}

extension Rational {
  public static func + (left: Rational, right: Rational) -> Rational {
    if let (a, b) = left.small, let (c, d) = right.small {
      return b == d ? Rational(small: a + c, over: b) : Rational(small: a * d + c * b, over: b * d)
    }
    // Over the least common multiple, so that intermediate values stay as small as the result
    // allows.
    let divisor = greatestCommonDivisor(left.denominator, right.denominator)
    let leftFactor = right.denominator / divisor
    let rightFactor = left.denominator / divisor
    return Rational(
      left.numerator * leftFactor + right.numerator * rightFactor, left.denominator * leftFactor)
  }

  public static func - (left: Rational, right: Rational) -> Rational { left + -right }

  public static prefix func - (value: Rational) -> Rational {
    Rational(lowestTerms: -value.numerator, value.denominator)
  }

  public static func * (left: Rational, right: Rational) -> Rational {
    if let (a, b) = left.small, let (c, d) = right.small {
      return Rational(small: a * c, over: b * d)
    }
    let first = greatestCommonDivisor(left.numerator, right.denominator)
    let second = greatestCommonDivisor(right.numerator, left.denominator)
    return Rational(
      lowestTerms: (left.numerator / first) * (right.numerator / second),
      (left.denominator / second) * (right.denominator / first))
  }

  /// The divisor must not be zero.
  public static func / (left: Rational, right: Rational) -> Rational {
    precondition(right.numerator != 0, "a fraction over zero has no value")
    let inverse =
      right.numerator < 0
      ? Rational(lowestTerms: -right.denominator, -right.numerator)
      : Rational(lowestTerms: right.denominator, right.numerator)
    return left * inverse
  }

  public static func += (left: inout Rational, right: Rational) { left = left + right }

  /// Tenths, cut and not rounded: 3.96 gives 39, and −0.25 gives −2.
  public var tenthsCut: Int { Int(numerator * 10 / denominator) }

  /// Tenths, upwards: for what is still needed, which must not be promised too low.
  public var tenthsUp: Int { Int(-flooredDivision(-numerator * 10, denominator).quotient) }

  /// The smallest whole number that is not below.
  public var ceiling: Int { Int(-flooredDivision(-numerator, denominator).quotient) }

  public var magnitude: Rational { numerator < 0 ? -self : self }
}

/// Division towards minus infinity, for a divisor above zero; the remainder is never negative.
private func flooredDivision(
  _ dividend: Int128, _ divisor: Int128
) -> (quotient: Int128, remainder: Int128) {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}

/// By Euclid's rule, in machine words as soon as both numbers fit; 1 when both are zero.
func greatestCommonDivisor(_ first: Int128, _ second: Int128) -> Int128 {
  var (a, b) = (first.magnitude, second.magnitude)
  while b > UInt128(UInt.max) || a > UInt128(UInt.max) {
    if b == 0 { return Int128(a) }
    (a, b) = (b, a % b)
  }
  return Int128(greatestCommonDivisor(UInt(a), UInt(b)))
}

/// By Euclid's rule; 1 when both are zero.
func greatestCommonDivisor(_ first: UInt, _ second: UInt) -> UInt {
  var (a, b) = (first, second)
  while b != 0 { (a, b) = (b, a % b) }
  return max(a, 1)
}

/// The least common multiple of two numbers above zero.
func leastCommonMultiple(_ first: Int128, _ second: Int128) -> Int128 {
  first / greatestCommonDivisor(first, second) * second
}
