import Foundation
import GardenKit
import Pages
import Referential
import Screens
import Testing
import Wizard

/// What a person can bring on the screen with the keys that move, whatever the size.
@Suite struct EveryRow {
  /// One screen of one size, walked through from top to end as a person would.
  private struct Walk {
    var state: WizardState
    let size: (rows: Int, columns: Int)
    var seen: Set<String> = []

    init(_ state: WizardState, _ size: (rows: Int, columns: Int)) {
      self.state = state
      self.size = size
      // One arrives at the top.
      self.state.place.scrolling.rows = 0
    }

    /// The rows of text of the page in `rows` rows, without marks.
    func lines(_ rows: Int, from former: Scrolling) -> (laid: Laid, lines: [String]) {
      let style = SamplePages.style(.unicode, state.settings.spacing)
      let laid = frame(
        for: page(for: state), size: (rows: rows, columns: size.columns), style: style,
        from: former)
      let lines = laid.frame.plain.split(separator: "\n").map { line in
        String(line.filter { !">↑↓".contains($0) }).trimmingCharacters(in: .whitespaces)
      }
      return (laid, lines)
    }

    mutating func look() {
      let (laid, lines) = lines(size.rows, from: state.place.scrolling)
      Wizard.keep(laid.scrolling, &state)
      seen.formUnion(lines)
    }

    mutating func move(_ direction: Direction) -> Bool {
      let before = state.place
      _ = Wizard.handle(
        .move(direction), &state, in: Surroundings(now: state.now, freshID: "a"))
      look()
      return state.place != before
    }

    /// Rows of the whole page that were never in sight.
    mutating func unseen() -> [String] {
      var missing = lines(400, from: Scrolling()).lines.dropLast().filter { !$0.isEmpty }
      look()
      missing.removeAll(where: seen.contains)
      for direction in [Direction.pageDown, .down] where !missing.isEmpty {
        _ = move(.first)
        var steps = 0
        repeat {
          missing.removeAll(where: seen.contains)
          steps += 1
        } while !missing.isEmpty && steps < 400 && move(direction)
        missing.removeAll(where: seen.contains)
      }
      return missing
    }
  }

  /// The longer texts; laying out is the same for all.
  static let french = EveryScreen.all.filter { $0.state.settings.language == .fr }

  @Test("brings every row of every screen in sight, at small sizes", arguments: french)
  func everyRow(screen: EveryScreen.Named) {
    let ways: [(rows: Int, columns: Int, spacing: Settings.Spacing)] = [
      (16, 60, .normal), (16, 60, .accompanied), (24, 80, .normal),
    ]
    for way in ways {
      var state = screen.state
      state.settings.spacing = way.spacing
      var walk = Walk(state, (way.rows, way.columns))
      let unseen = walk.unseen()
      #expect(unseen.isEmpty, "\(screen.name), \(way): \(unseen)")
    }
  }
}
