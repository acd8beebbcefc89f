import Testing

@testable import TerminalUI

@Suite("UTF-8 decoder")
struct UTF8DecoderTests {
  private func decode(_ bytes: [UInt8], finishing: Bool = true) -> String {
    var decoder = UTF8Decoder()
    var text = String.UnicodeScalarView()
    for byte in bytes { decoder.decode(byte) { text.append($0) } }
    if finishing { decoder.finish { text.append($0) } }
    return String(text)
  }

  @Test(
    "makes letters of bytes",
    arguments: [
      "q", "é", "e\u{301}", "« œ »", "\u{A0}\u{202F}", "漢字", "👩‍💻", "\u{7FF}\u{800}\u{FFFF}",
      "\u{10000}\u{10FFFF}",
    ])
  func valid(text: String) {
    #expect(Array(decode(Array(text.utf8)).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("waits for the rest of a letter")
  func incomplete() {
    #expect(decode([0xC3], finishing: false) == "")
    #expect(decode([0xF0, 0x9F, 0x91], finishing: false) == "")
    #expect(decode([0xF0, 0x9F, 0x91]) == "\u{FFFD}")
  }

  @Test(
    "looks again at the byte after an invalid one",
    arguments: [
      ([0xE9, 0x61], "\u{FFFD}a"),
      ([0xC3, 0xC3, 0xA9], "\u{FFFD}é"),
      ([0xE2, 0x82, 0xC3, 0xA9], "\u{FFFD}é"),
      ([0xF0, 0x9F, 0x0D], "\u{FFFD}\r"),
      ([0x80, 0x71], "\u{FFFD}q"),
      ([0xFF, 0xFE, 0x71], "\u{FFFD}\u{FFFD}q"),
    ] as [([UInt8], String)])
  func invalid(bytes: [UInt8], text: String) {
    #expect(decode(bytes) == text)
  }

  @Test(
    "refuses overlong forms, surrogates and what lies beyond Unicode, as the standard library does",
    arguments: [
      [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF],
      [0xF4, 0x8F, 0xBF, 0xBF],
    ] as [[UInt8]])
  func limits(bytes: [UInt8]) {
    #expect(decode(bytes) == String(decoding: bytes, as: UTF8.self))
  }

  @Test("agrees with the standard library on any two bytes")
  func exhaustive() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let bytes = [first, second, UInt8(ascii: "x")]
        #expect(decode(bytes) == String(decoding: bytes, as: UTF8.self))
      }
    }
  }
}
