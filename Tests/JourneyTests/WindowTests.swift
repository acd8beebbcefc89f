import Glibc
import TestKit
import Testing

@Suite("The window")
struct WindowTests {
  private let story = Story.whole(.fr)

  @Test("is followed from size to size, below the smallest and back")
  func sizes() throws {
    let home = try Home()
    let session = try home.open()
    try session.reachFirstQuestion(story)
    try session.type("3", until: "◉ 3")
    for (rows, columns) in [(40, 120), (16, 60), (24, 80)] {
      session.resize(rows: rows, columns: columns)
      try session.waitUntil("the question at \(columns)×\(rows)") { screen in
        screen.shows("◉ 3") && screen.lines[rows - 1].contains("Entrée")
          && screen.lines[0].contains("Question 1 sur 28")
      }
    }
    for (rows, columns) in [(15, 80), (24, 59), (10, 30), (3, 20), (1, 1)] {
      session.resize(rows: rows, columns: columns)
      try session.waitUntil("something kind at \(columns)×\(rows)") { screen in
        columns < 20
          || screen.text.split(separator: /\s+/).joined(separator: " ")
            .hasPrefix("Il faut un peu")
      }
    }
    session.resize(rows: 24, columns: 80)
    try session.waitUntil("the whole question") {
      $0.shows("◉ 3") && $0.lines[23].contains("Entrée")
    }
    session.type("q")
    #expect(try session.exitStatus() == .exited(3))
    #expect(session.screen.unknown.isEmpty)
  }

  @Test("loses nothing that is typed while it is too small")
  func typingWhileSmall() throws {
    let home = try Home()
    let session = try home.open(rows: 10, columns: 40)
    try session.waitFor("un peu plus de place")
    session.resize(rows: 24, columns: 80)
    try session.reachFirstQuestion(story)
    try session.type("n", until: "Un fait, un exemple")
    session.resize(rows: 5, columns: 30)
    try session.waitFor("un peu plus de place")
    session.type("déjà")
    try session.waitUntilRead()
    session.resize(rows: 24, columns: 80)
    try session.waitFor("déjà")
  }

  @Test("may change while the program is suspended")
  func suspended() throws {
    let home = try Home()
    let session = try home.openFromShell()
    let modes = session.ttyModes
    session.type("$BOUSSOLE\n")
    try session.reachFirstQuestion(story)
    try session.type("3", until: "◉ 3")
    session.press(.control("z"))
    try session.waitForPrompt()
    #expect(session.ttyModes == modes && session.screen.modes == ScreenEmulator.Modes())
    #expect(try home.saved().digits[0] == 3)
    #expect(session.screen.shows("tapez fg"), "how to come back is said")

    session.resize(rows: 30, columns: 100)
    session.type("fg\n")
    try session.waitUntil("the question in the new size") {
      $0.shows("◉ 3") && $0.lines[29].contains("Entrée")
    }
    try session.type("4", until: "◉ 4")
    session.type("q")
    try session.waitForPrompt()
    #expect(session.ttyModes == modes && session.screen.modes == ScreenEmulator.Modes())
    #expect(try home.saved().digits[0] == 4)
  }
}
