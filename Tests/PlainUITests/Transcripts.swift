import Foundation
import Testing

/// Conversations as recorded text: all that a screen reader is given.
///
/// `RECORD_PAGES=1` records them anew and fails, so that it never passes unseen.
@Suite struct Transcripts {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Transcripts")

  @Test("say what was recorded", arguments: Script.all)
  func recorded(script: Script) throws {
    let earlier = PlainTable(script.language).type(script.before)
    let table = PlainTable(script.language, saved: Array(earlier.saved.values))
    let said = table.type(script.lines).transcript
    #expect(table.wasAlwaysSaved, "nothing waits to be saved while a line is waited for")
    let file = Transcripts.folder.appendingPathComponent("\(script.name).txt")
    if ProcessInfo.processInfo.environment["RECORD_PAGES"] == "1" {
      try Data(said.utf8).write(to: file)
      Issue.record("recorded \(script.name)")
      return
    }
    let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? "(not recorded)\n"
    #expect(said == expected, "\(script.name)\nrecorded:\n\(expected)\nsaid:\n\(said)")
  }

  @Test("keeps no transcript that is no longer made")
  func complete() throws {
    let kept = try FileManager.default.contentsOfDirectory(atPath: Transcripts.folder.path)
    #expect(Set(kept) == Set(Script.all.map { "\($0.name).txt" }))
  }
}
