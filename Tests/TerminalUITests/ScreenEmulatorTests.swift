import TestKit
import Testing

@Suite("Screen emulator")
struct ScreenEmulatorTests {
  /// What comes of text in which ␛ stands for Escape: test reports must not draw on our terminal.
  private func screen(_ text: String, rows: Int = 4, columns: Int = 10) -> ScreenEmulator {
    var screen = ScreenEmulator(rows: rows, columns: columns)
    screen.feed(text.replacing("␛", with: "\u{1B}").utf8)
    return screen
  }

  @Test(
    "draws what terminals draw",
    arguments: [
      ("ab\r\ncd", "ab\ncd"),
      ("␛[2;3Hx", "\n  x"),
      ("␛[3dx␛[2Gy", "\n\nxy"),
      ("abc\u{08}\u{08}X", "aXc"),
      ("abcdef␛[4D␛[K", "ab"),
      ("abcdef␛[4D␛[2X", "ab  ef"),
      ("abcdef␛[4D␛[2P", "abef"),
      ("abcdef␛[4D␛[2@", "ab  cdef"),
      ("a␛[3Cb", "a   b"),
      ("one\r\ntwo\r\nthree␛[1A␛[1M", "one\nthree"),
      ("one\r\ntwo␛[1L", "one\n\ntwo"),
      ("one\r\ntwo␛[H␛[J", ""),
      ("one\r\ntwo␛[1J", ""),
      ("one\r\ntwo\r\nthree\r\nfour\r\nfive", "two\nthree\nfour\nfive"),
      ("1\r\n2\r\n3\r\n4␛[2;3r␛[3;1H\n", "1\n3\n\n4"),
      ("1\r\n2␛[H␛Mx", "x\n1\n2"),
      ("-␛[4b", "-----"),
      ("␛)0\u{0E}lqk\u{0F}q", "┌─┐q"),
      ("␛(0x␛(Bx", "│x"),
      ("a\tb", "a       b"),
      ("␛7abc␛8X", "Xbc"),
    ])
  func drawing(written: String, shown: String) {
    let screen = screen(written)
    #expect(screen.text == shown)
    #expect(screen.unknown.isEmpty)
  }

  @Test("goes to the next row only when another letter comes")
  func wrapping() {
    var screen = screen("0123456789")
    #expect(screen.cursor == (0, 9))
    screen.feed("\r\nx".utf8)
    #expect(screen.lines.prefix(2) == ["0123456789", "x"])
    screen.feed("\u{1B}[1;10HAB".utf8)
    #expect(screen.lines.prefix(2) == ["012345678A", "B"])
  }

  @Test("counts wide letters and accents as glibc does")
  func widths() {
    #expect(screen("漢x").cells[0].prefix(3).map(\.text) == ["漢", "", "x"])
    #expect(screen("e\u{301}x").cells[0].prefix(2).map(\.text) == ["e\u{301}", "x"])
    #expect(screen("012345678漢").lines.prefix(2) == ["012345678", "漢"])
    #expect(screen("012345678e\u{301}").lines[0] == "012345678e\u{301}")
  }

  @Test("takes letters and sequences that come in parts")
  func parts() {
    var whole = ScreenEmulator(rows: 3, columns: 12)
    for byte in "é漢\u{1B}[2;2H\u{1B}[1;38;5;9mx\u{1B}]2;Titre\u{07}".utf8 { whole.feed([byte]) }
    #expect(whole.text == "é漢\n x")
    #expect(whole.title == "Titre")
    #expect(whole.rendition(of: "x")?.bold == true)
    #expect(whole.rendition(of: "x")?.foreground == 9)
  }

  @Test("keeps looks, and gives the background to what is erased")
  func looks() {
    let screen = screen("\u{1B}[7;4;31mab\u{1B}[27;39mc\u{1B}[0md\u{1B}[44m\u{1B}[K")
    #expect(screen.rendition(of: "ab")?.reverse == true)
    #expect(screen.rendition(of: "ab")?.foreground == 1)
    #expect(screen.rendition(of: "c")?.reverse == false)
    #expect(screen.rendition(of: "c")?.underline == true)
    #expect(screen.rendition(of: "d") == Rendition())
    #expect(screen.cells[0][9].rendition.background == 4)
  }

  @Test("gives the first screen back after the second")
  func alternateScreen() {
    var screen = screen("shell\r\n␛[?1049h␛[Hother␛[?25l␛[?2004h␛[?1h␛=")
    #expect(screen.text == "other")
    #expect(screen.modes.alternateScreen && !screen.modes.cursorIsVisible)
    #expect(screen.modes.bracketedPaste && screen.modes.applicationCursorKeys)
    screen.feed("\u{1B}[?1049l\u{1B}[?25h\u{1B}[?2004l\u{1B}[?1l\u{1B}>".utf8)
    #expect(screen.text == "shell")
    #expect(screen.cursor == (1, 0))
    #expect(screen.modes == ScreenEmulator.Modes())
  }

  @Test("cuts and adds when the size changes")
  func resize() {
    var screen = screen("0123456789\r\n\r\n\r\nlast")
    screen.resize(rows: 2, columns: 5)
    #expect(screen.lines == ["01234", ""])
    screen.resize(rows: 3, columns: 8)
    screen.feed("\u{1B}[3;8Hx".utf8)
    #expect(screen.lines == ["01234", "", "       x"])
  }

  @Test("says what it does not know")
  func unknown() {
    #expect(screen("\u{1B}[5y\u{1B}[?99h\u{01}").unknown == ["CSI 5y", "mode ?99", "control 1"])
  }
}
