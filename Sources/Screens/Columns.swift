import Pages
import Wizard

/// How the columns of a screen are shared: what one reads, and what stands beside it where there is room.
struct Columns: Equatable {
  /// Where the map of all questions stands; nil when it does not.
  var map: Swift.Range<Int>?
  /// Where the page stands.
  var main: Swift.Range<Int>
  /// Where help stands at the right; nil when it does not, or stands below.
  var aside: Swift.Range<Int>?

  init(_ page: Page, columns: Int, style: ScreenStyle) {
    let margin = style.spacing == .accompanied ? 3 : 1
    let hasMap = !page.map.isEmpty && columns >= Columns.fewestForTwo
    let mapWidth = columns >= Columns.fewestForWideMap ? Columns.wideMap : Columns.mapWidth
    let start = hasMap ? margin + mapWidth + Columns.gap : margin
    // A map of answers takes the room there is: it is read from the back of a room.
    let isHeat = page.blocks.contains { if case .heat = $0 { true } else { false } }
    let widest = isHeat ? 160 : columns >= Columns.fewestForTwo && !hasMap ? Columns.measure : 76
    main = start..<start + min(widest, columns - margin - start)
    map = hasMap ? margin..<margin + mapWidth : nil
    let right = main.upperBound + Columns.gap
    let isWideEnough = columns - margin - right >= Columns.asideFewest
    if hasMap, !page.aside.isEmpty, isWideEnough {
      aside = right..<min(columns - margin, right + Columns.asideWidest)
    }
  }

  /// Columns below which there is one column only.
  static let fewestForTwo = 110
  /// Columns of a line that one reads without losing its beginning.
  private static let measure = 88
  /// Columns from which the names of most dimensions stand on one row of the map.
  private static let fewestForWideMap = 120
  private static let wideMap = 37
  private static let mapWidth = 30
  private static let gap = 3
  private static let asideFewest = 36
  private static let asideWidest = 60
}
