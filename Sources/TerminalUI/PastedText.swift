/// The text of a paste as it comes in, cleaned and bounded.
nonisolated struct PastedText: Sendable {
  private(set) var text = ""
  private let limit: Int
  private var followsReturn = false

  /// No more than `limit` bytes of UTF-8 are kept.
  init(limit: Int) {
    self.limit = limit
  }

  /// Adds a scalar.
  ///
  /// Terminals paste a newline as a return: both, or the pair, are one newline.
  mutating func append(_ scalar: Unicode.Scalar) {
    let completesReturn = followsReturn && scalar == "\n"
    followsReturn = scalar == "\r"
    guard !completesReturn, text.utf8.count < limit else { return }
    switch scalar.value {
    case 0x0A, 0x0D: text.unicodeScalars.append("\n")
    case 0x09: text.unicodeScalars.append("\t")
    case 0x00...0x1F, 0x7F...0x9F: break
    default: text.unicodeScalars.append(scalar)
    }
  }
}
