/// The document that nodes come from: its bytes, and where each value stands in them.
///
/// It is shared by all nodes of a document and never changes.
final class JSONSource: Sendable {
  /// Where a value starts, and which values lie inside it.
  struct Entry: Sendable {
    /// The offset of its first byte.
    let offset: UInt32
    /// The index after those of all values inside it.
    var end: UInt32
  }

  let bytes: [UInt8]
  /// The value of the whole document.
  let value: JSONValue
  /// One entry per value, a container before its content, as in the document.
  let entries: [Entry]

  init(bytes: [UInt8], value: JSONValue, entries: [Entry]) {
    self.bytes = bytes
    self.value = value
    self.entries = entries
  }

  func place(of index: Int) -> JSONPlace {
    JSONPlace(of: Int(entries[index].offset), in: bytes)
  }

  /// The index of the value that follows this one, its content left out.
  func next(after index: Int) -> Int { Int(entries[index].end) }

  /// The index of a value inside the container at `index`, counted from 0.
  func child(_ number: Int, of index: Int) -> Int {
    var child = index + 1
    for _ in 0..<number { child = next(after: child) }
    return child
  }
}
