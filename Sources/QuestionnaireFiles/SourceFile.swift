/// A file as an author wrote it: a name to say where a problem is, and its bytes.
public struct SourceFile: Sendable {
  /// As findings should print it.
  public var name: String
  public var bytes: [UInt8]

  /// What was read from disk; nothing is known yet about what it holds.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A text in memory.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}

/// A line and a column, both counted from 1; columns count Unicode scalars.
struct Place: Hashable, Comparable, Sendable {
  var line: Int
  var column: Int

  static let start = Place(line: 1, column: 1)

  static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// The place `columns` further on the same line.
  func advanced(by columns: Int) -> Place { Place(line: line, column: column + columns) }
}
