import DisplayText
import Testing

@Suite("Clipping and padding")
struct ClipTests {
  @Test(
    "a text is cut at the columns, with a mark",
    arguments: [
      ("Évaluer une alliance", 20, "Évaluer une alliance"),
      ("Évaluer une alliance", 19, "Évaluer une allian…"),
      ("Évaluer une alliance", 12, "Évaluer une…"),
      ("Évaluer une alliance", 13, "Évaluer une…"),
      ("Évaluer une alliance", 1, "…"),
      ("Évaluer une alliance", 0, ""),
      ("Évaluer", -3, ""),
      ("漢字漢字", 7, "漢字漢…"),
      ("漢字漢字", 6, "漢字…"),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
      ("🇫🇷🇫🇷", 3, "🇫🇷…"),
      ("a\u{1B}[2Jb", 10, "a\u{FFFD}[2Jb"),
    ])
  func clipping(text: String, columns: Int, expected: String) {
    #expect(clip(text, to: columns) == expected)
  }

  @Test("another mark is given, or none for lack of room")
  func marks() {
    #expect(clip("Évaluer", to: 5, mark: "...") == "Év...")
    #expect(clip("Évaluer", to: 2, mark: "...") == "Év")
    #expect(clip("Évaluer", to: 3, mark: "") == "Éva")
  }

  @Test("a text is padded on the side asked for")
  func padding() {
    #expect(pad("été", to: 6) == "été   ")
    #expect(pad("été", to: 6, alignment: .trailing) == "   été")
    #expect(pad("été", to: 6, alignment: .centered) == " été  ")
    #expect(pad("漢字", to: 6) == "漢字  ")
    #expect(pad("trop long", to: 3) == "trop long")
    #expect(fit("trop long", to: 5) == "trop…")
    #expect(fit("漢字漢", to: 4) == "漢… ")
  }

  @Test("what is clipped fits and is the start of the text", arguments: seeds)
  func fits(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<25 {
      let text = random.text()
      let room = random.number(below: 30)
      let clipped = clip(text, to: room)
      #expect(displayWidth(clipped) <= room)
      #expect(displayWidth(fit(text, to: room)) == room)
      let drawn = displayText(text)
      if displayWidth(drawn) <= room {
        #expect(clipped == drawn)
      } else {
        #expect(drawn.starts(with: clipped.dropLast()))
      }
    }
  }
}
