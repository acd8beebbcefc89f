import DisplayText
import Pages

/// How wide the widest label of each kind of list is, over a whole page.
struct LabelColumns {
  private(set) var ofPairs = 0
  private(set) var ofBars = 0
  private(set) var ofStrips = 0
  private(set) var ofHeat = 0
  /// The widest words beside a bar.
  private(set) var ofWords = 0

  init(_ blocks: [Block], glyphs: GlyphSet) {
    func columns(_ text: String) -> Int { displayWidth(glyphs.written(text)) }
    for block in blocks {
      switch block {
      case .pairs(let pairs):
        for pair in pairs { ofPairs = max(ofPairs, columns(pair.label)) }
      case .keys(_, let keys):
        for key in keys { ofPairs = max(ofPairs, columns(key.key)) }
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
