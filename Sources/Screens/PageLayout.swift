import DisplayText
public import Pages
import Wizard

/// Lays a page out: title, body, notice and keys, in one column at the left.
///
/// The item that has the focus is whole on the screen, and the cursor stands on it; else on the
/// first item, else at the top of the body. `scroll` counts the rows hidden above where the text
/// scrolls (see `Laid.maxScroll`), and may be too large.
public func frame(
  for page: Page, size: (rows: Int, columns: Int), style: ScreenStyle, scroll: Int = 0
) -> Laid {
  if size.rows < ScreenStyle.smallestRows || size.columns < ScreenStyle.smallestColumns {
    return Laid(frame: smallFrame(for: page, size: size, style: style), maxScroll: 0)
  }
  var layout = PageLayout(page: page, size: size, style: style)
  return layout.lay(out: page, scroll: scroll)
}

/// The one sentence of a screen that is too small.
private func smallFrame(
  for page: Page, size: (rows: Int, columns: Int), style: ScreenStyle
) -> Frame {
  let glyphs = GlyphSet.of(style.glyphs)
  var canvas = Canvas(
    width: size.columns, height: size.rows, title: glyphs.written(page.title))
  let lines = wrap(glyphs.written(style.tooSmall), width: size.columns)
  for (row, line) in lines.enumerated() {
    canvas.put(line, at: Position(row: row, column: 0), role: .plain)
  }
  canvas.placeCursor(at: Position(row: 0, column: 0))
  return canvas.frame
}

/// The measures of one screen, and what was drawn on it.
private struct PageLayout {
  let glyphs: GlyphSet
  let style: ScreenStyle
  let margin: Int
  /// Columns of text.
  let width: Int
  var canvas: Canvas

  init(page: Page, size: (rows: Int, columns: Int), style: ScreenStyle) {
    self.style = style
    glyphs = GlyphSet.of(style.glyphs)
    margin = style.spacing == .accompanied ? 3 : 1
    let widest = size.columns >= 110 ? 100 : 76
    width = min(widest, size.columns - 2 * margin)
    canvas = Canvas(width: size.columns, height: size.rows, title: glyphs.written(page.title))
  }

  mutating func lay(out page: Page, scroll: Int) -> Laid {
    putHeader(page)
    putKeys(page.keys)
    let bottom = putNotice(page.notice)
    let top = 2
    var body = BodyWriter(page: page, width: width, style: style).body
    let height = bottom - top
    if body.lines.count > height, style.spacing == .normal {
      body = body.squeezed(to: height) ?? body
    }
    let viewport = Viewport(of: body, height: height, scroll: scroll)
    put(body, through: viewport, from: top)
    return Laid(frame: canvas.frame, maxScroll: viewport.maxScroll)
  }

  private mutating func putHeader(_ page: Page) {
    // The title gives way only down to half of the row: where one is matters as much.
    let title = displayWidth(glyphs.written(page.title))
    let room = max(width / 2, width - title - 2)
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

  private mutating func put(_ body: Body, through viewport: Viewport, from top: Int) {
    for (row, line) in viewport.rows.enumerated() {
      guard let line else { continue }
      canvas.put(body.lines[line].runs, row: top + row, from: margin)
    }
    let beside = min(margin + width + 1, canvas.frame.width - 1)
    if let row = viewport.markAbove {
      canvas.put(glyphs.above, at: Position(row: top + row, column: beside), role: .key)
    }
    if let row = viewport.markBelow {
      canvas.put(glyphs.below, at: Position(row: top + row, column: beside), role: .key)
    }
    let cursor = body.focus.map { body.anchors[$0].cursor }
    let row = cursor.flatMap { viewport.screenRow(of: $0.row) } ?? 0
    canvas.placeCursor(at: Position(row: top + row, column: margin + (cursor?.column ?? 0)))
  }
}

/// A path and what to do about it take two rows or three.
private let mostNoticeRows = 3
