import Foundation
import Pages
import Referential
import Screens
import Testing
import Wizard

@Suite struct QuestionScreen {
  @Test("fits 80×24 without scrolling when every text is as long as allowed")
  func fits() {
    let words = "Nous avons écrit ensemble qui décide, sur quoi, et ce que nous faisons en cas de "
    let level = String((words + words).prefix(110))
    let text = String((words + words).prefix(91)) + "?"
    let levels = (1...5).map { "N\($0)" + level.dropFirst(2) }
    let page = SamplePages.question(levels: levels, text: text)
    for glyphs in Settings.Glyphs.allCases {
      let laid = frame(for: page, size: (rows: 24, columns: 80), style: SamplePages.style(glyphs))
      let plain = laid.frame.plain
      #expect(laid.maxScroll == 0)
      #expect(!plain.contains("↓") && !plain.contains("↑"))
      for expected in ["N1", "N2", "N3", "N4", "N5", "Ne sait pas", "touche n"] {
        #expect(plain.contains(expected), "\(plain)")
      }
    }
  }

  @Test("keeps the cursor on the first level while nothing is answered")
  func unanswered() {
    let page = SamplePages.question(focus: nil, chosen: nil)
    let drawn = frame(for: page, size: (rows: 24, columns: 80), style: SamplePages.style()).frame
    #expect(drawn.cursor == Position(row: 5, column: 1))
    #expect(!drawn.plain.contains(">"))
  }

  @Test("shows what was chosen even when the focus is elsewhere, without colour")
  func chosen() {
    let page = SamplePages.question(focus: .level(.five), chosen: .two)
    let style = SamplePages.style(.ascii)
    let plain = frame(for: page, size: (rows: 24, columns: 80), style: style).frame.plain
    #expect(plain.contains("   (*) 2 Nous nous arrangeons"))
    #expect(plain.contains(" > ( ) 5 Ces règles"))
  }
}

@Suite struct FocusOnScreen {
  @Test("is marked in the text itself, wherever it stands")
  func monochrome() {
    let pages =
      [.start, .example, .quit].map { SamplePages.home(focus: $0) }
      + [.dimensions, .tools, .goHome].map { SamplePages.overview(focus: $0) }
      + ["ep-sen", "ep-soc", "ep-perf"].map { SamplePages.dimensions(focus: $0) }
      + (0...3).map { SamplePages.choices(focus: $0) }
      + [.subjectName, .respondent].map { SamplePages.subject(focus: $0, cursor: 0) }
    var pictures: Set<String> = []
    for page in pages {
      for (rows, columns) in [(24, 80), (40, 120), (16, 60)] {
        let size = (rows: rows, columns: columns)
        let drawn = frame(for: page, size: size, style: SamplePages.style(.ascii)).frame
        pictures.insert(drawn.plain)
        let marked = drawn.rows.flatMap { $0 }.filter {
          $0.text.hasPrefix(">") && $0.role == .focus
        }
        #expect(marked.count == 1, "\(drawn.plain)")
      }
    }
    #expect(pictures.count == pages.count * 3)
  }

  @Test("keeps its neighbours in sight all along a list")
  func neighbours() {
    for (rows, columns) in [(24, 80), (16, 60), (20, 60), (40, 120)] {
      for focus in 0..<28 {
        let page = SamplePages.review(focus: focus)
        let size = (rows: rows, columns: columns)
        let plain = frame(for: page, size: size, style: SamplePages.style()).frame.plain
        for near in [focus - 1, focus, focus + 1] where (0..<28).contains(near) {
          #expect(plain.contains("Question \(near) :"), "\(focus) at \(size)\n\(plain)")
        }
      }
    }
  }

  @Test("moves a list only at its edges, and by no more than what comes into sight")
  func movesLittle() {
    var former = Scrolling()
    var moves: [Int] = []
    for focus in Array(0..<28) + (0..<28).reversed() {
      let laid = frame(
        for: SamplePages.review(focus: focus), size: (rows: 24, columns: 80),
        style: SamplePages.style(), from: former)
      moves.append(abs(laid.scrolling.rows - former.rows))
      former = laid.scrolling
    }
    #expect(moves.allSatisfy { $0 <= 2 }, "\(moves)")
    #expect(former.rows == 0 && moves.filter { $0 == 0 }.count > 12, "\(moves)")
  }

