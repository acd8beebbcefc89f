import Foundation

/// One run of a program without a terminal.
struct Run {
  let status: Int32
  let output: String
  let errors: String

  /// Runs to the end.
  ///
  /// Files stand for pipes, so that nobody waits for a reader.
  init(_ words: [String], input: [UInt8], environment: [String: String]) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("boussole-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String, _ bytes: [UInt8] = []) throws -> URL {
      let url = folder.appendingPathComponent(name)
      try Data(bytes).write(to: url)
      return url
    }
    let (typed, printed, complained) = (try file("in", input), try file("out"), try file("err"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: typed)
    process.standardOutput = try FileHandle(forWritingTo: printed)
    process.standardError = try FileHandle(forWritingTo: complained)
    try process.run()
    process.waitUntilExit()
    status =
      process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
    output = try String(contentsOf: printed, encoding: .utf8)
    errors = try String(contentsOf: complained, encoding: .utf8)
  }

  init(_ words: [String], input: String, environment: [String: String]) throws {
    try self.init(words, input: Array(input.utf8), environment: environment)
  }
}

extension StringProtocol {
  /// Whether this text is there, whatever the kind of its spaces.
  func says(_ text: String) -> Bool {
    func plain(_ text: some StringProtocol) -> String {
      String(text.map { "\u{A0}\u{202F}".contains($0) ? " " : $0 })
    }
    return plain(self).contains(plain(text))
  }
}
