import DisplayText
import Pages

/// What stands before the texts of options: the same columns for all options of a list.
struct OptionShape {
  private let glyphs: GlyphSet
  private let markColumns: Int
  private let digitColumns: Int

  /// The shape that suits all of these options.
  init(_ options: [Option], glyphs: GlyphSet) {
    self.glyphs = glyphs
    markColumns = options.map { displayWidth(OptionShape.text(of: $0.mark, glyphs)) }.max() ?? 0
    digitColumns = options.map { $0.digit.map { "\($0)".utf8.count } ?? 0 }.max() ?? 0
  }

  /// Where the text of an option starts; without mark and digit it stands beside the marker.
  func textColumn(of option: Option) -> Int {
    if option.mark == .none, option.digit == nil { return 2 }
    return digitColumn + (digitColumns > 0 ? digitColumns + 1 : 0)
  }

  private var digitColumn: Int { 2 + (markColumns > 0 ? markColumns + 1 : 0) }

  /// Marker, mark and digit of an option, in columns from the marker.
  func prefix(of option: Option) -> [Run] {
    var runs: [Run] = []
    if option.hasFocus { runs.append(Run(column: 0, text: glyphs.focus, role: .focus)) }
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

  private static func text(of mark: Option.Mark, _ glyphs: GlyphSet) -> String {
    switch mark {
    case .none: ""
    case .radio(let isChosen): isChosen ? glyphs.radioOn : glyphs.radioOff
    case .check(let isChosen): isChosen ? glyphs.checkOn : glyphs.checkOff
    }
  }
}
