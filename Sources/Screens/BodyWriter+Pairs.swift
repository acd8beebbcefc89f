import DisplayText
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
            text: pair.isOpening ? firstRow(of: pair.text, width: text) : pair.text, role: .plain,
            column: indent + label + gapAfterLabel, width: text),
        ])
      } else {
        add(pair.label, role: .plain, indent: indent)
        add(pair.text, role: .plain, indent: indent + 2)
      }
    }
  }
}

extension BodyWriter {
  private func trimmed(_ text: String) -> String {
    var text = text
    while let last = text.last, last.isWhitespace || ",:;.…".contains(last) { text.removeLast() }
    return text
  }

  /// As many words as one row takes, with the mark of what is left out.
  private func firstRow(of text: String, width: Int) -> String {
    let written = glyphs.written(text)
    let lines = wrap(written, width: width)
    guard lines.count > 1 else { return text }
    let room = width - displayWidth(glyphs.cut)
    var first = wrap(written, width: room)[0]
    // « et les » before the mark would be half of something.
    while let last = first.split(separator: " ").last, last.count <= 3, first.contains(" ") {
      first.removeLast(last.count)
      first = trimmed(first)
    }
    return trimmed(first) + glyphs.cut
  }
}

private let gapAfterLabel = 3
/// Columns below which a text is put under its label.
private let narrowestText = 24
