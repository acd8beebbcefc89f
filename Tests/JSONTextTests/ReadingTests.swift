import JSONText
import Testing

@Suite("Reading JSON")
struct ReadingTests {
  @Test(
    "values are read as written",
    arguments: [
      ("null", .null), (" true\r\n", true), ("\tfalse", false), ("\"\"", ""), ("[]", []),
      ("{}", [:]), ("[ ]", []), ("{ }", [:]), ("-12", -12), ("[1,[2,[]],{}]", [1, [2, []], [:]]),
      (#"{"b":1,"a":{"c":null}}"#, ["b": 1, "a": ["c": .null]]),
      (#""œuvre « à deux » 👩‍💻""#, "œuvre « à deux » 👩‍💻"),
      (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"),
      (#""\u00e9\u00E9\u0000\u202f""#, "éé\u{0}\u{202F}"),
      (#""\ud83d\udc4dx""#, "👍x"),
      ("\u{FEFF}1", 1), ("\"\u{FEFF}\u{7F}\u{2028}\"", "\u{FEFF}\u{7F}\u{2028}"),
    ] as [(String, JSONValue)])
  func values(text: String, expected: JSONValue) throws {
    #expect(try JSONReader.read(text).value == expected)
  }

  @Test("the order of members and the text of numbers are kept")
  func order() throws {
    let value = try JSONReader.read(#"{"z":1.50,"a":-0,"m":1E+2}"#).value
    #expect(value.object?.keys == ["z", "a", "m"])
    #expect(value.object?.members.map(\.value.number?.source) == ["1.50", "-0", "1E+2"])
  }

  @Test("bytes of any collection are read")
  func collections() throws {
    let bytes = Array("[1, 2]".utf8)
    #expect(try JSONReader.read(bytes).value == [1, 2])
    #expect(try JSONReader.read(bytes[...]).value == [1, 2])
    #expect(try JSONReader.read("[1, 2]".utf8).value == [1, 2])
    let value = try bytes.withUnsafeBufferPointer { try JSONReader.read($0).value }
    #expect(value == [1, 2])
  }

  @Test("depth 64 is read, 65 refused, for arrays and objects alike")
  func depth() throws {
    let opening = String(repeating: #"[{"a":"#, count: 32)
    let closing = String(repeating: "}]", count: 32)
    #expect(throws: Never.self) { try JSONReader.read(opening + "1" + closing) }
    let error = #expect(throws: JSONError.self) { try JSONReader.read(opening + "[]" + closing) }
    #expect(error?.reason == .tooDeep(limit: 64))
    #expect(error?.place.column == opening.count + 1)
    let hostile = String(repeating: "[", count: 1_000_000)
    #expect(throws: JSONError.self) {
      try JSONReader.read(hostile, limits: JSONLimits(depth: .max))
    }
  }

  @Test("size is limited, to 16 MiB unless said otherwise")
  func size() throws {
    #expect(JSONLimits() == JSONLimits(bytes: 16 * 1024 * 1024, depth: 64))
    let limits = JSONLimits(bytes: 4)
    #expect(try JSONReader.read("1234", limits: limits).value == 1234)
    let error = #expect(throws: JSONError.self) { try JSONReader.read("12345", limits: limits) }
    #expect(error?.reason == .tooLarge(limit: 4))
    let slice = Array("12345".utf8)[...]
    #expect(throws: JSONError.self) { try JSONReader.read(slice, limits: limits) }
  }

  @Test(
    "many members with different names are read, two alike refused", arguments: [2, 12, 13, 500])
  func manyMembers(count: Int) throws {
    let members = (0..<count).map { #""ep-cla-\#($0)": \#($0)"# }
    let object = try JSONReader.read("{\(members.joined(separator: ","))}").value.object
    #expect(object?.members.map(\.value.int) == (0..<count).map { $0 })
    let again = members + [members[count / 2]]
    let error = #expect(throws: JSONError.self) {
      try JSONReader.read("{\(again.joined(separator: ",\n"))}")
    }
    #expect(error?.reason == .duplicateKey("ep-cla-\(count / 2)"))
    #expect(error?.place.line == count + 1)
  }

  @Test(
    "a whole number is one however it is written",
    arguments: [
      ("0", 0), ("-0", 0), ("42", 42), ("-7", -7), ("3.0", 3), ("3.00e0", 3), ("0.3e1", 3),
      ("1e2", 100), ("-120E-1", -12), ("0e999999999999999999999", 0), ("0.0", 0), ("1.5", nil),
      ("1e-1", nil), ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("9223372036854775808", nil), ("1e18", 1_000_000_000_000_000_000), ("1e19", nil),
      ("1e400", nil), ("10e-9223372036854775808", nil),
    ] as [(String, Int?)])
  func integers(source: String, expected: Int?) throws {
    #expect(try JSONReader.read(source).value.int == expected)
    #expect(JSONNumber(source: source)?.int == expected)
  }

  @Test(
    "what is no number makes none",
    arguments: ["", "-", "01", "1.", ".5", "1e", "+1", "1 ", "0x1", "NaN", "１", "1\0"])
  func noNumber(source: String) {
    #expect(JSONNumber(source: source) == nil)
  }
}
