extension JSONParser {
  /// Reads the string whose opening quotation mark is at the position.
  mutating func string(_ bytes: Span<UInt8>) throws(JSONFault) -> String {
    let opening = position
    position += 1
    let start = position
    try skipOrdinary(bytes, opening: opening)
    if bytes[position] == UInt8(ascii: "\"") {
      position += 1
      return try text(bytes, start..<position - 1)
    }
    return try stringWithEscapes(bytes, opening: opening)
  }

  /// Goes on to the next quotation mark or backslash.
  private mutating func skipOrdinary(_ bytes: Span<UInt8>, opening: Int) throws(JSONFault) {
    var index = position
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      index += 1
    }
    position = index
    guard index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D else {
      throw fault(.unterminatedString, at: opening)
    }
    if bytes[index] < 0x20 { throw unexpected(bytes) }
  }

  /// Reads on from the first backslash, copying the pieces between escapes.
  private mutating func stringWithEscapes(
    _ bytes: Span<UInt8>, opening: Int
  ) throws(JSONFault) -> String {
    unescaped.removeAll(keepingCapacity: true)
    var pieceStart = opening + 1
    while true {
      // Checked piece by piece, so that an error knows its place in the document.
      unescaped.append(contentsOf: try text(bytes, pieceStart..<position).utf8)
      if bytes[position] == UInt8(ascii: "\"") {
        position += 1
        return try text(unescaped.span, 0..<unescaped.count)
      }
      try escape(bytes, opening: opening)
      pieceStart = position
      try skipOrdinary(bytes, opening: opening)
    }
  }

  /// Reads one escape, from its backslash on.
  private mutating func escape(_ bytes: Span<UInt8>, opening: Int) throws(JSONFault) {
    let backslash = position
    guard backslash + 1 < bytes.count else { throw fault(.unterminatedString, at: opening) }
    position += 2
    switch bytes[backslash + 1] {
    case UInt8(ascii: "\""): unescaped.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): unescaped.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): unescaped.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0C)
    case UInt8(ascii: "n"): unescaped.append(0x0A)
    case UInt8(ascii: "r"): unescaped.append(0x0D)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    case UInt8(ascii: "u"):
      unescaped.append(contentsOf: String(try escapedScalar(bytes, backslash: backslash)).utf8)
    default: throw fault(.invalidEscape, at: backslash)
    }
  }

  /// Reads the digits after `\u`, and those of the second half of a surrogate pair.
  private mutating func escapedScalar(
    _ bytes: Span<UInt8>, backslash: Int
  ) throws(JSONFault) -> Unicode.Scalar {
    let first = try hexadecimal(bytes, backslash: backslash)
    if let scalar = Unicode.Scalar(first) { return scalar }
    let second = position
    let isEscape =
      second + 1 < bytes.count && bytes[second] == UInt8(ascii: "\\")
      && bytes[second + 1] == UInt8(ascii: "u")
    guard first < 0xDC00, isEscape else { throw fault(.loneSurrogate, at: backslash) }
    position += 2
    let low = try hexadecimal(bytes, backslash: second)
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (low - 0xDC00))
    else { throw fault(.loneSurrogate, at: backslash) }
    return scalar
  }

  private mutating func hexadecimal(
    _ bytes: Span<UInt8>, backslash: Int
  ) throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count,
        let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue
      else { throw fault(.invalidEscape, at: backslash) }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
