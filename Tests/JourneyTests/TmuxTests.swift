import TestKit
import Testing

/// The program inside a real terminal multiplexer, which draws it again on a terminal of ours.
@Suite("In tmux")
struct TmuxTests {
  private let story = Story.whole(.fr)

  /// A shell in tmux, with a server of its own that ends with its only session.
  func open(_ home: Home) throws -> TerminalSession {
    let variables = home.variables([
      "ENV": "/dev/null", "BOUSSOLE": Home.program, "HOME": home.folder,
    ])
    let session = try TerminalSession(
      "/usr/bin/tmux",
      [
        "-u", "-S", home.folder + "/tmux", "-f", "/dev/null", "new-session", "/bin/sh -i", ";",
        "set", "-g", "status", "off", ";", "set", "-s", "escape-time", "0",
      ], environment: variables)
    // tmux starts its shells through another one, which keeps no prompt of ours.
    try session.waitUntil("a shell") { !$0.lines[$0.cursor.row].isEmpty }
    session.type("PS1='READY> '\n")
    try session.waitForPrompt()
    return session
  }

  @Test("answers, follows the window, is suspended and comes back, and leaves a clean prompt")
  func whole() throws {
    let home = try Home()
    let session = try open(home)
    session.type("\"$BOUSSOLE\"\n")
    try session.reachFirstQuestion(story)
    try session.type("3", until: "◉ 3")

    session.resize(rows: 40, columns: 120)
    try session.waitUntil("the map beside the question") {
      $0.shows("Où vous en êtes") && $0.shows("◉ 3") && $0.lines[39].contains("Entrée")
    }
    // Resized while it is stopped: the shell alone hears of it.
    session.press(.control("z"))
    try session.waitForPrompt()
    #expect(try home.saved().digits[0] == 3)
    session.resize(rows: 24, columns: 80)
    session.type("fg\n")
    try session.waitUntil("the question alone") {
      $0.shows("◉ 3") && !$0.shows("Où vous en êtes") && $0.lines[23].contains("Entrée")
    }
    try session.type("n", until: story.words.comment)
    session.paste("q\ncollé, été\n")
    try session.waitFor("collé, été")
    try session.press(.escape, until: story.words.question(1))
    session.type("q")
    try session.waitForPrompt()
    session.type("exit\n")
    #expect(try session.exitStatus() == .exited(0))
    #expect(try home.saved().comment(1) == "q\ncollé, été\n")
  }
}
