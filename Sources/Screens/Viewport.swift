import Wizard

/// Which rows of a body are shown, anchored by what has the focus and not by a row number.
struct Viewport: Equatable {
  /// The body row that each screen row shows, from the top; nil leaves it blank.
  var rows: [Int?]
  /// Screen rows beside which a mark says that there is more: outside of what moves.
  var markAbove: Int?
  var markBelow: Int?
  /// Whether the text of the last row goes on when one reads on.
  var readsOn = false
  /// Where the window stands, and how keys may move it.
  var scrolling: Scrolling

  /// The part of `body` shown in `height` rows, when the window stood where `former` says.
  init(of body: Body, height: Int, from former: Scrolling) {
    let total = body.lines.count
    if total <= height {
      self.init(showing: 0..<total, of: total)
    } else if let focus = body.focus {
      if let split = Viewport.split(of: body, height: height) {
        let items = split.itemsStart..<total
        self.init(text: 0..<split.textEnd, below: items, height: height, from: former)
        readOn(from: focus, of: body.anchors.count)
      } else if let start = Viewport.textBelow(in: body, height: height) {
        self.init(items: 0..<body.itemsEnd, above: start..<total, height: height, from: former)
        readOn(from: focus, of: body.anchors.count)
      } else {
        let pinned = Viewport.pinned(in: body, beside: focus, height: height)
        let rest = pinned > 0 ? body.afterPinned : body
        self.init(beside: focus, in: rest, height: height - pinned, from: former)
        if pinned > 0 { moveBelow(pinned) }
      }
    } else {
      let last = total - height
      let start = min(max(0, former.rows), last)
      self.init(showing: start..<start + height, of: total)
      scrolling.limit = last
    }
  }

  /// The screen row that shows this body row.
  func screenRow(of row: Int) -> Int? { rows.firstIndex(of: row) }

  init(showing range: Range<Int>, of total: Int) {
    rows = range.map { $0 }
    scrolling = Scrolling(rows: range.lowerBound)
    scrolling.page = max(1, range.count - 1)
    markAbove = range.lowerBound > 0 ? -1 : nil
    markBelow = range.upperBound < total ? range.count : nil
  }

  /// The question stays above; what follows it, counted from the row after it, moves.
  private mutating func moveBelow(_ pinned: Int) {
    rows = (0..<pinned).map { $0 } + rows.map { $0.map { $0 + pinned } }
    markAbove = markAbove.map { $0 + pinned }
    markBelow = markBelow.map { $0 + pinned }
  }

  /// The text scrolls; what one chooses from stays at the foot, under a blank row.
  private init(text: Range<Int>, below: Range<Int>, height: Int, from former: Scrolling) {
    let shown = height - below.count - 1
    let limit = text.count - shown
    let start = min(max(0, former.rows), limit)
    rows = (start..<start + shown).map { $0 } + [nil] + below.map { $0 }
    markAbove = start > 0 ? -1 : nil
    markBelow = start < limit ? shown : nil
    scrolling = Scrolling(rows: start)
    scrolling.limit = limit
    scrolling.page = max(1, shown - 1)
  }

  /// What one chooses from stays at the top, over a blank row; the text below it scrolls.
  private init(items: Range<Int>, above text: Range<Int>, height: Int, from former: Scrolling) {
    let shown = height - items.count - 1
    let limit = text.count - shown
    let start = min(max(0, former.rows), limit)
    rows =
      items.map { $0 } + [nil] + (start..<start + shown).map { $0 + text.lowerBound }
    markAbove = start > 0 ? items.count : nil
    readsOn = start < limit
    markBelow = readsOn ? rows.count : nil
    scrolling = Scrolling(rows: start)
    scrolling.limit = limit
    scrolling.page = max(1, shown - 1)
  }

  /// Beside a text that scrolls, page keys belong to it, and arrows where they find no item left.
  private mutating func readOn(from focus: Int, of count: Int) {
    (scrolling.itemsAbove, scrolling.itemsBelow) = (0, 0)
    scrolling.unreadAbove = focus == 0 && scrolling.rows > 0 ? 1 : 0
    scrolling.unreadBelow = focus == count - 1 && scrolling.rows < scrolling.limit ? 1 : 0
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

  /// Where a text too long begins below the few things to choose from, as on the page of dimensions:
  /// they stay in sight while the text scrolls.
  private static func textBelow(in body: Body, height: Int) -> Int? {
    var start = body.itemsEnd
    while start < body.lines.count, body.lines[start].isGap { start += 1 }
    let shown = height - body.itemsEnd - 1
    guard body.itemsEnd <= height * 2 / 3, shown >= fewestTextRows,
      body.lines.count - start > shown
    else { return nil }
    return start
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
}

/// Rows of text below which a split would help nobody.
let fewestTextRows = 4
