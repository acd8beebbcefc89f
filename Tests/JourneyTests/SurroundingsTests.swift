import Glibc
import TestKit
import Testing

/// What a terminal and its environment may be.
struct TerminalKind: Sendable, CustomTestStringConvertible {
  let name: String
  var environment: [String: String] = [:]
  var arguments: [String] = []

  var testDescription: String { name }

  /// No locale of this machine can be found but those inside the C library.
  private static let noLocales = "/nonexistent"

  static let all = [
    TerminalKind(name: "LC_ALL=C", environment: ["LC_ALL": "C"]),
    TerminalKind(name: "POSIX", environment: ["LC_ALL": "POSIX", "LANG": ""]),
    TerminalKind(
      name: "fr_FR.UTF-8 absent",
      environment: ["LANG": "fr_FR.UTF-8", "LC_ALL": "", "LOCPATH": noLocales]),
    TerminalKind(name: "no locale at all", environment: ["LANG": ""]),
    TerminalKind(name: "vt100", environment: ["TERM": "vt100"]),
    TerminalKind(name: "the Linux console", environment: ["TERM": "linux"]),
    TerminalKind(name: "tmux", environment: ["TERM": "tmux-256color"]),
    TerminalKind(name: "an unknown terminal", environment: ["TERM": "xterm-nobody-knows"]),
    TerminalKind(name: "NO_COLOR", environment: ["NO_COLOR": "1"]),
    TerminalKind(name: "--no-color", arguments: ["--no-color"]),
    TerminalKind(name: "high contrast", arguments: ["--high-contrast"]),
    TerminalKind(
      name: "exported size of another window", environment: ["LINES": "10", "COLUMNS": "40"]),
  ]
}

@Suite("Surroundings")
struct SurroundingsTests {
  /// Names the alliance, answers one question, leaves.
  private func tellShortStory(
    in home: Home, _ surroundings: TerminalKind = TerminalKind(name: "")
  ) throws -> TerminalSession {
    var story = Story.whole(.fr)
    story.name = "Épicerie d’à côté, cœur de Nîmes"
    let session = try home.open(surroundings.arguments, environment: surroundings.environment)
    try session.reachFirstQuestion(story)
    try session.waitFor("Chaque partenaire garde des traces de ce qu’il voit avancer.")
    try session.type("3", until: "◉ 3")
    return session
  }

  @Test("reads, draws and saves accents in all of them", arguments: TerminalKind.all)
  func all(surroundings: TerminalKind) throws {
    let home = try Home()
    let session = try tellShortStory(in: home, surroundings)
    #expect(session.screen.unknown.isEmpty)
    if surroundings.testDescription.lowercased().contains(/no.color|vt100/) {
      let colours = session.screen.cells.joined().contains {
        $0.rendition.foreground != nil || $0.rendition.background != nil
      }
      #expect(!colours)
      let focus = session.screen.rendition(of: "> ◉ 3")
      #expect(focus != Rendition(), "the focus is seen without colour")
    }
    session.type("q")
    #expect(try session.exitStatus() == .exited(3))
    #expect(try home.saved().name == "Épicerie d’à côté, cœur de Nîmes")
    #expect(try home.saved().digits[0] == 3)
  }

  @Test("draws with letters alone when asked, and keeps accents")
  func ascii() throws {
    let home = try Home()
    let session = try home.open(["--ascii"])
    try session.waitFor("Entrée")
    try session.press(.enter, until: "Vous répondez pour")
    try session.type("1", until: "(*) 1")
    let strange = session.screen.text.unicodeScalars.filter {
      $0.value > 0x7F && !("À"..."ÿ").contains($0)
        && !"œŒ\u{A0}\u{202F}«»".unicodeScalars.contains($0)
    }
    #expect(strange.isEmpty, "\(strange)")
  }

  @Test(
    "works for a user who is not root",
    .enabled(if: OtherUser.anyone != nil, "the program cannot be started as another user here"))
  func otherUser() throws {
    let home = try Home(of: OtherUser.anyone)
    let session = try tellShortStory(in: home)
    session.type("q")
    #expect(try session.exitStatus() == .exited(3))
    #expect(try home.saved().digits[0] == 3)
    #expect(try home.run(["list"]).output.contains("Épicerie d’à côté"))
  }

  @Test(
    "says at once that nothing can be saved in a read-only folder",
    .enabled(if: OtherUser.anyone != nil, "only for root is no folder read-only"))
  func readOnlyFolder() throws {
    let home = try Home(of: OtherUser.anyone)
    mkdir(home.data, 0o555)
    chmod(home.data, 0o555)
    let story = Story.whole(.fr)
    let session = try home.open()
    try session.reachSubject(story)
    session.fillSubject(story)
    try session.press(.enter, until: "Pas enregistré")
    #expect(session.screen.shows("l’accès est refusé"))
    session.type("q")
    #expect(try session.exitStatus() == .exited(74))
    #expect(session.screen.shows("BOUSSOLE_HOME"), "says what to do")
    #expect(!session.screen.shows("Enregistré"))
    #expect(home.contents.count == 1, "\(home.contents.keys)")
  }

  @Test(
    "says again at each pause that nothing is saved",
    .enabled(if: OtherUser.anyone != nil, "only for root is no folder read-only"))
  func readOnlyPause() throws {
    let home = try Home(of: OtherUser.anyone)
    mkdir(home.data, 0o555)
    chmod(home.data, 0o555)
    let story = Story.whole(.fr)
    let run = try home.run(
      ["--accessible"], input: (story.plainStart + (1...4).flatMap(story.plainReply)).typed)
    #expect(run.status == 74)
    #expect(!run.output.contains("Tout est enregistré"))
  }

  @Test(
    "reads what is in a read-only folder",
    .enabled(if: OtherUser.anyone != nil, "only for root is no folder read-only"))
  func readOnlyReading() throws {
    let home = try Home(of: OtherUser.anyone)
    let story = Story.whole(.fr)
    #expect(try home.run(["--accessible"], input: story.plainLines.typed).status == 0)
    let saved = try home.saved()
    chmod(home.assessments, 0o555)
    chmod(home.data, 0o555)
    let before = home.contents
    #expect(try home.run(["show", saved.id]).output.contains("Jardins partagés"))
    let session = try home.open()
    try session.waitFor("Bonjour")
    try session.press(.enter, until: story.name)
    try session.press(.enter, until: "28 sur 28")
    try session.press(.enter, until: story.words.results)
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    #expect(home.contents == before)
  }

  @Test("says what to do when no home folder is known")
  func noHome() throws {
    let home = try Home()
    let story = Story.whole(.fr)
    let run = try home.run(
      ["--accessible"], input: story.plainStart.typed,
      environment: ["BOUSSOLE_HOME": "", "HOME": "", "XDG_DATA_HOME": ""])
    #expect(run.status == 74)
    #expect(run.errors.contains("BOUSSOLE_HOME"))
  }

  @Test("finds its folder as XDG and HOME say")
  func folders() throws {
    for (variable, place) in [("XDG_DATA_HOME", "boussole"), ("HOME", ".local/share/boussole")] {
      let home = try Home()
      var environment = ["BOUSSOLE_HOME": "", "HOME": ""]
      environment[variable] = home.folder
      _ = try home.run(
        ["--accessible"], input: Story.whole(.fr).plainStart.typed, environment: environment)
      #expect(home.contents.keys.contains(place + "/assessments"))
    }
  }
}
