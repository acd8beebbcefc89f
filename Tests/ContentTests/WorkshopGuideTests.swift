import Foundation
import Messages
import Referential
import Testing

/// What the guides of workshops name has to be on the screens, word for word.
///
/// A name in bold is an entry, but where it ends a sentence and so is a title of the guide.
@Suite("The guides of workshops name what is on the screens")
struct WorkshopGuideTests {
  private static let docs = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs")
  private static let guides: [Language: String] = [.fr: "fr/atelier.md", .en: "workshop.md"]

  private static func text(_ language: Language) throws -> String {
    let path = try #require(guides[language])
    let guide = try String(contentsOf: docs.appending(path: path), encoding: .utf8)
    // Names may go on on the next line, and guides are typed with plain spaces.
    return plain(guide)
  }

  private static func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }

  private static func entries(_ language: Language) -> Set<String> {
    let messages = Messages(in: language)
    let words = messages.workshops
    let preparing = messages.workshopPreparing
    let debate = messages.workshopDebate
    var entries = Array(words.deeds.values) + Array(words.documents.values)
    entries += [
      messages.home.prepareWorkshop, words.title, words.showAgain, words.closeYes, words.endYes,
      words.goOnPreparing,
    ]
    entries += [preparing.each, preparing.oneVoice, preparing.named, preparing.anonymous]
    entries += [
      debate.everything, debate.undecided, debate.leaveAllAside, debate.commentsDone,
      debate.crossedTitle, debate.erase, debate.keepThem,
    ]
    return Set(entries.map { plain($0).lowercased() })
  }

  @Test("in every name in bold", arguments: Language.allCases)
  func entries(_ language: Language) throws {
    let known = Self.entries(language)
    let guide = try Self.text(language)
    let names = guide.matches(of: #/\*\*(?<name>[^*]+)\*\*/#).map { found in
      String(found.output.name.map { $0.isNewline ? " " : $0 })
    }.filter { !$0.hasSuffix(".") && !$0.hasSuffix("?") }
    #expect(names.count > 40)
    for name in names {
      #expect(known.contains(name.lowercased()), "no entry is called “\(name)”")
    }
  }

  @Test("in the tables of papers, beside the word that prints them", arguments: Language.allCases)
  func papers(_ language: Language) throws {
    let documents = Messages(in: language).workshops.documents
    let guide = try Self.text(language)
    var found: Set<String> = []
    for row in guide.matches(of: #/\n\| (?<name>[^|]+) \| `(?<what>[a-z][a-z-]+)` \|/#) {
      let what = String(row.output.what)
      let name = try #require(documents[what], "“\(what)” is no paper")
      #expect(Self.plain(name) == row.output.name)
      found.insert(what)
    }
    #expect(found == Set(documents.keys))
  }

  @Test("in the same order in both languages, so that none is forgotten in one")
  func sameEntries() throws {
    func keys(_ language: Language) throws -> [String] {
      let deeds = Messages(in: language).workshops.deeds
      return try Self.text(language).matches(of: #/\*\*(?<name>[^*]+)\*\*/#).compactMap { found in
        let name = String(found.output.name.map { $0.isNewline ? " " : $0 })
        return deeds.first { Self.plain($0.value) == name }?.key
      }
    }
    let french = try keys(.fr)
    #expect(french == (try keys(.en)))
    #expect(french.count > 30)
  }
}