  /// Questions with their sentences, taller than what moves at once, and a long text at the end.
  private func reading(_ focus: Int, from former: Scrolling) -> Laid {
    let options = (0..<6).map { place in
      Option(
        item: .criterion(CriterionID("c-\(place)")), text: "Question \(place)",
        detail: (1...5).map { "\($0). " + String(repeating: "phrase ", count: 8) }
          .joined(separator: "\n"), hasFocus: place == focus)
    }
    let text = (1...40).map { Block.paragraph("ligne \($0)") }
    return frame(
      for: Page(title: "T", blocks: [.options(options)] + text), size: (rows: 24, columns: 80),
      style: SamplePages.style(), from: former)
  }

  @Test("reads a text between two items first, two rows with each arrow, and then moves the focus")
  func readsOnTheWay() {
    var laid = reading(2, from: Scrolling())
    var steps = 0
    while laid.scrolling.unreadBelow > 0 {
      #expect(laid.scrolling.unreadBelow <= 2 && laid.frame.plain.contains("> Question 2"))
      let rows = laid.scrolling.rows + laid.scrolling.unreadBelow
      laid = reading(2, from: Scrolling(rows: rows, isReading: true))
      #expect(laid.scrolling.rows == rows, "what was read on stays read")
      steps += 1
    }
    #expect(steps > 0)
    #expect(reading(3, from: laid.scrolling).scrolling.rows - laid.scrolling.rows <= 2)
  }

  @Test("stays at the edge while a text longer than the screen is read to its end, and back")
  func readsToTheEnd() {
    var laid = reading(5, from: Scrolling())
    func read(_ rows: Int) {
      laid = reading(5, from: Scrolling(rows: laid.scrolling.rows + rows, isReading: true))
      #expect(laid.frame.plain.contains("> Question 5"))
    }
    while laid.scrolling.unreadBelow > 0 { read(laid.scrolling.unreadBelow) }
    #expect(laid.frame.plain.contains("ligne 40"))
    while laid.scrolling.unreadAbove > 0 { read(-laid.scrolling.unreadAbove) }
    let above = reading(4, from: laid.scrolling)
    #expect(above.frame.plain.contains("> Question 4"))
    #expect(laid.scrolling.rows - above.scrolling.rows <= 2)
  }

  @Test("a page key goes to the first item of the rows that follow, and none is skipped")
  func pageKeys() {
    let list = SamplePages.review(focus: 0)
    let size = (rows: 24, columns: 80)
    let first = frame(for: list, size: size, style: SamplePages.style())
    let step = first.scrolling.itemsBelow
    #expect(first.frame.plain.contains("Question \(step - 1) :") && step > 5)
    let former = Scrolling(rows: first.scrolling.rows + first.scrolling.page)
    let next = frame(
      for: SamplePages.review(focus: step), size: size, style: SamplePages.style(), from: former)
    #expect(
      next.frame.plain.contains("> Question \(step) :")
        || next.frame.plain.contains("Question \(step) :"))
    #expect(next.scrolling.itemsAbove > 0)
  }

  @Test("shows the title of a list with its first item, and what follows with its last")
  func ends() {
    var page = SamplePages.review(focus: 0)
    page.keys = []
    let first = frame(for: page, size: (rows: 24, columns: 80), style: SamplePages.style())
    #expect(first.frame.plain.contains("Ce qui manque vient d’abord."))
    #expect(first.frame.plain.contains("↓") && !first.frame.plain.contains("↑"))
    page = SamplePages.review(focus: 27)
    page.keys = []
    page.blocks.append(.note("La fin."))
    let last = frame(for: page, size: (rows: 24, columns: 80), style: SamplePages.style())
    #expect(last.frame.plain.contains("La fin."))
    #expect(last.frame.plain.contains("↑") && !last.frame.plain.contains("↓"))
  }

  @Test("stays in sight at the foot of a long text, which scrolls above it")
  func foot() {
    let size = (rows: 20, columns: 60)
    let page = SamplePages.overview(focus: .tools)
    let top = frame(for: page, size: size, style: SamplePages.style())
    #expect(top.maxScroll > 0)
    #expect(top.frame.plain.contains("« Jardins partagés »"))
    #expect(top.frame.plain.contains("> Outils"))
    let end = frame(
      for: page, size: size, style: SamplePages.style(), from: Scrolling(rows: top.maxScroll))
    #expect(end.frame.plain.contains("classement."))
    #expect(end.frame.plain.contains("> Outils"))
  }
}

