import DisplayText
import Pages

/// How wide the widest label of each kind of list is, over a whole page.
struct LabelColumns {
  private(set) var ofPairs = 0
  private(set) var ofBars = 0
  /// The widest words beside a bar.
  private(set) var ofWords = 0

  init(page: Page, glyphs: GlyphSet) {
    func columns(_ text: String) -> Int { displayWidth(glyphs.written(text)) }
    for block in page.blocks {
      switch block {
      case .pairs(let pairs):
        for pair in pairs { ofPairs = max(ofPairs, columns(pair.label)) }
      case .bars(let bars):
        for bar in bars {
          ofBars = max(ofBars, columns(bar.label))
          ofWords = max(ofWords, columns(bar.words))
        }
      default: break
      }
    }
  }
}
