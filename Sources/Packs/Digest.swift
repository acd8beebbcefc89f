/// The SHA-256 digest of some bytes.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  public let hex: String

  /// Digests `bytes`.
  public init(of bytes: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    let text = SHA256.digest(of: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }
    hex = String(decoding: text, as: UTF8.self)
  }

  /// The first eight digits.
  public var digest8: String { String(hex.prefix(8)) }

  public var description: String { hex }
}
