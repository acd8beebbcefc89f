import JSONText
import Packs
import Referential
import SeedKit
import Testing

/// One change to the sample pack, and where the reader should stop.
struct RefusedPack: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var original: String
  var replacement: String
  var problem: JSONShapeError.Problem
  var path: String

  init(
    _ name: String, _ original: String, _ replacement: String,
    _ problem: JSONShapeError.Problem, at path: String
  ) {
    testDescription = name
    self.original = original
    self.replacement = replacement
    self.problem = problem
    self.path = path
  }

  static func broken(_ rule: PackRule, _ text: String) -> JSONShapeError.Problem {
    .malformed(found: text, expected: rule.rawValue)
  }

  static let all = [
    RefusedPack(
      "an effort of four", #""effort":3"#, #""effort":4"#, .outOfRange(found: 4, allowed: 1...3),
      at: "dimensions[0].criteria[0].effort"),
    RefusedPack(
      "a weight of zero", #""weight":9"#, #""weight":0"#, .outOfRange(found: 0, allowed: 1...9),
      at: "dimensions[0].criteria[0].weight"),
    RefusedPack(
      "half a level of ease", #""ease":2"#, #""ease":2.5"#, .notWhole(found: "2.5"),
      at: "dimensions[0].criteria[0].find.ease"),
    RefusedPack(
      "four levels",
      #""levels":[{"fr":"« niveau 1 de qa-un-1 »\#u{202F}!","en":"“niveau 1 de qa-un-1”"},"#,
      #""levels":["#, .outOfRange(found: 4, allowed: 5...5),
      at: "dimensions[0].criteria[0].levels"),
    RefusedPack(
      "two criteria of one id", #""id":"qa-un-2""#, #""id":"qa-un-1""#,
      broken(.distinctID, "qa-un-1"), at: "dimensions[0].criteria[1]"),
    RefusedPack(
      "a scope of a criterion that is not there", #""criteria":["qa-un-1"]"#,
      #""criteria":["qa-un-9"]"#, broken(.knownID, "qa-un-9"), at: "scopes[1].criteria[0]"),
    RefusedPack(
      "a condition over a criterion", #"{"question":"forme","any-of":["don","autre"]}"#,
      #"{"question":"qa-un-2","any-of":["don"]}"#, broken(.knownID, "qa-un-2"),
      at: "dimensions[0].criteria[0].visible-when.any[0].all[1].any-of[0]"),
    RefusedPack(
      "a limit over zero", "[7,2]", "[7,0]", .outOfRange(found: 0, allowed: 1...100),
      at: "readings[0].when.any[0].all[0].at-least[1]"),
    RefusedPack(
      "a limit above five", "[7,2]", "[11,2]", .outOfRange(found: 11, allowed: 2...10),
      at: "readings[0].when.any[0].all[0].at-least[0]"),
    RefusedPack(
      "minutes that end before they start", "[5,10]", "[5,4]",
      .outOfRange(found: 4, allowed: 5...1000), at: "minutes[1]"),
    RefusedPack(
      "an id that leads out of a folder", #""id":"qa","version""#, #""id":"../qa","version""#,
      broken(.id, "../qa"), at: "id"),
    RefusedPack(
      "a version that is a path", #""version":"1.2.3""#, #""version":"1.2/3""#,
      broken(.version, "1.2/3"), at: "version"),
    RefusedPack(
      "an unknown subject", #""subject":"territory""#, #""subject":"jardin""#,
      .unknownCode(found: "jardin", known: SubjectKind.allCases.map(\.rawValue)), at: "subject"),
    RefusedPack(
      "a text without English", #"{"fr":"« titre »\#u{202F}!","en":"“titre”"}"#, #"{"fr":"titre"}"#,
      .missing, at: "title.en"),
    RefusedPack(
      "a list where a text is wanted", #""notice":{"fr":"#, #""notice":{"fr":[],"x":"#,
      .wrongKind(expected: .string, found: .array), at: "notice.fr"),
  ]
}

