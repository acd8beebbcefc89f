/// The text of a paste as it comes in, cleaned and bounded: what a terminal would obey is left out whole.
nonisolated struct PastedText: Sendable {
  private(set) var text = ""
  private let limit: Int
  private var followsReturn = false
  private var sequence = Sequence.none

  /// What was begun by Escape and has not ended; a line end always ends it.
  private enum Sequence {
    case none, escape
    /// Up to a letter, as in the one that sets a colour.
    case control
    /// Up to a bell or another Escape, as in the one that names the window.
    case string
  }

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
    guard !completesReturn, text.utf8.count < limit, !isPartOfSequence(scalar) else { return }
    switch scalar.value {
    case 0x0A, 0x0D: text.unicodeScalars.append("\n")
    case 0x09: text.unicodeScalars.append("\t")
    case 0x00...0x1F, 0x7F...0x9F: break
    default: text.unicodeScalars.append(scalar)
    }
  }

  private mutating func isPartOfSequence(_ scalar: Unicode.Scalar) -> Bool {
    let former = sequence
    sequence = .none
    switch (former, scalar.value) {
    case (_, 0x0A), (_, 0x0D): return false
    case (_, 0x1B): sequence = .escape
    case (_, 0x9B), (.escape, 0x5B): sequence = .control
    case (.escape, 0x50), (.escape, 0x58), (.escape, 0x5D...0x5F): sequence = .string
    case (.escape, 0x20...0x2F): sequence = .escape
    case (.escape, 0x30...0x7E): break
    case (.control, 0x20...0x3F): sequence = .control
    case (.control, 0x40...0x7E), (.string, 0x07): break
    case (.string, _): sequence = .string
    default: return false
    }
    return true
  }
}
