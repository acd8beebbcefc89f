import JSONText
import Referential

/// What several decoders read.
extension JSONNode {
  func text() throws(JSONShapeError) -> LocalizedText {
    LocalizedText(fr: try required("fr").string(), en: try required("en").string())
  }

  func text(_ key: String) throws(JSONShapeError) -> LocalizedText {
    try required(key).text()
  }

  func optionalText(_ key: String) throws(JSONShapeError) -> LocalizedText? {
    try optional(key)?.text()
  }

  func string(_ key: String) throws(JSONShapeError) -> String { try required(key).string() }

  /// The text of a member that is left out when empty.
  func stringOrEmpty(_ key: String) throws(JSONShapeError) -> String {
    try optional(key)?.string() ?? ""
  }

  /// A flag that is left out when false.
  func flag(_ key: String) throws(JSONShapeError) -> Bool { try optional(key)?.bool() ?? false }

  /// The elements of a list that is left out when empty.
  func list(_ key: String) throws(JSONShapeError) -> [JSONNode] {
    try optional(key)?.elements() ?? []
  }

  func list<Value>(
    _ key: String, _ read: (JSONNode) throws(JSONShapeError) -> Value
  ) throws(JSONShapeError) -> [Value] {
    var values: [Value] = []
    for node in try list(key) { values.append(try read(node)) }
    return values
  }

  func texts(_ key: String) throws(JSONShapeError) -> [LocalizedText] {
    try list(key) { (node) throws(JSONShapeError) in try node.text() }
  }

  func ids<ID: StableID>(_ key: String) throws(JSONShapeError) -> [ID] {
    try list(key) { (node) throws(JSONShapeError) in ID(try node.id()) }
  }

  func codes<Code: RawRepresentable<String> & CaseIterable>(
    _ key: String
  ) throws(JSONShapeError) -> [Code] {
    try list(key) { (node) throws(JSONShapeError) in try node.code(Code.self) }
  }

  /// Words of `a`–`z` and digits joined by hyphens: safe in a file name, whatever the pack says.
  func id() throws(JSONShapeError) -> String {
    let text = try string()
    guard PackID.isID(text, allowingCapitals: false) else { throw broken(.id, text) }
    return text
  }

  /// The same, where capitals may stand, as in `EQ`.
  func tagID() throws(JSONShapeError) -> TagID {
    let text = try string()
    guard PackID.isID(text, allowingCapitals: true) else { throw broken(.tagID, text) }
    return TagID(text)
  }

  /// Three numbers joined by points.
  func version() throws(JSONShapeError) -> String {
    let text = try string()
    guard PackID.isVersion(text) else { throw broken(.version, text) }
    return text
  }

  func broken(_ rule: PackRule, _ text: String) -> JSONShapeError {
    error(.malformed(found: text, expected: rule.rawValue))
  }
}

/// The forms of ids and versions, which become parts of file names.
enum PackID {
  private static let longest = 80

  static func isID(_ text: String, allowingCapitals: Bool) -> Bool {
    var isAfterHyphen = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        isAfterHyphen = false
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where allowingCapitals: isAfterHyphen = false
      case UInt8(ascii: "-") where !isAfterHyphen: isAfterHyphen = true
      default: return false
      }
    }
    return !isAfterHyphen && text.utf8.count <= longest
  }

  static func isVersion(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 3
      && parts.allSatisfy { part in
        (1...6).contains(part.count)
          && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}
