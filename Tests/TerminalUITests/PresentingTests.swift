import Screens
import TestKit
import Testing

@testable import TerminalUI

extension TerminalTests {
  @Test("clips at the right edge, and shows control characters harmlessly")
  func clipping() throws {
    let open = try OpenTerminal(rows: 4, columns: 10)
    open.show([
      (0, "0123456789ABC", .plain), (1, "012345678漢", .plain), (2, "012345678e\u{301}", .plain),
      (3, "a\u{1B}[2Jb\n\tc", .plain),
    ])
    #expect(open.screen.lines == ["0123456789", "012345678", "012345678e\u{301}", "a?[2Jb??c"])
    open.leave()
  }

  @Test(
    "draws the same screen on all terminals",
    arguments: ["vt100", "vt220", "linux", "tmux-256color"])
  func terminals(type: String) throws {
    let open = try OpenTerminal(type: type, rows: 6, columns: 40)
    let words = ["maturité", "« étape »", "● ○ ◉ ✓ ✗ → ↑ ↓ … •", "█▓▒░ ┌─┐"]
    for turn in 0..<4 {
      open.show(
        words.indices.map { ($0, words[($0 + turn) % 4], turn == $0 ? .focus : .plain) },
        cursor: Position(row: turn, column: 0))
      #expect(open.screen.lines.prefix(4) == (words + words)[turn..<turn + 4])
      #expect(open.screen.cursor == (turn, 0))
    }
    #expect(open.screen.unknown.isEmpty)
    open.leave()
  }

  @Test("gives roles their looks, in colour and without")
  func looks() throws {
    let colourful = try OpenTerminal()
    colourful.show([(0, "choisi", .focus), (1, "faux", .error), (2, "appui", .good)])
    #expect(colourful.screen.rendition(of: "choisi")?.reverse == true)
    #expect(colourful.screen.rendition(of: "faux")?.foreground == 1)
    #expect(colourful.screen.rendition(of: "appui")?.foreground == 2)
    colourful.leave()

    let plain = try OpenTerminal(wantsColour: false)
    #expect(plain.terminal.colours == 0)
    plain.show(Role.allCases.enumerated().map { ($0, $1.rawValue, $1) })
    let cells = plain.screen.cells.joined()
    #expect(cells.allSatisfy { $0.rendition.foreground == nil && $0.rendition.background == nil })
    #expect(plain.screen.rendition(of: "focus")?.reverse == true)
    plain.leave()

    let contrast = try OpenTerminal(type: "linux", wantsHighContrast: true)
    contrast.show([(0, "faux", .error)])
    #expect(contrast.screen.rendition(of: "faux")?.bold == true)
    #expect(contrast.screen.rendition(of: "faux")?.background == 1)
    contrast.leave()
  }

  @Test("changes its looks when the person asks for more contrast")
  func moreContrast() throws {
    let open = try OpenTerminal()
    open.show([(0, "plus tard", .dim)])
    #expect(open.screen.rendition(of: "plus tard")?.dim == true)
    open.terminal.wantsHighContrast = true
    open.show([(0, "plus tard", .dim)])
    #expect(open.screen.rendition(of: "plus tard") == Rendition())
    open.leave()
  }

  @Test("places the cursor on the focus, or hides it")
  func cursor() throws {
    let open = try OpenTerminal()
    open.show([(5, "> ici", .focus)], cursor: Position(row: 5, column: 2))
    #expect(open.screen.cursor == (5, 2))
    #expect(open.screen.modes.cursorIsVisible)
    open.show([(5, "> ici", .focus)])
    #expect(!open.screen.modes.cursorIsVisible)
    open.leave()
    #expect(open.screen.modes.cursorIsVisible)
  }

  @Test("sends little for a little change, and nothing for none")
  func economy() throws {
    let open = try OpenTerminal()
    func list(_ focus: Int) -> [(row: Int, text: String, role: Role)] {
      (0..<10).map { row in
        (row, "  niveau \(row) : une phrase de longueur ordinaire", row == focus ? .focus : .plain)
      }
    }
    open.show(list(3), cursor: Position(row: 3, column: 0))
    #expect(open.show(list(3), cursor: Position(row: 3, column: 0)) == 0)
    #expect(open.show(list(4), cursor: Position(row: 4, column: 0)) <= 200)

    for role in [Role.plain, .field] {
      func field(_ text: String) -> Int {
        let padded = text + String(repeating: " ", count: 40 - text.count)
        return open.show([(0, padded, role)], cursor: Position(row: 0, column: text.count))
      }
      _ = field("évaluer")
      #expect(field("évaluers") <= 8)
      #expect(field("évaluersé") <= 8)
      #expect(field("évaluersé ") <= 8)
      #expect(field("évaluersé l") <= 8)
      #expect(open.screen.lines[0] == "évaluersé l")
    }
    open.leave()
  }

  @Test("shows the extent of a field")
  func fields() throws {
    let open = try OpenTerminal()
    open.show([(0, "mot   ", .field), (1, "", .plain)])
    let row = open.screen.cells[0].prefix(8).map(\.rendition.underline)
    #expect(row == [false, false, false, true, true, true, false, false])
    open.leave()
  }

  @Test("sets the window's title where it can be given back")
  func title() throws {
    for (type, title) in [("xterm-256color", "Boussole"), ("vt100", "")] {
      let open = try OpenTerminal(type: type)
      open.terminal.present(Frame(width: 80, height: 24, title: "Boussole"))
      open.look()
      #expect(open.screen.title == title)
      open.leave()
    }
  }
}
