import Glibc
import TestKit
import Testing

@Suite("A program at a terminal", .serialized)
struct ProbeTests {
  @Test(
    "reads and draws accents, whatever the locale",
    arguments: [
      ["LC_ALL": "C"], ["LANG": "fr_FR.UTF-8"], ["LANG": "", "LC_ALL": ""], ["LC_ALL": "POSIX"],
    ])
  func locales(environment: [String: String]) throws {
    let session = try ProbeSession.start(environment: environment)
    #expect(session.screen.shows("utf8=true"))
    #expect(session.screen.shows("│ 漢字 é ─"))
    session.type("œ")
    try session.waitFor("text(\"œ\")")
    #expect(session.screen.unknown.isEmpty)
  }

  @Test("takes the window's size, not an exported one")
  func exportedSize() throws {
    let session = try ProbeSession.start(environment: ["LINES": "10", "COLUMNS": "40"])
    session.resize(rows: 30, columns: 90)
    try session.waitForProbe()
  }

  @Test("follows each new size, down to very small ones")
  func resizes() throws {
    let session = try ProbeSession.start()
    for (rows, columns) in [(40, 120), (24, 80), (6, 30), (3, 20), (24, 80)] {
      session.resize(rows: rows, columns: columns)
      try session.waitForProbe()
    }
    try session.waitFor("resized(rows: 3, columns: 20)")
    #expect(session.screen.unknown.isEmpty)
  }

  @Test("says why it cannot open a terminal", arguments: ["dumb", ""])
  func unusable(type: String) throws {
    let session = try TerminalSession(ProbeSession.path, environment: ["TERM": type])
    #expect(try session.exitStatus() == .exited(69))
    #expect(session.screen.shows("cannot open: unusable(type: \"\(type)\")"))
  }

  @Test("takes a paste of “q” and a newline for text")
  func paste() throws {
    let session = try ProbeSession.start()
    session.paste("q\n")
    try session.waitFor(#"paste("q\n")"#)
    session.press(.control("x"))
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test("waits for the rest of a key that comes in parts")
  func splitKey() throws {
    // Longer than the tests' machine may dawdle: the parts are told apart without waiting for time.
    let session = try ProbeSession.start(environment: ["ESCDELAY": "15000"])
    for part in ["\u{1B}", "O", "B"] {
      session.type(part)
      try session.waitUntilRead()
    }
    try session.waitFor("key down")
    #expect(!session.screen.shows("text(\"B\")"))
  }

  @Test("takes Escape alone for a key soon enough")
  func escape() throws {
    let session = try ProbeSession.start()
    session.press(.escape)
    try session.waitFor("key escape")
    session.press(.alt("z"))
    try session.waitFor("key alt(\"z\")")
  }

  @Test("saves once for many letters that come together")
  func savesOnce() throws {
    let session = try ProbeSession.start(rows: 60)
    session.paste("un texte\nde deux lignes")
    try session.waitFor("saves=1")
    try session.waitFor("paste(")
  }

  @Test(
    "reads in all five terminals the keys that they send",
    arguments: ["xterm-256color", "vt100", "vt220", "linux", "tmux-256color"])
  func terminals(type: String) throws {
    let session = try ProbeSession.start(environment: ["TERM": type])
    for key in [Keystroke.up, .left, .home, .end, .pageDown, .delete, .backspace, .backTab] {
      session.press(key)
    }
    session.press(.function(1))
    session.press(.function(10))
    session.type("漢é")
    try session.waitFor("text(\"é\")")
    let names = session.screen.lines[2..<14].map { $0.split(separator: " ").joined(separator: " ") }
    #expect(
      names == [
        "key up", "key left", "key home", "key end", "key pageDown", "key delete", "key backspace",
        "key backTab", "key function(1)", "key function(10)", "text(\"漢\")", "text(\"é\")",
      ])
    #expect(session.screen.unknown.isEmpty)
  }
}
