import Glibc
import Screens
import TestKit
import Testing
import Wizard

@testable import TerminalUI

/// Curses keeps its state in globals: whatever opens a terminal in this process is in this suite.
@Suite("Terminal", .serialized)
@MainActor
struct TerminalTests {
  @Test("opens five times in a row on terminals of different types, and leaves each as it was")
  func reopens() throws {
    for type in ["xterm-256color", "vt100", "tmux-256color", "linux", "xterm-256color"] {
      let open = try OpenTerminal(type: type)
      #expect(open.terminal.rows == 24 && open.terminal.columns == 80)
      #expect(open.terminal.isUTF8)
      #expect(open.terminal.colours == (type == "vt100" ? 0 : type == "linux" ? 8 : 256))
      open.show([(3, "évaluer l’alliance │ 漢", .plain)])
      #expect(open.screen.lines[3] == "évaluer l’alliance │ 漢")
      #expect(!open.keyboard.modes.isCooked)
      #expect(open.type("\u{1B}OB") == [.key(.down)])
      open.leave()
      #expect(open.keyboard.modes.isCooked)
      #expect(open.screen.modes == ScreenEmulator.Modes())
      #expect(open.screen.unknown.isEmpty)
    }
  }

  @Test("refuses a second terminal while one is open, and opens it after")
  func onlyOne() throws {
    let first = try OpenTerminal()
    #expect(throws: TerminalError.alreadyOpen) { try OpenTerminal() }
    first.leave()
    let second = try OpenTerminal()
    second.leave()
  }

  @Test("refuses what is not a terminal, and terminals that cannot show a screen")
  func refuses() throws {
    let null = open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { close(null) }
    #expect(throws: TerminalError.notATerminal) {
      try Terminal(TerminalOptions(input: null, output: null))
    }
    #expect(throws: TerminalError.unusable(type: "dumb")) { try OpenTerminal(type: "dumb") }
    #expect(throws: TerminalError.unusable(type: "")) { try OpenTerminal(type: "") }
  }

  @Test("takes a type that is not installed for an xterm")
  func unknownType() throws {
    let open = try OpenTerminal(type: "xterm-kitty-of-tomorrow")
    open.show([(0, "bonjour", .plain)])
    #expect(open.screen.lines[0] == "bonjour")
    open.leave()
  }

  @Test(
    "knows keys whatever the terminal's description says", arguments: ["xterm-256color", "vt100"])
  func keys(type: String) throws {
    let open = try OpenTerminal(type: type)
    let keys: [(String, Key)] = [
      ("[A", .up), ("OA", .up), ("[B", .down), ("[C", .right), ("OD", .left), ("[H", .home),
      ("OH", .home), ("[1~", .home), ("[7~", .home), ("[F", .end), ("[4~", .end), ("[3~", .delete),
      ("[5~", .pageUp), ("[6~", .pageDown), ("[Z", .backTab), ("OP", .function(1)),
      ("[11~", .function(1)), ("[24~", .function(12)), ("[1;5A", .up), ("[1;5D", .alt("b")),
      ("[1;5C", .alt("f")), ("[1;2D", .left),
      ("[5;5~", .pageUp), ("[1;2P", .function(1)), ("OM", .enter),
    ]
    for (sequence, key) in keys {
      #expect(open.type("\u{1B}" + sequence) == [.key(key)], "\(sequence)")
    }
    #expect(open.type("\u{1B}Oq") == [.text("1")], "the keypad's digits are digits")
    #expect(open.type("\r\t\u{7F}\u{08}\u{12}").count == 5)
    open.leave()
  }

  @Test("puts together a letter whose bytes come apart")
  func splitLetter() throws {
    let open = try OpenTerminal()
    for bytes in ["é", "👍"].map({ Array($0.utf8) }) {
      for byte in bytes.dropLast() {
        open.keyboard.send([byte])
        #expect(open.terminal.nextEvents(waitingAtMost: 5000) == [])
      }
      open.keyboard.send([bytes[bytes.count - 1]])
      #expect(
        open.terminal.nextEvents(waitingAtMost: 5000)
          == [.text(String(decoding: bytes, as: UTF8.self))])
    }
    open.leave()
  }

  @Test("inserts a paste of “q” and a newline as text, and nothing else happens")
  func paste() throws {
    let open = try OpenTerminal()
    open.look()
    #expect(open.screen.modes.bracketedPaste)
    #expect(open.type("\u{1B}[200~q\r\u{1B}[201~") == [.paste("q\n")])
    #expect(open.type("\u{1B}[200~une ") == [])
    #expect(open.type("idée\u{1B}[201~!") == [.paste("une idée"), .text("!")])
    open.leave()
  }

  @Test("takes a paste that is larger than what a terminal holds")
  func longPaste() throws {
    let open = try OpenTerminal()
    let line = String(repeating: "é", count: 500) + "\r"
    var events = open.type("\u{1B}[200~")
    for _ in 0..<40 { events += open.type(line) }
    events += open.type("\u{1B}[201~")
    #expect(events == [.paste(String(repeating: line, count: 40).replacing("\r", with: "\n"))])
    open.leave()
  }

  @Test("tells of a new size once, and draws all of the screen in it")
  func resizes() throws {
    let open = try OpenTerminal()
    open.show([(0, "avant", .plain)])
    for (rows, columns) in [(40, 120), (24, 80), (6, 30)] {
      open.resize(rows: rows, columns: columns)
      #expect(
        open.terminal.nextEvents(waitingAtMost: 5000) == [.resized(rows: rows, columns: columns)])
      open.show([(rows - 1, String(repeating: "x", count: columns), .plain)])
      #expect(open.screen.lines[rows - 1] == String(repeating: "x", count: columns))
    }
    kill(getpid(), SIGWINCH)
    #expect(open.terminal.nextEvents(waitingAtMost: 5000) == [])
    open.leave()
  }

  @Test("tells of signals, and of a terminal that went away")
  func signals() throws {
    let open = try OpenTerminal()
    for signal in [SIGTERM, SIGHUP, SIGINT, SIGQUIT] {
      kill(getpid(), signal)
      #expect(open.terminal.nextEvents(waitingAtMost: 5000) == [.signal(signal)])
    }
    open.keyboard.close()
    #expect(open.terminal.nextEvents(waitingAtMost: 5000) == [.inputClosed])
    open.terminal.close()
  }
}
