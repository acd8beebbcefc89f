import Glibc
import Screens
import TestKit
import Testing
import Wizard

@testable import TerminalUI

/// A program of one line of text, and what the loop asked of it, in order.
@MainActor
private final class Typist {
  var text = ""
  var log: [String] = []
  var isDone = false
  var stopsAt: TerminalEvent?
  var onDraw: (String) -> Void = { _ in }
  var onSave: () -> Void = {}

  func run(on open: OpenTerminal) {
    TerminalLoop.run(
      on: open.terminal,
      handle: { event in
        if case .text(let letter) = event { self.text += letter }
        self.isDone = event == self.stopsAt
        self.log.append("handle")
      },
      frame: { rows, columns in
        self.log.append("draw")
        self.onDraw(self.text)
        var frame = Frame(width: columns, height: rows)
        frame.put(self.text, at: Position(row: 0, column: 0), role: .plain)
        return frame
      },
      beforeBlocking: {
        self.log.append("save")
        self.onSave()
      },
      shouldStop: { self.isDone })
  }
}

extension TerminalTests {
  @Test("handles all that is pending, then saves and draws once")
  func drainsThenDraws() throws {
    let open = try OpenTerminal()
    let typist = Typist()
    open.keyboard.send("abcé".utf8)
    typist.onDraw = { if $0 == "abcé" { open.keyboard.close() } }
    typist.run(on: open)
    #expect(
      typist.log == [
        "save", "draw", "handle", "handle", "handle", "handle", "save", "draw", "handle", "save",
      ])
    open.terminal.close()
  }

  @Test("stops at the event that asks for it, and saves before returning")
  func stops() throws {
    let open = try OpenTerminal()
    let typist = Typist()
    typist.stopsAt = .key(.enter)
    open.keyboard.send("ab\rcd".utf8)
    typist.run(on: open)
    #expect(typist.text == "ab")
    #expect(typist.log == ["save", "draw", "handle", "handle", "handle", "save"])
    open.leave()
  }

  @Test("stops when what it carried out before waiting asks for it")
  func stopsBeforeBlocking() throws {
    let open = try OpenTerminal()
    let typist = Typist()
    typist.onSave = { typist.isDone = typist.text == "q" }
    open.keyboard.send("q".utf8)
    typist.run(on: open)
    #expect(typist.log == ["save", "draw", "handle", "save"])
    open.leave()
  }

  @Test("does nothing when there is nothing to do")
  func stopsAtOnce() throws {
    let open = try OpenTerminal()
    let typist = Typist()
    typist.isDone = true
    typist.run(on: open)
    #expect(typist.log == ["save"])
    open.leave()
  }

  @Test("opens the terminal, and closes it at the end")
  func opensAndCloses() throws {
    let keyboard = try Pseudoterminal(rows: 24, columns: 80)
    let farEnd = Glibc.open(keyboard.name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(farEnd) }
    keyboard.send("q".utf8)
    var last: TerminalEvent?
    try TerminalLoop.run(
      open: TerminalOptions(input: farEnd, output: farEnd, type: "xterm"),
      handle: { last = $0 },
      frame: { Frame(width: $1, height: $0) },
      beforeBlocking: {},
      shouldStop: { last != nil })
    #expect(last == .text("q"))
    #expect(keyboard.modes.isCooked)
    #expect(throws: TerminalError.unusable(type: "dumb")) {
      try TerminalLoop.run(
        open: TerminalOptions(input: farEnd, output: farEnd, type: "dumb"), handle: { _ in },
        frame: { Frame(width: $1, height: $0) }, beforeBlocking: {}, shouldStop: { true })
    }
  }
}
