import Glibc
import Screens
import TerminalUI
import Wizard

/// What the probe knows: the events so far, those that were saved, and how it has to leave.
final class Probe {
  private(set) var events: [TerminalEvent] = []
  private(set) var saved: [TerminalEvent] = []
  private(set) var exitCode: Int32?
  private var saves = 0

  func handle(_ event: TerminalEvent) {
    switch event {
    case .key(.control("x")): exitCode = 0
    case .key(.control("r")): events = []
    case .key(.alt("w")):
      events.append(event)
      kill(getpid(), SIGTSTP)
    case .resumed: events.append(saved == events ? event : .text("not saved"))
    case .key(.alt(let letter)) where letter != "z": crash(letter)
    case .signal(let number): exitCode = 128 + number
    case .inputClosed: exitCode = 129
    default: events.append(event)
    }
  }

  func save() {
    guard saved != events else { return }
    saved = events
    saves += 1
  }

  func frame(rows: Int, columns: Int, terminal: Terminal) -> Frame {
    var frame = Frame(width: columns, height: rows, title: "Sonde")
    let facts = "\(rows)×\(columns) colours=\(terminal.colours) utf8=\(terminal.isUTF8)"
    frame.put("Sonde \(facts) saves=\(saves)", at: Position(row: 0, column: 0), role: .title)
    frame.put("focus", at: Position(row: 1, column: 0), role: .focus)
    frame.put("error", at: Position(row: 1, column: 8), role: .error)
    frame.put("champ", at: Position(row: 1, column: 16), role: .field)
    frame.put("│ 漢字 é ─", at: Position(row: 1, column: 24), role: .good)
    let shown = events.suffix(max(0, rows - 3))
    for (index, event) in shown.enumerated() {
      let position = Position(row: 2 + index, column: 0)
      frame.put(String(Self.name(of: event).prefix(columns)), at: position, role: .plain)
    }
    frame.cursor = Position(row: min(rows - 1, 2 + shown.count), column: 0)
    return frame
  }

  private static func name(of event: TerminalEvent) -> String {
    if case .key(let key) = event { return "key " + "\(key)" }
    return "\(event)"
  }

  /// The ways in which a program may die: of its own fault (`f`, `n`, `o`), or by a
  /// signal that someone sends to it.
  private func crash(_ letter: Character) {
    switch letter {
    case "f": fatalError("the probe was told to fail")
    case "n": UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    case "o": print(overflow(0))
    case "e": fputs("a library complains\n", stderrStream())
    case "a": abort()
    case "b": kill(getpid(), SIGBUS)
    case "s": kill(getpid(), SIGSEGV)
    case "i": kill(getpid(), SIGILL)
    case "t": kill(getpid(), SIGTRAP)
    case "p": kill(getpid(), SIGFPE)
    case "k": kill(getpid(), SIGKILL)
    case "q": exit(7)
    default: break
    }
  }

  private func overflow(_ depth: Int) -> Int {
    withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { bytes in
      bytes.storeBytes(of: depth, as: Int.self)
      return overflow(depth + 1) + bytes.load(as: Int.self)
    }
  }

  private func stderrStream() -> UnsafeMutablePointer<FILE>? {
    fdopen(STDERR_FILENO, "w")
  }
}
