/// Words or groups of words to look for in texts, as whole words.
struct WordList {
  /// By first word, each as its words.
  private var entries: [String: [[String]]] = [:]

  /// An empty list finds nothing.
  init(_ words: [String] = []) {
    for word in words {
      let parts = WordList.words(of: word).map(\.text)
      if let first = parts.first { entries[first, default: []].append(parts) }
    }
  }

  /// The entries that `text` uses, each with where it starts, in Unicode scalars.
  ///
  /// A plural in « s » or « x » counts as the same word; « notamment » does not hold « note ».
  func uses(in text: String) -> [(word: String, offset: Int)] {
    guard !entries.isEmpty else { return [] }
    let words = WordList.words(of: text)
    return words.indices.flatMap { start in
      WordList.forms(of: words[start].text).flatMap { entries[$0] ?? [] }
        .filter { matches($0, words[start...]) }
        .map { ($0.joined(separator: " "), words[start].offset) }
    }
  }

  private func matches(_ entry: [String], _ words: ArraySlice<Word>) -> Bool {
    words.count >= entry.count
      && zip(entry, words).allSatisfy { WordList.forms(of: $1.text).contains($0) }
  }

  /// The word as it stands and, where it may be a plural, without its last letter.
  private static func forms(of word: String) -> [String] {
    word.hasSuffix("s") || word.hasSuffix("x") ? [word, String(word.dropLast())] : [word]
  }

  private struct Word {
    var text: String
    var offset: Int
  }

  /// Runs of letters and hyphens, in lower case.
  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var current = String.UnicodeScalarView()
    var offset = 0
    for scalar in text.unicodeScalars {
      if isLetter(scalar) {
        current.append(scalar)
      } else if !current.isEmpty {
        words.append(word(current, endingAt: offset))
        current = String.UnicodeScalarView()
      }
      offset += 1
    }
    if !current.isEmpty { words.append(word(current, endingAt: offset)) }
    return words
  }

  private static func word(_ scalars: String.UnicodeScalarView, endingAt end: Int) -> Word {
    Word(text: String(scalars).lowercased(), offset: end - scalars.count)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "-": true
    case "\0"..."\u{7F}": false
    default: scalar.properties.isAlphabetic
    }
  }
}