@Suite struct SmallScreen {
  @Test("says so in one sentence, and clips it, below 60×16")
  func kind() {
    let page = SamplePages.home()
    for (rows, columns) in [(15, 80), (24, 59), (5, 20), (1, 1), (0, 0), (2, 300)] {
      let drawn = frame(
        for: page, size: (rows: rows, columns: columns), style: SamplePages.style()
      ).frame
      #expect(!drawn.plain.contains("Commencer"))
      if rows * columns >= 100 {
        let words = drawn.plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words == SamplePages.tooSmall)
      }
    }
    let enough = frame(for: page, size: (rows: 16, columns: 60), style: SamplePages.style())
    #expect(enough.frame.plain.contains("Commencer"))
  }
}

@Suite struct KeysAtTheFoot {
  @Test("are the first ones that fit, never cut, with a mark when others are left out")
  func whole() {
    let hints = SamplePages.questionKeys.map { "\($0.key) \($0.does)" }
    var seen: Set<Int> = []
    for columns in 60...130 {
      let plain = frame(
        for: SamplePages.question(), size: (rows: 24, columns: columns),
        style: SamplePages.style()
      ).frame.plain
      let line = plain.split(separator: "\n").last.map(String.init) ?? ""
      let isCut = line.hasSuffix(" …")
      // The mark may come closer than the keys do.
      let told = isCut ? String(line.dropLast(2)) : line
      let parts = told.dropFirst().components(separatedBy: "   ").map { part in
        String(part.reversed().drop { $0 == " " }.reversed())
      }.filter { !$0.isEmpty }
      #expect(parts == Array(hints.prefix(parts.count)), "\(line)")
      #expect(isCut == (parts.count < hints.count))
      seen.insert(parts.count)
    }
    #expect(seen.contains(hints.count) && seen.count > 3)
  }
}

@Suite struct Header {
  @Test("marks a title that is cut, and keeps the beginning of where one is")
  func longTitle() {
    var page = SamplePages.question()
    func line(_ columns: Int) -> String {
      let size = (rows: 24, columns: columns)
      let plain = frame(for: page, size: size, style: SamplePages.style()).frame.plain
      return plain.split(separator: "\n").first.map(String.init) ?? ""
    }
    page.title = String(repeating: "Très long titre ", count: 12)
    #expect(line(80).contains("Très…"), "\(line(80))")
    #expect(line(80).hasSuffix("  Question 6 sur 28 ·…"), "\(line(80))")
    page.title = "Which alliance are we talking about?"
    #expect(line(60) == " \(page.title)  Question 6 sur 28 ·…", "\(line(60))")
  }
}

@Suite struct Twins {
  @Test("replace every glyph of our own, and leave accents")
  func ascii() {
    for screen in GoldenScreen.all where screen.glyphs == .ascii {
      let foreign = screen.laid.frame.plain.unicodeScalars.filter {
        $0.value > 0x7F && !(0xA0...0x17F).contains($0.value)
      }
      #expect(foreign.isEmpty, "\(screen.file): \(String(String.UnicodeScalarView(foreign)))")
    }
    let plain = frame(
      for: SamplePages.question(), size: (rows: 24, columns: 80), style: SamplePages.style(.ascii)
    ).frame.plain
    #expect(plain.contains("décide"))
  }
}
