/// How small a synthesis must be set for one A4 page to hold it.
///
/// An estimate from the number of characters, on the safe side; the pages themselves are counted by
/// `scripts/exports`, where a browser and a word processor lay them out.
struct PageFit {
  /// Tenths of a point, from what is pleasant to what can still be read.
  static let sizes = [110, 105, 100, 95, 90, 85, 80, 75, 70]
  /// Tenths of a millimetre: A4 without its margins, as estimated; what is measured stays under it by
  /// a twentieth.
  static let room = 2_800
  /// Width of a line, in tenths of a millimetre.
  private static let width = 1_800
  /// Height of a bar with its rule, in tenths of a millimetre.
  private static let bar = 47

  private let document: Document

  init(_ document: Document) { self.document = document }

  /// The largest size that fits, else the smallest.
  var textSize: Int {
    PageFit.sizes.first { height(at: $0) <= PageFit.room } ?? PageFit.sizes[PageFit.sizes.count - 1]
  }

  /// Tenths of a millimetre that the head and all blocks take.
  func height(at size: Int) -> Int {
    let head =
      (document.look.organisation.isEmpty ? 520 : 650) + (document.subject.isEmpty ? 0 : 150)
    let wide = lines(document.subject + document.title, size, hundredths: 70) - 1
    let hundredths = document.blocks.reduce(head + wide * 170) { $0 + height(of: $1, at: size) }
    return hundredths * size * 3_528 / 1_000_000
  }

  /// Lines that a text takes in so many hundredths of the width.
  private func lines(_ text: String, _ size: Int, hundredths: Int = 100) -> Int {
    // A letter is about half as wide as it is high; letters of other scripts are taken as square.
    let units = text.unicodeScalars.reduce(0) {
      $0 + ($1.value >= 0x590 && !(0x2010...0x202F).contains($1.value) ? 2 : 1)
    }
    let room = max(4, PageFit.width * hundredths / 100 * 1_000 / (size * 172))
    return max(1, (units + room - 1) / room)
  }

  /// Hundredths of the text size; a line of text takes 130.
  private func height(of block: Block, at size: Int) -> Int {
    switch block {
    case .heading: 222
    case .paragraph(let text), .lead(let text): lines(text, size) * 130 + 25
    case .aside(let text): lines(text, size * 9 / 10) * 117 + 25
    case .bullets(let texts), .numbered(let texts):
      texts.reduce(40) { $0 + lines($1, size, hundredths: 96) * 130 + 5 }
    case .facts(let facts):
      facts.reduce(60) { total, fact in
        let rows = max(
          lines(fact.label, size, hundredths: 26), lines(fact.text, size, hundredths: 68))
        return total + rows * 130 + 8
      }
    case .table(let table): height(of: table, at: size)
    case .bars(let chart): height(of: chart, at: size)
    case .form(let entries):
      entries.reduce(30) { total, entry in
        let filled = lines(entry.label + " " + entry.text, size) * 130 + 40
        return total + (entry.text.isEmpty ? max(1, entry.lines) * 188 : filled)
      }
    // Papers of workshops take the pages that they need: their size is not fitted.
    case .ballot, .question, .poster, .pageBreak: 0
    }
  }

  private func height(of table: Table, at size: Int) -> Int {
    let whole = max(1, table.columns.reduce(0) { $0 + $1.width })
    return table.rows.reduce(180) { total, row in
      let rows = zip(row, table.columns).map { cell, column in
        lines(cell.text, size, hundredths: column.width * 92 / whole)
      }
      return total + (rows.max() ?? 1) * 124 + 24
    }
  }

  private func height(of chart: BarChart, at size: Int) -> Int {
    let bar = PageFit.bar * 1_000_000 / (size * 3_528)
    let widths = chart.widths
    let legend = lines(chart.legend, size * 9 / 10) * 117 + 25
    return chart.bars.reduce(190 + legend) { total, found in
      let rows = max(
        lines(found.label, size, hundredths: widths[0] * 92 / 100),
        lines(found.words, size, hundredths: widths[2] * 92 / 100))
      return total + max(rows * 124 + 20, bar)
    }
  }
}
