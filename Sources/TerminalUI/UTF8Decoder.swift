/// Makes scalars of bytes that may come one at a time.
///
/// An invalid sequence gives one U+FFFD, and the byte that ended it is looked at again: the letter
/// typed after a stray byte is not lost.
nonisolated struct UTF8Decoder: Sendable {
  private var value: UInt32 = 0
  private var missing = 0
  /// What the next byte may be.
  ///
  /// Narrower than 80…BF after the leads E0, ED, F0 and F4, for overlong forms, surrogates and what
  /// lies beyond U+10FFFF.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Takes one byte and hands over what it completes: nothing, one scalar, or two.
  mutating func decode(_ byte: UInt8, into receive: (Unicode.Scalar) -> Void) {
    guard missing > 0 else { return start(byte, into: receive) }
    guard allowed.contains(byte) else {
      finish(into: receive)
      return start(byte, into: receive)
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    allowed = 0x80...0xBF
    if missing == 0 { receive(Unicode.Scalar(value) ?? "\u{FFFD}") }
  }

  /// Gives up a sequence that will not be completed.
  mutating func finish(into receive: (Unicode.Scalar) -> Void) {
    if missing > 0 { receive("\u{FFFD}") }
    missing = 0
    allowed = 0x80...0xBF
  }

  private mutating func start(_ byte: UInt8, into receive: (Unicode.Scalar) -> Void) {
    switch byte {
    case 0x00...0x7F:
      receive(Unicode.Scalar(byte))
    case 0xC2...0xDF:
      expect(1, after: byte & 0x1F)
    case 0xE0...0xEF:
      expect(2, after: byte & 0x0F)
      if byte == 0xE0 { allowed = 0xA0...0xBF }
      if byte == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      expect(3, after: byte & 0x07)
      if byte == 0xF0 { allowed = 0x90...0xBF }
      if byte == 0xF4 { allowed = 0x80...0x8F }
    default:
      receive("\u{FFFD}")
    }
  }

  private mutating func expect(_ count: Int, after bits: UInt8) {
    missing = count
    value = UInt32(bits)
  }
}
