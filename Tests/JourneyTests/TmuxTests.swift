import Foundation
import TestKit
import Testing

/// The program inside a real terminal multiplexer, with a server of its own.
@Suite("In tmux")
struct TmuxTests {
  private let story = Story.whole(.fr)

  @Test("answers, follows the window, is suspended and comes back, and leaves a clean prompt")
  func whole() throws {
    let home = try Home()
    let tmux = try Tmux(home, rows: 24, columns: 80)
    try tmux.type("\"$BOUSSOLE\"")
    try tmux.press("Enter", until: story.words.home)
    try tmux.press("Enter", until: story.words.profile)
    try tmux.type("1", until: "◉ 1")
    try tmux.press("Enter", until: story.words.purpose)
    try tmux.press("Enter", until: story.words.together)
    try tmux.press("Enter", until: story.words.proposal)
    try tmux.press("Enter", until: story.words.subject)
    for line in [story.name, story.partners, "", "", ""] {
      if !line.isEmpty { try tmux.type(line, until: line) }
      try tmux.press("Enter")
    }
    try tmux.press("Enter", until: story.words.introduction)
    try tmux.press("Enter", until: story.words.form)
    try tmux.press("Enter", until: story.words.question(1))
    try tmux.type("3", until: "◉ 3")

    try tmux.resize(rows: 40, columns: 120)
    try tmux.waitFor("Où vous en êtes")
    #expect(try tmux.screen().contains("◉ 3"))

    // Resized while it is stopped: the shell alone hears of it.
    try tmux.press("C-z", until: "READY>")
    #expect(try home.saved().digits[0] == 3)
    try tmux.resize(rows: 24, columns: 80)
    try tmux.type("fg")
    try tmux.press("Enter", until: "◉ 3")
    #expect(!(try tmux.screen().contains("Où vous en êtes")))

    try tmux.press("n", until: story.words.comment)
    try tmux.paste("q\ncollé, été\n", until: "collé, été")
    try tmux.press("Escape", until: story.words.question(1))
    try tmux.type("q")
    try tmux.waitFor("READY>")
    try tmux.type("stty -a | tr ';' '\\n' | grep -c -w -e icanon -e echo")
    try tmux.press("Enter", until: "1")
    #expect(try home.saved().comment(1) == "q\ncollé, été\n")
  }
}

/// A tmux server for one test; it ends with the test.
private final class Tmux {
  private let socket: String
  private let environment: [String: String]

  init(_ home: Home, rows: Int, columns: Int) throws {
    socket = home.folder + "/tmux"
    environment = TerminalSession.environment.merging(
      home.variables([
        "PS1": "READY> ", "ENV": "/dev/null", "BOUSSOLE": Home.program, "TERM": "xterm-256color",
        "HOME": home.folder,
      ])
    ) { $1 }
    try run([
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "/bin/sh -i",
    ])
    try waitFor("READY>")
  }

  deinit { _ = try? run(["kill-server"]) }

  /// Types a text as it is.
  func type(_ text: String, until shown: String? = nil) throws {
    try run(["send-keys", "-l", "--", text])
    if let shown { try waitFor(shown) }
  }

  /// Presses a key by its name in tmux.
  func press(_ key: String, until shown: String? = nil) throws {
    try run(["send-keys", key])
    if let shown { try waitFor(shown) }
  }

  func paste(_ text: String, until shown: String) throws {
    try run(["set-buffer", "-b", "paste", text])
    try run(["paste-buffer", "-p", "-b", "paste"])
    try waitFor(shown)
  }

  func resize(rows: Int, columns: Int) throws {
    try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  func screen() throws -> String { try run(["capture-pane", "-p"]) }

  /// Looks at the screen until it shows a text: each look asks the server, and takes its time.
  func waitFor(_ text: String) throws {
    let deadline = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < deadline {
      if try screen().contains(text) { return }
    }
    throw NotShown(text: text, screen: try screen())
  }

  struct NotShown: Error, CustomStringConvertible {
    let text: String
    let screen: String
    var description: String { "waited for “\(text)” in tmux\n\(screen)" }
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    try Run(["/usr/bin/tmux", "-S", socket] + arguments, input: [], environment: environment).output
  }
}
