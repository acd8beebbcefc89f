import Wizard

/// What curses reports: a byte it made nothing of, or a key it knows.
nonisolated enum RawInput: Hashable, Sendable {
  case byte(UInt8)
  case key(Key)
  case pasteBegins
  case pasteEnds
}

/// Makes events of raw input: letters of bytes, Alt of Escape and a letter, one event of a paste.
nonisolated struct EventAssembler: Sendable {
  /// Bytes of UTF-8 that are kept of a paste; the rest is left out.
  static let pasteLimit = 65_536

  private enum Escape {
    case none
    /// Escape came: alone, with a letter (Alt), or opening a sequence that curses does not know.
    case pending
    /// Inside such a sequence, which is swallowed: its digits are no answers.
    case sequence(isEmpty: Bool)
    case oneMore
  }

  private var decoder = UTF8Decoder()
  private var escape = Escape.none
  /// Escape came before a letter whose bytes are not all here yet.
  private var isAlt = false
  private var paste: PastedText?

  /// Takes one input and returns what it completes.
  mutating func take(_ input: RawInput) -> [TerminalEvent] {
    switch input {
    case .byte(let byte) where paste != nil:
      decoder.decode(byte) { paste?.append($0) }
      return []
    case .byte(let byte):
      return take(byte)
    case .key where paste != nil:
      return []
    case .key(.backspace):
      if case .pending = escape {
        escape = .none
        return [.key(.control("w"))]
      }
      return pause() + [.key(.backspace)]
    case .key(let key):
      return pause() + [.key(key)]
    case .pasteBegins:
      let events = pause()
      paste = PastedText(limit: Self.pasteLimit)
      return events
    case .pasteEnds:
      decoder.finish { paste?.append($0) }
      defer { paste = nil }
      guard let text = paste?.text, !text.isEmpty else { return [] }
      return [.paste(text)]
    }
  }

  /// Nothing more has come for now: an Escape that stands alone is the key.
  mutating func pause() -> [TerminalEvent] {
    defer { escape = .none }
    switch escape {
    case .none: return []
    case .pending: return [.key(.escape)]
    case .sequence(isEmpty: true): return [.key(.alt("["))]
    case .sequence(isEmpty: false): return []
    case .oneMore: return [.key(.alt("O"))]
    }
  }

  private mutating func take(_ byte: UInt8) -> [TerminalEvent] {
    let former = escape
    escape = .none
    switch (former, byte) {
    case (.none, 0x1B):
      escape = .pending
      return []
    case (.pending, 0x1B):
      escape = .pending
      return [.key(.escape)]
    case (.pending, UInt8(ascii: "[")):
      escape = .sequence(isEmpty: true)
      return []
    case (.pending, UInt8(ascii: "O")):
      escape = .oneMore
      return []
    case (.sequence, 0x20...0x3F):
      escape = .sequence(isEmpty: false)
      return []
    case (.sequence, 0x40...0x7E), (.oneMore, 0x20...0x7E):
      return []
    case (.pending, _):
      isAlt = true
      return decode(byte)
    default:
      return decode(byte)
    }
  }

  private mutating func decode(_ byte: UInt8) -> [TerminalEvent] {
    var scalars: [Unicode.Scalar] = []
    decoder.decode(byte) { scalars.append($0) }
    guard !scalars.isEmpty else { return [] }
    defer { isAlt = false }
    return scalars.compactMap { Self.event(for: $0, isAlt: isAlt) }
  }

  private static func event(for scalar: Unicode.Scalar, isAlt: Bool) -> TerminalEvent? {
    switch scalar.value {
    case 0x80...0x9F: nil
    case _ where isAlt: .key(.alt(scalar == "\r" ? "\n" : Character(scalar)))
    case 0x08, 0x7F: .key(.backspace)
    case 0x09: .key(.tab)
    case 0x0A, 0x0D: .key(.enter)
    case 0x00...0x1F: .key(.control(controlLetter(of: scalar)))
    default: .text(String(scalar))
    }
  }

  /// The letter typed with Control: 1 is `a`, 26 is `z`, and 0 and 28 to 31 are `@` and `\]^_`.
  private static func controlLetter(of scalar: Unicode.Scalar) -> Character {
    let letter = UInt8(truncatingIfNeeded: scalar.value) | 0x40
    return Character(Character(Unicode.Scalar(letter)).lowercased())
  }
}
