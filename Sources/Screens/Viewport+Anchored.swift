extension Viewport {
  /// The first row shown, so that the focus is whole, with its neighbours when they fit.
  ///
  /// The window moves by half a screen at a time: going down a list then seldom moves everything.
  static func start(anchoredBy focus: Int, in body: Body, height: Int) -> Int {
    let wanted = rows(around: focus, in: body, height: height)
    let lowest = max(0, wanted.upperBound - height)
    let step = max(1, height / 2)
    let start = (lowest + step - 1) / step * step
    return min(start <= wanted.lowerBound ? start : lowest, body.lines.count - height)
  }

  /// The rows to show: the focus, then what follows, then what stands before, while they fit.
  private static func rows(around focus: Int, in body: Body, height: Int) -> Range<Int> {
    let anchor = body.anchors[focus]
    var wanted = anchor.rows
    if wanted.count > height { return part(of: anchor, height: height) }
    let isLast = focus == body.anchors.count - 1
    // A neighbour that does not fit gives way to what stands between, such as a heading.
    let after =
      isLast
      ? [body.lines.count]
      : [body.anchors[focus + 1].rows.upperBound, body.anchors[focus + 1].rows.lowerBound]
    let before =
      focus == 0
      ? [0] : [body.anchors[focus - 1].rows.lowerBound, body.anchors[focus - 1].rows.upperBound]
    // Items of a row share rows, so a neighbour may end before the focus does.
    if let end = after.first(where: { $0 - wanted.lowerBound <= height }) {
      wanted = wanted.lowerBound..<max(end, wanted.upperBound)
    }
    if let start = before.first(where: { wanted.upperBound - $0 <= height }) {
      wanted = min(start, wanted.lowerBound)..<wanted.upperBound
    }
    return wanted
  }

  /// What to show of something taller than the screen: its beginning, or around the cursor of a long
  /// editor.
  private static func part(of anchor: Body.Anchor, height: Int) -> Range<Int> {
    let row = anchor.cursor.row
    if row == anchor.rows.lowerBound || height < 3 { return row..<row + height }
    return row - 1..<min(row + 2, anchor.rows.upperBound)
  }
}
