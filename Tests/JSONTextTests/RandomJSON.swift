import JSONText
import SeedKit

/// A small generator of documents, the same for the same seed.
struct RandomJSON {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func number(below limit: Int) -> Int {
    Int(random.next() % UInt64(limit))
  }

  mutating func value(depth: Int = 4) -> JSONValue {
    switch number(below: depth > 0 ? 9 : 5) {
    case 0: return .null
    case 1: return .bool(number(below: 2) == 0)
    case 2: return .number(sample(RandomJSON.numbers))
    case 3, 4: return .string(text())
    case 5, 6: return .array((0..<number(below: 6)).map { _ in value(depth: depth - 1) })
    default:
      // Now and then enough members for the set of names.
      let count = number(below: 8) == 0 ? 30 : number(below: 6)
      return .object(JSONObject((0..<count).map { _ in (text(), value(depth: depth - 1)) }))
    }
  }

  mutating func text() -> String {
    (0..<number(below: 6)).reduce(into: "") { text, _ in text += sample(RandomJSON.pieces) }
  }

  /// A document spoilt in a few places.
  mutating func mutation(of bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...number(below: 4) where !bytes.isEmpty {
      let index = number(below: bytes.count)
      switch number(below: 4) {
      case 0: bytes.remove(at: index)
      case 1: bytes[index] = UInt8(number(below: 256))
      case 2: bytes.insert(sample(Array("\"\\{}[],:0-eut\n\u{1}é".utf8)), at: index)
      default: bytes.removeSubrange(index...)
      }
    }
    return bytes
  }

  private mutating func sample<Element>(_ elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }

  private static let numbers =
    ["0", "-0", "1", "-12", "3.50", "1e5", "1E+5", "-0.0e-0", "123456789012345678901234567890"]
    .compactMap { JSONNumber(source: $0) }
  private static let pieces = [
    "a", "id", "réponse", "« oui\u{202F}! »", "\"", "\\", "/", "\n", "\t", "\u{0}", "\u{1F}",
    "\u{7F}", "\u{9B}", "👩\u{200D}💻", "e\u{301}", "\u{FEFF}", "漢",
    "une phrase assez longue pour ne pas tenir dans quinze octets",
  ]
}

/// The seeds of a property test: each is an argument, so a failure prints its own.
let seeds = Array(UInt64(1)...20)
