import DisplayText
import Wizard

/// The marks of the interface, each one column wide but for those in brackets.
struct GlyphSet {
  let focus = ">"
  let bullet = "-"
  let checkOff = "[ ]"
  let checkOn = "[x]"
  let radioOff: String
  let radioOn: String
  let barSolid: String
  let barHatched: String
  let barEmpty: String
  /// Before each branch of a tree, and before the last one.
  let branch: String
  let lastBranch: String
  /// Shades of levels 1 to 5.
  let shades: [String]
  /// A range: its line, its ends, what it is now, what it was.
  let rangeLine: String
  let rangeStart: String
  let rangeEnd: String
  let now: String
  let before: String
  /// More text above, more text below.
  let above: String
  let below: String
  /// Something was left out.
  let cut: String
  /// The same in exactly one column, for the ends of a field.
  let fieldCut: String
  /// Whether texts are written with twins too.
  let isASCII: Bool

  /// The marks of this kind.
  static func of(_ glyphs: Settings.Glyphs) -> GlyphSet {
    switch glyphs {
    case .unicode: unicode
    case .ascii: ascii
    }
  }

  private static let unicode = GlyphSet(
    radioOff: "○", radioOn: "◉", barSolid: "█", barHatched: "▒", barEmpty: "·", branch: "├─",
    lastBranch: "└─", shades: ["·", "░", "▒", "▓", "█"], rangeLine: "─", rangeStart: "├",
    rangeEnd: "┤", now: "●", before: "○", above: "↑",
    below: "↓", cut: "…", fieldCut: "…", isASCII: false)

  private static let ascii = GlyphSet(
    radioOff: "( )", radioOn: "(*)", barSolid: "#", barHatched: ":", barEmpty: ".",
    branch: "|-", lastBranch: "`-", shades: [".", ":", "=", "*", "#"], rangeLine: "-",
    rangeStart: "[", rangeEnd: "]", now: "@", before: "o", above: "^", below: "v", cut: "...",
    fieldCut: "~", isASCII: true)

  /// A text of a page as it is to be laid out.
  func written(_ text: String) -> String { isASCII ? asciiText(text) : text }

  /// What a person typed: as many characters as before, so that the cursor keeps its place.
  func typed(_ text: String) -> String { isASCII ? String(text.map(asciiCell)) : text }
}
