import Testing

@testable import Evaluation

@Suite("A sum brought to lowest terms once")
struct RunningSumTests {
  @Test("is the sum of its fractions, also where machine words overflow")
  func equalsAddition() {
    Seeds.check(300) { random in
      // Twelve large denominators leave machine words behind after three or four additions.
      let largest = Bool.random(using: &random) ? 9 : 90_000
      var sum = RunningSum()
      var expected = Rational.zero
      for _ in 0..<(largest == 9 ? 12 : 6) {
        let fraction = Rational(
          Int128(Int.random(in: -500_000...500_000, using: &random)),
          Int128(Int.random(in: 1...largest, using: &random)))
        sum.add(fraction)
        expected += fraction
      }
      return sum.value == expected ? nil : "\(sum.value) instead of \(expected)"
    }
  }
}
