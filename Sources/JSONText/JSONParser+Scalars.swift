extension JSONParser {
  mutating func skipSpace(_ bytes: Span<UInt8>) {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  mutating func number(_ bytes: Span<UInt8>) throws(JSONFault) -> JSONNumber {
    guard let length = JSONNumber.length(in: bytes, from: position) else {
      throw fault(.invalidNumber)
    }
    let start = position
    position += length
    // `01`, `1.5.2` and `12abc` would otherwise be told as a missing comma.
    if position < bytes.count, isNumberLike(bytes[position]) {
      throw fault(.invalidNumber, at: start)
    }
    return JSONNumber(checked: try text(bytes, start..<position))
  }

  mutating func word(_ word: StaticString, _ bytes: Span<UInt8>) throws(JSONFault) {
    for expected in word.description.utf8 {
      guard position < bytes.count else { throw fault(.endOfInput) }
      guard bytes[position] == expected else { throw unexpected(bytes) }
      position += 1
    }
  }

  /// A string of these bytes, which must be UTF-8.
  func text(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(JSONFault) -> String {
    do {
      return String(copying: try UTF8Span(validating: bytes.extracting(range)))
    } catch {
      throw fault(.invalidUTF8, at: range.lowerBound + error.byteOffsets.lowerBound)
    }
  }

  func fault(_ reason: JSONError.Reason) -> JSONFault {
    JSONFault(reason: reason, offset: position)
  }

  func fault(_ reason: JSONError.Reason, at offset: Int) -> JSONFault {
    JSONFault(reason: reason, offset: offset)
  }

  /// The fault for a character that cannot stand at the position.
  func unexpected(_ bytes: Span<UInt8>) -> JSONFault {
    let end = min(bytes.count, position + 4)
    var decoder = UTF8()
    var iterator = (position..<end).map { bytes[$0] }.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      return fault(.invalidUTF8)
    }
    return fault(.unexpectedCharacter(scalar))
  }

  private func isNumberLike(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
