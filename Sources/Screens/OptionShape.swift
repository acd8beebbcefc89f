import DisplayText
import Pages

/// What stands before the texts of options: the same columns for all options of a list.
struct OptionShape {
  private let glyphs: GlyphSet
  /// The focus is shown on the text as well, and not on what stands before it alone.
  let focusCoversTexts: Bool
  private let markColumns: Int
  private let digitColumns: Int

  /// The shape that suits all of these options.
  init(_ options: [Option], glyphs: GlyphSet) {
    self.glyphs = glyphs
    markColumns = options.map { displayWidth(OptionShape.text(of: $0.mark, glyphs)) }.max() ?? 0
    digitColumns = options.map { $0.digit.map { "\($0)".utf8.count } ?? 0 }.max() ?? 0
    let hasPrefix = markColumns + digitColumns > 0
    focusCoversTexts =
      !hasPrefix && options.allSatisfy { displayWidth(glyphs.written($0.text)) <= longestCovered }
  }

  /// Where the text of an option starts; without mark and digit it stands beside the marker.
  func textColumn(of option: Option) -> Int {
    if option.mark == .none, option.digit == nil { return 2 }
    return digitColumn + (digitColumns > 0 ? digitColumns + 1 : 0)
  }

  private var digitColumn: Int { 2 + (markColumns > 0 ? markColumns + 1 : 0) }

  /// Marker, mark and digit of an option, in columns from the marker; one block when it has the
  /// focus.
  func prefix(of option: Option) -> [Run] {
    if option.hasFocus { return [Run(column: 0, text: focused(option), role: .focus)] }
    var runs: [Run] = []
    let mark = OptionShape.text(of: option.mark, glyphs)
    if !mark.isEmpty {
      runs.append(Run(column: 2, text: mark, role: option.mark.isChosen ? .selected : .plain))
    }
    if let digit = option.digit {
      runs.append(
        Run(
          column: digitColumn, text: "\(digit)",
          role: option.disabledReason == nil ? .key : .dim))
    }
    return runs
  }

  private func focused(_ option: Option) -> String {
    var text = glyphs.focus
    let mark = OptionShape.text(of: option.mark, glyphs)
    if !mark.isEmpty { text += " " + mark }
    guard let digit = option.digit else { return text }
    text += String(repeating: " ", count: max(0, digitColumn - displayWidth(text)))
    return text + "\(digit)"
  }

  private static func text(of mark: Option.Mark, _ glyphs: GlyphSet) -> String {
    switch mark {
    case .none: ""
    case .radio(let isChosen): isChosen ? glyphs.radioOn : glyphs.radioOff
    case .check(let isChosen): isChosen ? glyphs.checkOn : glyphs.checkOff
    }
  }
}

/// Columns up to which a text is redrawn when the focus comes and goes: an arrow then stays under 200
/// bytes.
private let longestCovered = 56
