import DisplayText
import Pages
import Screens
import SeedKit
import Testing
import Wizard

@Suite struct ScreenProperties {
  /// Sizes people have, sizes at the limits, and any other.
  private static func size(_ random: inout SeededGenerator) -> (rows: Int, columns: Int) {
    switch random.below(6) {
    case 0: (rows: 24, columns: 80)
    case 1: (rows: 16, columns: 60)
    case 2: (rows: 15 + random.below(4), columns: 59 + random.below(3))
    case 3: (rows: random.below(20), columns: random.below(70))
    default: (rows: 1 + random.below(80), columns: 1 + random.below(250))
    }
  }

  private static func style(_ random: inout SeededGenerator) -> ScreenStyle {
    SamplePages.style(
      random.chance(2) ? .unicode : .ascii, random.chance(2) ? .normal : .accompanied)
  }

  @Test("puts no text outside the screen, over another text or unsanitised, whatever the page")
  func inside() {
    let seed = seedOfRun("inside")
    for number in 0..<300 {
      var random = SeededGenerator(seed: seed &+ UInt64(number))
      let sample = RandomPage(seed: random.next())
      let size = ScreenProperties.size(&random)
      let laid = frame(
        for: sample.page, size: size, style: ScreenProperties.style(&random),
        from: Scrolling(rows: random.below(40) - 5, isReading: random.below(2) == 0))
      let faults = ScreenProperties.faults(of: laid.frame)
      #expect(
        faults.isEmpty, "SEED=\(seed &+ UInt64(number)), \(size)\n\(faults)\n\(laid.frame.plain)")
      #expect(laid.frame.width == size.columns && laid.frame.height == size.rows)
      #expect(laid.maxScroll >= 0)
    }
  }

  private static func faults(of frame: Frame) -> [String] {
    var faults: [String] = []
    for (row, runs) in frame.rows.enumerated() {
      var end = 0
      for run in runs.sorted(by: { $0.column < $1.column }) {
        if run.column < end { faults.append("row \(row): \(run.text) starts over another text") }
        end = run.column + displayWidth(run.text)
        if run.text != displayText(run.text) { faults.append("row \(row): unsanitised text") }
        if run.text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
          faults.append("row \(row): control character")
        }
      }
      if end > frame.width { faults.append("row \(row) ends at \(end)") }
    }
    if frame.title != displayText(frame.title) { faults.append("unsanitised title") }
    if frame.width > 0, frame.height > 0 {
      let cursor = frame.cursor ?? Position(row: -1, column: -1)
      if !(0..<frame.height).contains(cursor.row) || !(0..<frame.width).contains(cursor.column) {
        faults.append("cursor at \(cursor)")
      }
    } else if frame.cursor != nil {
      faults.append("cursor on an empty screen")
    }
    return faults
  }

  @Test("shows all of what has the focus, with the cursor on its marker, at any size")
  func focusInSight() {
    let seed = seedOfRun("focusInSight")
    var checked = 0
    for number in 0..<700 {
      var random = SeededGenerator(seed: seed &+ UInt64(number))
      let sample = RandomPage(seed: random.next())
      let size = ScreenProperties.size(&random)
      let style = ScreenProperties.style(&random)
      guard !sample.focusWords.isEmpty, size.rows >= 16, size.columns >= 60 else { continue }
      checked += 1
      let laid = frame(
        for: sample.page, size: size, style: style,
        from: Scrolling(rows: random.below(30)))
      let plain = laid.frame.plain
      let missing = sample.focusWords.filter { !plain.contains($0) }
      let place = "SEED=\(seed &+ UInt64(number)), \(size)\n\(plain)"
      #expect(missing.isEmpty, "\(place)")
      #expect(laid.frame.runAtCursor?.text.hasPrefix(">") == true, "\(place)")
      #expect(laid.frame.runAtCursor?.role == .focus, "\(place)")
    }
    #expect(checked > 20)
  }

  @Test("lets one read every word of a page without items by scrolling")
  func everythingReadable() {
    let seed = seedOfRun("everythingReadable")
    for number in 0..<12 {
      var random = SeededGenerator(seed: seed &+ UInt64(number))
      var page = RandomPage(seed: random.next(), withoutItems: true).page
      let words = (0..<60).map { "mot\($0)." }
      page.blocks += words.map { .paragraph($0) }
      let size = (rows: 16 + random.below(30), columns: 60 + random.below(70))
      let style = ScreenProperties.style(&random)
      let last = frame(for: page, size: size, style: style).maxScroll
      var unread = Set(words)
      for scroll in Array(stride(from: 0, to: last, by: 9)) + [last] {
        let plain = frame(for: page, size: size, style: style, from: Scrolling(rows: scroll))
          .frame.plain
        unread = unread.filter { !plain.contains($0) }
      }
      #expect(unread.isEmpty, "SEED=\(seed &+ UInt64(number)), \(size)")
      let beyond = frame(for: page, size: size, style: style, from: Scrolling(rows: last + 1_000))
      #expect(beyond == frame(for: page, size: size, style: style, from: Scrolling(rows: last)))
    }
  }
}

extension Frame {
  /// The run that holds the cell of the cursor.
  var runAtCursor: Run? {
    guard let cursor, rows.indices.contains(cursor.row) else { return nil }
    return rows[cursor.row].last {
      ($0.column..<$0.column + displayWidth($0.text)).contains(cursor.column)
    }
  }
}
