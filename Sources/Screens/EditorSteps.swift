import DisplayText
public import Pages
public import Wizard

/// Where the cursor of a text goes when one asks for another line of the *screen*.
///
/// The wizard knows no widths: it goes by lines of the text, and a presenter that wraps them asks
/// here first. Nil when nothing is being written on several lines, or when the change is another.
public func offset(
  after edit: Edit, in page: Page, columns: Int, style: ScreenStyle
) -> Int? {
  let inputs = page.blocks.compactMap { block in
    if case .input(let input) = block, input.hasFocus, input.isMultiline { input } else { nil }
  }
  guard let input = inputs.first else { return nil }
  let place = Columns(page, columns: columns, style: style).main
  let glyphs = GlyphSet.of(style.glyphs)
  let text = WrappedText(
    glyphs.typed(input.text), width: BodyWriter.fieldWidth(in: place.count))
  let here = text.position(of: input.cursor)
  switch edit {
  case .up:
    guard here.row > 0 else { return 0 }
    return text.offset(at: .init(row: here.row - 1, column: here.column))
  case .down:
    guard here.row + 1 < text.rows.count else { return text.count }
    return text.offset(at: .init(row: here.row + 1, column: here.column))
  case .lineStart: return text.offsets(onRow: here.row).lowerBound
  case .lineEnd: return text.offsets(onRow: here.row).upperBound
  default: return nil
  }
}
