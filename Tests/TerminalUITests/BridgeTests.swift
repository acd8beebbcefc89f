import Screens
import Testing

@testable import TerminalUI

@Suite("Blanks between coloured cells")
struct BridgeTests {
  private let cells = [
    Run(column: 4, text: "Clarté", role: .plain), Run(column: 12, text: "3", role: .warn),
    Run(column: 14, text: "4", role: .good), Run(column: 18, text: "2", role: .work),
  ]

  @Test("take the colour before them, and nothing that can be seen changes")
  func colour() {
    let texts = Theme.colour.bridged(cells).map(\.text)
    #expect(texts == ["Clarté", "3 ", "4", "2"])
  }

  @Test(
    "stay as they are where blanks would show it", arguments: [Theme.monochrome, .highContrast])
  func seen(theme: Theme) {
    #expect(theme.bridged(cells) == cells)
    let focus = [Run(column: 0, text: ">", role: .focus), Run(column: 2, text: "x", role: .good)]
    #expect(Theme.colour.bridged(focus) == focus)
  }

  @Test("make one bar of the focus: its sign and its text", arguments: Theme.allCases)
  func focus(theme: Theme) {
    let runs = [Run(column: 1, text: ">", role: .focus), Run(column: 3, text: "Non", role: .focus)]
    #expect(theme.bridged(runs).map(\.text) == ["> ", "Non"])
  }

  @Test("never lie over the next text, in whatever order runs were put")
  func order() {
    let bridged = Theme.colour.bridged(cells.reversed())
    #expect(bridged.map(\.column) == [4, 12, 14, 18])
    for (run, next) in zip(bridged, bridged.dropFirst()) {
      #expect(run.column + run.text.count <= next.column)
    }
  }
}
