import Wizard

/// Where the window of a list stands: it follows the focus.
extension Viewport {
  /// The focus whole, with its neighbours when they are short.
  ///
  /// The window stays where it was, or moves by as little as it can: what comes into sight is all
  /// that has to be sent. A text between two items is read first, by a few rows with each arrow; where
  /// it is longer than the screen, the focus stays at the edge while it is read.
  init(beside focus: Int, in body: Body, height: Int, from former: Scrolling) {
    let reach = Reach(of: focus, in: body, height: height)
    let isReading = former.isReading || focus == 0 && former.rows == 0
    let start = (isReading ? reach.read : reach.whole).clamping(former.rows)
    self.init(showing: start..<start + height, of: body.lines.count)
    scrolling.isReading = former.isReading
    scrolling.limit = reach.isLong ? reach.read.upperBound : 0
    scrolling.unreadAbove = reach.unreadAbove(of: start)
    scrolling.unreadBelow = reach.unreadBelow(of: start)
    readsOn = start < reach.read.upperBound && (reach.isLong || reach.isLast)
    keep(reach.item, from: start)
    scrolling.page = max(1, reach.isLong ? height - reach.item.count - 2 : height - 1)
    scrolling.itemsAbove = items(above: focus, in: body, to: start - scrolling.page)
    scrolling.itemsBelow = items(below: focus, in: body, to: start + scrolling.page)
  }

  /// Keeps at an edge what has the focus, where it is not in the window.
  private mutating func keep(_ item: Range<Int>, from start: Int) {
    if item.upperBound > start + rows.count {
      rows.replaceSubrange((rows.count - item.count - 1)..., with: [nil] + item.map { $0 })
    } else if item.lowerBound < start {
      rows.replaceSubrange(..<item.count, with: item.map { $0 })
    }
  }

  /// How many items a page key goes by: to the first of the rows that it shows.
  private func items(below focus: Int, in body: Body, to wanted: Int) -> Int {
    let start = min(wanted, body.lines.count - rows.count)
    let following = body.anchors.indices.dropFirst(focus + 1)
    guard wanted == start || start > scrolling.rows else { return following.count }
    let shown = following.filter { body.anchors[$0].rows.lowerBound < start + rows.count }
    let first = shown.first { body.anchors[$0].rows.lowerBound >= start }
    return ((first ?? shown.last) ?? focus) - focus
  }

  /// The same upwards: to the last of the rows that it shows.
  private func items(above focus: Int, in body: Body, to wanted: Int) -> Int {
    let start = max(0, wanted)
    let preceding = body.anchors.indices.prefix(focus)
    guard wanted == start || start < scrolling.rows else { return preceding.count }
    let shown = preceding.filter { body.anchors[$0].rows.upperBound > start }
    let last = shown.last { body.anchors[$0].rows.upperBound <= start + rows.count }
    return focus - ((last ?? shown.first) ?? focus)
  }
}

/// How far the window may move for what has the focus.
private struct Reach {
  let body: Body
  let height: Int
  /// Its rows; something very tall lets its first rows stand for it.
  let item: Range<Int>
  /// First rows of the window with which it is whole.
  let whole: ClosedRange<Int>
  /// First rows of the window with which one can read all that stands between it and its neighbours.
  let read: ClosedRange<Int>
  /// First rows of the window with which the focus may go to its neighbours.
  private var above = Int.max
  private var below = 0
  let isFirst: Bool
  let isLast: Bool

  /// Whether the text around it is longer than the screen.
  var isLong: Bool { read.upperBound > whole.upperBound || read.lowerBound < whole.lowerBound }

  init(of focus: Int, in body: Body, height: Int) {
    self.body = body
    self.height = height
    (isFirst, isLast) = (focus == 0, focus == body.anchors.count - 1)
    let end = body.lines.count - height
    let anchor = body.anchors[focus]
    item = anchor.rows.prefix(max(1, height - 1 - fewestTextRows))
    let kept = body.rows(around: focus, height: height)
    let highest = min(max(0, kept.lowerBound), end)
    let lowest = min(max(0, kept.upperBound - height), highest)
    whole = lowest...highest
    // A long field is read by moving in it.
    guard height > fewestTextRows + 1, !anchor.isField || item.count == anchor.rows.count else {
      read = whole
      return
    }
    above = isFirst ? 0 : max(0, body.rows(around: focus - 1, height: height).lowerBound)
    below =
      isLast
      ? end : min(end, body.rows(around: focus + 1, height: height).upperBound - height)
    read = min(above, lowest)...max(below, highest)
  }

