import DisplayText
import Pages
import Wizard

/// Turns the blocks of a page into the rows of a body.
struct BodyWriter {
  let width: Int
  let glyphs: GlyphSet
  let isSpacious: Bool
  /// Whether the focus may be shown on short texts, and not on its sign alone.
  let focusCoversTexts: Bool
  /// The same label columns all over a page, so that its lists stand in line.
  let labels: LabelColumns
  private(set) var body = Body()
  /// What follows a heading is indented until the next gap.
  var indent = 0

  init(_ blocks: [Block], width: Int, style: ScreenStyle, focusCoversTexts: Bool = true) {
    self.width = width
    self.focusCoversTexts = focusCoversTexts
    self.glyphs = GlyphSet.of(style.glyphs)
    self.isSpacious = style.spacing == .accompanied
    self.labels = LabelColumns(blocks, glyphs: glyphs)
    for (place, block) in blocks.enumerated() {
      add(block)
      if place == 0, case .lead = block { body.pinned = nextRow }
    }
    while body.lines.last?.isGap == true { body.lines.removeLast() }
  }

  /// Columns by which what follows a heading is indented.
  static let indentUnderHeading = 2

  /// The row that comes next.
  var nextRow: Int { body.lines.count }

  private mutating func add(_ block: Block) {
    switch block {
    case .paragraph(let text):
      addSpacing()
      add(paragraph: text)
    case .bullets(let texts):
      for text in texts {
        addSpacing()
        add(bullet: text)
      }
    case .pairs(let pairs): add(pairs)
    case .bars(let bars): add(bars)
    case .heat(let table): add(table)
    case .strip(let strips, let isHeat): add(strips, isHeat: isHeat)
    case .ranges(let lines): add(lines)
    case .branches, .keys, .legend, .lead, .heading, .note, .options, .row, .input, .gap:
      indent = 0
      addAtMargin(block)
    }
  }

  private mutating func addAtMargin(_ block: Block) {
    switch block {
    case .lead(let text): add(text, role: .title)
    case .heading(let text): add(heading: text)
    case .note(let text), .legend(let text): add(text, role: .dim)
    case .options(let options): add(options)
    case .row(let options): add(row: options)
    case .input(let input): add(input)
    case .branches(let root, let bars): add(branches: bars, of: root)
    case .keys(let heading, let keys):
      add(heading: heading)
      add(keys.map { Pair(label: $0.key, text: $0.does) })
    case .gap: addGap()
    case .paragraph, .bullets, .pairs, .bars, .heat, .strip, .ranges: break
    }
  }

  mutating func add(heading text: String) {
    addGap(isWeak: true)
    let first = nextRow
    add(text, role: .title)
    for row in first..<nextRow { body.lines[row].isHeading = true }
    indent = BodyWriter.indentUnderHeading
  }

  /// A numbered step, or a line of a list, hangs under its first word.
  private mutating func add(paragraph text: String) {
    guard let number = leadingMark(of: text) else {
      return add(text, role: .plain, indent: indent)
    }
    let first = nextRow
    let hang = indent + displayWidth(number) + 1
    add(String(text.dropFirst(number.count + 1)), role: .plain, indent: hang)
    body.lines[first].runs.insert(Run(column: indent, text: number, role: .plain), at: 0)
  }

  /// The number of a step or the dash of a line, when a space follows it.
  private func leadingMark(of text: String) -> String? {
    let mark = text.prefix { $0 != " " }
    guard mark.count < text.count, mark.count <= 3 else { return nil }
    let isNumber = mark.count > 1 && mark.last == "." && mark.dropLast().allSatisfy(\.isNumber)
    return isNumber || mark == "-" ? String(mark) : nil
  }

  private mutating func add(bullet text: String) {
    let first = nextRow
    add(text, role: .plain, indent: indent + 2)
    body.lines[first].runs.insert(
      Run(column: indent, text: glyphs.bullet, role: .plain), at: 0)
  }

  /// Adds a text in one role, wrapped.
  mutating func add(_ text: String, role: Role, indent: Int = 0) {
    add(columns: [TextColumn(text: text, role: role, column: indent, width: width - indent)])
  }

  /// Adds texts beside each other, each wrapped in its column; the tallest gives the rows.
  mutating func add(columns: [TextColumn]) {
    let first = nextRow
    for column in columns {
      for (row, line) in tidyLines(glyphs.written(column.text), width: column.width).enumerated() {
        if first + row == nextRow { body.lines.append(Body.Line()) }
        guard !line.isEmpty else { continue }
        body.lines[first + row].runs.append(
          Run(column: column.column, text: line, role: column.role))
      }
    }
  }

  /// Adds one row as it is.
  mutating func add(_ runs: [Run]) {
    body.lines.append(Body.Line(runs: runs))
  }

  /// Adds runs to a row that is there.
  mutating func add(_ runs: [Run], toRow row: Int) {
    body.lines[row].runs.append(contentsOf: runs)
  }

  /// A blank row; never two in a row, and none on top.
  mutating func addGap(isWeak: Bool = false) {
    guard let last = body.lines.last else { return }
    if last.isGap {
      if !isWeak { body.lines[nextRow - 1].isWeak = false }
    } else {
      body.lines.append(Body.Line(isGap: true, isWeak: isWeak))
    }
  }

  /// A blank row for whoever reads aloud; what a heading is about stays with it.
  mutating func addSpacing() {
    if isSpacious, body.lines.last?.isHeading != true { addGap(isWeak: true) }
  }

  /// What can have the focus stands from `first` to the last row so far.
  mutating func anchor(
    from first: Int, cursor: Position, hasFocus: Bool, isField: Bool = false
  ) {
    body.anchors.append(
      Body.Anchor(
        rows: first..<nextRow, cursor: cursor, hasFocus: hasFocus, isField: isField))
  }

  /// The marker of the focus, or nothing.
  func marker(at column: Int, hasFocus: Bool) -> [Run] {
    hasFocus ? [Run(column: column, text: glyphs.focus, role: .focus)] : []
  }
}

/// The lines of a text, without a last one of a word or two when a narrower column avoids it.
func tidyLines(_ text: String, width: Int) -> [String] {
  let lines = wrap(text, width: width)
  guard lines.count > 1, let last = lines.last, displayWidth(last) <= fewestLastColumns else {
    return lines
  }
  for narrower in stride(from: width - 1, through: width * 3 / 4, by: -2) {
    let tried = wrap(text, width: narrower)
    guard tried.count == lines.count else { break }
    if displayWidth(tried.last ?? "") > fewestLastColumns { return tried }
  }
  return lines
}

/// A last line of so few columns looks lost.
private let fewestLastColumns = 14

/// A text and the columns that it may take.
struct TextColumn {
  var text: String
  var role: Role
  /// Columns from the left edge of the text.
  var column: Int
  var width: Int
}
