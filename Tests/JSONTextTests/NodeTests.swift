import JSONText
import Testing

@Suite("Decoding what was read")
struct NodeTests {
  private let root: JSONNode

  init() throws {
    root = try JSONReader.read(
      """
      {
        "format": "boussole.assessment/1",
        "answers": {
          "ep-cla-1": { "level": 3, "comment": null },
          "ep-cla-2": { "level": "trois", "asked": [true, 1.5, [{ "é": 7 }]] }
        },
        "plan": [ { "owner": "Léa" }, { "due": 12345678901234567890 } ],
        "a.b": { "": [null] }
      }
      """)
  }

  @Test("members and elements are found with their path and place")
  func found() throws {
    let level = try #require(root["answers"]?["ep-cla-2"]?["level"])
    #expect(level.value == "trois")
    #expect(level.path.description == "answers.ep-cla-2.level")
    #expect(level.place.line == 5)
    #expect(level.place.column == 28)
    let deep = try #require(root["answers"]?["ep-cla-2"]?["asked"]?[2]?[0]?["é"])
    #expect(deep.path.description == "answers.ep-cla-2.asked[2][0].é")
    #expect(deep.place.column == 66)
    #expect(try deep.int() == 7)
    #expect(root["plan"]?[1]?["due"]?.path.description == "plan[1].due")
    #expect(root["a.b"]?[""]?[0]?.path.description == #"["a.b"][""][0]"#)
    #expect(root.path.description.isEmpty)
    #expect(root.place == JSONPlace(line: 1, column: 1, byteOffset: 0))
  }

  @Test("what is absent is nil")
  func absent() throws {
    #expect(root["nothing"]?.value == nil)
    #expect(root["plan"]?[2]?.value == nil)
    #expect(root["plan"]?[-1]?.value == nil)
    #expect(root["plan"]?["owner"]?.value == nil)
    #expect(root["format"]?[0]?.value == nil)
    let first = try root.required("answers").required("ep-cla-1")
    #expect(try first.optional("comment")?.value == nil)
    #expect(try first.optional("nothing")?.value == nil)
    #expect(try first.optional("level")?.int() == 3)
  }

  @Test("every node of the document finds its own path again")
  func paths() throws {
    var pending = [(JSONPath(), root)]
    var count = 0
    while let (path, node) = pending.popLast() {
      count += 1
      #expect(node.path == path)
      if node.value.kind == .array {
        for (index, element) in try node.elements().enumerated() {
          pending.append((JSONPath(path.steps + [.element(index)]), element))
        }
      } else if node.value.kind == .object {
        for (key, member) in try node.members() {
          pending.append((JSONPath(path.steps + [.member(key)]), member))
        }
      }
    }
    #expect(count == 22)
  }

  @Test("a wrong kind is told with path, place, what is needed and what was found")
  func wrongKind() throws {
    let level = try root.required("answers").required("ep-cla-2").required("level")
    let error = #expect(throws: JSONShapeError.self) { try level.int() }
    #expect(error?.problem == .wrongKind(expected: .number, found: .string))
    #expect(error?.path.description == "answers.ep-cla-2.level")
    #expect(error?.place == level.place)
    let kinds = [
      #expect(throws: JSONShapeError.self) { try level.bool() },
      #expect(throws: JSONShapeError.self) { try level.number() },
      #expect(throws: JSONShapeError.self) { try level.elements() },
      #expect(throws: JSONShapeError.self) { try level.members() },
      #expect(throws: JSONShapeError.self) { try level.required("x") },
      #expect(throws: JSONShapeError.self) { try level.optional("x") },
      #expect(throws: JSONShapeError.self) { try root.string() },
    ].map { $0?.problem }
    #expect(
      kinds == [
        .wrongKind(expected: .boolean, found: .string),
        .wrongKind(expected: .number, found: .string),
        .wrongKind(expected: .array, found: .string),
        .wrongKind(expected: .object, found: .string),
        .wrongKind(expected: .object, found: .string),
        .wrongKind(expected: .object, found: .string),
        .wrongKind(expected: .string, found: .object),
      ])
  }

  @Test("a missing member is told with its own path and the place of its object")
  func missing() throws {
    let first = try root.required("plan").elements()[0]
    let error = #expect(throws: JSONShapeError.self) { try first.required("due") }
    #expect(error?.problem == .missing)
    #expect(error?.path.description == "plan[0].due")
    #expect(error?.place.line == 7)
  }

  @Test("numbers are checked for being whole and within bounds")
  func numbers() throws {
    let asked = try root.required("answers").required("ep-cla-2").required("asked").elements()
    let fraction = #expect(throws: JSONShapeError.self) { try asked[1].int() }
    #expect(fraction?.problem == .notWhole(found: "1.5"))
    let large = #expect(throws: JSONShapeError.self) {
      try root.required("plan").elements()[1].required("due").int()
    }
    #expect(large?.problem == .notWhole(found: "12345678901234567890"))
    let level = try root.required("answers").required("ep-cla-1").required("level")
    #expect(try level.int(in: 1...5) == 3)
    let outside = #expect(throws: JSONShapeError.self) { try level.int(in: 4...5) }
    #expect(outside?.problem == .outOfRange(found: 3, allowed: 4...5))
  }

  private enum Owner: String, CaseIterable {
    case lea = "Léa"
    case max = "Max"
  }

  @Test("codes are read as cases, and an unknown one is told with those known")
  func codes() throws {
    #expect(try root.required("plan").elements()[0].required("owner").code(Owner.self) == .lea)
    let format = try root.required("format")
    let error = #expect(throws: JSONShapeError.self) { try format.code(Owner.self) }
    #expect(
      error?.problem == .unknownCode(found: "boussole.assessment/1", known: ["Léa", "Max"]))
    let own = format.error(.malformed(found: "x", expected: "date"))
    #expect(own.path.description == "format")
  }
}