  /// Rows that an arrow reads on from a window that begins at `start`.
  func unreadBelow(of start: Int) -> Int {
    guard start < below else { return 0 }
    let rows = start + height..<below + height
    return !isLast && body.isShort(from: rows.lowerBound, to: rows.upperBound)
      ? 0 : body.rowsRead(rows, upwards: false)
  }

  /// The same upwards.
  func unreadAbove(of start: Int) -> Int {
    guard start > above else { return 0 }
    return !isFirst && body.isShort(from: above, to: start)
      ? 0 : body.rowsRead(above..<start, upwards: true)
  }
}

extension ClosedRange<Int> {
  fileprivate func clamping(_ value: Int) -> Int {
    Swift.min(Swift.max(value, lowerBound), upperBound)
  }
}

extension Body {
  /// The rows to show: the item, then what follows, then what stands before, while they are short and
  /// fit.
  fileprivate func rows(around focus: Int, height: Int) -> Range<Int> {
    let anchor = anchors[focus]
    var wanted = anchor.rows
    if wanted.count > height { return part(of: anchor, height: height) }
    let isLast = focus == anchors.count - 1
    // A neighbour that does not fit gives way to what stands between, such as a heading.
    let after =
      isLast
      ? [lines.count]
      : [anchors[focus + 1].rows.upperBound, anchors[focus + 1].rows.lowerBound]
    let before =
      focus == 0 ? [0] : [anchors[focus - 1].rows.lowerBound, anchors[focus - 1].rows.upperBound]
    // Items of a row share rows, so a neighbour may end before the focus does.
    if let end = after.first(where: { fits(wanted.lowerBound, $0, height, beside: wanted) }) {
      wanted = wanted.lowerBound..<max(end, wanted.upperBound)
    }
    if let start = before.first(where: { fits($0, wanted.upperBound, height, beside: wanted) }) {
      wanted = min(start, wanted.lowerBound)..<wanted.upperBound
    }
    return wanted
  }

  private func fits(_ start: Int, _ end: Int, _ height: Int, beside rows: Range<Int>) -> Bool {
    end - start <= height && isShort(from: start, to: rows.lowerBound)
      && isShort(from: rows.upperBound, to: end)
  }

  /// What to show of something taller than the screen: its beginning, or around the cursor of a long
  /// editor.
  private func part(of anchor: Anchor, height: Int) -> Range<Int> {
    let row = anchor.cursor.row
    if row == anchor.rows.lowerBound || height < 3 { return row..<row + height }
    return row - 1..<min(row + 2, anchor.rows.upperBound)
  }

  /// Whether these rows, when they come into sight, are little to send and to read.
  fileprivate func isShort(from start: Int, to end: Int) -> Bool {
    guard end - start > 1 else { return true }
    return end - start <= mostRowsAtOnce && cost(of: start..<end) <= mostAtOnce
  }

  /// How many of the rows from `start`, read downwards or upwards, an arrow shows.
  fileprivate func rowsRead(_ rows: Range<Int>, upwards: Bool) -> Int {
    let two = upwards ? rows.suffix(2) : rows.prefix(2)
    return cost(of: two) <= mostReadAtOnce ? two.count : 1
  }

  /// What rows take to send, in bytes: their text, and where and how each piece of it stands.
  private func cost(of rows: Range<Int>) -> Int {
    lines[rows].flatMap(\.runs).reduce(0) { $0 + $1.text.utf8.count + 8 }
  }
}

/// Rows that may come into sight with one key: those of an item, and a heading.
private let mostRowsAtOnce = 4
/// What they may take, in bytes: with the focus that moves, an arrow stays under 200.
private let mostAtOnce = 120
/// What text that is read may take, in bytes, where the focus stays.
private let mostReadAtOnce = 130
