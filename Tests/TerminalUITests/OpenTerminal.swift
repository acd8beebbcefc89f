import Glibc
import Screens
import TestKit
import Testing

@testable import TerminalUI

/// A terminal opened in this very process, with a person's screen and keyboard at the other end.
@MainActor
final class OpenTerminal {
  let terminal: Terminal
  let keyboard: Pseudoterminal
  private(set) var screen: ScreenEmulator
  private let farEnd: Int32

  init(
    type: String = "xterm-256color", rows: Int = 24, columns: Int = 80, wantsColour: Bool = true,
    wantsHighContrast: Bool = false
  ) throws {
    keyboard = try Pseudoterminal(rows: rows, columns: columns)
    farEnd = open(keyboard.name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    screen = ScreenEmulator(rows: rows, columns: columns)
    terminal = try Terminal(
      TerminalOptions(
        input: farEnd, output: farEnd, type: type, wantsColour: wantsColour,
        wantsHighContrast: wantsHighContrast))
  }

  deinit {
    close(farEnd)
  }

  /// Types, and returns what the program makes of it.
  func type(_ text: String) -> [TerminalEvent] {
    keyboard.send(text.utf8)
    return terminal.nextEvents(waitingAtMost: 5000)
  }

  /// Presents a frame and returns how many bytes that took.
  @discardableResult
  func show(_ texts: [(row: Int, text: String, role: Role)], cursor: Position? = nil) -> Int {
    var frame = Frame(width: terminal.columns, height: terminal.rows)
    for (row, text, role) in texts {
      frame.put(text, at: Position(row: row, column: 0), role: role)
    }
    frame.cursor = cursor
    terminal.present(frame)
    return look()
  }

  /// Takes in what was written, and returns how many bytes there were.
  @discardableResult
  func look() -> Int {
    var count = 0
    while let bytes = keyboard.receive(waitingAtMost: 0), !bytes.isEmpty {
      screen.feed(bytes)
      count += bytes.count
    }
    return count
  }

  func resize(rows: Int, columns: Int) {
    keyboard.resize(rows: rows, columns: columns)
    screen.resize(rows: rows, columns: columns)
    kill(getpid(), SIGWINCH)  // the kernel tells only those whose controlling terminal it is
  }

  func leave() {
    terminal.close()
    look()
  }
}
