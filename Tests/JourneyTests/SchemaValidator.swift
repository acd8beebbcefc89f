import Foundation
import Testing

/// check-jsonschema from PyPI, which knows nothing of our reader and writer.
enum SchemaValidator {
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

  /// Checks files against a schema of `docs/schemas`, that of saved assessments unless another is named.
  static func expectValid(
    _ paths: [String], schema name: String = "assessment",
    location: SourceLocation = #_sourceLocation
  ) throws {
    guard let program else {
      Issue.record(
        "check-jsonschema is missing: `make test` installs it in .venv", sourceLocation: location)
      return
    }
    let schema = package + "/docs/schemas/\(name).schema.json"
    let run = try Run(
      [program, "--schemafile", schema] + paths, input: "",
      environment: ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8"])
    #expect(run.status == 0, "\(run.output)\(run.errors)", sourceLocation: location)
  }
}
