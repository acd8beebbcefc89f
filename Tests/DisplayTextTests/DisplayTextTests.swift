import DisplayText
import Testing

@Suite("What may be drawn")
struct DisplayTextTests {
  @Test(
    "text is made fit for drawing",
    arguments: [
      ("Où en êtes-vous ?", "Où en êtes-vous ?"),
      ("« déjà » — œuvre, l’été…", "« déjà » — œuvre, l’été…"),
      ("e\u{301}te\u{301}", "e\u{301}te\u{301}"),
      ("a\tb\nc\r\nd\u{85}e\u{2028}f", "a b c d e f"),
      ("rouge \u{1B}[31mvif\u{1B}[0m", "rouge \u{FFFD}[31mvif\u{FFFD}[0m"),
      ("\u{9B}2J\u{7F}\u{0}", "\u{FFFD}2J\u{FFFD}\u{FFFD}"),
      ("👩\u{200D}💻", "👩💻"),
      ("👨\u{200D}👩\u{200D}👧", "👨👩👧"),
      ("👍🏽", "👍"),
      ("⚠\u{FE0F} ❤\u{FE0F} 1\u{FE0F}\u{20E3}", "⚠ ❤ 1\u{20E3}"),
      ("🇫🇷", "🇫🇷"),
      ("co\u{AD}opé\u{200B}ra\u{2060}tion\u{FEFF}", "coopération"),
      ("\u{202E}abc\u{202C}\u{2066}d\u{2069}\u{200F}\u{61C}", "abcd"),
      ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴"),
      ("un emoji de 2022 : 🫨", "un emoji de 2022 : \u{FFFD}"),
      ("\u{301}accent sans lettre", "\u{FFFD}accent sans lettre"),
      ("\u{200B}\u{301}x", "\u{FFFD}x"),
      ("", ""),
    ])
  func sanitising(text: String, drawn: String) {
    #expect(Array(displayText(text).unicodeScalars) == Array(drawn.unicodeScalars))
  }

  @Test(
    "the width is that of terminals",
    arguments: [
      ("é", 1), ("e\u{301}", 1), ("œ", 1), ("«»…—’", 5), ("\u{A0}\u{202F}", 2), ("◉✓→", 3),
      ("漢", 2), ("✅", 2), ("👍", 2), ("👍🏽", 2), ("👩\u{200D}💻", 4), ("🇫🇷", 2),
      ("⚠\u{FE0F}", 1), ("❤\u{FE0F}", 1), ("1\u{FE0F}\u{20E3}", 1), ("🫨", 1),
      ("\u{AD}\u{200B}", 0), ("👨\u{200D}👩\u{200D}👧", 6), ("한글", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("क्षि", 3), ("\r\n", 1), ("\u{1B}", 1), ("", 0),
    ])
  func width(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
    #expect(text.reduce(0) { $0 + displayWidth($1) } == columns)
  }

  @Test("cells hold the drawn characters with their columns")
  func cells() {
    let cells = drawnCharacters(of: "é漢\u{200D}\t")
    #expect(cells.map(\.character) == ["é", "漢", " "])
    #expect(cells.map(\.columns) == [1, 2, 1])
  }

  @Test("drawn text is drawn as it is, and each of its characters takes room", arguments: seeds)
  func idempotence(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<25 {
      let text = random.text()
      let drawn = displayText(text)
      #expect(Array(displayText(drawn).unicodeScalars) == Array(drawn.unicodeScalars))
      let widths = drawn.unicodeScalars.map { columns(of: $0) }
      #expect(!widths.contains(nil))
      #expect(displayWidth(text) == widths.reduce(0) { $0 + ($1 ?? 0) })
      #expect(displayWidth(text) == displayWidth(drawn))
      let cells = drawnCharacters(of: text)
      #expect(cells.allSatisfy { $0.columns >= 1 })
      #expect(cells.reduce(0) { $0 + $1.columns } == displayWidth(text))
    }
  }
}
