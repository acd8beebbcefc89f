// Papers to fill in, as Markdown.
extension MarkdownWriter {
  mutating func write(_ grid: BallotGrid) {
    table(
      [grid.questionTitle] + grid.boxes.map(\.label),
      grid.rows.map { row in
        let boxes = row.offered.map { $0 ? "☐" : "" }
        return ["\(row.number). \(MarkdownWriter.inline(row.question))"] + boxes
      })
  }

  mutating func write(_ sheet: QuestionSheet) {
    add("### \(sheet.number). \(MarkdownWriter.inline(sheet.question))")
    list(sheet.choices)
    if !sheet.room.isEmpty { write(.form([FormLine(label: sheet.room, text: "", lines: 1)])) }
  }

  mutating func write(_ poster: Poster) {
    add("## " + MarkdownWriter.inline(poster.question))
    add(MarkdownWriter.paragraph(poster.above))
    list(poster.zones + poster.narrow)
  }

  private mutating func list(_ choices: [Fact]) {
    add(
      choices.map {
        "- ☐ \(MarkdownWriter.inline($0.label)) \(MarkdownWriter.inline($0.text))"
      }.joined(separator: "\n"))
  }
}
