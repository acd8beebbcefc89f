/// One place of an emulated screen.
public struct EmulatedCell: Hashable, Sendable {
  /// A letter with its accents; empty in the right half of a wide one.
  public var text = " "
  /// How it looks.
  public var rendition = Rendition()
}

/// How a cell looks: what SGR set.
public struct Rendition: Hashable, Sendable {
  /// Attributes, each off by default.
  public var bold = false, dim = false, italic = false, underline = false, blink = false
  /// Text and background exchanged.
  public var reverse = false
  /// A colour from 0 to 255, nil for the terminal's own.
  public var foreground: Int?
  /// A colour from 0 to 255, nil for the terminal's own.
  public var background: Int?

  /// The default look.
  public init() {}

  /// Applies the parameters of one SGR sequence.
  ///
  /// - Returns: False when one of them is unknown.
  mutating func apply(_ parameters: [Int]) -> Bool {
    var rest = parameters.isEmpty ? [0] : parameters
    while let code = rest.first {
      rest.removeFirst()
      switch code {
      case 0: self = Rendition()
      case 1: bold = true
      case 2: dim = true
      case 3: italic = true
      case 4: underline = true
      case 5: blink = true
      case 7: reverse = true
      case 10, 11, 12: break  // the fonts of the Linux console
      case 22: (bold, dim) = (false, false)
      case 23: italic = false
      case 24: underline = false
      case 25: blink = false
      case 27: reverse = false
      case 30...37: foreground = code - 30
      case 39: foreground = nil
      case 40...47: background = code - 40
      case 49: background = nil
      case 90...97: foreground = code - 90 + 8
      case 100...107: background = code - 100 + 8
      case 38 where rest.count >= 2 && rest[0] == 5:
        foreground = rest[1]
        rest.removeFirst(2)
      case 48 where rest.count >= 2 && rest[0] == 5:
        background = rest[1]
        rest.removeFirst(2)
      default: return false
      }
    }
    return true
  }
}
