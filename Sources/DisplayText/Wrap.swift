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
  let indent = min(max(0, hangingIndent), columns - 2)
  if text.unicodeScalars.allSatisfy(isPlain) {
    return plainLines(text.unicodeScalars, width: columns, indent: indent)
  }
  return drawnLines(text, width: columns, indent: indent)
}

/// The lines of one paragraph in which every scalar is a character of one column: nearly all that we show.
///
/// Nothing is measured or taken apart: a line is a slice of the text.
func plainLines(_ text: String.UnicodeScalarView, width: Int, indent: Int) -> [String] {
  var lines: [String] = []
  /// Where the line starts and where its last word ends, with the columns up to there.
  var start = text.startIndex
  var end = start
  var taken = 0
  var hasWord = false
  var gap = 0
  var wordStart = start
  func line() -> String {
    (lines.isEmpty ? "" : spaces(indent)) + String(text[start..<end])
  }
  func take(upTo index: String.Index, columns: Int) {
    end = index
    taken += columns
    hasWord = true
    gap = 0
  }
  func startLine(at index: String.Index) {
    lines.append(line())
    start = index
    end = index
    taken = indent
  }
  /// A word that ends here, its columns known.
  func place(wordEnd: String.Index, columns: Int) {
    if taken + gap + columns <= width { return take(upTo: wordEnd, columns: gap + columns) }
    if hasWord { startLine(at: wordStart) } else { start = wordStart }
    taken = lines.isEmpty ? 0 : indent
    var left = columns
    while left > width - taken {
      let cut = text.index(wordStart, offsetBy: width - taken)
      left -= width - taken
      end = cut
      startLine(at: cut)
      wordStart = cut
    }
    take(upTo: wordEnd, columns: left)
  }
  var columns = 0
  var index = start
  while index < text.endIndex {
    if text[index] == " " {
      if columns > 0 { place(wordEnd: index, columns: columns) }
      columns = 0
      gap += 1
    } else {
      if columns == 0 { wordStart = index }
      columns += 1
    }
    index = text.index(after: index)
  }
  if columns > 0 { place(wordEnd: text.endIndex, columns: columns) }
  return lines + [line()]
}

/// The lines of any text.
func drawnLines(_ text: String, width: Int, indent: Int) -> [String] {
  var wrapper = LineWrapper(width: width, indent: indent)
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
