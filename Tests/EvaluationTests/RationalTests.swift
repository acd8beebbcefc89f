import Evaluation
import SeedKit
import Testing

@Suite("Exact fractions")
struct RationalTests {
  @Test("are kept in lowest terms, the sign above")
  func lowestTerms() {
    #expect(Rational(50, 16) == Rational(25, 8))
    #expect(Rational(3, -6) == Rational(-1, 2))
    #expect(Rational(0, 7) == .zero)
    #expect(Rational(25, 8).description == "25/8")
    #expect(Rational(24, 8).description == "3")
  }

  @Test(
    "are cut to tenths, never rounded",
    arguments: [
      (Rational(396, 100), 39), (Rational(4), 40), (Rational(83, 28), 29), (Rational(1, 20), 0),
      (Rational(-1, 4), -2),
    ])
  func cut(_ number: Rational, _ tenths: Int) {
    #expect(number.tenthsCut == tenths)
  }

  @Test("are printed upwards where they say what is still needed")
  func upwards() {
    #expect(Rational(243, 100).tenthsUp == 25)
    #expect(Rational(24, 10).tenthsUp == 24)
    #expect(Rational(5, 2).ceiling == 3)
    #expect(Rational(-5, 2).ceiling == -2)
    #expect(Rational(3).ceiling == 3)
  }

  @Test("add, subtract, multiply and divide exactly")
  func operations() {
    #expect(Rational(1, 6) + Rational(1, 10) == Rational(4, 15))
    #expect(Rational(1, 6) - Rational(1, 6) == 0)
    #expect(Rational(-2, 3) * Rational(9, 4) == Rational(-3, 2))
    #expect(Rational(2, 3) / Rational(-4, 9) == Rational(-3, 2))
    #expect(Rational(-5, 7).magnitude == Rational(5, 7))
  }

  @Test("obey the laws of arithmetic, small or large")
  func laws() {
    Seeds.check(200) { random in
      let (a, b, c) = (Rational.random(&random), Rational.random(&random), Rational.random(&random))
      if a + b != b + a || (a + b) + c != a + (b + c) { return "sum of \(a), \(b), \(c)" }
      if a + b - b != a { return "\(a) + \(b) − \(b)" }
      if b != 0 && a / b * b != a { return "\(a) / \(b) × \(b)" }
      return (a < b) == (b - a > 0) && (a < b) == (-b < -a) ? nil : "order of \(a) and \(b)"
    }
  }

  @Test("compare without overflow when their products do not fit")
  func largeComparisons() {
    let large = Int128(1) << 100
    let values = [
      Rational(-large, large - 1), Rational(-(large - 1), large), 0, Rational(1, large),
      Rational(1, large - 1), Rational(large - 1, large), Rational(large, large + 1), 1,
      Rational(large + 1, large), Rational(large, large - 1), 2,
    ]
    for (place, value) in values.enumerated() {
      for (other, second) in values.enumerated() {
        #expect((value < second) == (place < other), "\(value) and \(second)")
      }
    }
  }

  @Test("hold twelve dimensions of weights to 9, with the largest denominators")
  func twelveDimensions() {
    // Primes near 216 make the common denominator as large as twelve dimensions can.
    let weights: [Int128] = [211, 199, 197, 193, 191, 181, 179, 173, 167, 163, 157, 151]
    let positions = weights.map { Rational($0 * 5 - 1, $0) }
    let mean = positions.reduce(.zero, +) / 12
    #expect(mean < 5)
    #expect(mean > Rational(499, 100))
    #expect(mean.tenthsCut == 49)
    #expect(positions.reversed().reduce(.zero, +) / 12 == mean)
  }
}

extension Rational {
  fileprivate static func random(_ random: inout SeededGenerator) -> Rational {
    let size = Int64(1) << Int64.random(in: 1...24, using: &random)
    return Rational(
      Int128(Int64.random(in: -size...size, using: &random)),
      Int128(Int64.random(in: 1...size, using: &random)))
  }
}
