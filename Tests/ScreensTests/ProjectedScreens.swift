import Assessments
import Foundation
import GardenKit
import Pages
import Referential
import Screens
import Testing
import Wizard

/// What a group looks at together, at 100 columns and 30 rows, for four, twelve and forty people: pictures kept in
/// `Projected/`.
///
/// `RECORD_SCREENS=1` records them anew and fails, so that it never passes unseen.
@Suite struct ProjectedScreens {
  struct Room: CustomTestStringConvertible, Sendable {
    var people: Int
    var isAnonymous: Bool
    var language: Language

    var testDescription: String {
      "\(people)\(isAnonymous ? "-anonymous" : "").\(language.rawValue)"
    }

    var desk: WorkshopDesk { Garden.room(of: people, anonymous: isAnonymous, language) }

    /// The map, how organisations see it, one debate, and what crosses.
    var states: [WizardState] {
      var byOrganisation = desk
      byOrganisation.grouping = .organisations
      return [
        Garden.roomScreen(.map(nil), desk), Garden.roomScreen(.map(nil), byOrganisation),
        Garden.roomScreen(.debate("sen-2"), desk), Garden.roomScreen(.agenda, desk),
        Garden.roomScreen(.crossed, desk),
      ]
    }
  }

  static let rooms =
    [4, 12, 40].flatMap { people in
      [Room(people: people, isAnonymous: false, language: .fr)]
        + (people == 4 ? [] : [Room(people: people, isAnonymous: true, language: .fr)])
    } + [Room(people: 12, isAnonymous: false, language: .en)]

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Projected")

  private func plain(
    _ state: WizardState, _ size: (rows: Int, columns: Int), _ glyphs: Settings.Glyphs = .unicode
  ) -> String {
    frame(for: page(for: state), size: size, style: SamplePages.style(glyphs)).frame.plain
  }

  @Test("shows a room of any size as recorded", arguments: rooms)
  func recorded(room: Room) throws {
    let line = String(repeating: "=", count: 100)
    let drawn =
      room.states.map { "\(line)\n\(plain($0, (rows: 30, columns: 100)))\n" }.joined() + line + "\n"
    let file = Self.folder.appending(path: "\(room.testDescription).txt")
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(drawn.utf8).write(to: file)
      Issue.record("recorded \(room.testDescription): run again without RECORD_SCREENS")
      return
    }
    let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? "(not recorded)\n"
    #expect(drawn == recorded, "recorded:\n\(recorded)\ndrawn:\n\(drawn)")
  }

  @Test("shows every answer of every row, at any width, for any number of people")
  func nobodyIsCutOff() throws {
    for people in [2, 3, 4, 5, 8, 11, 12, 20, 26, 27, 30, 40] {
      for isAnonymous in [false, true] where !(isAnonymous && people < 3) {
        let desk = Garden.room(of: people, anonymous: isAnonymous)
        for columns in [60, 80, 100, 120, 160] {
          let state = Garden.roomScreen(.map(nil), desk)
          let shown = plain(state, (rows: 80, columns: columns))
          // The row on which all but one agree: what is there is one 1, and as many 3 as there are others.
          let label = try #require(Garden.questionnaire.criterion("cla-1")?.label[.fr])
          let row = try #require(
            shown.split(separator: "\n").first { $0.contains(label.prefix(20)) }
              .map(String.init), "\(people) people at \(columns)")
          let cells = row.drop { !$0.isNumber }.prefix { $0.isNumber || " ()×".contains($0) }
          let counted = cells.contains("×")
          let threes =
            counted
            ? cells.split(separator: " ").last.flatMap { Int($0) } ?? 0
            : cells.count { $0 == "3" }
          #expect(
            threes == people - (people > 4 ? 1 : 0), "\(people) people at \(columns): \(row)")
        }
      }
    }
  }

  @Test("never puts the same head above two columns, and says what letters stand for")
  func headsDiffer() throws {
    let desk = Garden.room(of: 12)
    for columns in [60, 70, 80, 90, 100, 120, 160] {
      let shown = plain(Garden.roomScreen(.map(nil), desk), (rows: 60, columns: columns))
      let rows = shown.split(separator: "\n", omittingEmptySubsequences: false)
      guard !shown.contains("Tous les noms") else { continue }
      let heads = rows[3].split(separator: " ")
      #expect(heads.count == 12 && Set(heads).count == 12, "\(columns): \(rows[3])")
      // The key says every name.
      if heads[0] == "A" { #expect(desk.ballots.allSatisfy { shown.contains($0.name) }) }
    }
    var byOrganisation = desk
    byOrganisation.grouping = .organisations
    let narrow = plain(Garden.roomScreen(.map(nil), byOrganisation), (rows: 60, columns: 60))
    #expect(narrow.contains("B\u{A0}Maison de quartier   C\u{A0}Maison des associations"))
  }

  @Test("sets a voice apart in brackets that leave its level under its name, in simple signs too")
  func brackets() {
    for glyphs in [Settings.Glyphs.unicode, .ascii] {
      for columns in [80, 120] {
        let shown = plain(
          Garden.roomScreen(.map(nil), Garden.room(of: 12)), (rows: 60, columns: columns), glyphs)
        #expect(shown.contains("(1)"), "\(columns)")
      }
    }
  }

  @Test("starts at what divides most, and offers to talk about it")
  func startsAtTheTop() {
    let state = Garden.roomScreen(.map(nil), Garden.room(of: 12))
    let map = page(for: state)
    #expect(map.options.map(\.item) == [.workshop(.deed(.agenda))])
  }

  @Test("explains only the signs that stand on the map")
  func legend() {
    let shown = plain(Garden.roomScreen(.map(nil), Garden.room(of: 12)), (rows: 60, columns: 120))
    #expect(shown.contains("? ne sait pas.") && !shown.contains("/ non concerné."))
    let few = plain(Garden.roomScreen(.map("eff"), Garden.room(of: 4)), (rows: 60, columns: 120))
    #expect(!few.contains("parenthèses"))
  }
}
