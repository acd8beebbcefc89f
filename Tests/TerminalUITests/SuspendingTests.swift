import Glibc
import TestKit
import Testing

@Suite("Suspending", .serialized)
struct SuspendingTests {
  /// The probe started from a shell, with two letters typed.
  private func start() throws -> TerminalSession {
    let session = try ProbeSession.startShell()
    try session.runProbe()
    session.type("ab")
    try session.waitFor("text(\"b\")")
    return session
  }

  @Test(
    "gives the terminal to the shell, and takes it back", arguments: ["xterm-256color", "linux"])
  func suspends(type: String) throws {
    let session = try ProbeSession.startShell(environment: ["TERM": type])
    let modes = session.ttyModes
    try session.runProbe()
    for _ in 1...2 {
      session.press(.control("z"))
      try session.waitForPrompt()
      #expect(session.ttyModes == modes)
      #expect(session.screen.modes == ScreenEmulator.Modes())

      session.type("fg\n")
      try session.waitForProbe()
      try session.waitFor("resumed")
      #expect(!session.ttyModes.isCooked)
      #expect(session.screen.modes.bracketedPaste)
      session.press(.down)
      try session.waitFor("key down")
      session.press(.control("r"))
      try session.waitUntil("an empty list") { !$0.shows("resumed") }
    }
    session.press(.control("x"))
    try session.waitForPrompt()
    #expect(session.ttyModes == modes)
    #expect(session.screen.modes == ScreenEmulator.Modes())
  }

  @Test("draws in the size that the window has got meanwhile")
  func resizedMeanwhile() throws {
    let session = try start()
    session.press(.control("z"))
    try session.waitForPrompt()
    session.resize(rows: 30, columns: 100)
    session.type("fg\n")
    try session.waitForProbe()
    try session.waitFor("resized(rows: 30, columns: 100)")
    #expect(session.screen.shows("resumed"))
    #expect(session.screen.row(of: "text(\"b\")") == 3, "what was typed before is still there")
  }

  @Test("draws all of its screen again after SIGSTOP, of which it is not told")
  func stopped() throws {
    let session = try start()
    session.signal(SIGSTOP)
    try session.waitFor("Stopped")
    session.type("fg\n")
    try session.waitFor("resumed")
    try session.waitUntil("a whole screen") {
      $0.showsProbe && !$0.shows("Stopped") && !$0.shows("READY")
    }
    session.press(.control("x"))
    try session.waitForPrompt()
    #expect(session.ttyModes.isCooked)
    #expect(session.screen.modes == ScreenEmulator.Modes())
  }

  @Test("keeps the modes that the person chose meanwhile, for later")
  func modesChangedMeanwhile() throws {
    let session = try start()
    session.press(.control("z"))
    try session.waitForPrompt()
    session.type("stty -ixon; fg\n")
    try session.waitFor("resumed")
    session.press(.control("x"))
    try session.waitForPrompt()
    #expect(session.ttyModes.isCooked)
    #expect(session.ttyModes.input & UInt32(IXON) == 0)
  }

  @Test("saves before it stops")
  func saves() throws {
    let session = try ProbeSession.start()
    session.press(.alt("w"))  // an event, and the request to stop at the same moment
    try session.waitUntil("the probe, back") { $0.shows("resumed") || $0.shows("not saved") }
    #expect(session.screen.shows("key alt(\"w\")") && session.screen.shows("resumed"))
  }

  @Test("leaves the shell's screen alone when it is told to end while stopped")
  func endsWhileStopped() throws {
    let session = try start()
    session.press(.control("z"))
    try session.waitForPrompt()
    let modes = session.ttyModes
    let before = session.output.count
    session.type("kill %1; kill -CONT %1\n")
    try session.waitFor("left with 143")
    #expect(session.ttyModes == modes)
    #expect(session.screen.modes == ScreenEmulator.Modes())
    #expect(!session.output[before...].contains(0x1B))
  }

  @Test("restores the terminal when it leaves as soon as it is back")
  func leavesAtOnce() throws {
    let session = try start()
    session.press(.control("z"))
    try session.waitForPrompt()
    let modes = session.ttyModes
    session.type("fg\n\u{18}")
    try session.waitFor("left with 0")
    try session.waitForPrompt()
    #expect(session.ttyModes == modes)
    #expect(session.screen.modes == ScreenEmulator.Modes())
  }

  @Test("waits for the foreground when it is continued in the background")
  func background() throws {
    let session = try start()
    session.press(.control("z"))
    try session.waitForPrompt()
    let modes = session.ttyModes
    session.type("bg; wait %1; echo waited=$?\n")
    try session.waitFor("waited=\(128 + SIGTTOU)")
    #expect(session.ttyModes == modes)
    #expect(session.screen.modes == ScreenEmulator.Modes())
    session.type("fg\n")
    try session.waitForProbe()
    session.press(.control("x"))
    try session.waitForPrompt()
    #expect(session.ttyModes == modes)
  }

  @Test("restores the terminal when it crashes after having been stopped")
  func crashesAfterwards() throws {
    let session = try start()
    session.press(.control("z"))
    try session.waitForPrompt()
    session.type("fg\n")
    try session.waitFor("resumed")
    session.press(.alt("f"))
    try session.waitForPrompt()
    #expect(session.ttyModes.isCooked)
    #expect(session.screen.modes == ScreenEmulator.Modes())
    #expect(session.screen.shows("the probe was told to fail"))
  }

  @Test("goes on where nobody could continue it")
  func orphan() throws {
    let session = try ProbeSession.start()
    session.press(.control("z"))
    try session.waitFor("resumed")
    session.type("é")
    try session.waitFor("text(\"é\")")
    session.press(.control("x"))
    #expect(try session.exitStatus() == .exited(0))
  }
}
