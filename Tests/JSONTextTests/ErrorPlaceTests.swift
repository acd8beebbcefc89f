import JSONText
import Testing

@Suite("The place of a mistake in JSON")
struct ErrorPlaceTests {
  /// The documents hold « ▸ » right before the place where the mistake is told.
  @Test(
    "is where a person looks for it",
    arguments: [
      ("▸", .endOfInput), ("  \n ▸", .endOfInput), ("[1,▸", .endOfInput), ("{▸", .endOfInput),
      ("{\"a\"▸", .endOfInput), ("{\"a\":▸", .endOfInput), ("[1▸", .endOfInput),
      ("tr▸", .endOfInput), ("[tr▸x]", .unexpectedCharacter("x")),
      ("▸'a'", .unexpectedCharacter("'")), ("[1 ▸2]", .unexpectedCharacter("2")),
      ("[▸,1]", .unexpectedCharacter(",")), ("[1,▸]", .unexpectedCharacter("]")),
      ("{\"a\":1,▸}", .unexpectedCharacter("}")), ("{▸a:1}", .unexpectedCharacter("a")),
      ("{\"a\" ▸1}", .unexpectedCharacter("1")), ("[▸+1]", .unexpectedCharacter("+")),
      ("[▸.5]", .unexpectedCharacter(".")), ("[▸NaN]", .unexpectedCharacter("N")),
      ("[1▸\u{A0}]", .unexpectedCharacter("\u{A0}")),
      ("{\n  ▸« a »: 1}", .unexpectedCharacter("«")),
      ("[1▸}", .unexpectedCharacter("}")), ("▸// non", .unexpectedCharacter("/")),
      ("[\"é\",\n \"à\" ▸👍]", .unexpectedCharacter("👍")),
      ("\"a▸\u{1}\"", .unexpectedCharacter("\u{1}")), ("\"a▸\tb\"", .unexpectedCharacter("\t")),
      ("[▸\"abc", .unterminatedString), ("[▸\"abc\n\"]", .unterminatedString),
      ("[\n▸\"abc\\", .unterminatedString), ("[▸\"a\\n\r\n\"]", .unterminatedString),
      ("\"é▸\\x\"", .invalidEscape), ("\"a\\n▸\\u12g4\"", .invalidEscape),
      ("\"▸\\u12", .invalidEscape), ("\"▸\\u+123\"", .invalidEscape),
      ("\"a▸\\ud83d\"", .loneSurrogate), ("\"▸\\ud83dx\"", .loneSurrogate),
      ("\"▸\\udc4d\"", .loneSurrogate), ("\"▸\\ud83d\\n\"", .loneSurrogate),
      ("\"▸\\ud83d\\ud83d\"", .loneSurrogate), ("\"▸\\ud83d\\u0041\"", .loneSurrogate),
      ("{\"a\":1,\n \"b\":2,\n ▸\"a\":3}", .duplicateKey("a")),
      ("{\"a\":1, ▸\"\\u0061\":3}", .duplicateKey("a")),
      ("[{\"a\":1},{\"a\":{\"a\":2}},{\"\":1,▸\"\":2}]", .duplicateKey("")),
      ("1 ▸2", .trailingContent), ("{}\n\n▸]", .trailingContent), ("\"\"▸\"\"", .trailingContent),
      ("null\n▸\u{0}", .trailingContent), ("1▸,", .trailingContent),
      ("▸01", .invalidNumber), ("[▸-]", .invalidNumber), ("[\"é\", ▸1.]", .invalidNumber),
      ("▸1e+", .invalidNumber), ("[▸1.2.3]", .invalidNumber), ("[▸-a]", .invalidNumber),
      ("[▸12abc]", .invalidNumber), ("▸0x10", .invalidNumber), ("▸--1", .invalidNumber),
    ] as [(String, JSONError.Reason)])
  func places(marked: String, reason: JSONError.Reason) throws {
    let parts = marked.split(separator: "▸", omittingEmptySubsequences: false)
    let before = try #require(parts.first)
    let lines = before.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let place = JSONPlace(
      line: lines.count, column: (lines.last?.count ?? 0) + 1, byteOffset: before.utf8.count)
    #expect(throws: JSONError(reason: reason, place: place)) {
      try JSONReader.read(parts.joined())
    }
  }

  @Test("a byte order mark takes no column")
  func byteOrderMark() {
    let place = JSONPlace(line: 1, column: 2, byteOffset: 4)
    #expect(throws: JSONError(reason: .unexpectedCharacter("x"), place: place)) {
      try JSONReader.read("\u{FEFF}[x]")
    }
  }

  @Test(
    "bytes that are no UTF-8 are told at the first of them",
    arguments: [
      ([0x22, 0x61, 0xFF, 0x22], 2), ([0x22, 0xC3, 0x22], 1), ([0x22, 0xC0, 0x80, 0x22], 1),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 1), ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1),
      ([0x22, 0x5C, 0x6E, 0x61, 0x80, 0x22], 4), ([0x5B, 0x80], 1), ([0xC3], 0),
      ([0x7B, 0x22, 0xE2, 0x82, 0x22, 0x3A, 0x31, 0x7D], 2),
    ] as [([UInt8], Int)])
  func invalidUTF8(bytes: [UInt8], offset: Int) {
    let place = JSONPlace(line: 1, column: offset + 1, byteOffset: offset)
    #expect(throws: JSONError(reason: .invalidUTF8, place: place)) { try JSONReader.read(bytes) }
  }
}
