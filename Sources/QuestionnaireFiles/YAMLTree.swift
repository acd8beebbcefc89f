/// What a YAML file says, with the place of everything, and nothing of YAML's own types:
/// a scalar is the text as it was written, so that `no` stays a word.
indirect enum YAMLNode {
  case scalar(YAMLScalar)
  case sequence([YAMLNode], Place)
  case mapping(YAMLMapping)

  var place: Place {
    switch self {
    case .scalar(let scalar): scalar.place
    case .sequence(_, let place): place
    case .mapping(let mapping): mapping.place
    }
  }

  /// The value of a key, in a mapping that has it.
  subscript(key: String) -> YAMLNode? {
    if case .mapping(let mapping) = self { mapping[key] } else { nil }
  }
}

/// A text, and where it starts.
struct YAMLScalar {
  var text: String
  var place: Place
  /// Between quotes: an empty text that is quoted was meant.
  var isQuoted: Bool

  /// Where the scalar `offset` characters into the text stands, for a text on one line.
  func place(at offset: Int) -> Place { place.advanced(by: offset + (isQuoted ? 1 : 0)) }
}

/// Keys and values in the order they were written; no key twice.
struct YAMLMapping {
  struct Entry {
    var key: String
    var keyPlace: Place
    var value: YAMLNode
  }

  var entries: [Entry]
  var place: Place

  subscript(key: String) -> YAMLNode? { entries.first { $0.key == key }?.value }
}
