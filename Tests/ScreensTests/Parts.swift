import DisplayText
import Evaluation
import SeedKit
import Testing

@testable import Screens

@Suite struct CellsOfBars {
  private static func cells(_ lower: Rational, _ upper: Rational, of count: Int) -> [Int] {
    let cells = BarCells(Interval(lower: lower, upper: upper), count: count)
    return [cells.solid, cells.hatched, cells.empty]
  }

  @Test("are cut, never rounded up")
  func cut() {
    #expect(CellsOfBars.cells(1, 1, of: 12) == [0, 0, 12])
    #expect(CellsOfBars.cells(5, 5, of: 12) == [12, 0, 0])
    #expect(CellsOfBars.cells(3, 3, of: 12) == [6, 0, 6])
    // 2.99… steps of 4 in 4 cells stay at two.
    #expect(CellsOfBars.cells(Rational(399, 100), 4, of: 4) == [2, 1, 1])
    #expect(CellsOfBars.cells(Rational(13, 4), Rational(17, 4), of: 16) == [9, 4, 3])
    #expect(CellsOfBars.cells(1, 5, of: 8) == [0, 8, 0])
  }

  @Test("show that something is missing even in an interval narrower than a cell")
  func narrow() {
    #expect(CellsOfBars.cells(3, Rational(301, 100), of: 12) == [6, 1, 5])
    #expect(CellsOfBars.cells(Rational(499, 100), 5, of: 12) == [11, 1, 0])
  }

  @Test("fill the bar exactly and never go back when a bound rises")
  func orderly() {
    for count in [8, 12, 24] {
      var former = 0
      for tenths in 0...400 {
        let lower = Rational(Int128(100 + tenths), 100)
        let cells = BarCells(Interval(lower: lower, upper: 5), count: count)
        #expect(cells.solid + cells.hatched + cells.empty == count)
        #expect(cells.solid >= former)
        former = cells.solid
      }
      #expect(former == count)
    }
  }
}

@Suite struct OneLineField {
  @Test("keeps the cursor inside and on its character, whatever was typed")
  func cursorInside() {
    let seed = seedOfRun("cursorInside")
    for number in 0..<60 {
      var random = SeededGenerator(seed: seed &+ UInt64(number))
      var source = RandomPage(seed: random.next())
      let text = source.text()
      let width = 20 + random.below(80)
      for cursor in 0...text.count {
        let window = FieldWindow(text, cursor: cursor, width: width, mark: "…")
        let place = "SEED=\(seed &+ UInt64(number)), cursor \(cursor), width \(width)"
        #expect(displayWidth(window.text) == width, "\(place)")
        #expect((0..<width).contains(window.cursorColumn), "\(place)")
        guard cursor < text.count else { continue }
        let character = text[text.index(text.startIndex, offsetBy: cursor)]
        guard let expected = drawnCharacters(of: String(character)).first else { continue }
        #expect(
          OneLineField.cell(window.text, at: window.cursorColumn) == expected.character, "\(place)")
      }
    }
  }

  private static func cell(_ text: String, at column: Int) -> Character? {
    var next = 0
    for drawn in drawnCharacters(of: text) {
      if next == column { return drawn.character }
      next += drawn.columns
    }
    return nil
  }

  @Test("marks the ends that are cut, and shows the beginning when it has no focus")
  func marks() {
    let text = (1...30).map { "mot\($0)" }.joined(separator: " ")
    let idle = FieldWindow(text, cursor: nil, width: 20, mark: "~")
    #expect(idle.text == "mot1 mot2 mot3 mot4~")
    let end = FieldWindow(text, cursor: text.count, width: 20, mark: "~")
    #expect(end.text.hasPrefix("~") && end.text.contains("mot30"))
    let middle = FieldWindow(text, cursor: 80, width: 20, mark: "~")
    #expect(middle.text.hasPrefix("~") && middle.text.hasSuffix("~"))
  }

  @Test("does not move while letters are typed at the end, but for one in half a width")
  func steady() {
    let columns = (0...200).map { count in
      FieldWindow(
        String(repeating: "a", count: count), cursor: count, width: 40, mark: "~"
      ).cursorColumn
    }
    let moves = zip(columns, columns.dropFirst()).filter { $0 > $1 }.count
    #expect(moves == 9)
  }
}

@Suite struct Drawing {
  @Test("clips by columns at the right edge and sanitises")
  func clips() {
    var canvas = Canvas(width: 10, height: 2, title: "a\u{1B}[2Jb")
    let end = canvas.put("日本の庭です", at: Position(row: 0, column: 3), role: .plain)
    #expect(end == 9)
    canvas.put("\u{1B}[31m", at: Position(row: 1, column: 8), role: .error)
    canvas.put("outside", at: Position(row: 2, column: 0), role: .plain)
    canvas.put("outside", at: Position(row: 0, column: -1), role: .plain)
    #expect(canvas.frame.plain == "   日本の\n        \u{FFFD}[")
    #expect(canvas.frame.title == "a\u{FFFD}[2Jb")
  }

  @Test("keeps the cursor on the canvas")
  func cursor() {
    var canvas = Canvas(width: 4, height: 3)
    canvas.placeCursor(at: Position(row: 9, column: -2))
    #expect(canvas.frame.cursor == Position(row: 2, column: 0))
    var empty = Canvas(width: 0, height: 3)
    empty.placeCursor(at: Position(row: 0, column: 0))
    #expect(empty.frame.cursor == nil)
  }

  @Test("gives a picture of roles of the same shape as the picture of the text")
  func roles() {
    var canvas = Canvas(width: 20, height: 1)
    canvas.put("日本 a", at: Position(row: 0, column: 1), role: .title)
    canvas.put("x  ", at: Position(row: 0, column: 8), role: .field)
    #expect(canvas.frame.plain == " 日本 a x")
    #expect(canvas.frame.roles == " TTTT T ___")
  }
}