@Suite("Refused packs")
struct RefusedPackTests {
  private static let text = String(
    decoding: PackWriter.bytes(of: SampleValues.questionnaire), as: UTF8.self)

  @Test("a pack with one fault is refused where the fault is", arguments: RefusedPack.all)
  func fault(_ fault: RefusedPack) throws {
    try #require(Self.text.contains(fault.original), "the sample does not hold this")
    let text = Self.text.replacing(fault.original, with: fault.replacement, maxReplacements: 1)
    let error = #expect(throws: PackError.self) {
      try PackReader.questionnaire(from: Array(text.utf8))
    }
    guard case .shape(let shape) = error else {
      Issue.record("\(String(describing: error)) is no shape error")
      return
    }
    #expect(shape.problem == fault.problem)
    #expect(shape.path.description == fault.path)
    #expect(shape.place.line == 1)
    #expect(shape.place.column > 1 || fault.path.isEmpty)
  }

  @Test("more than twelve dimensions or twenty-four criteria are refused")
  func tooMany() {
    var wide = SampleValues.questionnaire
    wide.dimensions[0].criteria = (1...25).map {
      SampleValues.criterion(CriterionID("qa-un-\($0)"), isFull: false)
    }
    var tall = SampleValues.questionnaire
    tall.dimensions = (1...13).map { number in
      var dimension = SampleValues.questionnaire.dimensions[0]
      dimension.id = DimensionID("qa-\(number)")
      dimension.criteria = [SampleValues.criterion(CriterionID("qa-\(number)-1"), isFull: false)]
      return dimension
    }
    for questionnaire in [wide, tall] {
      let bytes = PackWriter.bytes(of: questionnaire)
      #expect(throws: PackError.self) { try PackReader.questionnaire(from: bytes) }
    }
  }

  @Test("other files, newer packs and packs of another kind are told apart")
  func otherFiles() throws {
    func error(_ text: String) -> PackError? {
      do {
        _ = try PackReader.questionnaire(from: Array(text.utf8))
        return nil
      } catch { return error }
    }
    #expect(
      error(#"{"format":"boussole.assessment/1"}"#) == .notAPack(format: "boussole.assessment/1"))
    #expect(error("[]") == .notAPack(format: nil))
    #expect(error(#"{"format":"boussole.pack/2"}"#) == .newerFormat("boussole.pack/2"))
    let catalogue = String(
      decoding: PackWriter.bytes(of: SampleValues.catalogue), as: UTF8.self)
    #expect(error(catalogue) == .otherKind(found: .catalogue, expected: .questionnaire))
    guard case .json(let json) = error("{\n  \"format\": boussole\n}") else {
      Issue.record("not a JSON error")
      return
    }
    #expect(json.place.line == 2)
    #expect(json.place.column == 13)
  }

  @Test("damaged packs give a value or an error, never a crash")
  func damage() {
    var random = SeededGenerator(seed: 20_261_124)
    let packs = [
      PackWriter.bytes(of: SampleValues.questionnaire),
      PackWriter.bytes(of: SampleValues.catalogue),
      PackWriter.bytes(of: SampleValues.referential, SampleValues.orientation),
    ]
    var refused = 0
    for round in 0..<1_500 {
      var bytes = packs[round % 3]
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes[index] = Array("0123456789[]{}\",:-".utf8).randomElement(using: &random) ?? 0
        case 2: bytes.remove(at: index)
        default: bytes.removeSubrange(index..<min(bytes.count, index + 40))
        }
      }
      do {
        switch round % 3 {
        case 0: _ = try PackReader.questionnaire(from: bytes)
        case 1: _ = try PackReader.catalogue(from: bytes)
        default: _ = try PackReader.referential(from: bytes)
        }
      } catch { refused += 1 }
    }
    // Damage inside a text goes unseen; most damage does not.
    #expect(refused > 500, "seed 20261124")
  }
}
