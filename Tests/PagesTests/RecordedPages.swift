import Foundation
import GardenKit
import Pages
import Referential
import Testing
import Wizard

/// Pages as recorded text.
///
/// `RECORD_PAGES=1` records them anew and fails, so that it never passes unseen.
@Suite struct RecordedPages {
  @Test("say what was recorded", arguments: Garden.everyScreen)
  func sayWhatWasRecorded(_ screen: NamedScreen) throws {
    try expectRecorded(text(of: page(for: screen.state)), screen.name)
  }
}

/// A state with the name of its recorded page.
struct NamedScreen: CustomTestStringConvertible, Sendable {
  var name: String
  var state: WizardState
  var testDescription: String { name }
}

extension Garden {
  static let everyScreen = Language.allCases.flatMap { language in
    screens(language).map { NamedScreen(name: "\($0.name).\(language.rawValue)", state: $0.state) }
  }
}

/// Compares a text with the one recorded under `name`, or records it.
func expectRecorded(
  _ said: String, _ name: String, filePath: String = #filePath,
  location: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .appendingPathComponent("Pages/\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD_PAGES"] == "1" {
    try said.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)", sourceLocation: location)
    return
  }
  let expected = try? String(contentsOf: file, encoding: .utf8)
  #expect(said == expected, "\(name)", sourceLocation: location)
}
