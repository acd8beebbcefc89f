import Pages
import Wizard

extension Page {
  /// Every text that a presenter shows, each by itself; what a person typed is left out.
  var texts: [String] {
    [title] + (trail.isEmpty ? [] : [trail]) + (blocks + map + aside).flatMap(\.texts)
      + (notice.map { [$0.text] } ?? []) + keys.flatMap { [$0.key, $0.does] }
  }

  /// Items in the order in which they stand on the page.
  var itemsInOrder: [Item] {
    blocks.flatMap { block -> [Item] in
      switch block {
      case .options(let options), .row(let options): options.map(\.item)
      case .bars(let bars): bars.compactMap(\.item)
      case .heat(let table): table.rows.compactMap(\.item)
      case .input(let input): [.field(input.field)]
      default: []
      }
    }
  }

  /// Items that are shown with the focus.
  var itemsInFocus: [Item] {
    blocks.flatMap { block -> [Item] in
      switch block {
      case .options(let options), .row(let options): options.filter(\.hasFocus).map(\.item)
      case .bars(let bars): bars.filter(\.hasFocus).compactMap(\.item)
      case .heat(let table): table.rows.filter(\.hasFocus).compactMap(\.item)
      case .input(let input): input.hasFocus ? [.field(input.field)] : []
      default: []
      }
    }
  }
}

extension Block {
  var texts: [String] {
    switch self {
    case .lead(let text), .heading(let text), .paragraph(let text), .note(let text),
      .legend(let text):
      [text]
    case .bullets(let texts): texts
    case .pairs(let pairs): pairs.flatMap { [$0.label, $0.text] }
    case .bars(let bars): bars.flatMap { [$0.label, $0.words] }
    case .heat(let table):
      table.columns + table.sections.map(\.title)
        + table.rows.flatMap { [$0.label, $0.words, $0.spoken].filter { !$0.isEmpty } }
    case .branches(let root, let bars): [root] + bars.flatMap { [$0.label, $0.words] }
    case .strip(let strips, _): strips.flatMap { [$0.label, $0.words] }
    case .ranges(let ranges): ranges.flatMap { [$0.label, $0.words] }
    case .keys(let heading, let keys): [heading] + keys.flatMap { [$0.key, $0.does] }
    case .options(let options), .row(let options):
      options.flatMap { [$0.text] + ($0.detail.isEmpty ? [] : [$0.detail]) }
    case .input(let input): [input.label] + (input.hint.isEmpty ? [] : [input.hint])
    case .gap: []
    }
  }
}
