import DisplayText
public import Pages
public import Wizard

/// Where the cursor of a text goes when one asks for another line of the *screen*.
///
/// The wizard knows no widths: it goes by lines of the text, and a presenter that wraps them asks
/// here first. Nil when nothing is being written on several lines, or when the change is another.
public func offset(
  after edit: Edit, in page: @autoclosure () -> Page, rows: Int, columns: Int, style: ScreenStyle
) -> Int? {
  let step: Int
  switch edit {
  case .up: step = -1
  case .down: step = 1
  case .pageUp: step = -linesPerPage(rows: rows)
  case .pageDown: step = linesPerPage(rows: rows)
  case .lineStart, .lineEnd: step = 0
  default: return nil
  }
  let page = page()
  let inputs = page.blocks.compactMap { block in
    if case .input(let input) = block, input.hasFocus, input.isMultiline { input } else { nil }
  }
  guard let input = inputs.first else { return nil }
  let place = Columns(page, columns: columns, style: style).main
  let glyphs = GlyphSet.of(style.glyphs)
  let text = WrappedText(
    glyphs.typed(input.text), width: BodyWriter.fieldWidth(in: place.count))
  let here = text.position(of: input.cursor)
  let ends = text.offsets(onRow: here.row)
  if edit == .lineStart { return ends.lowerBound }
  if edit == .lineEnd { return ends.upperBound }
  // Beyond the first line one goes to its start, beyond the last one to its end.
  if here.row == 0, step < 0 { return 0 }
  if here.row + 1 == text.rows.count, step > 0 { return text.count }
  return text.offset(at: .init(row: here.row + step, column: here.column))
}

/// What stands above and below a text takes about eight rows.
private func linesPerPage(rows: Int) -> Int { max(4, rows - 9) }
