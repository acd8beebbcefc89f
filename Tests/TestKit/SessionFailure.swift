/// What was waited for did not come; its description is the message of the failed test.
public struct SessionFailure: Error, CustomStringConvertible {
  let what: String
  let screen: ScreenEmulator
  let output: [UInt8]
  let hasEnded: Bool

  /// The screen, and the end of what was written.
  public var description: String {
    let end = hasEnded ? "; the program has closed the terminal" : ""
    guard !output.isEmpty else { return "\(what): nothing at all was written\(end)" }
    let tail = output.suffix(512)
    return """
      \(what)\(end)
      \(screen)
      last \(tail.count) bytes of \(output.count): \(Self.escaped(tail))
      not emulated: \(screen.unknown.isEmpty ? "nothing" : screen.unknown.joined(separator: ", "))
      """
  }

  private static func escaped(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
      switch scalar {
      case "\u{1B}": "\\e"
      case "\r": "\\r"
      case "\n": "\\n"
      case _ where scalar.value < 0x20: "\\x" + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }.joined()
  }
}
