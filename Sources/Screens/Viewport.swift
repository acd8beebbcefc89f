/// Which rows of a body are shown, anchored by what has the focus and not by a row number.
struct Viewport: Equatable {
  /// The body row that each screen row shows, from the top; nil leaves it blank.
  private(set) var rows: [Int?]
  /// Screen rows beside which a mark says that there is more.
  var markAbove: Int?
  var markBelow: Int?
  /// The last useful scroll position; 0 when scrolling changes nothing.
  var maxScroll = 0
  /// Whether the text of the last row goes on when one reads on.
  var readsOn = false
  /// How many rows of text a page key may move, so that none is skipped.
  var page: Int
  /// Whether a page key walks on through what one chooses from once the text is at its end.
  var leadsOn = false

  /// The part of `body` shown in `height` rows; `scroll` counts rows hidden above.
  init(of body: Body, height: Int, scroll: Int) {
    let total = body.lines.count
    if total <= height {
      self.init(showing: 0..<total, of: total)
    } else if let focus = body.focus {
      if let split = Viewport.split(of: body, height: height) {
        self.init(
          text: 0..<split.textEnd, below: split.itemsStart..<total, height: height, scroll: scroll)
      } else if let start = Viewport.textBelow(in: body, height: height) {
        self.init(
          items: 0..<body.itemsEnd, above: start..<total, height: height, scroll: scroll)
      } else {
        let pinned = Viewport.pinned(in: body, beside: focus, height: height)
        let rest = pinned > 0 ? body.afterPinned : body
        self.init(beside: focus, in: rest, height: height - pinned, scroll: scroll)
        if pinned > 0 { self = below(pinned) }
      }
    } else {
      let last = total - height
      let start = min(max(0, scroll), last)
      self.init(showing: start..<start + height, of: total)
      maxScroll = last
    }
  }

  /// The screen row that shows this body row.
  func screenRow(of row: Int) -> Int? { rows.firstIndex(of: row) }

  private init(showing range: Range<Int>, of total: Int) {
    rows = range.map { $0 }
    markAbove = range.lowerBound > 0 ? 0 : nil
    markBelow = range.upperBound < total ? range.count - 1 : nil
    page = max(1, range.count - 1)
  }

  /// The question stays above; what follows it, counted from the row after it, moves.
  private func below(_ pinned: Int) -> Viewport {
    var moved = Viewport(
      rows: (0..<pinned).map { $0 } + rows.map { $0.map { $0 + pinned } }, page: page)
    moved.markAbove = markAbove.map { $0 + pinned }
    moved.markBelow = markBelow.map { $0 + pinned }
    (moved.maxScroll, moved.leadsOn, moved.readsOn) = (maxScroll, leadsOn, readsOn)
    return moved
  }

  private init(rows: [Int?], page: Int) {
    self.rows = rows
    self.page = page
  }

  /// The text scrolls; what one chooses from stays at the foot, under a blank row.
  private init(text: Range<Int>, below: Range<Int>, height: Int, scroll: Int) {
    let shown = height - below.count - 1
    maxScroll = text.count - shown
    let start = min(max(0, scroll), maxScroll)
    rows = (start..<start + shown).map { $0 } + [nil] + below.map { $0 }
    markAbove = start > 0 ? 0 : nil
    markBelow = start < maxScroll ? shown : nil
    page = max(1, shown - 1)
  }

  /// What one chooses from stays at the top, over a blank row; the text below it scrolls.
  private init(items: Range<Int>, above text: Range<Int>, height: Int, scroll: Int) {
    let shown = height - items.count - 1
    maxScroll = text.count - shown
    let start = text.lowerBound + min(max(0, scroll), maxScroll)
    rows = items.map { $0 } + [nil] + (start..<start + shown).map { $0 }
    markAbove = start > text.lowerBound ? items.count + 1 : nil
    readsOn = start < text.lowerBound + maxScroll
    markBelow = readsOn ? rows.count - 1 : nil
    page = max(1, shown - 1)
  }

  /// The focus whole, with its neighbours when they fit; what text stands before the first item and
  /// after the last, or up to the next one, is brought past it by scrolling.
  private init(beside focus: Int, in body: Body, height: Int, scroll: Int) {
    let total = body.lines.count
    let still = Viewport.start(anchoredBy: focus, in: body, height: height)
    self.init(showing: still..<still + height, of: total)
    // Something very tall lets its first rows stand for it.
    let anchor = body.anchors[focus]
    let item = anchor.rows.prefix(height - 1 - fewestTextRows)
    guard height > fewestTextRows + 1, !anchor.isField || item.count == anchor.rows.count else {
      return
    }
    let isLast = focus == body.anchors.count - 1
    let first = focus == 0 ? 0 : still
    let last =
      isLast ? total - height : max(still, body.anchors[focus + 1].rows.lowerBound - height)
    guard last > first else { return }
    maxScroll = last - first
    let start = first + min(max(0, scroll), maxScroll)
    rows = (start..<start + height).map { $0 }
    if item.upperBound > start + height {
      rows.replaceSubrange((height - item.count - 1)..., with: [nil] + item.map { $0 })
    } else if item.lowerBound < start {
      rows.replaceSubrange(..<item.count, with: item.map { $0 })
    }
    markAbove = start > 0 ? 0 : nil
    markBelow = start + height < total ? height - 1 : nil
    readsOn = start < last
    page = max(1, height - item.count - 2)
    leadsOn = true
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
private let fewestTextRows = 4
