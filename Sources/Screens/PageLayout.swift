import DisplayText
import Pages
import Wizard

/// The measures of one screen, and what was drawn on it.
struct PageLayout {
  let glyphs: GlyphSet
  let style: ScreenStyle
  let margin: Int
  let columns: Columns
  var canvas: Canvas

  init(page: Page, size: (rows: Int, columns: Int), style: ScreenStyle) {
    self.style = style
    glyphs = GlyphSet.of(style.glyphs)
    margin = style.spacing == .accompanied ? 3 : 1
    columns = Columns(page, columns: size.columns, style: style)
    canvas = Canvas(width: size.columns, height: size.rows, title: glyphs.written(page.title))
  }

  mutating func lay(out page: Page, from former: Scrolling) -> Laid {
    putHeader(page)
    let bottom = putNotice(page.notice)
    let top = 2
    let aside: [Block] = columns.map == nil ? [.legend(page.asideKey)] : []
    let blocks = page.asideKey.isEmpty ? page.blocks : page.blocks + aside
    let height = bottom - top
    var body = fitted(BodyWriter(blocks, width: columns.main.count, style: style).body, to: height)
    var viewport = Viewport(of: body, height: height, from: former)
    if body.lines.count > height, viewport.scrolling.itemsAbove + viewport.scrolling.itemsBelow > 0
    {
      // A list that moves under the focus: its sign is enough, and little is sent with each arrow.
      let signs = BodyWriter(
        blocks, width: columns.main.count, style: style, focusCoversTexts: false)
      body = fitted(signs.body, to: height)
      viewport = Viewport(of: body, height: height, from: former)
    }
    let isScrolled = body.anchors.isEmpty || page.keys.contains { $0.command == .move(.right) }
    // Where all of a text is in sight, the arrows that scroll it would do nothing.
    let hasNothingToScroll = isScrolled && viewport.scrolling.limit == 0
    putKeys(hasNothingToScroll ? page.keys.filter { $0.command != .move(.down) } : page.keys)
    put(body, through: viewport, from: top)
    // The blank row above the keys, or above what one chooses from, says how to read on.
    if let row = viewport.markBelow,
      row < height ? viewport.rows[row] == nil : viewport.readsOn && page.notice == nil
    {
      put(readOn: page.readOn, row: top + row)
    }
    putBeside(page, below: top + viewport.rows.count, rows: top..<bottom)
    return Laid(
      frame: canvas.frame, scrolling: viewport.scrolling, isWhole: body.lines.count <= height)
  }

  /// Blank rows give way to text; for those who read aloud they stay where one walks through it all.
  private func fitted(_ body: Body, to height: Int) -> Body {
    guard style.spacing == .accompanied else { return body.fitted(to: height) }
    let viewport = Viewport(of: body, height: height, from: Scrolling())
    guard viewport.scrolling.limit > 0 else { return body }
    let fitted = body.fitted(to: height)
    return fitted.lines.count <= height ? fitted : body.withCloseList
  }

  /// The map at the left; help at the right, else below when the page leaves enough room.
  private mutating func putBeside(_ page: Page, below end: Int, rows: Swift.Range<Int>) {
    guard let map = columns.map else { return }
    put(page.map, in: map, rows: rows)
    if let aside = columns.aside {
      put(page.aside, in: aside, rows: rows)
    } else if rows.upperBound - end - 1 >= fewestAsideRows {
      // What does not fit as a whole is left to the help: a sentence without its end helps nobody.
      let room = rows.upperBound - end - 1
      let fitting = stride(from: page.aside.count, to: 0, by: -2).first { count in
        lines(of: Array(page.aside.prefix(count)), columns.main.count).count <= room
      }
      put(Array(page.aside.prefix(fitting ?? 0)), in: columns.main, rows: end + 1..<rows.upperBound)
    }
  }

