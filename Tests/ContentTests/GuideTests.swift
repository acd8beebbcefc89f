import Foundation
import Pages
import Referential
import Testing
import Wizard

@Suite("The guides show what the program shows")
struct GuideTests {
  private static let sources = URL(filePath: #filePath)
  private static let folder = sources.deletingLastPathComponent().appending(path: "Captures")
  private static let docs = sources.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs")
  private static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1"
  }

  /// Guides with the language of their captures.
  static let guides: [(path: String, language: Language)] = [
    ("guide.md", .en), ("fr/guide.md", .fr), ("accessibility.md", .en),
  ]

  /// A block of a guide that a comment names: `<!-- capture: NAME -->`, then a block of text.
  private static var block: Regex<(Substring, name: Substring, text: Substring)> {
    #/<!-- capture: (?<name>[a-z-]+) -->\n```text\n(?<text>[^`]*)```\n/#
  }

  @Test("are recorded one by one", arguments: Language.allCases)
  func recorded(_ language: Language) throws {
    let captures = Captures.all(language)
    #expect(captures.count > 15)
    for (name, text) in captures {
      let file = Self.folder.appending(path: "\(name).\(language.rawValue).txt")
      if Self.isRecording {
        try Data(text.utf8).write(to: file)
        Issue.record("recorded \(name): run again without RECORD_SCREENS")
      } else {
        let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? "(not recorded)\n"
        #expect(text == kept, "\(name)\nrecorded:\n\(kept)\nshown:\n\(text)")
      }
    }
  }

  @Test("stand in the guides word for word", arguments: guides.map(\.path))
  func guide(_ path: String) throws {
    let language = try #require(Self.guides.first { $0.path == path }?.language)
    let file = Self.docs.appending(path: path)
    let guide = try String(contentsOf: file, encoding: .utf8)
    let captures = Captures.all(language)
    var rewritten = guide
    for found in guide.matches(of: Self.block).reversed() {
      let name = String(found.output.name)
      let text = try #require(captures[name], "\(path) shows \(name), which nobody captures")
      if !Self.isRecording { #expect(found.output.text == text, "\(path): \(name) went stale") }
      rewritten.replaceSubrange(
        found.range, with: "<!-- capture: \(name) -->\n```text\n\(text)```\n")
    }
    let blocks = guide.matches(of: #/```text\n/#).count
    #expect(guide.matches(of: Self.block).count == blocks, "every picture of \(path) is a capture")
    #expect(blocks >= 4)
    if Self.isRecording, rewritten != guide {
      try Data(rewritten.utf8).write(to: file)
      Issue.record("rewrote the captures of \(path): run again without RECORD_SCREENS")
    }
  }

  @Test("name in their tables the letters of the program", arguments: Language.allCases)
  func letters(_ language: Language) throws {
    let path = language == .fr ? "fr/guide.md" : "guide.md"
    let guide = try String(contentsOf: Self.docs.appending(path: path), encoding: .utf8)
    let rows = guide.split(separator: "\n").filter { $0.hasPrefix("| ") }
    let named = Set(
      rows.flatMap { row in
        // The first cell, and in it what stands between two marks of code.
        row.split(separator: "|")[0].matches(of: /`(.)`/).map { String($0.output.1) }
      })
    let letters = Offer.allCases.map { KeyMap.letter(for: $0, in: language) }.filter { !$0.isEmpty }
    #expect(named == Set(letters))
  }

  @Test("keep no capture that is no longer made")
  func complete() throws {
    let kept = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let made = Language.allCases.flatMap { language in
      Captures.all(language).keys.map { "\($0).\(language.rawValue).txt" }
    }
    #expect(Set(kept) == Set(made))
  }
}
