/// The text as drawn lines of at most `width` columns, for reading.
///
/// A line end in the text starts a new line. Otherwise lines break at spaces only (the plain space
/// and the tab; U+00A0, U+202F and U+2011 hold their neighbours together), and the spaces at a
/// break are dropped. Hyphens are no places to break: people copy identifiers and options. A word
/// longer than a line is broken between characters. Spaces that open a paragraph are kept.
///
/// - Parameters:
///   - text: What to wrap; an empty text gives one empty line.
///   - width: The columns of a line; below 2, taken as 2.
///   - hangingIndent: Spaces in front of every line but the first of each paragraph.
/// - Returns: Lines fit for drawing, without trailing spaces.
public func wrap(_ text: String, width: Int, hangingIndent: Int = 0) -> [String] {
  let columns = max(2, width)
  var wrapper = LineWrapper(width: columns, indent: min(max(0, hangingIndent), columns - 2))
  for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
    wrapper.append(paragraph: displayText(String(paragraph)))
  }
  return wrapper.lines
}

/// Collects words into lines.
private struct LineWrapper {
  let width: Int
  let indent: Int
  var lines: [String] = []

  private var line = ""
  private var lineWidth = 0
  private var hasWord = false
  private var pendingSpaces = 0

  init(width: Int, indent: Int) {
    self.width = width
    self.indent = indent
  }

  mutating func append(paragraph: String) {
    line = ""
    lineWidth = 0
    hasWord = false
    pendingSpaces = 0
    var rest = paragraph[...]
    while !rest.isEmpty {
      let word = rest.prefix { $0 != " " }
      if !word.isEmpty { append(word: String(word)) }
      rest = rest[word.endIndex...]
      let gap = rest.prefix { $0 == " " }
      pendingSpaces += gap.count
      rest = rest[gap.endIndex...]
    }
    lines.append(line)
  }

  private mutating func append(word: String) {
    let wordWidth = word.reduce(0) { $0 + columns(ofDrawn: $1) }
    if lineWidth + pendingSpaces + wordWidth <= width {
      add(spaces(pendingSpaces) + word, width: pendingSpaces + wordWidth)
    } else {
      if hasWord { startLine() }
      append(breaking: word)
    }
    pendingSpaces = 0
    hasWord = true
  }

  private mutating func append(breaking word: String) {
    for character in word {
      let characterWidth = columns(ofDrawn: character)
      if lineWidth + characterWidth > width, hasWord { startLine() }
      if lineWidth + characterWidth > width {
        // Wider than any line: only here are the scalars of one character parted.
        append(scalarsOf: character)
      } else {
        add(String(character), width: characterWidth)
      }
      hasWord = true
    }
  }

  private mutating func append(scalarsOf character: Character) {
    for scalar in character.unicodeScalars {
      let scalarWidth = columns(of: scalar) ?? 1
      if lineWidth + scalarWidth > width { startLine() }
      line.unicodeScalars.append(scalar)
      lineWidth += scalarWidth
    }
  }

  private mutating func add(_ text: String, width: Int) {
    line += text
    lineWidth += width
  }

  private mutating func startLine() {
    lines.append(line)
    line = spaces(indent)
    lineWidth = indent
    hasWord = false
  }
}
