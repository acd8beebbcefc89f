/// Which rows of a body are shown, anchored by what has the focus and not by a row number.
struct Viewport: Equatable {
  /// The body row that each screen row shows, from the top; nil leaves it blank.
  let rows: [Int?]
  /// Screen rows beside which a mark says that there is more.
  var markAbove: Int?
  var markBelow: Int?
  /// The last useful scroll position; 0 when scrolling changes nothing.
  let maxScroll: Int

  /// The part of `body` shown in `height` rows; `scroll` counts rows hidden above.
  init(of body: Body, height: Int, scroll: Int) {
    let total = body.lines.count
    if total <= height {
      self.init(showing: 0..<total, of: total)
    } else if let focus = body.focus {
      if let split = Viewport.split(of: body, height: height) {
        self.init(
          text: 0..<split.textEnd, below: split.itemsStart..<total, height: height, scroll: scroll)
      } else {
        let pinned = Viewport.pinned(in: body, beside: focus, height: height)
        let rest = pinned > 0 ? body.afterPinned : body
        let start = Viewport.start(anchoredBy: focus, in: rest, height: height - pinned)
        self.init(pinned: pinned, showing: start..<start + height - pinned, of: total)
      }
    } else {
      let last = total - height
      let start = min(max(0, scroll), last)
      self.init(showing: start..<start + height, of: total, maxScroll: last)
    }
  }

  /// The screen row that shows this body row.
  func screenRow(of row: Int) -> Int? { rows.firstIndex(of: row) }

  private init(showing range: Range<Int>, of total: Int, maxScroll: Int = 0) {
    rows = range.map { $0 }
    markAbove = range.lowerBound > 0 ? 0 : nil
    markBelow = range.upperBound < total ? range.count - 1 : nil
    self.maxScroll = maxScroll
  }

  /// The question stays; what follows it, counted from the row after it, moves.
  private init(pinned: Int, showing range: Range<Int>, of total: Int) {
    rows = (0..<pinned).map { $0 } + range.map { $0 + pinned }
    markAbove = range.lowerBound > 0 ? pinned : nil
    markBelow = range.upperBound + pinned < total ? rows.count - 1 : nil
    maxScroll = 0
  }

  /// The text scrolls; what one chooses from stays at the foot, under a blank row.
  private init(text: Range<Int>, below: Range<Int>, height: Int, scroll: Int) {
    let shown = height - below.count - 1
    maxScroll = text.count - shown
    let start = min(max(0, scroll), maxScroll)
    rows = (start..<start + shown).map { $0 } + [nil] + below.map { $0 }
    markAbove = start > 0 ? 0 : nil
    markBelow = start < maxScroll ? shown : nil
  }
}

extension Viewport {
  /// Where to split a text too long from the few things to choose from that follow it, as on the
  /// results: they stay in sight while the text scrolls.
  private static func split(
    of body: Body, height: Int
  ) -> (textEnd: Int, itemsStart: Int)? {
    guard var start = body.anchors.first?.rows.lowerBound else { return nil }
    while start > 0, body.lines[start - 1].isHeading { start -= 1 }
    let items = body.lines.count - start
    guard items <= height * 2 / 3, height - items - 1 >= fewestTextRows else { return nil }
    var end = start
    while end > 0, body.lines[end - 1].isGap { end -= 1 }
    // With a short text, scrolling as a whole shows more.
    guard end > height - items - 1 else { return nil }
    return (end, start)
  }

  /// Rows of the question that stay, while enough is left for what has the focus and its neighbours.
  private static func pinned(in body: Body, beside focus: Int, height: Int) -> Int {
    let anchor = body.anchors[focus]
    let isBelow = anchor.rows.lowerBound >= body.pinned && anchor.cursor.row >= body.pinned
    let room = height - body.pinned
    guard isBelow, body.pinned <= mostPinned, room >= max(fewestBelow, anchor.rows.count) else {
      return 0
    }
    return body.pinned
  }

  /// A question takes two rows on a small screen; a longer text would leave too little.
  private static let mostPinned = 3
  private static let fewestBelow = 8

  /// The first row shown, so that the focus is whole, with its neighbours when they fit.
  ///
  /// The window moves by half a screen at a time: going down a list then seldom moves everything.
  private static func start(anchoredBy focus: Int, in body: Body, height: Int) -> Int {
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
    let after = isLast ? body.lines.count : body.anchors[focus + 1].rows.upperBound
    let before = focus == 0 ? 0 : body.anchors[focus - 1].rows.lowerBound
    // Items of a row share rows, so a neighbour may end before the focus does.
    if after - wanted.lowerBound <= height {
      wanted = wanted.lowerBound..<max(after, wanted.upperBound)
    }
    if wanted.upperBound - before <= height {
      wanted = min(before, wanted.lowerBound)..<wanted.upperBound
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

  /// Rows of text below which a split would help nobody.
  private static let fewestTextRows = 4
}
