import DisplayText
import Foundation
import Pages
import Screens
import Wizard

/// The texts of a page that do not stand whole on a screen of 80 columns and so many rows.
///
/// Keys that do not fit are left out by design: their letters are on the help page.
func textsThatDoNotFit(_ page: Page, rows: Int) -> [String] {
  let style = ScreenStyle(tooSmall: "")
  let shown = frame(for: page, size: (rows: rows, columns: 80), style: style).frame
  // Beside each other, labels and texts wrap each in its own column.
  var columns: [Int: [String]] = [:]
  for run in shown.rows.joined() { columns[run.column, default: []].append(run.text) }
  let lines = shown.rows.map { runs in
    runs.sorted { $0.column < $1.column }.map(\.text).joined(separator: " ")
  }
  let drawn = ([lines] + columns.values).map { collapsed($0.joined(separator: " ")) }
  return page.everyText.filter { text in
    let wanted = collapsed(displayText(text))
    return !drawn.contains { $0.range(of: wanted, options: .literal) != nil }
  }
}

/// Rows enough for any page: what is missing there was clipped.
let endlessRows = 1_500

/// Blanks of any kind and length as one space.
private func collapsed(_ text: String) -> String {
  text.unicodeScalars.split { $0.properties.isWhitespace }.map(String.init)
    .joined(separator: " ")
}

extension Page {
  /// Everything the page says, but for its keys.
  var everyText: [String] {
    ([title, trail] + blocks.flatMap(\.texts) + (notice.map { [$0.text] } ?? []))
      .filter { !$0.isEmpty }
  }
}

extension Block {
  fileprivate var texts: [String] {
    switch self {
    case .lead(let text), .heading(let text), .paragraph(let text), .note(let text),
      .legend(let text):
      [text]
    case .bullets(let texts): texts
    // A quotation takes one row, with a mark where it is cut: its first words are enough.
    case .pairs(let pairs):
      pairs.flatMap { pair in
        [pair.label, pair.isOpening ? firstWords(of: pair.text) : pair.text]
      }
    case .bars(let bars): bars.flatMap { [$0.label, $0.words] }
    case .branches(let root, let bars): [root] + bars.flatMap { [$0.label, $0.words] }
    case .heat(let table): table.rows.flatMap { [$0.label, $0.words] }
    case .strip(let strips, _): strips.map(\.label)
    case .ranges(let lines): lines.flatMap { [$0.label, $0.words] }
    case .keys(let heading, let keys): [heading] + keys.flatMap { [$0.key, $0.does] }
    case .options(let options): options.flatMap { [$0.text, $0.detail] }
    case .row(let options): options.map(\.text)
    case .input(let input): [input.label, input.hint]
    case .gap: []
    }
  }
}

/// What any row has room for; short words before the mark are left out with what is cut.
private func firstWords(of text: String) -> String {
  let words = text.prefix(12)
  guard words.count < text.count, let end = words.lastIndex(of: " ") else { return String(words) }
  return String(words[..<end])
}
