/// A picture of at most four colours, two bits each, written as PNG without compression.
struct PNGPicture {
  let width: Int
  let height: Int
  let palette: [Colour]
  /// One palette index each, row by row.
  private var dots: [UInt8]

  /// All dots take the first colour.
  init(width: Int, height: Int, palette: [Colour]) {
    precondition(width > 0 && height > 0 && (1...4).contains(palette.count), "a small picture")
    self.width = width
    self.height = height
    self.palette = palette
    dots = [UInt8](repeating: 0, count: width * height)
  }

  /// Paints the dots of a rectangle for which `isPainted` holds; what lies outside is left out.
  mutating func paint(
    _ colour: Int, columns: Range<Int>, rows: Range<Int>,
    where isPainted: (_ column: Int, _ row: Int) -> Bool = { _, _ in true }
  ) {
    for row in rows.clamped(to: 0..<height) {
      for column in columns.clamped(to: 0..<width) where isPainted(column, row) {
        dots[row * width + column] = UInt8(colour)
      }
    }
  }

  /// The file.
  var bytes: [UInt8] {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header = bigEndian(width) + bigEndian(height) + [2, 3, 0, 0, 0]
    return signature + chunk("IHDR", header)
      + chunk("PLTE", palette.flatMap { [$0.red, $0.green, $0.blue] })
      + chunk("IDAT", stored(rows)) + chunk("IEND", [])
  }

  /// Four dots a byte, each row after its filter byte.
  private var rows: [UInt8] {
    var packed: [UInt8] = []
    for row in 0..<height {
      packed.append(0)
      for start in stride(from: 0, to: width, by: 4) {
        packed.append(
          (0..<4).reduce(0) { byte, place in
            let column = start + place
            return byte << 2 | (column < width ? dots[row * width + column] : 0)
          })
      }
    }
    return packed
  }

  /// A zlib stream of stored blocks (RFC 1951, 3.2.4).
  private func stored(_ bytes: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: bytes.count, by: 65_535) {
      let block = bytes[start..<min(start + 65_535, bytes.count)]
      let isLast = start + block.count == bytes.count
      let (low, high) = (UInt8(block.count & 0xFF), UInt8(block.count >> 8))
      stream += [isLast ? 1 : 0, low, high, ~low, ~high] + block
    }
    return stream + bigEndian(Int(adler32(bytes)))
  }

  private func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + content
    return bigEndian(content.count) + body + bigEndian(Int(crc32(body)))
  }

  private func bigEndian(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) }
  }
}
