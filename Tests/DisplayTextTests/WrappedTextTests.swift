import DisplayText
import Testing

@Suite("Wrapping for editing")
struct WrappedTextTests {
  @Test(
    "rows cut the text and leave the last column to the cursor",
    arguments: [
      ("", 10, [""]),
      ("un deux trois", 14, ["un deux trois"]),
      ("un deux trois", 13, ["un deux ", "trois"]),
      ("un deux trois", 8, ["un deux ", "trois"]),
      ("un deux trois", 7, ["un ", "deux ", "trois"]),
      ("coopération", 6, ["coopé", "ratio", "n"]),
      ("a\nb\n", 9, ["a\n", "b\n", ""]),
      ("a\r\nb", 9, ["a\r\n", "b"]),
      ("abcd", 5, ["abcd"]),
      ("abcd ", 5, ["abcd ", ""]),
      ("abcd  e", 5, ["abcd ", " e"]),
      ("abcd \ne", 5, ["abcd ", "\n", "e"]),
      ("漢字漢", 6, ["漢字", "漢"]),
      ("👩\u{200D}💻👩\u{200D}💻", 5, ["👩\u{200D}💻", "👩\u{200D}💻"]),
      ("a\u{A0}b c", 4, ["a\u{A0}b ", "c"]),
    ])
  func rows(text: String, width: Int, expected: [String]) {
    let characters = Array(text)
    let wrapped = WrappedText(text, width: width)
    #expect(wrapped.rows.map { String(characters[$0]) } == expected)
  }

  @Test("what is drawn on a row is fit for drawing")
  func rowText() {
    let wrapped = WrappedText("un\tdeux\n👩\u{200D}💻\u{1B}", width: 12)
    #expect(wrapped.text(ofRow: 0) == "un deux")
    #expect(wrapped.text(ofRow: 1) == "👩💻\u{FFFD}")
  }

  @Test("offsets and positions follow each other, wide characters included")
  func positions() {
    let wrapped = WrappedText("é漢字 b\nc", width: 6)
    // é漢字␣ | b⏎ | c
    let expected = [(0, 0), (0, 1), (0, 3), (0, 5), (1, 0), (1, 1), (2, 0), (2, 1)]
    #expect((0...7).map { wrapped.position(of: $0).row } == expected.map(\.0))
    #expect((0...7).map { wrapped.position(of: $0).column } == expected.map(\.1))
    #expect(wrapped.position(of: -1) == .init(row: 0, column: 0))
    #expect(wrapped.position(of: 99) == .init(row: 2, column: 1))
    #expect(wrapped.offset(at: .init(row: 0, column: 2)) == 1)
    #expect(wrapped.offset(at: .init(row: 0, column: 40)) == 3)
    #expect(wrapped.offset(at: .init(row: 9, column: 0)) == 6)
    #expect(wrapped.offset(at: .init(row: -1, column: -1)) == 0)
    #expect(wrapped.offsets(onRow: 1) == 4...5)
  }

  @Test("every offset has its own place in the field", arguments: seeds)
  func properties(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<25 {
      let text = random.text()
      let width = 2 + random.number(below: 30)
      let wrapped = WrappedText(text, width: width)
      let characters = Array(text)
      #expect(wrapped.rows.flatMap { characters[$0] } == characters)
      #expect(wrapped.rows.dropLast().allSatisfy { !$0.isEmpty })
      for row in wrapped.rows.indices {
        #expect(displayWidth(wrapped.text(ofRow: row)) <= width)
      }
      let widest = characters.map { displayWidth($0) }.max() ?? 0
      for offset in 0...characters.count {
        let position = wrapped.position(of: offset)
        #expect((0..<width).contains(position.column))
        let found = wrapped.offset(at: position)
        #expect(wrapped.position(of: found) == position)
        // Only characters that take no room, or more than there is, share a place.
        let isShared = widest >= width || characters.contains { displayWidth($0) == 0 }
        if !isShared { #expect(found == offset) }
      }
    }
  }
}
