import Assessments
import DisplayText
import Foundation
import GardenKit
import Pages
import Referential
import Screens
import Testing
import Wizard

/// Every screen there is, laid out at three sizes in each language: pictures kept in `Every/`.
///
/// `RECORD_SCREENS=1` records them anew and fails, so that it never passes unseen.
@Suite struct EveryScreen {
  /// A state of the journey with its name.
  struct Named: CustomTestStringConvertible, Sendable {
    var name: String
    var state: WizardState
    var testDescription: String { name }

    /// Three sizes, then ASCII where something is drawn or chosen, at the size most people have.
    var text: String {
      let page = page(for: state)
      var parts: [String] = []
      for (columns, rows) in [(60, 20), (80, 24), (120, 40)] {
        parts += picture(of: page, rows: rows, columns: columns, .unicode)
      }
      if page.hasSigns { parts += picture(of: page, rows: 24, columns: 80, .ascii) }
      return parts.joined(separator: "\n") + "\n"
    }

    private func picture(
      of page: Page, rows: Int, columns: Int, _ glyphs: Settings.Glyphs
    ) -> [String] {
      let laid = frame(
        for: page, size: (rows: rows, columns: columns),
        style: SamplePages.style(glyphs, state.settings.spacing), from: state.place.scrolling)
      let cursor = laid.frame.cursor.map { "\($0.row),\($0.column)" } ?? "hidden"
      return [
        "\(columns)x\(rows) \(glyphs.rawValue), cursor \(cursor)",
        String(repeating: "=", count: columns), laid.frame.plain,
        String(repeating: "=", count: columns),
      ]
    }
  }

  static let all = Language.allCases.flatMap { language in
    Garden.screens(language).map {
      Named(name: "\($0.name).\(language.rawValue)", state: $0.state)
    }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Every")

  @Test("shows every screen as recorded", arguments: all)
  func recorded(screen: Named) throws {
    let file = EveryScreen.folder.appending(path: "\(screen.name).txt")
    let drawn = screen.text
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
      try FileManager.default.createDirectory(
        at: EveryScreen.folder, withIntermediateDirectories: true)
      try Data(drawn.utf8).write(to: file)
      Issue.record("recorded \(screen.name): run again without RECORD_SCREENS")
      return
    }
    let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? "(not recorded)\n"
    #expect(drawn == recorded, "\(screen.name)\nrecorded:\n\(recorded)\ndrawn:\n\(drawn)")
  }

  @Test("keeps no picture of a screen that is no longer there")
  func complete() throws {
    let kept = try FileManager.default.contentsOfDirectory(atPath: EveryScreen.folder.path)
    #expect(Set(kept) == Set(EveryScreen.all.map { "\($0.name).txt" }))
  }

  @Test("shows nothing but ASCII and letters where signs are to be simple", arguments: all)
  func simpleSigns(screen: Named) {
    let page = page(for: screen.state)
    for columns in [60, 80, 120, 200] {
      let plain = frame(
        for: page, size: (rows: 40, columns: columns), style: SamplePages.style(.ascii)
      ).frame.plain
      let others = plain.unicodeScalars.filter { $0.value > 0x17F && $0 != "\u{153}" }
      #expect(others.isEmpty, "\(screen.name) at \(columns): \(Set(others))")
    }
  }

  @Test("lets one read on wherever a text is cut, and says with which key", arguments: all)
  func readsOn(screen: Named) throws {
    for spacing in [Settings.Spacing.normal, .accompanied] {
      for (rows, columns) in [(16, 60), (20, 60), (24, 80), (40, 120)] {
        var state = screen.state
        state.settings.spacing = spacing
        state.place.scrolling.rows = 0
        let page = page(for: state)
        let laid = frame(
          for: page, size: (rows: rows, columns: columns),
          style: SamplePages.style(.unicode, spacing))
        guard laid.maxScroll > 0 else { continue }
        Wizard.keep(laid.scrolling, &state)
        let place = "\(screen.name), \(columns)x\(rows), \(spacing)"
        // Beside the mark of what is hidden, or in the last line where there is nothing to choose.
        let isOffered = Wizard.offers(in: state).contains(.scroll) || page.field != nil
        #expect(isOffered || laid.frame.plain.contains(page.readOn), "\(place)")
        _ = Wizard.handle(
          .move(.pageDown), &state,
          in: Surroundings(now: state.now, freshID: "a"))
        #expect(state.place.scrolling.rows > 0, "\(place)")
      }
    }
  }

  @Test("cuts no title for more than the beginning of where one is", arguments: all)
  func wholeTitle(screen: Named) {
    let page = page(for: screen.state)
    for columns in [60, 80, 120] {
      let first = frame(
        for: page, size: (rows: 24, columns: columns),
        style: SamplePages.style(.unicode, screen.state.settings.spacing)
      ).frame.rows[0]
      let title = first.first { $0.role == .title }
      let beside = first.last.map { displayWidth($0.text) } ?? 0
      #expect(
        title?.text == page.title || first.count == 1 || beside <= 20,
        "\(screen.name) at \(columns)")
    }
  }

  @Test("cuts nothing without a mark at any size", arguments: all)
  func nothingCut(screen: Named) {
    let page = page(for: screen.state)
    for (rows, columns) in [(16, 60), (20, 60), (24, 80), (40, 120), (50, 160), (80, 250)] {
      let laid = frame(
        for: page, size: (rows: rows, columns: columns), style: SamplePages.style(.unicode))
      let shown = laid.frame.plain
      let isWhole = laid.maxScroll == 0 && !shown.contains("↓") && !shown.contains("↑")
      guard isWhole else { continue }
      // Without a mark, every word of every option stands on the screen.
      let words = shown.split { $0.isWhitespace }
      for option in page.options where !option.isFolded {
        for word in option.text.split(whereSeparator: \.isWhitespace) {
          #expect(words.contains(word) || shown.contains("…"), "\(screen.name): \(option.text)")
        }
      }
    }
  }
}

extension Page {
  /// Whether something is drawn that letters are not: marks, bars, cells, ranges.
  fileprivate var hasSigns: Bool {
    blocks.contains { block in
      switch block {
      case .bars, .branches, .strip, .ranges: true
      case .options(let options): options.contains { $0.mark != .none }
      default: false
      }
    }
  }
}
