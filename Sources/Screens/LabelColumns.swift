import DisplayText
import Pages

/// How wide the widest label of each kind of list is, over a whole page.
struct LabelColumns {
  /// Up to the end of the label, what it is indented by included: texts then stand in line whether
  /// a heading precedes them or not.
  private(set) var ofPairs = 0
  private(set) var ofBars = 0
  private(set) var ofStrips = 0
  private(set) var ofHeat = 0
  /// The widest words beside a bar.
  private(set) var ofWords = 0

  init(_ blocks: [Block], glyphs: GlyphSet) {
    func columns(_ text: String) -> Int { displayWidth(glyphs.written(text)) }
    var isUnderHeading = false
    for block in blocks {
      isUnderHeading = block.isHeading || (isUnderHeading && block.staysUnderHeading)
      let indent = isUnderHeading ? BodyWriter.indentUnderHeading : 0
      switch block {
      case .pairs(let pairs):
        for pair in pairs { ofPairs = max(ofPairs, indent + columns(pair.label)) }
      case .keys(_, let keys):
        for key in keys { ofPairs = max(ofPairs, indent + columns(key.key)) }
      case .strip(let strips, _):
        for strip in strips { ofStrips = max(ofStrips, columns(strip.label)) }
      case .ranges(let lines):
        for line in lines {
          ofBars = max(ofBars, columns(line.label))
          ofWords = max(ofWords, columns(line.words))
        }
      case .bars(let bars), .branches(_, let bars):
        for bar in bars {
          ofBars = max(ofBars, columns(bar.label))
          ofWords = max(ofWords, columns(bar.words))
        }
      case .heat(let table):
        for row in table.rows { ofHeat = max(ofHeat, columns(row.label)) }
      default: break
      }
    }
  }
}

extension Block {
  /// Whether what follows is indented.
  fileprivate var isHeading: Bool {
    switch self {
    case .heading, .keys: true
    default: false
    }
  }

  /// Whether the block stands under the heading that precedes it, and not at the margin.
  var staysUnderHeading: Bool {
    switch self {
    case .paragraph, .bullets, .pairs, .bars, .heat, .strip, .ranges: true
    case .branches, .keys, .legend, .lead, .heading, .note, .options, .row, .input, .gap: false
    }
  }
}
