import Glibc
import TestKit
import Testing

/// A way to leave, and how the program then ends.
struct Leaving: Sendable, CustomTestStringConvertible {
  let name: String
  var key: Keystroke?
  var text = ""
  var signal: Int32 = 0
  let status: Int32

  var testDescription: String { name }

  func happen(to session: TerminalSession) {
    if let key { session.press(key) }
    if !text.isEmpty { session.type(text) }
    if signal != 0 { session.signal(signal) }
  }

  static let interruptions = [
    Leaving(name: "Ctrl-C", key: .control("c"), status: 130),
    Leaving(name: "Ctrl-\\", key: .control("\\"), status: 131),
    Leaving(name: "SIGTERM", signal: SIGTERM, status: 143),
    Leaving(name: "SIGHUP", signal: SIGHUP, status: 129),
  ]
  static let crashes = [
    Leaving(name: "SIGSEGV", signal: SIGSEGV, status: 139),
    Leaving(name: "SIGABRT", signal: SIGABRT, status: 134),
  ]
  static let fromQuestion = [Leaving(name: "q", text: "q", status: 3)] + interruptions + crashes
  static let fromField = [Leaving(name: "F10", key: .function(10), status: 3)] + interruptions
}

@Suite("Leaving")
struct LeavingTests {
  private let story = Story.whole(.fr)

  private func start(_ home: Home) throws -> (TerminalSession, TerminalModes) {
    let session = try home.openFromShell()
    let modes = session.ttyModes
    session.type("$BOUSSOLE; echo \"status=$?\"\n")
    return (session, modes)
  }

  private func expectShell(
    _ session: TerminalSession, _ modes: TerminalModes, status: Int32,
    location: SourceLocation = #_sourceLocation
  ) throws {
    try session.waitFor("status=\(status)")
    try session.waitForPrompt()
    #expect(session.ttyModes == modes, sourceLocation: location)
    #expect(session.screen.modes == ScreenEmulator.Modes(), sourceLocation: location)
    session.type("echo après\n")
    try session.waitUntil("an answer") { $0.lines.contains("après") }
    #expect(session.screen.rendition(of: "après") == Rendition(), sourceLocation: location)
  }

  @Test(
    "saves and gives the terminal back, in the middle of the questions",
    arguments: Leaving.fromQuestion)
  func fromQuestion(leaving: Leaving) throws {
    let home = try Home()
    let (session, modes) = try start(home)
    try session.reachFirstQuestion(story)
    try session.type("4", until: "◉ 4")
    leaving.happen(to: session)
    try expectShell(session, modes, status: leaving.status)
    let saved = try home.saved()
    #expect(saved.digits[0] == 4 && !saved.isCompleted)
    if !leaving.testDescription.hasPrefix("SIGSEGV"), leaving.status != 134 {
      #expect(session.screen.text.filter { $0 != "\n" }.contains(saved.path), "says where")
    }
  }

  @Test("saves what is being typed in a comment", arguments: Leaving.fromField)
  func fromComment(leaving: Leaving) throws {
    let home = try Home()
    let (session, modes) = try start(home)
    try session.reachFirstQuestion(story)
    try session.type("n", until: "Un fait, un exemple")
    try session.type("Été q", until: "Été q")
    leaving.happen(to: session)
    try expectShell(session, modes, status: leaving.status)
    #expect(try home.saved().comment(1) == "Été q")
  }

  @Test("saves an alliance that has only been named", arguments: Leaving.fromField)
  func fromSubject(leaving: Leaving) throws {
    let home = try Home()
    let (session, modes) = try start(home)
    try session.reachSubject(story)
    try session.type(story.name, until: story.name)
    leaving.happen(to: session)
    try expectShell(session, modes, status: leaving.status)
    try #require(home.files.count == 1)
    #expect(try home.saved().name == story.name)
  }

  @Test("ends with 0 when nothing was begun")
  func nothingBegun() throws {
    let home = try Home()
    let (session, modes) = try start(home)
    try session.waitFor(story.words.home)
    session.type("q")
    try expectShell(session, modes, status: 0)
    #expect(home.files.isEmpty)
  }

  @Test("saves when its window is closed")
  func hangUp() throws {
    let home = try Home()
    let session = try home.open()
    try session.reachFirstQuestion(story)
    try session.type("2", until: "◉ 2")
    session.hangUp()
    #expect(try session.exitStatus() == .exited(129))
    #expect(try home.saved().digits[0] == 2)
  }
}
