import DisplayText
import Testing

@Suite("Glyphs and their ASCII twins")
struct GlyphTests {
  private static let glyphs = "●◉○✓✗→←↑↓↔…•█▒░─│┌┐└┘├┤┬┴┼━┃═║╔╗╚╝╭╮╯╰–—‘’“”−\u{2011}\u{202F}"

  @Test("every glyph of the interface has a twin of one ASCII column", arguments: glyphs)
  func cellTwins(glyph: Character) {
    #expect(asciiCell(glyph).isASCII)
    #expect(displayWidth(asciiCell(glyph)) == displayWidth(glyph))
  }

  @Test("marks that stand side by side stay apart")
  func distinct() {
    #expect(Set("●◉○".map(asciiCell)).count == 3)
    #expect(asciiCell("✓") != asciiCell("✗"))
    #expect(Set("█▒░".map(asciiCell)).count == 3)
    #expect(String("┌─┐│└┘".map(asciiCell)) == "+-+|++")
  }

  @Test(
    "running text is written as a typist would",
    arguments: [
      ("Structurer → Déployer…", "Structurer -> Déployer..."),
      ("l’œuvre — déjà", "l'œuvre -- déjà"),
      ("« oui\u{202F}! »", "« oui\u{A0}! »"),
      ("25\u{202F}€", "25\u{A0}EUR"),
      ("漢 e\u{301}", "漢 e\u{301}"),
    ])
  func runningText(text: String, expected: String) {
    #expect(asciiText(text) == expected)
  }

  @Test("letters keep their accents", arguments: "éÀçœŒÿñŠ«»°·é漢" as String)
  func letters(letter: Character) {
    #expect(asciiCell(letter) == letter)
  }

  @Test("all glyphs of the interface are in the safe set, and one column wide")
  func glyphsAreSafe() {
    #expect(charactersOutsideSafeSet(in: Self.glyphs).isEmpty)
    #expect(displayWidth(Self.glyphs) == Self.glyphs.count)
    #expect(displayText(Self.glyphs) == Self.glyphs)
  }

  @Test("text in French and English is safe")
  func safeText() {
    let text = "« Où en êtes-vous\u{202F}? » — l’œuvre… “so far”: 25\u{202F}000\u{A0}€\n• naïve"
    #expect(charactersOutsideSafeSet(in: text).isEmpty)
  }

  @Test("what is outside the safe set is told with its offset and code points")
  func outside() {
    let found = charactersOutsideSafeSet(in: "été 👩\u{200D}💻 e\u{301}\t\u{AD}")
    #expect(found.map(\.offset) == [4, 6, 7, 8])
    #expect(
      found.map(\.codePoints) == ["U+1F469 U+200D U+1F4BB", "U+0065 U+0301", "U+0009", "U+00AD"])
  }

  @Test("twins fill the columns of what they stand for", arguments: seeds)
  func sameColumns(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<25 {
      for cell in drawnCharacters(of: random.text()) {
        #expect(displayWidth(asciiCell(cell.character)) == cell.columns)
      }
    }
  }
}
