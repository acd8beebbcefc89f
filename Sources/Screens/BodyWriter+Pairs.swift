import Pages

extension BodyWriter {
  /// Label and text beside each other, or below each other when the text would have too little room.
  mutating func add(_ pairs: [Pair]) {
    let room = width - indent
    let label = min(labels.ofPairs - indent, room / 2)
    let text = room - label - gapAfterLabel
    for pair in pairs {
      if text >= narrowestText {
        add(columns: [
          TextColumn(text: pair.label, role: .plain, column: indent, width: label),
          TextColumn(
            text: pair.text, role: .plain, column: indent + label + gapAfterLabel, width: text),
        ])
      } else {
        add(pair.label, role: .plain, indent: indent)
        add(pair.text, role: .plain, indent: indent + 2)
      }
    }
  }
}

private let gapAfterLabel = 3
/// Columns below which a text is put under its label.
private let narrowestText = 24
