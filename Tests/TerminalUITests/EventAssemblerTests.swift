import SeedKit
import Testing
import Wizard

@testable import TerminalUI

@Suite("Event assembler")
struct EventAssemblerTests {
  /// Takes pieces of input that come with a pause after each.
  private func events(_ pieces: [RawInput]...) -> [TerminalEvent] {
    var assembler = EventAssembler()
    return pieces.flatMap { piece in
      piece.flatMap { assembler.take($0) } + assembler.pause()
    }
  }

  private func bytes(_ text: String) -> [RawInput] {
    text.utf8.map { .byte($0) }
  }

  @Test("makes one event of each scalar")
  func text() {
    #expect(events(bytes("é3")) == [.text("é"), .text("3")])
    #expect(events(bytes("e\u{301}")) == [.text("e"), .text("\u{301}")])
  }

  @Test("puts together a letter whose bytes come apart")
  func splitLetter() {
    #expect(events([.byte(0xC3)], [.byte(0xA9)]) == [.text("é")])
    #expect(events([.byte(0xC3)], [.key(.down)], [.byte(0xA9)]) == [.key(.down), .text("é")])
  }

  @Test(
    "names control characters",
    arguments: [
      (1, .control("a")), (26, .control("z")), (0, .control("@")), (31, .control("_")),
      (9, .tab), (10, .enter), (13, .enter), (8, .backspace), (127, .backspace),
    ] as [(UInt8, Key)])
  func controls(byte: UInt8, key: Key) {
    #expect(events([.byte(byte)]) == [.key(key)])
  }

  @Test("leaves out control characters of the second kind")
  func secondControls() {
    #expect(events(bytes("\u{80}\u{9B}a")) == [.text("a")])
  }

  @Test("takes Escape alone for the key, and with a letter for Alt")
  func escape() {
    #expect(events(bytes("\u{1B}")) == [.key(.escape)])
    #expect(events(bytes("\u{1B}"), bytes("x")) == [.key(.escape), .text("x")])
    #expect(events(bytes("\u{1B}x")) == [.key(.alt("x"))])
    #expect(events(bytes("\u{1B}é")) == [.key(.alt("é"))])
    #expect(events(bytes("\u{1B}\u{1B}")) == [.key(.escape), .key(.escape)])
    #expect(events(bytes("\u{1B}[")) == [.key(.alt("["))])
    #expect(events(bytes("\u{1B}O")) == [.key(.alt("O"))])
    #expect(events(bytes("\u{1B}") + [.key(.down)]) == [.key(.escape), .key(.down)])
    #expect(events(bytes("\u{1B}\r")) == [.key(.alt("\n"))])
  }

  @Test("deletes a word with Alt and Backspace, as shells do")
  func deletesWord() {
    #expect(events([.byte(0x1B), .key(.backspace)]) == [.key(.control("w"))])
    #expect(events([.byte(0x1B)], [.key(.backspace)]) == [.key(.escape), .key(.backspace)])
  }

  @Test("swallows sequences that nobody knows: their digits are no answers")
  func unknownSequences() {
    #expect(events(bytes("\u{1B}[97;5u4")) == [.text("4")])
    #expect(events(bytes("\u{1B}[?62;22cq")) == [.text("q")])
    #expect(events(bytes("\u{1B}[9"), bytes("7ua")) == [.text("7"), .text("u"), .text("a")])
    #expect(events(bytes("\u{1B}Ozq")) == [.text("q")])
    #expect(events(bytes("\u{1B}[1\r")) == [.key(.enter)])
  }

  @Test("makes one event of a paste")
  func paste() {
    #expect(events([.pasteBegins] + bytes("q\r") + [.pasteEnds]) == [.paste("q\n")])
    #expect(
      events([.pasteBegins] + bytes("un"), bytes("e\u{301}") + [.pasteEnds], bytes("q"))
        == [.paste("une\u{301}"), .text("q")])
  }

  @Test("keeps newlines and tabs of a paste, and no other control character")
  func pasteControls() {
    let pasted = bytes("a\r\nb\rc\nd\te\u{1B}[31mf\u{7F}\u{9B}\u{07}") + [.key(.up), .pasteEnds]
    #expect(events([.pasteBegins] + pasted) == [.paste("a\nb\nc\nd\tef")])
    #expect(events([.pasteBegins] + bytes("\r\r\n\n") + [.pasteEnds]) == [.paste("\n\n\n")])
  }

  @Test(
    "leaves out whole what a terminal would obey, and nothing of the lines after it",
    arguments: [
      ("\u{1B}[1;31mrouge\u{1B}[0m", "rouge"), ("a\u{1B}[?25lb", "ab"),
      ("\u{1B}]0;titre\u{07}mot", "mot"), ("\u{1B}]8;;http://x\u{1B}\\lien", "lien"),
      ("\u{1B}Pq\u{1B}\\fin", "fin"), ("\u{1B}(Bmot", "mot"), ("\u{1B}7a\u{1B}8b", "ab"),
      ("\u{1B}]sans fin\ndeux", "\ndeux"), ("\u{1B}[\nm", "\nm"), ("\u{1B}\u{1B}[31mé", "é"),
    ])
  func pasteSequences(pasted: String, kept: String) {
    #expect(events([.pasteBegins] + bytes(pasted) + [.pasteEnds]) == [.paste(kept)])
  }

  @Test("says nothing of an empty paste")
  func emptyPaste() {
    #expect(events([.pasteBegins, .pasteEnds], bytes("a")) == [.text("a")])
  }

  @Test("bounds a paste, and goes on after it")
  func longPaste() {
    let long = String(repeating: "é", count: EventAssembler.pasteLimit)
    let result = events([.pasteBegins] + bytes(long) + [.pasteEnds] + bytes("q"))
    guard case .paste(let text) = result.first else {
      Issue.record("no paste in \(result.count) events")
      return
    }
    #expect(text.utf8.count == EventAssembler.pasteLimit)
    #expect(result.dropFirst() == [.text("q")])
  }

  @Test("lets no control character through as text, whatever comes")
  func anyBytes() {
    var generator = SeededGenerator(seed: 2019)
    let inputs = (0..<20_000).map { _ -> RawInput in
      switch UInt8.random(in: 0...40, using: &generator) {
      case 0: .pasteBegins
      case 1, 2: .pasteEnds
      case 3: .key(.backspace)
      case 4...10: .byte(0x1B)
      default: .byte(UInt8.random(in: 0...255, using: &generator))
      }
    }
    for case .text(let text) in events(inputs) {
      #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value) })
    }
  }

  @Test("ends a broken letter at the end of a paste")
  func brokenPaste() {
    #expect(
      events([.pasteBegins, .byte(0xC3), .pasteEnds, .byte(0x71)])
        == [.paste("\u{FFFD}"), .text("q")])
  }
}
