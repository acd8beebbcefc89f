import Referential

/// A block of keys, read key by key; what is missing or too much is reported.
struct MappingReader {
  let mapping: YAMLMapping
  let session: ReadingSession

  /// Nil, after a report, when `node` is not a block; keys that are not among `keys` are reported.
  init?(_ node: YAMLNode, keys: [String], in session: ReadingSession) {
    guard case .mapping(let mapping) = node else {
      session.report(.wrongShape(.mapping, key: nil), at: node.place)
      return nil
    }
    self.mapping = mapping
    self.session = session
    for entry in mapping.entries where !keys.contains(entry.key) {
      let nearest = Spelling.nearest(to: entry.key, among: keys)
      session.report(.unknownKey(entry.key, nearest: nearest), at: entry.keyPlace)
    }
  }

  var place: Place { mapping.place }

  /// Where the value of `key` stands, or else the block.
  func place(of key: String) -> Place { mapping[key]?.place ?? mapping.place }

  func has(_ key: String) -> Bool { mapping[key] != nil }

  /// The value of `key`, reported when missing.
  func required(_ key: String) -> YAMLNode? {
    let node = mapping[key]
    if node == nil { session.report(.missingKey(key), at: mapping.place) }
    return node
  }

  // MARK: Texts

  /// A text in both languages; empty after a report.
  func text(_ key: String, _ rule: TextRule) -> LocalizedText {
    guard let node = required(key) else { return LocalizedText(fr: "", en: "") }
    return LocalizedReading.text(node, key: key, rule, in: session)
  }

  func optionalText(_ key: String, _ rule: TextRule) -> LocalizedText? {
    mapping[key].map { LocalizedReading.text($0, key: key, rule, in: session) }
  }

  /// A list of texts.
  func texts(_ key: String, _ rule: TextRule) -> [LocalizedText] {
    nodes(key, isRequired: true).map {
      LocalizedReading.text($0, key: nil, rule, in: session)
    }
  }

  // MARK: Words and numbers

  /// A scalar as it was written; nil after a report.
  func scalar(_ key: String, as shape: Problem.Shape, isRequired: Bool = true) -> YAMLScalar? {
    guard let node = isRequired ? required(key) : mapping[key] else { return nil }
    guard case .scalar(let scalar) = node else {
      session.report(.wrongShape(shape, key: key), at: node.place)
      return nil
    }
    return scalar
  }

  /// A text that is the same in every language; empty after a report.
  func plainText(_ key: String, isRequired: Bool = true) -> String {
    guard let scalar = scalar(key, as: .text, isRequired: isRequired) else { return "" }
    for (offset, character) in scalar.text.unicodeScalars.enumerated()
    where !AuthorCharacters.contains(character) {
      session.report(.oddCharacter(character), at: scalar.place(at: offset))
      break
    }
    return scalar.text
  }

  /// A whole number in `range`; the lowest of it after a report.
  func number(_ key: String, in range: ClosedRange<Int>, default standard: Int? = nil) -> Int {
    if let standard, !has(key) { return standard }
    guard let scalar = scalar(key, as: .wholeNumber) else { return range.lowerBound }
    guard let value = Int(scalar.text) else {
      session.report(.wrongShape(.wholeNumber, key: key), at: scalar.place)
      return range.lowerBound
    }
    guard range.contains(value) else {
      session.report(.outOfRange(scalar.text, range), at: scalar.place)
      return range.lowerBound
    }
    return value
  }

  func flag(_ key: String) -> Bool {
    guard let scalar = scalar(key, as: .trueOrFalse, isRequired: false) else { return false }
    switch scalar.text {
    case "true": return true
    case "false": return false
    default:
      session.report(.wrongShape(.trueOrFalse, key: key), at: scalar.place)
      return false
    }
  }

  /// One word of a small vocabulary.
  func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, default standard: Word, isRequired: Bool = true
  ) -> Word where Word.RawValue == String {
    guard let scalar = scalar(key, as: .word, isRequired: isRequired) else { return standard }
    return vocabulary(scalar) ?? standard
  }

  /// Words of a small vocabulary.
  func words<Word: RawRepresentable & CaseIterable>(
    _ key: String, isRequired: Bool = true
  ) -> [Word] where Word.RawValue == String {
    scalars(key, isRequired: isRequired).compactMap { vocabulary($0) }
  }

  private func vocabulary<Word: RawRepresentable & CaseIterable>(
    _ scalar: YAMLScalar
  ) -> Word? where Word.RawValue == String {
    let word = Word(rawValue: scalar.text)
    if word == nil {
      let allowed = Word.allCases.map(\.rawValue)
      session.report(.unknownWord(scalar.text, allowed: allowed), at: scalar.place)
    }
    return word
  }

  // MARK: Lists

  /// The elements of a list; empty when it is missing, reported or not.
  func nodes(_ key: String, isRequired: Bool) -> [YAMLNode] {
    guard let node = isRequired ? required(key) : mapping[key] else { return [] }
    guard case .sequence(let nodes, let place) = node else {
      session.report(.wrongShape(.list, key: key), at: node.place)
      return []
    }
    if nodes.isEmpty, isRequired { session.report(.nothingGiven(key), at: place) }
    return nodes
  }

  /// The words of a list.
  func scalars(_ key: String, isRequired: Bool = false) -> [YAMLScalar] {
    nodes(key, isRequired: isRequired).compactMap { node in
      guard case .scalar(let scalar) = node else {
        session.report(.wrongShape(.word, key: nil), at: node.place)
        return nil
      }
      return scalar
    }
  }
}
