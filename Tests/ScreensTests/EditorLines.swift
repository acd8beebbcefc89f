import Pages
import Screens
import Testing
import Wizard

/// Up and down in a text that is wrapped: by lines of the screen, not of the text.
@Suite struct EditorLines {
  private let text = String(repeating: "mot ", count: 60)

  private func step(_ edit: Edit, from cursor: Int, columns: Int = 80) -> Int? {
    offset(
      after: edit, in: SamplePages.comment(text, cursor: cursor), rows: 24, columns: columns,
      style: SamplePages.style())
  }

  @Test("go down one line of the screen in a text without any line end")
  func down() throws {
    let below = try #require(step(.down, from: 4))
    #expect((50...80).contains(below))
    #expect(step(.up, from: below) == 4)
    #expect(step(.up, from: 4) == 0, "the first line goes to its start")
    #expect(step(.down, from: text.count - 1) == text.count, "the last one to its end")
  }

  @Test("go to the ends of a line of the screen")
  func ends() throws {
    let below = try #require(step(.down, from: 4))
    let start = try #require(step(.lineStart, from: below))
    let end = try #require(step(.lineEnd, from: below))
    #expect(start > 0 && start < below && end > below && end < text.count)
  }

  @Test("follow the width of the window")
  func widths() throws {
    let narrow = try #require(step(.down, from: 0, columns: 60))
    let wide = try #require(step(.down, from: 0, columns: 100))
    #expect(narrow < wide)
  }

  @Test("go a page at a time, as high as the window is")
  func pages() throws {
    let long = String(repeating: "ligne\n", count: 100)
    func below(_ rows: Int) -> Int? {
      offset(
        after: .pageDown, in: SamplePages.comment(long, cursor: 0), rows: rows, columns: 80,
        style: SamplePages.style())
    }
    let line = "ligne\n".count
    let low = try #require(below(16))
    let high = try #require(below(40))
    #expect(low >= 4 * line && low < high && high % line == 0)
    #expect(step(.pageUp, from: 4) == 0)
    #expect(step(.pageDown, from: text.count - 4) == text.count)
  }

  @Test("leave one-line fields and other changes to the wizard")
  func others() {
    #expect(step(.left, from: 4) == nil)
    #expect(
      offset(
        after: .down, in: SamplePages.subject(), rows: 24, columns: 80,
        style: SamplePages.style()) == nil)
  }

  @Test("keep the cursor inside whatever the text is", arguments: 1...20)
  func anyText(_ seed: UInt64) {
    var source = RandomPage(seed: seed)
    let text = (0..<6).map { _ in source.text() }.joined(separator: "\n")
    for cursor in 0...text.count {
      for edit in [Edit.up, .down, .lineStart, .lineEnd, .pageUp, .pageDown] {
        let place = offset(
          after: edit, in: SamplePages.comment(text, cursor: cursor), rows: 16, columns: 60,
          style: SamplePages.style())
        #expect(place.map { (0...text.count).contains($0) } == true, "seed \(seed), \(cursor)")
      }
    }
  }
}
