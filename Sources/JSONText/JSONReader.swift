/// What a reader refuses to go beyond, so that a strange file costs neither memory nor stack.
public struct JSONLimits: Sendable, Hashable {
  /// The bytes of a document.
  public var bytes: Int
  /// The brackets and braces open at one time.
  public var depth: Int

  /// Sixteen mebibytes and depth 64 unless said otherwise; a depth over 512 counts as 512.
  public init(bytes: Int = 16 << 20, depth: Int = 64) {
    self.bytes = bytes
    self.depth = depth
  }
}

/// The one JSON reader of the house: RFC 8259 to the letter, with a place for each problem.
///
/// It refuses duplicate names, lone surrogates and invalid UTF-8. A byte order mark is skipped.
public enum JSONReader {
  /// Reads a document; its values keep their places.
  public static func read(
    _ bytes: [UInt8], limits: JSONLimits = JSONLimits()
  ) throws(JSONError) -> JSONNode {
    // Offsets are kept in 32 bits.
    let limit = min(limits.bytes, Int(UInt32.max))
    guard bytes.count <= limit else {
      let start = JSONPlace(line: 1, column: 1, byteOffset: 0)
      throw JSONError(reason: .tooLarge(limit: limit), place: start)
    }
    let start = byteOrderMarkLength(bytes)
    var parser = JSONParser(position: start, depthLimit: min(limits.depth, 512))
    let value: JSONValue
    do {
      value = try parser.document(bytes.span)
    } catch {
      throw JSONError(reason: error.reason, place: JSONPlace(of: error.offset, in: bytes))
    }
    return JSONNode(root: JSONSource(bytes: bytes, value: value, entries: parser.entries))
  }

  /// Reads a document from any bytes, as those of a `String.UTF8View` or an unsafe buffer.
  public static func read(
    _ bytes: some Collection<UInt8>, limits: JSONLimits = JSONLimits()
  ) throws(JSONError) -> JSONNode {
    // One byte more than the limit is enough to know.
    let (kept, overflow) = limits.bytes.addingReportingOverflow(1)
    return try read(Array(bytes.prefix(overflow ? .max : max(0, kept))), limits: limits)
  }

  /// Reads a document from a text.
  public static func read(
    _ text: String, limits: JSONLimits = JSONLimits()
  ) throws(JSONError) -> JSONNode {
    try read(text.utf8, limits: limits)
  }
}
