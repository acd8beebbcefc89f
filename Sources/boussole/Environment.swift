import Glibc
import Referential

/// What the environment says.
///
/// A variable is looked up when it is asked for: most are never.
struct Environment {
  let inputIsTerminal: Bool
  let outputIsTerminal: Bool

  /// The environment of this process.
  static func current() -> Environment {
    Environment(inputIsTerminal: isatty(0) == 1, outputIsTerminal: isatty(1) == 1)
  }

  /// The value of a variable; nil when it is not set, or empty.
  subscript(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Every variable, for a program that is started.
  var variables: [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let pair = String(cString: text)
      if let equal = pair.firstIndex(of: "=") {
        variables[String(pair[..<equal])] = String(pair[pair.index(after: equal)...])
      }
      entry += 1
    }
    return variables
  }

  /// `LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set; French when it names neither language.
  var language: Language {
    let named = self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? ""
    return named == "en" || named.hasPrefix("en_") || named.hasPrefix("en.") ? .en : .fr
  }

  /// `ACCESSIBLE`, unless it says no.
  var asksForPlain: Bool {
    guard let value = self["ACCESSIBLE"]?.lowercased() else { return false }
    return !["0", "false", "no", "non"].contains(value)
  }

  /// Whether a window could be opened.
  var hasDesktop: Bool {
    (self["DISPLAY"] != nil || self["WAYLAND_DISPLAY"] != nil)
      && ChildProcess.find("xdg-open") != nil
  }

  /// Whether screens can be drawn at all.
  var canDraw: Bool {
    guard inputIsTerminal, outputIsTerminal, let type = self["TERM"] else { return false }
    return type != "dumb"
  }

  /// What hides all lines said before: blank ones, and where the terminal knows how, an empty screen without
  /// anything above it.
  var clearing: String {
    let blank = String(repeating: "\n", count: 60)
    return canDraw ? blank + "\u{1B}[H\u{1B}[2J\u{1B}[3J" : blank
  }
}
