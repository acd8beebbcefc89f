import Glibc
import TestKit
import Testing

/// A way in which the probe may end, and what its shell says of it.
struct Ending: Sendable, CustomTestStringConvertible {
  let name: String
  /// Pressed, when the probe is to do it itself.
  var key: Keystroke?
  /// Sent from outside otherwise.
  var signal: Int32 = 0
  let status: Int32
  /// What the person must be able to read afterwards.
  var message = ""

  var testDescription: String { name }

  /// The signal of a trap, as a shell reports it: SIGILL on some processors, SIGTRAP on others.
  #if arch(x86_64)
    private static let trap: Int32 = 132
  #else
    private static let trap: Int32 = 133
  #endif

  static let all = [
    Ending(name: "the key for leaving", key: .control("x"), status: 0, message: "left with 0"),
    Ending(name: "exit() in the midst", key: .alt("q"), status: 7),
    Ending(name: "SIGTERM", signal: SIGTERM, status: 143, message: "left with 143"),
    Ending(name: "SIGHUP", signal: SIGHUP, status: 129, message: "left with 129"),
    Ending(name: "SIGINT", signal: SIGINT, status: 130, message: "left with 130"),
    Ending(name: "Ctrl-C", key: .control("c"), status: 130, message: "left with 130"),
    Ending(name: "SIGQUIT", signal: SIGQUIT, status: 131, message: "left with 131"),
    Ending(name: "Ctrl-\\", key: .control("\\"), status: 131, message: "left with 131"),
    Ending(name: "fatalError", key: .alt("f"), status: trap, message: "the probe was told to fail"),
    Ending(name: "a wild pointer", key: .alt("n"), status: 139),
    Ending(name: "a stack that overflows", key: .alt("o"), status: 139),
    Ending(name: "abort()", key: .alt("a"), status: 134),
    Ending(name: "SIGSEGV from inside", key: .alt("s"), status: 139),
    Ending(name: "SIGSEGV", signal: SIGSEGV, status: 139),
    Ending(name: "SIGABRT", signal: SIGABRT, status: 134),
    Ending(name: "SIGBUS", signal: SIGBUS, status: 135),
    Ending(name: "SIGILL", signal: SIGILL, status: 132),
    Ending(name: "SIGTRAP", signal: SIGTRAP, status: 133),
    Ending(name: "SIGFPE", signal: SIGFPE, status: 136),
  ]
}

@Suite("Leaving", .serialized)
struct LeavingTests {
  @Test("gives the terminal back as it was", arguments: Ending.all)
  func givesBack(ending: Ending) throws {
    let session = try ProbeSession.startShell()
    let modes = session.ttyModes
    #expect(modes.isCooked)
    try session.runProbe()
    #expect(!session.ttyModes.isCooked)
    #expect(session.screen.modes.alternateScreen && session.screen.modes.bracketedPaste)

    if let key = ending.key { session.press(key) } else { session.signal(ending.signal) }
    try session.waitFor("status=\(ending.status)")
    try session.waitForPrompt()
    #expect(session.screen.modes == ScreenEmulator.Modes())
    #expect(session.ttyModes == modes)
    #expect(session.screen.shows(ending.message) || ending.message.isEmpty)
    #expect(session.screen.lines[0].hasPrefix("READY>"), "the shell's screen is back")
    session.type("echo après\n")
    try session.waitUntil("an answer") { $0.lines.contains("après") }
    #expect(session.screen.rendition(of: "après") == Rendition())
  }

  @Test("cannot do so when it is killed: these tests see the difference")
  func killed() throws {
    let session = try ProbeSession.startShell()
    try session.runProbe()
    session.press(.alt("k"))
    try session.waitFor("status=137")
    #expect(session.screen.modes.alternateScreen && session.screen.modes.bracketedPaste)
  }

  @Test(
    "goes on below the last screen where there is no second one", arguments: ["vt100", "linux"])
  func withoutSecondScreen(type: String) throws {
    for (key, status) in [(Keystroke.control("x"), 0), (.alt("s"), 139)] {
      let session = try ProbeSession.startShell(environment: ["TERM": type])
      let modes = session.ttyModes
      try session.runProbe()
      session.press(key)
      try session.waitFor("status=\(status)")
      try session.waitForPrompt()
      #expect(session.screen.cursor.row == ProbeSession.shellRows - 1)
      #expect(session.screen.modes == ScreenEmulator.Modes())
      #expect(session.ttyModes == modes)
    }
  }

  @Test(
    "writes nothing over the last row of a screen that stays", arguments: ["vt100", "linux"])
  func keepsLastRow(type: String) throws {
    let session = try ProbeSession.startShell(environment: ["TERM": type])
    try session.runProbe()
    // The last event stands just above the last row, which is blank.
    session.type(String(repeating: "a", count: ProbeSession.shellRows) + "z")
    try session.waitFor("text(\"z\")")
    session.press(.control("x"))
    try session.waitFor("status=0")
    let lines = session.screen.lines.map { $0.contains { $0 != " " } }
    let said = try #require(session.screen.row(of: "left with 0"))
    #expect(!lines[said - 1] && lines[said - 2], "\(session.screen.lines)")
  }

  @Test("ends when its window is closed")
  func hangUp() throws {
    let session = try ProbeSession.start()
    session.hangUp()
    #expect(try session.exitStatus() == .exited(129))
  }

  @Test("keeps complaints of libraries off the screen, and shows them afterwards")
  func standardError() throws {
    let session = try ProbeSession.start()
    session.press(.alt("e"))
    session.type("a")
    try session.waitFor("text(\"a\")")
    #expect(!session.screen.shows("complains"))
    session.press(.control("x"))
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.screen.shows("a library complains"))
    #expect(!session.screen.modes.alternateScreen)
  }

  @Test("leaves ignored signals ignored")
  func ignoredSignals() throws {
    let session = try ProbeSession.startShell()
    session.type("trap '' HUP; $PROBE; echo \"status=$?\"\n")
    try session.waitForProbe()
    session.signal(SIGHUP)
    session.type("encore")
    try session.waitFor("text(\"o\")")
    session.press(.control("x"))
    try session.waitFor("status=0")
  }
}
