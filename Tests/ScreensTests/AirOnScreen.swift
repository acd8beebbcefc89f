import Pages
import Referential
import Screens
import Testing
import Wizard

@Suite("Air between what one reads")
struct AirOnScreen {
  private func lines(_ blocks: [Block], rows: Int = 24, columns: Int = 80) -> [String] {
    let page = Page(title: "T", blocks: blocks)
    let laid = frame(for: page, size: (rows: rows, columns: columns), style: SamplePages.style())
    return laid.frame.plain.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }

  @Test("a heading has a blank row above it where there is room, and none where there is not")
  func headings() {
    let parts = (1...4).flatMap { [Block.heading("H\($0)"), .paragraph("p\($0)")] }
    let airy = lines(parts)
    #expect(Array(airy[2...6]) == [" H1", "   p1", "", " H2", "   p2"])
    // Twelve rows of text in as many rows: the air goes from all headings, not from some.
    let full = lines(parts + (1...4).map { .paragraph("q\($0)") }, rows: 16, columns: 60)
    #expect(full[2] == " H1" && full[4] == " H2" && full[6] == " H3" && full[8] == " H4")
  }

  @Test("a text that one chooses below keeps its air only while all of it fits")
  func choices() {
    let option = Option(item: .action(.next), text: "Continuer", hasFocus: true)
    let long = (1...12).flatMap { [Block.heading("H\($0)"), .paragraph("p\($0)")] }
    let shown = lines(long + [.gap, .options([option])])
    #expect(shown[2] == " H1" && shown[4] == " H2")
  }

  @Test("no line ends with a word alone when a narrower column avoids it")
  func lostWords() {
    let text = "Une phrase qui remplit presque toute la ligne et dont le dernier mot serait seul."
    let shown = lines([.paragraph(text)]).filter { !$0.isEmpty }
    #expect(shown.count == 3)
    #expect(shown[2].split(separator: " ").count > 2, "\(shown)")
  }

  @Test("numbered steps hang under their first word")
  func steps() {
    let text = "1. " + String(repeating: "mot ", count: 30)
    let shown = lines([.heading("H"), .paragraph(text)])
    #expect(shown[3].hasPrefix("   1. mot"))
    #expect(shown[4].hasPrefix("      mot"))
  }

  @Test("labels under a heading and beside none have their texts in line")
  func labels() {
    let blocks: [Block] = [
      .pairs([Pair(label: "Repère", text: "trois")]), .gap, .heading("H"),
      .pairs([Pair(label: "Une dimension", text: "quatre")]),
    ]
    let shown = lines(blocks)
    let ends = ["trois", "quatre"].compactMap { word in
      shown.first { $0.hasSuffix(word) }.map { $0.count - word.count }
    }
    #expect(ends.count == 2 && ends[0] == ends[1], "\(ends)")
  }

  @Test("a text that goes on above what one chooses says which key shows the rest, until its end")
  func readOn() {
    let option = Option(item: .action(.next), text: "Continuer", hasFocus: true)
    var page = Page(
      title: "T", blocks: (1...40).map { .paragraph("p\($0)") } + [.gap, .options([option])])
    page.readOn = "la suite : Page suiv."
    let size = (rows: 24, columns: 80)
    let first = frame(for: page, size: size, style: SamplePages.style())
    #expect(first.maxScroll > 0 && first.frame.plain.contains("la suite : Page suiv. ↓"))
    let last = frame(
      for: page, size: size, style: SamplePages.style(), from: Scrolling(rows: first.maxScroll))
    #expect(!last.frame.plain.contains("la suite") && last.frame.plain.contains("p40"))
  }

  @Test("a key for help is named where help has no room, and nowhere else")
  func helpElsewhere() {
    var page = SamplePages.questionWithSides()
    page.asideKey = "Touche x"
    func drawn(_ columns: Int) -> String {
      frame(for: page, size: (rows: 40, columns: columns), style: SamplePages.style()).frame.plain
    }
    #expect(drawn(80).contains("Touche x"))
    #expect(!drawn(120).contains("Touche x") && drawn(120).contains("En clair"))
  }
}

@Suite("The question on a small screen")
struct QuestionInSight {
  @Test("stays in sight whatever answer has the focus, at 60×16")
  func pinned() {
    let long = String(repeating: "Nous en avons parlé, et cela tient depuis longtemps. ", count: 2)
    let text = "Savez-vous combien de temps chacun y passe vraiment, réunions comprises ?"
    for level in Level.allCases {
      let page = SamplePages.question(
        levels: (1...5).map { "N\($0) " + long }, focus: .level(level), chosen: nil, text: text)
      let drawn = frame(for: page, size: (rows: 16, columns: 60), style: SamplePages.style())
      let plain = drawn.frame.plain
      #expect(plain.contains("Savez-vous combien") && plain.contains("réunions comprises"))
      #expect(plain.contains("> ○ \(level.rawValue) N\(level.rawValue)"), "\(plain)")
    }
  }
}
