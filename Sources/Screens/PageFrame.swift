import DisplayText
public import Pages
public import Wizard

/// Lays a page out: title, body, notice and keys, in one column at the left.
///
/// Where there is room, the map of all questions stands at the left of a question, and help at its
/// right or below it.
///
/// The item that has the focus is whole on the screen, and the cursor stands on it; else on the
/// first item, else at the top of the body. `former` tells where the window stood; what is too far
/// comes back.
public func frame(
  for page: Page, size: (rows: Int, columns: Int), style: ScreenStyle,
  from former: Scrolling = Scrolling()
) -> Laid {
  if size.rows < ScreenStyle.smallestRows || size.columns < ScreenStyle.smallestColumns {
    return Laid(frame: smallFrame(for: page, size: size, style: style))
  }
  var laid = laidOut(page, size: size, style: style, from: former)
  if !laid.isWhole, !page.map.isEmpty {
    // A terminal scrolls whole rows: beside a map, all of them would be sent again for each arrow.
    var alone = page
    alone.map = []
    laid = laidOut(alone, size: size, style: style, from: former)
  }
  laid.frame.startsAfresh = page.startsAfresh != nil
  return laid
}

private func laidOut(
  _ page: Page, size: (rows: Int, columns: Int), style: ScreenStyle, from former: Scrolling
) -> Laid {
  var layout = PageLayout(page: page, size: size, style: style)
  return layout.lay(out: page, from: former)
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
