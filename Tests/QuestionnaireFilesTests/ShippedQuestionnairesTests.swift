import Foundation
import QuestionnaireFiles
import Referential
import Testing

@Suite("Shipped questionnaires")
struct ShippedQuestionnairesTests {
  /// `Questionnaires/` and `docs/`, beside `Tests/`.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func files() throws -> [SourceFile] {
    let folder = root.appending(path: "Questionnaires", directoryHint: .isDirectory)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".yaml") }.sorted()
    return try names.map { name in
      SourceFile(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
    }
  }

  @Test("every file that ships is free of errors")
  func noErrors() throws {
    let files = try Self.files()
    #expect(!files.isEmpty)
    let errors = Library(reading: files).findings.filter { $0.severity == .error }
    #expect(errors.map { $0.lines(in: .en) } == [])
  }

  @Test("a mistake in a shipped file is reported with file, line and column, as the build shows it")
  func mistakeFailsTheBuild() throws {
    var files = try Self.files()
    let index = try #require(
      files.firstIndex { $0.name == "evaluation-partenariale.yaml" })
    let text = String(decoding: files[index].bytes, as: UTF8.self)
    let broken = text.replacing("effort: 1", with: "effort: 4", maxReplacements: 1)
    try #require(text != broken)
    files[index] = SourceFile(name: files[index].name, text: broken)
    let library = Library(reading: files)
    #expect(library.findings.hasErrors)
    let errors = library.findings.filter { $0.severity == .error }
    let before = broken.prefix(upTo: try #require(broken.range(of: "effort: 4")).upperBound)
    let line = before.split(separator: "\n", omittingEmptySubsequences: false).count
    let expected = "evaluation-partenariale.yaml:\(line):17: error: 4 is not between 1 and 3 [Q016]"
    #expect(errors.map { $0.lines(in: .en) } == [expected])
  }

  @Test("the authors' page explains every code, and no other")
  func everyCodeIsExplained() throws {
    let page = try String(
      contentsOf: Self.root.appending(path: "docs/findings.md"), encoding: .utf8)
    let codes = page.matches(of: /Q\d{3}/).map { String($0.output) }
    #expect(Set(codes) == Set(FindingCode.allCases.map(\.rawValue)))
  }
}
