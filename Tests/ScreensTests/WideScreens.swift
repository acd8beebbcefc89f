import DisplayText
import Evaluation
import Pages
import Referential
import Testing
import Wizard

@testable import Screens

@Suite struct WideScreens {
  @Test("put the map at the left from 110 columns on, and help below or at the right")
  func columns() {
    let page = SamplePages.questionWithSides()
    let narrow = frame(for: page, size: (24, 109), style: SamplePages.style()).frame.plain
    #expect(!narrow.contains("Où vous en êtes") && !narrow.contains("En clair"))
    let wide = frame(for: page, size: (40, 110), style: SamplePages.style()).frame
    #expect(wide.plain.contains("Où vous en êtes") && wide.plain.contains("En clair"))
    let below = wide.rows.joined().first { $0.text == "En clair" }
    let question = wide.rows.joined().first { $0.text.hasPrefix("Chacun sait-il") }
    #expect(below?.column == question?.column)
    let widest = frame(for: page, size: (24, 200), style: SamplePages.style()).frame
    let beside = widest.rows[2].first { $0.text == "En clair" }
    #expect((beside?.column ?? 0) > 100)
  }

  @Test("leave help out rather than cut it where a page fills the height")
  func noRoomBelow() {
    let page = SamplePages.questionWithSides()
    let low = frame(for: page, size: (20, 120), style: SamplePages.style()).frame.plain
    #expect(low.contains("Où vous en êtes") && !low.contains("En clair"))
  }

  @Test("mark a map that is longer than the screen")
  func longMap() {
    var page = SamplePages.questionWithSides()
    page.map = (1...40).map { .paragraph("dimension \($0)") }
    let laid = frame(for: page, size: (16, 120), style: SamplePages.style()).frame
    #expect(laid.rows[13].contains { $0.text == "…" && $0.column < 30 })
    #expect(!laid.plain.contains("dimension 12"))
  }

  @Test("say a level by its digit, its shade and its role; what is missing by signs of its own")
  func cells() {
    let answers: [Answer?] = [.level(.one), .level(.five), .unknown, .notApplicable, nil]
    let cells = answers.map { Strip.Cell(answer: $0) }
    let flagged = Strip.Cell(answer: .level(.three), isHere: true, isFlagged: true)
    let strip = Strip(label: "Clarté", cells: cells + [flagged], words: "niveau 1")
    func drawn(_ glyphs: Settings.Glyphs, isHeat: Bool) -> String {
      let page = Page(title: "", blocks: [.strip([strip], isHeat: isHeat)])
      let style = SamplePages.style(glyphs)
      let plain = frame(for: page, size: (16, 60), style: style).frame.plain
      let lines = plain.split(separator: "\n").map { String($0.drop { $0 == " " }) }
      return lines.first { $0.hasPrefix("Clart") } ?? ""
    }
    #expect(drawn(.unicode, isHeat: false) == "Clarté  1  5  ?  -  . [3!")
    #expect(drawn(.unicode, isHeat: true) == "Clarté ·1 █5  ?  -  . [3!")
    #expect(drawn(.ascii, isHeat: true) == "Clarté .1 #5  ?  -  . [3!")
  }

  @Test("draw a range from one end to the other, with the position and what it was")
  func ranges() {
    let line = RangeLine(
      label: "Clarté", interval: Interval(lower: 2, upper: 4), position: 3, former: 1,
      words: "entre 2,0 et 4,0")
    let glyphs = GlyphSet.of(.unicode)
    let drawn = RangeCells(line, count: 17).runs(at: 0, glyphs: glyphs).map(\.text).joined()
    #expect(drawn == "○···├───●───┤····")
    let ascii = RangeCells(line, count: 17).runs(at: 0, glyphs: .of(.ascii)).map(\.text).joined()
    #expect(ascii == "o...[---@---]....")
    let nothing = RangeLine(label: "", interval: nil, position: nil, words: "")
    #expect(
      RangeCells(nothing, count: 13).runs(at: 0, glyphs: glyphs).map(\.text).joined()
        == String(repeating: "·", count: 13))
  }

  @Test("fold sentences that do not have the focus, with their number and a mark")
  func folded() {
    var page = SamplePages.question(focus: .level(.two), chosen: nil)
    page.blocks = page.blocks.map { block in
      guard case .options(let options) = block else { return block }
      return .options(
        options.map { option in
          var option = option
          option.isFolded = !option.hasFocus
          return option
        })
    }
    let plain = frame(
      for: page, size: (24, 80), style: SamplePages.style(.unicode, .accompanied)
    ).frame.plain
    #expect(plain.contains("○ 1 …") && plain.contains("> ○ 2 Nous"))
    #expect(!plain.contains("découvrons"))
  }
}
