import DisplayText
import Foundation
import GardenKit
import Pages
import Referential
import Screens
import Testing
import Wizard

@testable import TerminalUI

/// Screens where looks carry something, as a terminal without colours shows them: pictures kept in
/// `Monochrome/`, with a line of attributes under each line that has any.
///
/// Elsewhere `EveryScreen` is enough: the letters are the same, and so are the roles.
@Suite("Screens without colour")
struct MonochromeScreens {
  /// Focus, levels, bands, ranges, heat, fields, refusals.
  private static let names = [
    "home-again", "question", "question-open", "comment", "subject", "pause", "review", "overview",
    "overview-to-confirm", "dimensions", "tags", "understand-to-confirm", "since-last-time",
    "side-by-side-partners", "pick-actions", "toolbox-filtered", "assessment-read-only",
    "confirm-discard", "settings", "workshop-map", "workshop-map-dimension", "workshop-debate",
  ]
  /// At the other sizes, what changes its shape most.
  private static let atEverySize = ["question", "dimensions", "overview", "workshop-map"]

  struct Picture: CustomTestStringConvertible, Sendable {
    var name: String
    var state: WizardState
    var sizes: [(columns: Int, rows: Int)]
    var testDescription: String { name }

    var text: String {
      let page = page(for: state)
      return sizes.flatMap { size in
        let laid = frame(
          for: page, size: (rows: size.rows, columns: size.columns),
          style: ScreenStyle(spacing: state.settings.spacing, tooSmall: ""),
          from: state.place.scrolling)
        let ruler = String(repeating: "=", count: size.columns)
        return ["\(size.columns)x\(size.rows)", ruler, MonochromeScreens.picture(of: laid.frame)]
          + [ruler]
      }.joined(separator: "\n") + "\n"
    }
  }

  static let all: [Picture] = Language.allCases.flatMap { language in
    Garden.screens(language).filter { names.contains($0.name) }.map { name, state in
      Picture(
        name: "\(name).\(language.rawValue)", state: state,
        sizes: atEverySize.contains(name) ? [(60, 20), (80, 24), (120, 40)] : [(80, 24)])
    }
  }

  /// Each line, then what its cells look like: bold, underlined, reverse, `#` for several at once.
  private static func picture(of frame: Frame) -> String {
    let lines = frame.plain.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    return frame.rows.indices.flatMap { row -> [String] in
      let looks = looks(of: frame.rows[row], width: frame.width)
      let line = row < lines.count ? lines[row] : ""
      return looks.isEmpty ? [line] : [line, "|" + looks.dropFirst()]
    }.joined(separator: "\n")
  }

  private static func looks(of runs: [Run], width: Int) -> String {
    var cells = Array(repeating: " ", count: width)
    for run in runs {
      let attributes = Theme.monochrome.style(of: run.role).attributes
      let sign =
        switch attributes {
        case []: " "
        case .bold: "b"
        case .underline: "_"
        case .reverse: "R"
        default: "#"
        }
      for column in run.column..<run.column + displayWidth(run.text) where column < width {
        cells[column] = sign
      }
    }
    while cells.last == " " { cells.removeLast() }
    return cells.joined()
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Monochrome")

  @Test("look as recorded", arguments: all)
  func recorded(picture: Picture) throws {
    let file = MonochromeScreens.folder.appending(path: "\(picture.name).txt")
    let drawn = picture.text
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
      try Data(drawn.utf8).write(to: file)
      Issue.record("recorded \(picture.name): run again without RECORD_SCREENS")
      return
    }
    let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? "(not recorded)\n"
    #expect(drawn == recorded, "\(picture.name)\nrecorded:\n\(recorded)\ndrawn:\n\(drawn)")
  }

  @Test("keep no picture of a screen that is no longer there, and every one that is named")
  func complete() throws {
    let kept = try FileManager.default.contentsOfDirectory(atPath: MonochromeScreens.folder.path)
    #expect(Set(kept) == Set(MonochromeScreens.all.map { "\($0.name).txt" }))
    #expect(kept.count == MonochromeScreens.names.count * Language.allCases.count)
  }

  /// Every screen, without colour: the cursor stands on the marker, and the marker is in reverse.
  @Test("show the focus by a sign and in reverse, on every screen", arguments: Language.allCases)
  func focus(language: Language) {
    for (name, state) in Garden.screens(language) {
      let page = page(for: state)
      let hasFocus = page.options.contains(where: \.hasFocus)
      guard hasFocus else { continue }
      let drawn = frame(
        for: page, size: (rows: 24, columns: 80), style: ScreenStyle(tooSmall: ""),
        from: state.place.scrolling
      ).frame
      let marked = drawn.rows.joined().filter {
        Theme.monochrome.style(of: $0.role).attributes.contains(.reverse)
      }
      #expect(marked.contains { $0.text.hasPrefix(">") }, "\(name)")
    }
  }

  /// Bands and levels have colours; a word or a digit says the same beside each.
  @Test("say in letters what a colour says elsewhere", arguments: Language.allCases)
  func letters(language: Language) {
    for (name, state) in Garden.screens(language) {
      let drawn = frame(
        for: page(for: state), size: (rows: 40, columns: 120), style: ScreenStyle(tooSmall: "")
      ).frame
      for runs in drawn.rows {
        for run in runs where [.good, .warn, .work, .selected].contains(run.role) {
          // The brackets around where one is are the sign themselves.
          if run.text == "[" || run.text == "]" { continue }
          let end = run.column + displayWidth(run.text)
          let beside = runs.filter { $0.column >= run.column - 2 && $0.column <= end + 4 }
          let said = beside.map(\.text).joined()
          #expect(said.contains { $0.isLetter || $0.isNumber }, "\(name): « \(run.text) »")
        }
      }
    }
  }
}
