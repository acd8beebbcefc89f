import DisplayText
import Pages

extension BodyWriter {
  /// A label with its hint, then the field, which shows its extent by its role.
  mutating func add(_ input: Input) {
    let first = nextRow
    addLabel(of: input)
    let field = nextRow
    let cursor =
      input.isMultiline ? addEditor(input, from: field) : addLine(input, at: field)
    add(marker(at: 0, hasFocus: input.hasFocus), toRow: field)
    anchor(from: first, cursor: cursor, hasFocus: input.hasFocus, isField: true)
  }

  private mutating func addLabel(of input: Input) {
    guard !input.label.isEmpty || !input.hint.isEmpty else { return }
    if !input.label.isEmpty { add(input.label, role: .title) }
    guard !input.hint.isEmpty else { return }
    let end = body.lines.last?.runs.last.map { $0.column + displayWidth($0.text) } ?? 0
    let hint = glyphs.written(input.hint)
    if !input.label.isEmpty, end + 3 + displayWidth(hint) <= width {
      add([Run(column: end + 3, text: hint, role: .dim)], toRow: nextRow - 1)
    } else {
      add(input.hint, role: .dim, indent: 2)
    }
  }

  private mutating func addLine(_ input: Input, at row: Int) -> Position {
    let window = FieldWindow(
      glyphs.typed(input.text), cursor: input.hasFocus ? input.cursor : nil,
      width: fieldWidth, mark: glyphs.fieldCut)
    add([Run(column: fieldColumn, text: window.text, role: .field)])
    return Position(row: row, column: fieldColumn + window.cursorColumn)
  }

  private mutating func addEditor(_ input: Input, from row: Int) -> Position {
    let text = WrappedText(glyphs.typed(input.text), width: fieldWidth)
    for index in 0..<max(text.rows.count, fewestEditorRows) {
      let line = index < text.rows.count ? text.text(ofRow: index) : ""
      add([Run(column: fieldColumn, text: pad(line, to: fieldWidth), role: .field)])
    }
    let place = text.position(of: input.hasFocus ? input.cursor : 0)
    return Position(row: row + place.row, column: fieldColumn + place.column)
  }

  private var fieldWidth: Int { BodyWriter.fieldWidth(in: width) }

  /// Columns of a field on a page of so many.
  static func fieldWidth(in width: Int) -> Int { width - fieldColumn }
}

private let fieldColumn = 2
private let fewestEditorRows = 3
