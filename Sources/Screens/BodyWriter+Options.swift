import DisplayText
import Pages
import Wizard

extension BodyWriter {
  /// Options below each other: marker, mark, digit, text with a hanging indent, quieter lines.
  mutating func add(_ options: [Option]) {
    let shape = OptionShape(options, glyphs: glyphs)
    for (place, option) in options.enumerated() {
      // What is folded stands close: the sentence that is read has the room.
      if place > 0, !(option.isFolded && options[place - 1].isFolded) { addSpacing() }
      let first = nextRow
      let text = shape.textColumn(of: option)
      add(
        option.isFolded ? glyphs.cut : option.text,
        role: option.isFolded ? .dim : textRole(of: option, shape), indent: text)
      add(shape.prefix(of: option), toRow: first)
      for quiet in [option.detail, option.disabledReason ?? ""] where !quiet.isEmpty {
        add(quiet, role: .dim, indent: text + 2)
      }
      anchor(
        from: first, cursor: Position(row: first, column: 0), hasFocus: option.hasFocus)
    }
  }

  /// Options beside each other; a whole one goes to the next row when it has no room.
  mutating func add(row options: [Option]) {
    let hasQuietRow = options.contains { !$0.detail.isEmpty || $0.disabledReason != nil }
    var column = 0
    var row = nextRow
    for option in options {
      let shape = OptionShape([option], glyphs: glyphs)
      let text = shape.textColumn(of: option)
      let length = text + displayWidth(glyphs.written(option.text))
      if column > 0, column + 1 + length > width { column = 0 }
      if column == 0 {
        row = nextRow
        add(option.text, role: textRole(of: option, shape), indent: text)
      } else {
        column += 1
        add(
          [
            Run(
              column: column + text, text: glyphs.written(option.text),
              role: textRole(of: option, shape))
          ], toRow: row)
      }
      let prefix = shape.prefix(of: option)
      add(prefix.map { Run(column: column + $0.column, text: $0.text, role: $0.role) }, toRow: row)
      anchor(from: row, cursor: Position(row: row, column: column), hasFocus: option.hasFocus)
      // One that was wrapped leaves no room beside it.
      column = nextRow - row > 1 ? width : column + length
    }
    if hasQuietRow { addQuietRow(of: options.first(where: \.hasFocus)) }
  }

  /// The quieter line of the option that has the focus; its row is there even when it says nothing,
  /// so that nothing moves with the focus.
  private mutating func addQuietRow(of option: Option?) {
    let text = option.map { $0.disabledReason ?? $0.detail } ?? ""
    add(text, role: .dim, indent: 2)
  }

  private func textRole(of option: Option, _ shape: OptionShape) -> Role {
    if option.disabledReason != nil { return .dim }
    if option.hasFocus, focusCoversTexts, shape.focusCoversTexts { return .focus }
    return option.mark.isChosen ? .selected : .plain
  }
}

extension Option.Mark {
  /// Chosen, of one or several.
  var isChosen: Bool {
    switch self {
    case .none: false
    case .radio(let isChosen), .check(let isChosen): isChosen
    }
  }
}
