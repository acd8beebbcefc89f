import Foundation
import SeedKit
import TestKit
import Testing

/// Somebody who presses any key in any window: the program on a terminal.
///
/// The seed is printed with what went wrong: `SEED=… swift test --filter RandomKeysTests` plays it again.
@Suite("Two thousand keys pressed at random")
struct RandomKeysTests {
  @Test("leave a program that runs, a screen that is whole and files that are valid")
  func monkey() throws {
    let seed = seedOfRun("Keys on a terminal")
    var random = SeededGenerator(seed: seed)
    let home = try Home()
    let surroundings = ["HOME": home.folder, "DISPLAY": "", "WAYLAND_DISPLAY": ""]
    var session = try home.open(environment: surroundings)
    try session.waitFor("Boussole")
    var pressed = 0
    while pressed < 2_000 {
      for _ in 0..<25 {
        press(session, &random)
        pressed += 1
      }
      if Int.random(in: 0..<3, using: &random) == 0 {
        let sizes = [(24, 80), (16, 60), (40, 120), (10, 40), (60, 200), (24, 80)]
        let (rows, columns) = sizes.randomElement(using: &random) ?? (24, 80)
        session.resize(rows: rows, columns: columns)
      }
      guard try isThere(session) else {
        let status = try session.exitStatus()
        #expect(
          status == .exited(0) || status == .exited(3),
          "SEED=\(seed), after \(pressed) keys: \(status)")
        session = try home.open(environment: surroundings)
        try session.waitFor("Boussole")
        continue
      }
    }
    #expect(session.screen.unknown.isEmpty, "SEED=\(seed)")
    // From wherever it is, F10 leaves.
    session.resize(rows: 24, columns: 80)
    session.press(.function(10))
    let status = try session.exitStatus()
    #expect(status == .exited(0) || status == .exited(3), "SEED=\(seed): \(status)")
    #expect(try home.run(["list"]).status == 0, "SEED=\(seed)")
    let paths = home.files.map { home.assessments + "/" + $0 }
    if !paths.isEmpty { try SchemaValidator.expectValid(paths) }
    #expect(!home.contents.keys.contains { $0.hasSuffix(".tmp") }, "SEED=\(seed)")
  }

  /// Whether the program still runs once it has read all that was typed.
  private func isThere(_ session: TerminalSession) throws -> Bool {
    try session.waitUntilRead()
    return !session.hasEnded
  }

  private func press(_ session: TerminalSession, _ random: inout SeededGenerator) {
    func pick<Element>(_ elements: [Element], _ fallback: Element) -> Element {
      elements.randomElement(using: &random) ?? fallback
    }
    switch Int.random(in: 0..<16, using: &random) {
    case 0..<4: session.press(.enter)
    case 4..<8: session.press(pick([.down, .up, .left, .right, .tab, .backTab], .down))
    case 8..<11: session.type("\(Int.random(in: 0...9, using: &random))")
    case 11, 12:
      session.type(pick(["?", "l", "n", "v", "x", "r", "g", "/", "u", "b", "s", "t", "p"], "?"))
    case 13: session.type(pick(["été", "漢字", "👩‍💻", "e\u{301}", "\u{1B}[99~", " ", "a", "c"], " "))
    case 14: session.paste(pick(["q\nq\n", "un texte collé", "\u{1B}[31m"], "q"))
    default:
      session.press(
        pick(
          [
            .escape, .home, .end, .pageUp, .pageDown, .backspace, .delete, .control("w"),
            .alt("u"), .function(1), .control("b"),
          ], .escape))
    }
  }
}
