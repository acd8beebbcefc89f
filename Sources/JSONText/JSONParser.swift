/// A problem and the byte where it stands; the reader turns bytes into lines.
struct JSONFault: Error {
  let reason: JSONError.Reason
  let offset: Int
}

/// Reads values from bytes and notes where each stood.
///
/// The bytes are handed from function to function: a span cannot be stored in the parser.
struct JSONParser {
  var position: Int
  let depthLimit: Int
  var entries: [JSONSource.Entry] = []
  /// Where strings with escapes are put together.
  var unescaped: [UInt8] = []

  init(position: Int, depthLimit: Int) {
    self.position = position
    self.depthLimit = depthLimit
  }

  /// Reads the only value of a document.
  mutating func document(_ bytes: Span<UInt8>) throws(JSONFault) -> JSONValue {
    entries.reserveCapacity(bytes.count / 24)
    let value = try value(bytes, depth: 0)
    skipSpace(bytes)
    if position < bytes.count { throw fault(.trailingContent) }
    return value
  }

  private mutating func value(_ bytes: Span<UInt8>, depth: Int) throws(JSONFault) -> JSONValue {
    skipSpace(bytes)
    let index = entries.count
    entries.append(JSONSource.Entry(offset: UInt32(truncatingIfNeeded: position), end: 0))
    let value = try content(bytes, depth: depth)
    entries[index].end = UInt32(truncatingIfNeeded: entries.count)
    return value
  }

  private mutating func content(_ bytes: Span<UInt8>, depth: Int) throws(JSONFault) -> JSONValue {
    guard position < bytes.count else { throw fault(.endOfInput) }
    switch bytes[position] {
    case UInt8(ascii: "\""):
      return .string(try string(bytes))
    case UInt8(ascii: "{"):
      return .object(try object(bytes, depth: depth + 1))
    case UInt8(ascii: "["):
      return .array(try array(bytes, depth: depth + 1))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return .number(try number(bytes))
    case UInt8(ascii: "t"):
      try word("true", bytes)
      return .bool(true)
    case UInt8(ascii: "f"):
      try word("false", bytes)
      return .bool(false)
    case UInt8(ascii: "n"):
      try word("null", bytes)
      return .null
    default:
      throw unexpected(bytes)
    }
  }

  private mutating func array(
    _ bytes: Span<UInt8>, depth: Int
  ) throws(JSONFault) -> [JSONValue] {
    try open(depth)
    var values: [JSONValue] = []
    if close(UInt8(ascii: "]"), bytes) { return values }
    repeat {
      values.append(try value(bytes, depth: depth))
    } while try goesOn(to: UInt8(ascii: "]"), bytes)
    return values
  }

  private mutating func object(
    _ bytes: Span<UInt8>, depth: Int
  ) throws(JSONFault) -> JSONObject {
    try open(depth)
    var members = DistinctMembers()
    if close(UInt8(ascii: "}"), bytes) { return members.object }
    repeat {
      skipSpace(bytes)
      let keyOffset = position
      guard position < bytes.count else { throw fault(.endOfInput) }
      guard bytes[position] == UInt8(ascii: "\"") else { throw unexpected(bytes) }
      let key = try string(bytes)
      skipSpace(bytes)
      guard position < bytes.count else { throw fault(.endOfInput) }
      guard bytes[position] == UInt8(ascii: ":") else { throw unexpected(bytes) }
      position += 1
      guard members.isNew(key) else { throw fault(.duplicateKey(key), at: keyOffset) }
      members.append(key, try value(bytes, depth: depth))
    } while try goesOn(to: UInt8(ascii: "}"), bytes)
    return members.object
  }

  private mutating func open(_ depth: Int) throws(JSONFault) {
    if depth > depthLimit { throw fault(.tooDeep(limit: depthLimit)) }
    position += 1
  }

  /// Goes past the closing byte if it comes next: the brackets are empty.
  private mutating func close(_ closing: UInt8, _ bytes: Span<UInt8>) -> Bool {
    skipSpace(bytes)
    guard position < bytes.count, bytes[position] == closing else { return false }
    position += 1
    return true
  }

  /// Goes past a comma (true) or the closing byte (false).
  private mutating func goesOn(
    to closing: UInt8, _ bytes: Span<UInt8>
  ) throws(JSONFault) -> Bool {
    skipSpace(bytes)
    guard position < bytes.count else { throw fault(.endOfInput) }
    let byte = bytes[position]
    guard byte == UInt8(ascii: ",") || byte == closing else { throw unexpected(bytes) }
    position += 1
    return byte == UInt8(ascii: ",")
  }
}

/// The members of an object being read, none with the name of another.
private struct DistinctMembers {
  private var members: [JSONObject.Member] = []
  /// Kept only once there are many members: few are compared faster one by one.
  private var keys: Set<String> = []

  var object: JSONObject { JSONObject(distinct: members) }

  /// Whether no member has this name yet.
  func isNew(_ key: String) -> Bool {
    if members.count > DistinctMembers.few { return !keys.contains(key) }
    return !members.contains { $0.key == key }
  }

  /// Appends a member whose name is new.
  mutating func append(_ key: String, _ value: JSONValue) {
    members.append(JSONObject.Member(key: key, value: value))
    if members.count == DistinctMembers.few + 1 {
      keys = Set(members.map(\.key))
    } else if members.count > DistinctMembers.few {
      keys.insert(key)
    }
  }

  private static let few = 12
}
