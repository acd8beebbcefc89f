/// A JSON number, kept as it was written, so that a file is written back exactly.
public struct JSONNumber: Sendable, Hashable {
  /// The text, as in `-12.50e3`.
  public let source: String

  /// A whole number.
  public init(_ value: some BinaryInteger) { source = String(value) }

  /// The number of this text; `nil` when the text is not exactly a JSON number.
  public init?(source: String) {
    let bytes = Array(source.utf8)
    guard JSONNumber.length(in: bytes.span, from: 0) == bytes.count else { return nil }
    self.source = source
  }

  /// A text already known to be a number.
  init(checked source: String) { self.source = source }

  /// The whole number, if it is one that an `Int` holds: `3`, also written `3.0` or `0.3e1`.
  public var int: Int? {
    if let value = Int(source) { return value }
    return wholeNumber
  }

  /// Follows the decimal point and the exponent, digit by digit.
  private var wholeNumber: Int? {
    let parts = source.split(maxSplits: 1) { $0 == "e" || $0 == "E" }
    let mantissa = parts[0].split(separator: ".", maxSplits: 1)
    var digits = mantissa.joined()
    while digits.last == "0" { digits.removeLast() }
    if digits.isEmpty || digits == "-" { return 0 }
    let dropped = mantissa.joined().utf8.count - digits.utf8.count
    let fraction = mantissa.count == 2 ? mantissa[1].utf8.count : 0
    guard let exponent = parts.count == 2 ? Int(parts[1]) : 0 else { return nil }
    // The zeros still to write; an `Int` has at most 19 digits.
    let (zeros, overflow) = exponent.addingReportingOverflow(dropped - fraction)
    guard !overflow, zeros >= 0, zeros < 20 else { return nil }
    return Int(digits + String(repeating: "0", count: zeros))
  }
}

extension JSONNumber {
  /// The length of the number that starts at this index; `nil` when what stands there is none.
  static func length(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var scanner = NumberScanner(index: start)
    scanner.skip(bytes) { $0 == UInt8(ascii: "-") }
    let isZero = scanner.byte(bytes) == UInt8(ascii: "0")
    let digits = scanner.skipDigits(bytes)
    guard digits > 0, !isZero || digits == 1 else { return nil }
    if scanner.skip(bytes, where: { $0 == UInt8(ascii: ".") }), scanner.skipDigits(bytes) == 0 {
      return nil
    }
    if scanner.skip(bytes, where: { $0 | 0x20 == UInt8(ascii: "e") }) {
      scanner.skip(bytes) { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
      if scanner.skipDigits(bytes) == 0 { return nil }
    }
    return scanner.index - start
  }
}

/// Goes over the bytes of a number.
private struct NumberScanner {
  var index: Int

  /// The byte at the index; 0, which no number holds, at the end.
  func byte(_ bytes: Span<UInt8>) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Goes past one byte if it is right, and tells whether it did.
  @discardableResult
  mutating func skip(_ bytes: Span<UInt8>, where isRight: (UInt8) -> Bool) -> Bool {
    guard isRight(byte(bytes)) else { return false }
    index += 1
    return true
  }

  /// Goes past all digits and tells how many there were.
  mutating func skipDigits(_ bytes: Span<UInt8>) -> Int {
    let first = index
    while byte(bytes) &- 0x30 < 10 { index += 1 }
    return index - first
  }
}
