public import Glibc

/// A program at a terminal, driven as a person would: press a key, look at the screen.
///
/// Waiting is for a screen, never for a time; what does not come within the deadline throws a
/// `SessionFailure`, which shows the screen.
public final class TerminalSession {
  /// What every program gets; tests add to it.
  ///
  /// `HOME` is nowhere: no test touches the developer's.
  public static let environment = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
    // On a terminal Swift's crash tracer would wait half a minute for a key.
    "SWIFT_BACKTRACE": "enable=no",
  ]

  /// What the person sees.
  public private(set) var screen: ScreenEmulator
  /// All that the program wrote.
  public private(set) var output: [UInt8] = []
  /// The pseudoterminal.
  public let terminal: Pseudoterminal
  private let program: SpawnedProgram
  private let patience: Duration
  /// Whether the program has closed the terminal.
  public private(set) var hasEnded = false

  /// Starts a program on a new terminal.
  ///
  /// - Parameters:
  ///   - path: The program's file.
  ///   - arguments: Its arguments, without its name.
  ///   - environment: Added to `TerminalSession.environment`; an empty value takes one away.
  ///   - rows: Rows of the terminal.
  ///   - columns: Columns of the terminal.
  ///   - speed: What the line carries, such as `B9600`; the system's own when nil.
  ///   - patience: How long to wait for anything.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80, speed: Int32? = nil, patience: Duration = .seconds(20)
  ) throws {
    screen = ScreenEmulator(rows: rows, columns: columns)
    terminal = try Pseudoterminal(rows: rows, columns: columns)
    if let speed { terminal.setSpeed(speed) }
    self.patience = patience
    let variables = Self.environment.merging(environment) { $1 }.filter { !$0.value.isEmpty }
    program = try SpawnedProgram(
      path, arguments: arguments, environment: variables, terminal: terminal.name)
  }

  /// The program that was started.
  public var processID: pid_t { program.processID }

  /// The modes of the line discipline at this moment.
  public var ttyModes: TerminalModes { terminal.modes }

  /// Types text, as fast as it goes.
  public func type(_ text: String) {
    terminal.send(text.utf8)
  }

  /// Presses one key.
  public func press(_ key: Keystroke) {
    terminal.send(key.bytes(applicationCursorKeys: screen.modes.applicationCursorKeys))
  }

  /// Pastes text as terminals do: marked when the program asked for it, newlines as returns.
  public func paste(_ text: String) {
    let body = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r")
    type(screen.modes.bracketedPaste ? "\u{1B}[200~\(body)\u{1B}[201~" : body)
  }

  /// Gives the window another size.
  public func resize(rows: Int, columns: Int) {
    terminal.resize(rows: rows, columns: columns)
    screen.resize(rows: rows, columns: columns)
  }

  /// Sends a signal to the programs in the foreground.
  public func signal(_ signal: Int32) {
    kill(-terminal.foregroundGroup, signal)
  }

  /// Closes the terminal's window.
  public func hangUp() {
    terminal.close()
  }

  /// Waits until this text is on the screen.
  public func waitFor(_ text: String) throws {
    try waitUntil("“\(text)” on the screen") { $0.shows(text) }
  }

  /// Waits until the screen is as described.
  public func waitUntil(_ what: String, _ isReached: (ScreenEmulator) -> Bool) throws {
    let deadline = ContinuousClock.now + patience
    while !isReached(screen) {
      let left = ContinuousClock.now.duration(to: deadline)
      guard !hasEnded, left > .zero else { throw failure("waited for \(what)") }
      receive(waitingAtMost: left)
    }
  }

  /// Waits until the program has read all that was typed, or has ended.
  public func waitUntilRead() throws {
    let deadline = ContinuousClock.now + patience
    while terminal.unreadInput > 0, !hasEnded {
      guard ContinuousClock.now < deadline else { throw failure("waited for input to be read") }
      receive(waitingAtMost: .milliseconds(1))
    }
  }

  /// Waits until the program ends and has said all it had to say.
  public func exitStatus() throws -> ExitStatus {
    let deadline = ContinuousClock.now + patience
    func left() -> Duration { ContinuousClock.now.duration(to: deadline) }
    // A program that still writes would wait for a reader, and never end. Its end hangs up.
    while !hasEnded && left() > .zero { receive(waitingAtMost: left()) }
    guard let status = program.exitStatus(waitingAtMost: left().milliseconds) else {
      throw failure("waited for the end")
    }
    return status
  }

  private func receive(waitingAtMost time: Duration) {
    if let bytes = terminal.receive(waitingAtMost: time.milliseconds) {
      output += bytes
      screen.feed(bytes)
    } else {
      hasEnded = true
    }
  }

  private func failure(_ what: String) -> SessionFailure {
    SessionFailure(what: what, screen: screen, output: output, hasEnded: hasEnded)
  }
}

extension Duration {
  fileprivate var milliseconds: Int {
    max(0, Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000))
  }
}
