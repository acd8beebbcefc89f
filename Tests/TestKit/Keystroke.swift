/// A key of the keyboard, as an xterm sends it.
public enum Keystroke: Hashable, Sendable {
  case up, down, left, right, home, end, pageUp, pageDown
  case enter, escape, tab, backTab, backspace, delete
  case function(Int)
  case control(Character)
  case alt(Character)

  /// What the keyboard sends; arrows depend on a mode that programs set.
  public func bytes(applicationCursorKeys: Bool) -> [UInt8] {
    let cursor = applicationCursorKeys ? "\u{1B}O" : "\u{1B}["
    let text =
      switch self {
      case .up: cursor + "A"
      case .down: cursor + "B"
      case .right: cursor + "C"
      case .left: cursor + "D"
      case .home: cursor + "H"
      case .end: cursor + "F"
      case .pageUp: "\u{1B}[5~"
      case .pageDown: "\u{1B}[6~"
      case .enter: "\r"
      case .escape: "\u{1B}"
      case .tab: "\t"
      case .backTab: "\u{1B}[Z"
      case .backspace: "\u{7F}"
      case .delete: "\u{1B}[3~"
      case .function(let number): Self.functionKey(number)
      case .control(let letter): String(Unicode.Scalar((letter.asciiValue ?? 0) & 0x1F))
      case .alt(let letter): "\u{1B}\(letter)"
      }
    return Array(text.utf8)
  }

  private static func functionKey(_ number: Int) -> String {
    let codes = [15, 17, 18, 19, 20, 21, 23, 24]
    return switch number {
    case 1...4: "\u{1B}O" + String(Unicode.Scalar(UInt8(79 + number)))
    case 5...12: "\u{1B}[\(codes[number - 5])~"
    default: ""
    }
  }
}
