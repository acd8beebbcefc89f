/// A bar as a picture for word processors: 640 by 40 dots, drawn as on the page.
func barPicture(of bar: Bar, limits: [Int], in colour: Colour) -> [UInt8] {
  let (width, height) = (640, 40)
  var picture = PNGPicture(
    width: width, height: height,
    palette: [
      .white, Colour(red: 0xE1, green: 0xE7, blue: 0xEA), colour,
      Colour(red: 0x7B, green: 0x86, blue: 0x8D),
    ])
  func column(_ thousandths: Int) -> Int { thousandths * width / 1_000 }
  let rows = bar.before == nil ? 4..<36 : 4..<24
  picture.paint(1, columns: 0..<width, rows: rows)
  if let span = bar.span {
    picture.paint(2, columns: 0..<column(span.sure), rows: rows)
    picture.paint(2, columns: column(span.sure)..<column(span.possible), rows: rows) {
      ($0 + $1) % 12 < 5
    }
  }
  if let before = bar.before {
    picture.paint(3, columns: 0..<column(before.sure), rows: 28..<36)
    picture.paint(3, columns: column(before.sure)..<column(before.possible), rows: 28..<36) {
      ($0 + $1) % 8 < 4
    }
  }
  for limit in limits {
    picture.paint(0, columns: column(limit) - 2..<column(limit) + 2, rows: 0..<height)
  }
  return picture.bytes
}
