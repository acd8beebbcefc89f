// Papers to fill in, as text.
extension PlainTextWriter {
  mutating func write(_ grid: BallotGrid) {
    for row in grid.rows {
      gap()
      add("\(row.number). \(row.label.onOneLine)")
      add(row.question.onOneLine)
      let offered = zip(grid.boxes, row.offered).filter(\.1).map(\.0.label)
      add(offered.map { "[ ] \($0)" }.joined(separator: "   "))
    }
  }

  mutating func write(_ sheet: QuestionSheet) {
    gap()
    add("\(sheet.number). \(sheet.question.onOneLine)")
    for choice in sheet.choices { add("[ ] \(choice.label)  \(choice.text.onOneLine)") }
    if !sheet.room.isEmpty { write(.form([FormLine(label: sheet.room, text: "", lines: 1)])) }
  }

  mutating func write(_ poster: Poster) {
    gap()
    add(poster.above.onOneLine)
    add(poster.question.onOneLine)
    for zone in poster.zones + poster.narrow { add("[ ] \(zone.label)  \(zone.text.onOneLine)") }
  }
}
