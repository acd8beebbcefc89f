/// A place in a document, as an editor shows it.
public struct JSONPlace: Sendable, Hashable {
  /// The line, from 1; line feeds end lines.
  public let line: Int
  /// The column, from 1, in Unicode scalars: what most editors, Python and libyaml count.
  public let column: Int
  /// The bytes before the place; a byte order mark counts.
  public let byteOffset: Int

  /// A place in a document.
  public init(line: Int, column: Int, byteOffset: Int) {
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
  }

  /// The place of a byte of this document.
  init(of offset: Int, in bytes: [UInt8]) {
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? byteOrderMarkLength(bytes)
    line = 1 + before.count { $0 == 0x0A }
    // Continuation bytes belong to the scalar before them.
    column = 1 + (before.count > lineStart ? before[lineStart...].count { $0 & 0xC0 != 0x80 } : 0)
    byteOffset = offset
  }
}

/// The length of the byte order mark that some editors put first; RFC 8259 lets a reader skip it.
func byteOrderMarkLength(_ bytes: [UInt8]) -> Int {
  bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}
