/// The one JSON writer of the house: members in the order given, UTF-8, escapes only where needed.
public enum JSONWriter {
  /// How a document is laid out.
  public enum Style: Sendable, Hashable {
    /// One member or element per line, two spaces per level, a line feed at the end: for files.
    case pretty
    /// Nothing between the parts and no line feed.
    case compact
  }

  /// The document as UTF-8 bytes.
  public static func bytes(_ value: JSONValue, style: Style = .pretty) -> [UInt8] {
    var output = JSONOutput(style: style)
    output.write(value)
    if style == .pretty { output.bytes.append(0x0A) }
    return output.bytes
  }

  /// The document as a text.
  public static func text(_ value: JSONValue, style: Style = .pretty) -> String {
    String(decoding: bytes(value, style: style), as: UTF8.self)
  }
}

/// The bytes of a document being written.
private struct JSONOutput {
  let style: JSONWriter.Style
  var bytes: [UInt8] = []
  private var level = 0

  init(style: JSONWriter.Style) { self.style = style }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let truth): bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    case .number(let number): bytes.append(contentsOf: number.source.utf8)
    case .string(let text): write(text)
    case .array(let values):
      write(values, between: "[", and: "]") { output, value in output.write(value) }
    case .object(let object):
      write(object.members, between: "{", and: "}") { output, member in
        output.write(member.key)
        output.bytes.append(UInt8(ascii: ":"))
        if output.style == .pretty { output.bytes.append(UInt8(ascii: " ")) }
        output.write(member.value)
      }
    }
  }

  private mutating func write<Part>(
    _ parts: [Part], between opening: Unicode.Scalar, and closing: Unicode.Scalar,
    each: (inout JSONOutput, Part) -> Void
  ) {
    bytes.append(UInt8(ascii: opening))
    level += 1
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      startLine()
      each(&self, part)
    }
    level -= 1
    if !parts.isEmpty { startLine() }
    bytes.append(UInt8(ascii: closing))
  }

  private mutating func startLine() {
    guard style == .pretty else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * level))
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.unicodeScalars.contains(where: needsEscape) {
      for scalar in text.unicodeScalars { write(scalar) }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    guard needsEscape(scalar) else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return
    }
    bytes.append(UInt8(ascii: "\\"))
    switch scalar {
    case "\"", "\\": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case "\u{08}": bytes.append(UInt8(ascii: "b"))
    case "\u{0C}": bytes.append(UInt8(ascii: "f"))
    case "\n": bytes.append(UInt8(ascii: "n"))
    case "\r": bytes.append(UInt8(ascii: "r"))
    case "\t": bytes.append(UInt8(ascii: "t"))
    default:
      let digits = String(scalar.value, radix: 16)
      bytes.append(contentsOf: "u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
    }
  }
}

/// Whether a scalar is written as an escape: what RFC 8259 asks for, and DEL and the C1 controls.
///
/// A document may be printed on a terminal, and some terminals obey C1 controls.
private func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x22, 0x5C, 0x7F..<0xA0: true
  default: false
  }
}
