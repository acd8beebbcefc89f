public import Messages
public import Pages
import Wizard

/// A page as text alone: what it says, without what one could choose on it.
///
/// Reports are made so: they say what the screens say, in the same words.
public func plainText(of page: Page, messages: Messages) -> [String] {
  var shown = page
  shown.keys = []
  shown.notice = nil
  shown.blocks = page.blocks.compactMap(withoutChoices)
  return PlainPage(shown, messages: messages).body
}

private func withoutChoices(_ block: Block) -> Block? {
  switch block {
  case .row, .input: return nil
  case .options(let options):
    // Entries that carry a text of their own, such as tools with their reasons, are read; doors are not.
    let told = options.filter { option in
      if case .action = option.item { false } else { true }
    }
    guard !told.isEmpty else { return nil }
    return .bullets(
      told.map { $0.detail.isEmpty ? $0.text : "\($0.text). \($0.detail)" })
  case .bars(let bars):
    return .bars(
      bars.map { bar in
        var still = bar
        still.item = nil
        return still
      })
  default: return block
  }
}
