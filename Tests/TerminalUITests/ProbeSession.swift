import TestKit

/// A session of the probe, on its own or started from a shell as a person does.
enum ProbeSession {
  static let path = BuiltProduct.path(of: "TerminalProbe")

  /// The probe as the only program of its terminal.
  static func start(
    _ arguments: [String] = [], environment: [String: String] = [:], rows: Int = 24,
    columns: Int = 80
  ) throws -> TerminalSession {
    let session = try TerminalSession(
      path, arguments, environment: environment, rows: rows, columns: columns)
    try session.waitForProbe()
    return session
  }

  /// Rows of a shell's terminal: a report of Swift's fits, with what came before.
  static let shellRows = 60

  /// A shell at its prompt.
  ///
  /// Only under a shell can the terminal's modes be looked at after the end:
  /// when the leader of a session ends, the kernel itself resets them.
  static func startShell(environment: [String: String] = [:]) throws -> TerminalSession {
    let shell = ["PS1": "READY> ", "ENV": "/dev/null", "PROBE": path]
    let session = try TerminalSession(
      "/bin/sh", ["-i"], environment: shell.merging(environment) { $1 }, rows: shellRows)
    try session.waitForPrompt()
    return session
  }
}

extension TerminalSession {
  /// Starts the probe as a person does, at the prompt.
  func runProbe() throws {
    type("$PROBE; echo \"status=$?\"\n")
    try waitForProbe()
  }

  func waitForProbe() throws {
    try waitUntil("the probe") { $0.showsProbe }
  }

  func waitForPrompt() throws {
    try waitUntil("the prompt") { $0.lines[$0.cursor.row].hasPrefix("READY>") }
  }
}

extension ScreenEmulator {
  /// Whether the probe has drawn all of its screen, for the present size.
  var showsProbe: Bool {
    let start = "Sonde \(rows)×\(columns) colours=".prefix(columns)
    return lines[0].hasPrefix(start) && shows("focus") && modes.cursorIsVisible && cursor.row > 1
  }
}
