import Foundation
import TestKit

/// A person's computer for one test: the program, and a data folder of its own, removed afterwards.
final class Home {
  /// The binary under test, such as the released one.
  static let program =
    ProcessInfo.processInfo.environment["BOUSSOLE_BINARY"] ?? BuiltProduct.path(of: "boussole")

  let folder: String
  private let user: OtherUser?

  /// - Parameter user: Who owns the folder and runs the program; nil for the one who tests.
  init(of user: OtherUser? = nil) throws {
    self.user = user
    var template = Array("/tmp/boussole-journey-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    if let user { chown(folder, user.id, user.group) }
  }

  deinit {
    // A test may have taken the right to write away.
    chmod(data, 0o700)
    chmod(assessments, 0o700)
    try? FileManager.default.removeItem(atPath: folder)
  }

  var data: String { folder + "/data" }
  var assessments: String { data + "/assessments" }

  func variables(_ added: [String: String]) -> [String: String] {
    ["BOUSSOLE_HOME": data, "LANG": "fr_FR.UTF-8"].merging(added) { $1 }
  }

  /// Starts the program on a terminal of its own.
  func open(
    _ arguments: [String] = [], environment: [String: String] = [:], rows: Int = 24,
    columns: Int = 80, speed: Int32? = nil
  ) throws -> TerminalSession {
    let words = (user?.prefix ?? []) + [Home.program] + arguments
    return try TerminalSession(
      words[0], Array(words.dropFirst()), environment: variables(environment), rows: rows,
      columns: columns, speed: speed)
  }

  /// Starts the program from a shell, as a person does: only so can the terminal be looked at afterwards.
  func openFromShell(environment: [String: String] = [:]) throws -> TerminalSession {
    let shell = ["PS1": "READY> ", "ENV": "/dev/null", "BOUSSOLE": Home.program]
    let session = try TerminalSession(
      "/bin/sh", ["-i"], environment: variables(shell.merging(environment) { $1 }))
    try session.waitForPrompt()
    return session
  }

  /// Runs the program without a terminal and behind another, such as `strace`.
  func run(
    behind words: [String], _ arguments: [String], input: String = ""
  ) throws -> Run {
    let all = TerminalSession.environment.merging(variables([:])) { $1 }
    return try Run(
      words + [Home.program] + arguments, input: Array(input.utf8),
      environment: all.filter { !$0.value.isEmpty })
  }

  /// Runs the program without a terminal.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    try run(arguments, bytes: Array(input.utf8), environment: environment)
  }

  func run(
    _ arguments: [String], bytes input: [UInt8], environment: [String: String] = [:]
  ) throws -> Run {
    let words = (user?.prefix ?? []) + [Home.program] + arguments
    let all = TerminalSession.environment.merging(variables(environment)) { $1 }
    return try Run(words, input: input, environment: all.filter { !$0.value.isEmpty })
  }

  // MARK: Files

  /// Names of the saved assessments.
  var files: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: assessments)) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted()
  }

  /// The only saved assessment.
  func saved() throws -> SavedFile {
    guard files.count == 1 else { throw SavedFile.NotOne(found: files) }
    return try SavedFile(path: assessments + "/" + files[0])
  }

  /// Puts a file into the home, and returns its path.
  func write(_ text: String, to name: String) throws -> String {
    let path = folder + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// What a file says; empty when it is not there.
  func text(of path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  /// Every file of the data folder with what is in it.
  var contents: [String: Data] {
    var found: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? [] {
      found[name] = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
    }
    return found
  }
}

extension TerminalSession {
  func waitForPrompt() throws {
    try waitUntil("the shell’s prompt") { $0.lines[$0.cursor.row].hasPrefix("READY>") }
  }
}
