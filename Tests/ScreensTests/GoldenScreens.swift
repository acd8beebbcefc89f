import Foundation
import Pages
import Screens
import Testing
import Wizard

/// One page at one size: a picture kept in `Screens/`.
struct GoldenScreen: Sendable, CustomTestStringConvertible {
  var name: String
  var page: Page
  var rows: Int
  var columns: Int
  var glyphs: Settings.Glyphs = .unicode
  var spacing: Settings.Spacing = .normal
  var scroll = 0

  var file: String {
    let spaced = spacing == .accompanied ? "-accompanied" : ""
    return "\(name)-\(columns)x\(rows)-\(glyphs.rawValue)\(spaced).txt"
  }

  var testDescription: String { file }

  var laid: Laid {
    frame(
      for: page, size: (rows: rows, columns: columns),
      style: SamplePages.style(glyphs, spacing), from: Scrolling(rows: scroll, isReading: true))
  }

  /// Picture, then roles at the size most people have.
  var text: String {
    let laid = laid
    let cursor = laid.frame.cursor.map { "\($0.row),\($0.column)" } ?? "hidden"
    let ruler = String(repeating: "=", count: columns)
    var parts = [
      "\(columns)x\(rows) \(glyphs.rawValue), cursor \(cursor), scrolls to \(laid.maxScroll)",
      ruler, laid.frame.plain, ruler,
    ]
    if columns == 80, glyphs == .unicode { parts += [laid.frame.roles, ruler] }
    return parts.joined(separator: "\n") + "\n"
  }

  static let all: [GoldenScreen] = {
    let pages: [(String, Page)] = [
      ("home", SamplePages.home()), ("question", SamplePages.question()),
      ("overview", SamplePages.overview()), ("dimensions", SamplePages.dimensions()),
      ("subject", SamplePages.subject()),
    ]
    var screens: [GoldenScreen] = []
    for (name, page) in pages {
      for (columns, rows) in [(80, 24), (120, 40), (60, 20)] {
        for glyphs in Settings.Glyphs.allCases {
          screens.append(
            GoldenScreen(name: name, page: page, rows: rows, columns: columns, glyphs: glyphs))
        }
      }
    }
    return screens + others
  }()

  private static let others: [GoldenScreen] = [
    GoldenScreen(name: "help", page: SamplePages.help, rows: 24, columns: 80),
    GoldenScreen(name: "help-scrolled", page: SamplePages.help, rows: 20, columns: 60, scroll: 5),
    GoldenScreen(
      name: "comment", page: SamplePages.comment(longComment, cursor: 120), rows: 24, columns: 80),
    GoldenScreen(
      name: "comment-long", page: SamplePages.comment(longComment + longComment + longComment),
      rows: 20, columns: 60),
    GoldenScreen(
      name: "subject-scrolled",
      page: SamplePages.subject(
        partners: "Maison de quartier, Ville, Fondation du Val, 日本の庭, école Jean-Jaurès, "
          + "régie de quartier, bailleur"), rows: 20, columns: 60),
    GoldenScreen(name: "choices", page: SamplePages.choices(), rows: 24, columns: 80),
    GoldenScreen(
      name: "choices-disabled", page: SamplePages.choices(focus: 3), rows: 20, columns: 60,
      glyphs: .ascii),
    GoldenScreen(name: "review-middle", page: SamplePages.review(focus: 13), rows: 24, columns: 80),
    GoldenScreen(name: "review-end", page: SamplePages.review(focus: 27), rows: 16, columns: 60),
    GoldenScreen(
      name: "question", page: SamplePages.question(focus: .unknown), rows: 24, columns: 80,
      spacing: .accompanied),
    GoldenScreen(
      name: "home", page: SamplePages.home(focus: .quit), rows: 40, columns: 120,
      spacing: .accompanied),
    GoldenScreen(
      name: "overview-last", page: SamplePages.overview(focus: .goHome), rows: 16, columns: 60),
    GoldenScreen(
      name: "question-unanswered", page: SamplePages.question(focus: nil, chosen: nil), rows: 20,
      columns: 60),
    GoldenScreen(name: "too-small", page: SamplePages.home(), rows: 12, columns: 40),
  ]

  private static let longComment =
    "Lors de la réunion de mars, deux organisations ont engagé une dépense sans le dire aux "
    + "autres.\nDepuis, nous prévenons par courriel ; ce n’est écrit nulle part, et la personne "
    + "arrivée en mai ne le savait pas.\n\n"
}

@Suite struct GoldenScreens {
  @Test("shows the page as recorded", arguments: GoldenScreen.all)
  func recorded(screen: GoldenScreen) throws {
    let file = GoldenScreens.folder.appending(path: screen.file)
    let drawn = screen.text
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
      try FileManager.default.createDirectory(
        at: GoldenScreens.folder, withIntermediateDirectories: true)
      try Data(drawn.utf8).write(to: file)
      Issue.record("recorded \(screen.file): run again without RECORD_SCREENS")
      return
    }
    let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? "(not recorded)\n"
    #expect(
      drawn == recorded, "\(screen.file)\nrecorded:\n\(recorded)\ndrawn:\n\(drawn)")
  }

  @Test("keeps no picture of a screen that is no longer tested")
  func complete() throws {
    let kept = try FileManager.default.contentsOfDirectory(atPath: GoldenScreens.folder.path)
    #expect(Set(kept) == Set(GoldenScreen.all.map(\.file)))
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Screens")
}
