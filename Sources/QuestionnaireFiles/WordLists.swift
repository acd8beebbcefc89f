/// Words that the referential sets apart, looked for as whole words in French texts.
struct WordLists {
  /// Never to name a person's or a group's result.
  var avoided: [String] = []
  /// For help texts only.
  var jargon: [String] = []

  /// The words of `list` that `text` uses, each with where it starts, in Unicode scalars.
  ///
  /// A plural in « s » or « x » counts as the same word; « notamment » does not hold « note ».
  static func uses(of list: [String], in text: String) -> [(word: String, offset: Int)] {
    let scalars = Array(text.lowercased().unicodeScalars)
    return list.flatMap { word in
      let wanted = Array(word.lowercased().unicodeScalars)
      return offsets(of: wanted, in: scalars).map { (word, $0) }
    }
  }

  private static func offsets(of wanted: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [Int] {
    guard !wanted.isEmpty, text.count >= wanted.count else { return [] }
    return (0...(text.count - wanted.count)).filter { start in
      guard start == 0 || !isLetter(text[start - 1]) else { return false }
      guard text[start..<(start + wanted.count)].elementsEqual(wanted) else { return false }
      var end = start + wanted.count
      if end < text.count, text[end] == "s" || text[end] == "x" { end += 1 }
      return end == text.count || !isLetter(text[end])
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar == "-"
  }
}
