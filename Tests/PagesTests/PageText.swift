import Evaluation
import Pages
import Wizard

/// A page as text that shows everything it holds, one line for each thing, for the recorded pages.
func text(of page: Page) -> String {
  var lines = ["\(page.title)" + (page.trail.isEmpty ? "" : "  |  \(page.trail)"), ""]
  for block in page.blocks { lines += text(of: block) }
  for (side, blocks) in [("left", page.map), ("right", page.aside)] where !blocks.isEmpty {
    lines += ["", "<<< \(side)"] + blocks.flatMap(text(of:)) + [">>>"]
  }
  if let notice = page.notice { lines += ["", "\(notice.isError ? "!!" : "--") \(notice.text)"] }
  lines += ["", page.keys.map { "[\($0.key)] \($0.does)" }.joined(separator: "  ")]
  if let field = page.field { lines.append("field: \(field.rawValue)") }
  return lines.joined(separator: "\n") + "\n"
}

private func text(of block: Block) -> [String] {
  switch block {
  case .lead(let text): ["# \(text)"]
  case .heading(let text): ["## \(text)"]
  case .paragraph(let text): [text]
  case .note(let text): ["~ \(text)"]
  case .legend(let text): ["~~ \(text)"]
  case .bullets(let texts): texts.map { "- \($0)" }
  case .pairs(let pairs): pairs.map { "\($0.label) | \($0.text)" }
  case .bars(let bars): bars.map(text(of:))
  case .heat(let table):
    (table.columns.isEmpty ? [] : ["  | \(table.columns.joined(separator: " "))"])
      + table.sections.flatMap {
        ["## \($0.sign.isEmpty ? "" : $0.sign + " ")\($0.title)"] + $0.rows.map(line(of:))
      }
  case .branches(let root, let bars): [root] + bars.map { "  -" + text(of: $0) }
  case .strip(let strips, let isHeat):
    strips.map { "\($0.isHere ? ">" : isHeat ? "%" : " ") \($0.label) | \($0.words)" }
  case .ranges(let ranges): ranges.map(text(of:))
  case .keys(let heading, let keys):
    ["## \(heading)"]
      + keys.map { "[\($0.key)] \($0.does)" + ($0.letter.isEmpty ? "" : " {\($0.letter)}") }
  case .options(let options): options.flatMap { lines(of: $0) }
  case .row(let options):
    [options.map { "\($0.hasFocus ? "> " : "")[\($0.text)]" }.joined(separator: " ")]
  case .input(let input):
    ["\(input.hasFocus ? ">" : " ") \(input.label) = \"\(input.text)\""]
      + (input.hint.isEmpty ? [] : ["    \(input.hint)"])
  case .gap: [""]
  }
}

private func line(of row: HeatTable.Row) -> String {
  let cells = row.cells.map { $0.isApart ? "(\($0.text))" : $0.text }.joined(separator: " ")
  return "\(row.hasFocus ? ">" : " ") \(row.label) | \(cells) | \(row.words) {\(row.spoken)}"
}

private func text(of range: RangeLine) -> String {
  let ends = range.interval.map { "\($0.lower) to \($0.upper)" } ?? "nothing"
  let position = range.position.map { " at \($0)" } ?? ""
  let former = range.former.map { " was \($0)" } ?? ""
  return "\(range.label) |\(ends)\(position)\(former)| \(range.words)"
}

private func text(of bar: Bar) -> String {
  let ends = bar.interval.map { "\($0.lower) to \($0.upper)" } ?? "nothing"
  return "\(bar.hasFocus ? ">" : " ") \(bar.label) |\(ends)| \(bar.words)"
}

private func lines(of option: Option) -> [String] {
  let mark =
    switch option.mark {
    case .none: ""
    case .radio(let isOn): isOn ? "(*) " : "( ) "
    case .check(let isOn): isOn ? "[x] " : "[ ] "
    }
  let digit = option.digit.map { "\($0) " } ?? ""
  return ["\(option.hasFocus ? ">" : " ") \(mark)\(digit)\(option.text)"]
    + (option.detail.isEmpty ? [] : ["    \(option.detail)"])
    + (option.disabledReason.map { ["    not now: \($0)"] } ?? [])
}
