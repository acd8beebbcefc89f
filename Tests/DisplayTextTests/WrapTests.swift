import Testing

@testable import DisplayText

@Suite("Wrapping for reading")
struct WrapTests {
  @Test(
    "lines break at spaces only",
    arguments: [
      (
        "Chacun sait-il qui décide de quoi\u{202F}?", 20,
        ["Chacun sait-il qui", "décide de quoi\u{202F}?"]
      ),
      (
        "Chacun sait-il qui décide de quoi\u{202F}?", 14,
        ["Chacun sait-il", "qui décide de", "quoi\u{202F}?"]
      ),
      ("« mot »", 4, ["«", "mot", "»"]),
      ("«\u{A0}mot\u{A0}»", 5, ["«\u{A0}mot", "\u{A0}»"]),
      ("un a\u{2011}t\u{2011}il", 7, ["un", "a\u{2011}t\u{2011}il"]),
      ("l’id ep-cla-2", 9, ["l’id", "ep-cla-2"]),
      ("un\n\ndeux", 9, ["un", "", "deux"]),
      ("un\r\ndeux\n", 9, ["un", "deux", ""]),
      ("fin   ", 9, ["fin"]),
      ("   retrait", 12, ["   retrait"]),
      ("a  b", 9, ["a  b"]),
      ("mot    mot", 4, ["mot", "mot"]),
      ("", 9, [""]),
      ("   ", 2, [""]),
    ])
  func breaking(text: String, width: Int, lines: [String]) {
    #expect(wrap(text, width: width) == lines)
  }

  @Test(
    "a word longer than a line is broken between characters",
    arguments: [
      ("coopération", 5, ["coopé", "ratio", "n"]),
      ("la coopération va", 5, ["la", "coopé", "ratio", "n va"]),
      ("coope\u{301}ration", 5, ["coope\u{301}", "ratio", "n"]),
      ("漢字漢", 5, ["漢字", "漢"]),
      ("🇫🇷🇫🇷", 3, ["🇫🇷", "🇫🇷"]),
      ("abc", 0, ["ab", "c"]),
    ])
  func longWords(text: String, width: Int, lines: [String]) {
    #expect(wrap(text, width: width) == lines)
  }

  @Test("following lines hang under the first")
  func hangingIndent() {
    #expect(
      wrap("• un mot puis un autre", width: 10, hangingIndent: 2)
        == ["• un mot", "  puis un", "  autre"])
    #expect(wrap("• un\n• deux", width: 10, hangingIndent: 2) == ["• un", "• deux"])
    #expect(wrap("abcdef", width: 3, hangingIndent: 40) == ["abc", " de", " f"])
  }

  @Test("every line fits, no letter is lost, and no character is parted", arguments: seeds)
  func properties(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<25 {
      let text = random.text()
      let width = 2 + random.number(below: 30)
      let indent = random.number(below: 6)
      let lines = wrap(text, width: width, hangingIndent: indent)
      #expect(lines.allSatisfy { displayWidth($0) <= width })
      #expect(lines.allSatisfy { Array(displayText($0)) == Array($0) })
      let paragraphs = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let whole = paragraphs.flatMap { Array(displayText(String($0))).filter { $0 != " " } }
      let kept = lines.flatMap { Array($0).filter { $0 != " " } }
      #expect(scalars(of: lines) == scalars(of: paragraphs.map { displayText(String($0)) }))
      if whole.allSatisfy({ displayWidth($0) <= max(2, width - indent) }) {
        #expect(kept == whole)
        #expect(lines.allSatisfy { $0.last != " " })
      }
    }
  }

  @Test(
    "a text of plain letters, which is sliced, has the lines that any text would have",
    arguments: seeds)
  func slicedAsAnyOther(seed: UInt64) {
    var random = RandomText(seed: seed)
    let letters = Array("aé’ … «»\u{A0}→  ")
    for _ in 0..<200 {
      let text = String(
        (0..<random.number(below: 60)).map { _ in
          random.number(below: 3) > 0
            ? letters[random.number(below: 2)] : letters[random.number(below: letters.count)]
        })
      let width = 2 + random.number(below: 20)
      let indent = random.number(below: width - 1)
      let sliced = plainLines(text.unicodeScalars, width: width, indent: indent)
      #expect(
        sliced == drawnLines(text, width: width, indent: indent), "\(text) in \(width), \(indent)")
    }
  }

  /// A character wider than a line is parted, and its marks may sit on the indent.
  private func scalars(of texts: [String]) -> [Unicode.Scalar] {
    texts.flatMap { $0.unicodeScalars.filter { $0 != " " } }
  }
}
