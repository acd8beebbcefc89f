/// A message as mail programs save it (`.eml`): headers, perhaps several parts, a transfer encoding.
enum MailMessage {
  /// What a message holds.
  struct Content {
    /// The bytes of its text, decoded.
    var text: [UInt8]
    var isHTML: Bool
    /// What its mail program named it by; empty when it has no name.
    var id: String
  }

  /// The text of a message; nil for bytes that are no such message.
  ///
  /// Where there is a plain part, what stands in HTML beside it is the same and is left alone.
  static func content(of bytes: [UInt8]) -> Content? {
    let (headers, body) = split(bytes[...])
    // A ballot's first line has a colon too: only a message says how it is encoded.
    guard headers["mime-version"] != nil || headers["content-transfer-encoding"] != nil else {
      return nil
    }
    let id = headers["message-id"] ?? ""
    for kind in ["text/plain", "text/html"] {
      if let text = text(headers, body, as: kind, depth: 0) {
        return Content(text: text, isHTML: kind == "text/html", id: id)
      }
    }
    return nil
  }

  private static func text(
    _ headers: [String: String], _ body: ArraySlice<UInt8>, as kind: String, depth: Int
  ) -> [UInt8]? {
    let type = headers["content-type"] ?? "text/plain"
    if type.lowercased().hasPrefix("multipart/"), depth < 4, let mark = boundary(in: type) {
      for part in parts(of: body, between: mark) {
        let (inner, content) = split(part)
        if let found = text(inner, content, as: kind, depth: depth + 1) { return found }
      }
      return nil
    }
    guard type.lowercased().hasPrefix(kind) else { return nil }
    switch headers["content-transfer-encoding"]?.lowercased() {
    case "quoted-printable": return quotedPrintable(body)
    case "base64": return base64(body)
    default: return Array(body)
    }
  }

  /// Headers by name in small letters, continued lines joined, and what follows the blank line.
  private static func split(
    _ bytes: ArraySlice<UInt8>
  ) -> (headers: [String: String], body: ArraySlice<UInt8>) {
    var headers: [String: String] = [:]
    var name = ""
    var rest = bytes
    while let end = rest.firstIndex(of: 0x0A) {
      var line = rest[..<end]
      rest = rest[(end + 1)...]
      if line.last == 0x0D { line = line.dropLast() }
      if line.isEmpty { break }
      let text = String(decoding: line, as: UTF8.self)
      if text.first?.isWhitespace == true {
        headers[name]? += " " + text.trimmedOfBlanks
      } else if let colon = text.firstIndex(of: ":") {
        name = text[..<colon].lowercased()
        headers[name] = String(text[text.index(after: colon)...]).trimmedOfBlanks
      } else {
        return ([:], bytes)
      }
    }
    return (headers, rest)
  }

  private static func boundary(in type: String) -> String? {
    let key = "boundary="
    var rest = type[...]
    while !rest.isEmpty, !rest.lowercased().hasPrefix(key) { rest = rest.dropFirst() }
    guard !rest.isEmpty else { return nil }
    let value = rest.dropFirst(key.count)
    if value.first == "\"" { return String(value.dropFirst().prefix { $0 != "\"" }) }
    return String(value.prefix { $0 != ";" && !$0.isWhitespace })
  }

  private static func parts(
    of body: ArraySlice<UInt8>, between mark: String
  ) -> [ArraySlice<UInt8>] {
    let opening = Array("--\(mark)".utf8)
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var place = body.startIndex
    while place < body.endIndex {
      let end = body[place...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[place..<end].starts(with: opening) {
        if let start { parts.append(body[start..<place]) }
        start = min(end + 1, body.endIndex)
      }
      place = end + 1
    }
    // A message that was cut has no last mark.
    if let start, start < body.endIndex { parts.append(body[start...]) }
    return parts
  }

  /// `=E9` is a byte, `=` at the end of a line joins it to the next.
  private static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    var place = body.startIndex
    while place < body.endIndex {
      guard body[place] == UInt8(ascii: "=") else {
        decoded.append(body[place])
        place += 1
        continue
      }
      let next = body[(place + 1)...].prefix(2)
      if let high = next.first.flatMap(hexadecimal), let low = next.last.flatMap(hexadecimal),
        next.count == 2
      {
        decoded.append(high << 4 | low)
        place += 3
      } else if next.first == 0x0A {
        place += 2
      } else if Array(next) == [0x0D, 0x0A] {
        place += 3
      } else {
        decoded.append(body[place])
        place += 1
      }
    }
    return decoded
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
  }

  private static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    var bits = 0
    var count = 0
    for byte in body {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      default: continue
      }
      bits = (bits << 6 | Int(value)) & 0xFF_FFFF
      count += 6
      if count >= 8 {
        count -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return decoded
  }
}
