import Foundation
import GardenKit
import Pages
import Referential
import Screens
import TestKit
import Testing
import Wizard

@testable import TerminalUI

/// How many bytes keys send, screen by screen: a slow line has to carry them.
extension TerminalTests {
  struct Size: CustomTestStringConvertible, Sendable {
    var columns: Int
    var rows: Int
    var testDescription: String { "\(columns)×\(rows)" }
  }

  /// Down to the end and up again, around with Tab, then sideways, on each screen there is.
  ///
  /// Tab passes over what is to read: where it moves the window, it brings another picture.
  @Test(
    "an arrow sends at most 200 bytes, on every screen",
    arguments: [
      (Language.fr, Size(columns: 80, rows: 24)), (.en, Size(columns: 80, rows: 24)),
      (.fr, Size(columns: 120, rows: 40)), (.en, Size(columns: 120, rows: 24)),
    ])
  func movingKeys(language: Language, size: Size) throws {
    let open = try OpenTerminal(rows: size.rows, columns: size.columns)
    var walked = 0
    for (name, state) in Garden.screens(language).map({ ($0.name, $0.state.withDistinctLevels) }) {
      var walk = Walk(on: open, from: state)
      for (key, most) in [
        (Key.down, mostKeys), (.up, mostKeys), (.tab, 30), (.right, 2), (.left, 1),
      ] {
        for _ in 0..<most {
          guard let sent = walk.press(key), walk.moved else { break }
          guard key != .tab || !walk.windowMoved else { continue }
          walked += 1
          #expect(
            sent <= mostBytes,
            "\(name): \(key) from \(walk.formerFocus) to \(walk.focus) sends \(sent) bytes")
        }
      }
    }
    open.leave()
    #expect(walked > 1_000, "\(walked) keys")
  }
}

/// Rows of the longest page, at most.
private let mostKeys = 300
/// The budget of a key that moves.
private let mostBytes = 200

/// One screen that is walked through on a terminal.
@MainActor
private struct Walk {
  let open: OpenTerminal
  let start: WizardState
  private(set) var state: WizardState
  private(set) var formerFocus = ""
  /// Whether the last key changed anything, and whether the rows moved.
  private(set) var moved = false
  private(set) var windowMoved = false

  init(on open: OpenTerminal, from state: WizardState) {
    self.open = open
    start = state
    self.state = state
    draw()
  }

  var focus: String { state.place.focus.map { "\($0)" } ?? "nothing" }

  /// Returns how many bytes were sent; nil where the key does something else than to move.
  mutating func press(_ key: Key) -> Int? {
    guard let command = KeyMap.command(for: .key(key), in: state), command.moves else { return nil }
    formerFocus = focus
    let before = state.place
    _ = Wizard.handle(command, &state, in: Surroundings(now: state.now, freshID: "a"))
    let sent = draw()
    moved = state.place != before
    windowMoved = state.place.scrolling.rows != before.scrolling.rows
    return sent
  }

  @discardableResult
  private mutating func draw() -> Int {
    let laid = frame(
      for: page(for: state), size: (rows: open.terminal.rows, columns: open.terminal.columns),
      style: ScreenStyle(spacing: state.settings.spacing, tooSmall: ""),
      from: state.place.scrolling)
    Wizard.keep(laid.scrolling, &state)
    open.terminal.present(laid.frame)
    let sent = open.look()
    // Whatever was scrolled or shifted to send less: the screen is the one that was meant.
    #expect(open.screen.text == laid.frame.trimmed, "\(focus)")
    return sent
  }
}

extension Command {
  fileprivate var moves: Bool {
    switch self {
    case .move, .edit: true
    default: false
    }
  }
}

extension Frame {
  /// The rows as a terminal holds them.
  fileprivate var trimmed: String {
    var lines = plain.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}

extension WizardState {
  /// Real questionnaires say no sentence twice, and a terminal scrolls rows that it can tell apart.
  fileprivate var withDistinctLevels: WizardState {
    guard let dimensions = session?.questionnaire.dimensions else { return self }
    var distinct = self
    for dimension in dimensions.indices {
      for criterion in dimensions[dimension].criteria.indices {
        let id = dimensions[dimension].criteria[criterion].id.rawValue
        for level in dimensions[dimension].criteria[criterion].levels.indices {
          distinct.session?.questionnaire.dimensions[dimension].criteria[criterion].levels[level]
            .append(id)
        }
      }
    }
    return distinct
  }
}

extension LocalizedText {
  fileprivate mutating func append(_ words: String) {
    self = LocalizedText(fr: "\(self[.fr]) (\(words))", en: "\(self[.en]) (\(words))")
  }
}
