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

  /// Down to the last item and a step more, up again, then around with Tab, on each screen there is.
  @Test(
    "an arrow or Tab that moves nothing but the focus sends at most 200 bytes, on every screen",
    arguments: Language.allCases,
    [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func movingKeys(language: Language, size: Size) throws {
    let open = try OpenTerminal(rows: size.rows, columns: size.columns)
    var walked = 0
    for (name, state) in Garden.screens(language).map({ ($0.name, $0.state.withDistinctLevels) }) {
      var walk = Walk(on: open, from: state)
      for (key, word) in keysInTurn(Wizard.items(in: state).count) {
        guard let sent = walk.press(key), !walk.textMoved else { continue }
        walked += 1
        #expect(
          sent <= mostBytes,
          "\(name): \(word) from \(walk.formerFocus) to \(walk.focus) sends \(sent) bytes")
      }
    }
    open.leave()
    #expect(walked > 1_000, "\(walked) keys")
  }

  private func keysInTurn(_ count: Int) -> [(KeyInput, String)] {
    let some = max(3, min(count, 30))
    return Array(repeating: (.key(.down), "↓"), count: some)
      + Array(repeating: (.key(.up), "↑"), count: some)
      + Array(repeating: (.key(.tab), "Tab"), count: some)
      + [(.key(.right), "→"), (.key(.right), "→"), (.key(.left), "←")]
  }
}

/// The budget of a key that moves.
private let mostBytes = 200

/// One screen that is walked through on a terminal.
@MainActor
private struct Walk {
  let open: OpenTerminal
  let start: WizardState
  private(set) var state: WizardState
  private(set) var formerFocus = ""
  private(set) var textMoved = false
  private var shown: [[String]] = []

  init(on open: OpenTerminal, from state: WizardState) {
    self.open = open
    start = state
    self.state = state
    draw()
  }

  var focus: String { state.place.focus.map { "\($0)" } ?? "nothing" }

  /// Returns how many bytes were sent; nil where the key does something else than to move.
  mutating func press(_ key: KeyInput) -> Int? {
    guard let command = KeyMap.command(for: key, in: state), command.moves else { return nil }
    formerFocus = focus
    _ = Wizard.handle(command, &state, in: Surroundings(now: state.now, freshID: "a"))
    return draw()
  }

  @discardableResult
  private mutating func draw() -> Int {
    let laid = frame(
      for: page(for: state), size: (rows: open.terminal.rows, columns: open.terminal.columns),
      style: ScreenStyle(spacing: state.settings.spacing, tooSmall: ""),
      scroll: state.place.scroll)
    Wizard.limitScroll(laid.maxScroll, page: laid.page, leadsOn: laid.leadsOn, &state)
    let rows = laid.frame.rows.dropLast().map { $0.map(\.text) }
    // A list that moves by half a screen, or a text that is read on, is another picture.
    textMoved = zip(rows, shown).count { $0 != $1 } > rows.count / 3
    shown = rows
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
