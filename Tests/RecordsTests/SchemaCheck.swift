import Foundation
import Testing

/// check-jsonschema from PyPI, which knows nothing of our reader and writer.
enum SchemaCheck {
  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  private static let program: String? = {
    let environment = ProcessInfo.processInfo.environment
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let places =
      [environment["CHECK_JSONSCHEMA"] ?? "", package + "/.venv/bin/check-jsonschema"]
      + folders.map { $0 + "/check-jsonschema" }
    return places.first { access($0, X_OK) == 0 }
  }()

  /// Checks files against a schema of `docs/schemas`.
  static func expectValid(
    _ paths: [String], schema: String, location: SourceLocation = #_sourceLocation
  ) throws {
    guard let program else {
      Issue.record(
        "check-jsonschema is missing: `make test` installs it in .venv", sourceLocation: location)
      return
    }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["--schemafile", "\(package)/docs/schemas/\(schema).schema.json"] + paths
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8"]
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said)", sourceLocation: location)
  }
}
