import JSONText
import Testing

@Suite("Writing JSON")
struct WritingTests {
  private let document: JSONValue = [
    "format": "boussole.assessment/1",
    "empty": [[], [:]],
    "answers": ["ep-cla-1": ["level": 3, "comment": .null], "ep-cla-2": true],
  ]

  @Test("the pretty form is read by eye and ends with a line feed")
  func pretty() {
    #expect(
      JSONWriter.text(document) == """
        {
          "format": "boussole.assessment/1",
          "empty": [
            [],
            {}
          ],
          "answers": {
            "ep-cla-1": {
              "level": 3,
              "comment": null
            },
            "ep-cla-2": true
          }
        }

        """)
  }

  @Test("the compact form has nothing to spare")
  func compact() {
    #expect(
      JSONWriter.text(document, style: .compact)
        == #"{"format":"boussole.assessment/1","empty":[[],{}],"#
        + #""answers":{"ep-cla-1":{"level":3,"comment":null},"ep-cla-2":true}}"#)
    #expect(JSONWriter.bytes(1, style: .compact) == [0x31])
  }

  @Test(
    "only what must be escaped is",
    arguments: [
      ("« l’été » — 👩‍💻/\u{2028}\u{FEFF}", "« l’été » — 👩‍💻/\u{2028}\u{FEFF}"),
      ("\"\\", #"\"\\"#),
      ("\u{8}\u{C}\n\r\t", #"\b\f\n\r\t"#),
      ("\u{0}\u{1B}", #"\u0000\u001b"#),
      ("\u{7F}\u{9B}é", #"\u007f\u009bé"#),
    ])
  func escapes(text: String, written: String) {
    #expect(JSONWriter.text(.string(text), style: .compact) == "\"\(written)\"")
  }

  @Test("a document changed in one member keeps the others, known or not")
  func unknownMembers() throws {
    let text = #"{"future":{"x":[1.0,1E2]},"level":3,"note":"\u00e9"}"#
    var object = try #require(try JSONReader.read(text).value.object)
    object["level"] = 4
    object["added"] = "fin"
    object["note"] = nil
    object["absent"] = nil
    #expect(
      JSONWriter.text(.object(object), style: .compact)
        == #"{"future":{"x":[1.0,1E2]},"level":4,"added":"fin"}"#)
  }

  @Test("objects hold each name once")
  func objects() {
    let object = JSONObject([("a", 1), ("b", 2), ("a", 3)])
    #expect(object.keys == ["a", "b"])
    #expect(object["a"] == 3)
    #expect(JSONObject().isEmpty)
    #expect(JSONValue.optional(nil) == .null)
    #expect(JSONValue.optional("x")["a"] == nil)
    #expect(JSONValue.object(object)["b"]?.int == 2)
  }

  @Test("what is written is read back the same, and written again the same", arguments: seeds)
  func identity(seed: UInt64) throws {
    var random = RandomJSON(seed: seed)
    for _ in 0..<15 {
      let value = random.value()
      for style in [JSONWriter.Style.pretty, .compact] {
        let bytes = JSONWriter.bytes(value, style: style)
        let node = try JSONReader.read(bytes)
        #expect(node.value == value)
        #expect(JSONWriter.bytes(node.value, style: style) == bytes)
      }
    }
  }

  @Test("a spoilt document is read or refused with a place inside it", arguments: seeds)
  func mutations(seed: UInt64) throws {
    var random = RandomJSON(seed: seed)
    for _ in 0..<40 {
      let style: JSONWriter.Style = random.number(below: 2) == 0 ? .pretty : .compact
      let bytes = random.mutation(of: JSONWriter.bytes(random.value(), style: style))
      do throws(JSONError) {
        let value = try JSONReader.read(bytes).value
        let again = JSONWriter.bytes(value)
        #expect((try? JSONReader.read(again))?.value == value)
      } catch {
        #expect((0...bytes.count).contains(error.place.byteOffset))
        #expect(error.place.line == 1 + bytes[..<error.place.byteOffset].count { $0 == 0x0A })
        #expect(error.place.column >= 1)
      }
    }
  }
}