  /// Blocks that nobody walks through; a mark says that they go on.
  private mutating func put(
    _ blocks: [Block], in place: Swift.Range<Int>, rows: Swift.Range<Int>
  ) {
    let lines = BodyWriter(blocks, width: place.count, style: style).body
      .fitted(to: rows.count).lines
    for (offset, line) in lines.prefix(rows.count).enumerated() {
      let isCut = offset == rows.count - 1 && lines.count > rows.count
      let runs = isCut ? [Run(column: 0, text: glyphs.cut, role: .dim)] : line.runs
      canvas.put(runs, row: rows.lowerBound + offset, from: place.lowerBound)
    }
  }

  private func lines(of blocks: [Block], _ width: Int) -> [Body.Line] {
    BodyWriter(blocks, width: width, style: style).body.lines
  }

  /// From the left margin to the end of the page.
  private var width: Int { columns.main.upperBound - margin }

  private mutating func putHeader(_ page: Page) {
    // What the page is about comes first; of where one is the beginning stays, « Question 6 sur 28 ».
    let title = displayWidth(glyphs.written(page.title))
    let room = max(fewestTrailColumns, width - title - 2)
    let trail = clip(glyphs.written(page.trail), to: room, mark: glyphs.cut)
    let trailWidth = displayWidth(trail)
    canvas.put(
      glyphs.written(page.title), at: Position(row: 0, column: margin), role: .title,
      limit: trailWidth == 0 ? width : width - trailWidth - 2, mark: glyphs.cut)
    canvas.put(
      trail, at: Position(row: 0, column: margin + width - trailWidth), role: .dim)
  }

  private mutating func putKeys(_ keys: [KeyHint]) {
    let room = canvas.frame.width - 2 * margin
    canvas.put(
      KeyLine(keys, width: room, glyphs: glyphs).runs, row: canvas.frame.height - 1, from: margin)
  }

  /// Draws the notice above the keys and returns the row where the body ends.
  private mutating func putNotice(_ notice: NoticeLine?) -> Int {
    let footer = canvas.frame.height - 1
    guard let notice, !notice.text.isEmpty else { return footer - 1 }
    var lines = wrap(glyphs.written(notice.text), width: width)
    if lines.count > mostNoticeRows {
      let rest = lines[(mostNoticeRows - 1)...].joined(separator: " ")
      lines = Array(lines[..<(mostNoticeRows - 1)])
      lines.append(clip(rest, to: width, mark: glyphs.cut))
    }
    let first = footer - lines.count
    for (row, line) in lines.enumerated() {
      canvas.put(
        line, at: Position(row: first + row, column: margin),
        role: notice.isError ? .error : .title)
    }
    return first
  }

  /// On the blank row above what one chooses from: which key shows the rest of the text.
  private mutating func put(readOn words: String, row: Int) {
    let text = clip(glyphs.written(words), to: columns.main.count - 1, mark: glyphs.cut)
    let column = markColumn - 1 - displayWidth(text)
    canvas.put(text, at: Position(row: row, column: column), role: .dim)
  }

  /// Where marks say that there is more: beside what one reads.
  private var markColumn: Int { min(columns.main.upperBound + 1, canvas.frame.width - 1) }

  private mutating func put(_ body: Body, through viewport: Viewport, from top: Int) {
    for (row, line) in viewport.rows.enumerated() {
      guard let line else { continue }
      canvas.put(body.lines[line].runs, row: top + row, from: columns.main.lowerBound)
    }
    if let row = viewport.markAbove {
      canvas.put(glyphs.above, at: Position(row: top + row, column: markColumn), role: .key)
    }
    if let row = viewport.markBelow {
      canvas.put(glyphs.below, at: Position(row: top + row, column: markColumn), role: .key)
    }
    let cursor = body.focus.map { body.anchors[$0].cursor }
    let row = cursor.flatMap { viewport.screenRow(of: $0.row) } ?? 0
    canvas.placeCursor(
      at: Position(row: top + row, column: columns.main.lowerBound + (cursor?.column ?? 0)))
  }
}

/// A path and what to do about it take two rows or three.
private let mostNoticeRows = 3
/// Rows of help below a page under which there is none.
private let fewestAsideRows = 6
/// Columns of where one is that stay beside a long title.
private let fewestTrailColumns = 20
