import Assessments
import Foundation
import Referential
import Reports
import Testing

/// What the papers of a session say, as recorded text.
///
/// `RECORD_PAGES=1` records them anew and fails, so that it never passes unseen.
@Suite struct RecordedPapers {
  @Test(
    "before the session say what was recorded", arguments: Language.allCases,
    [
      WorkshopDocumentKind.invitation, .notice, .textBallot, .ballot, .booklet, .posters,
      .facilitator,
    ])
  func before(_ language: Language, _ kind: WorkshopDocumentKind) throws {
    let material = try SessionSamples.material(SessionSamples.workshop(language))
    try expectRecorded(
      SessionSamples.text(kind, from: material), "\(kind.rawValue).\(language.rawValue)")
  }

  @Test(
    "after the reveal say what was recorded", arguments: Language.allCases,
    [WorkshopDocumentKind.interim, .minutes, .divergence, .views])
  func after(_ language: Language, _ kind: WorkshopDocumentKind) throws {
    let material = try SessionSamples.material(
      SessionSamples.decided(language), ballots: SessionSamples.twoAndTwo)
    try expectRecorded(
      SessionSamples.text(kind, from: material), "\(kind.rawValue).\(language.rawValue)")
  }

  @Test(
    "of organisations that speak by name say what was recorded", arguments: Language.allCases,
    [WorkshopDocumentKind.invitation, .textBallot, .divergence, .views])
  func byOrganisation(_ language: Language, _ kind: WorkshopDocumentKind) throws {
    let workshop = SessionSamples.decided(language, voices: .organisation)
    let voices = [SessionSamples.twoAndTwo[0], SessionSamples.twoAndTwo[2]]
    let material = try SessionSamples.material(workshop, ballots: voices)
    try expectRecorded(
      SessionSamples.text(kind, from: material),
      "\(kind.rawValue)-organisation.\(language.rawValue)")
  }

  @Test(
    "without names say what was recorded", arguments: Language.allCases,
    [WorkshopDocumentKind.invitation, .textBallot, .minutes])
  func anonymous(_ language: Language, _ kind: WorkshopDocumentKind) throws {
    let workshop = SessionSamples.decided(language, naming: .anonymous)
    let material = try SessionSamples.material(workshop, ballots: SessionSamples.twoAndTwo)
    try expectRecorded(
      SessionSamples.text(kind, from: material),
      "\(kind.rawValue)-anonymous.\(language.rawValue)")
  }
}

/// Compares a text with the one recorded under `name`, or records it.
func expectRecorded(
  _ said: String?, _ name: String, filePath: String = #filePath,
  location: SourceLocation = #_sourceLocation
) throws {
  let said = try #require(said, "\(name) was not made", sourceLocation: location)
  let file = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden/\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD_PAGES"] == "1" {
    try said.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)", sourceLocation: location)
    return
  }
  let expected = try? String(contentsOf: file, encoding: .utf8)
  #expect(said == expected, "\(name)", sourceLocation: location)
}
