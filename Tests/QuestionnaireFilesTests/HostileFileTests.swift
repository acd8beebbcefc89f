import QuestionnaireFiles
import SeedKit
import Testing

@Suite("Hostile files")
struct HostileFileTests {
  private func codes(_ text: String) -> [FindingCode] {
    Library(reading: [SourceFile(name: "x.yaml", text: text)]).findings.map(\.code)
  }

  @Test("a bomb of aliases is refused, also one that hides in keys")
  func bombs() {
    var values = "a0: &a0 [x, x]\n"
    var keys = "a0: &a0 {x: x}\n"
    for rank in 1...40 {
      values += "a\(rank): &a\(rank) [*a\(rank - 1), *a\(rank - 1)]\n"
      keys += "a\(rank): &a\(rank) {? *a\(rank - 1) : *a\(rank - 1)}\n"
    }
    #expect(Set(codes(values)) == [.refusedYAML])
    #expect(Set(codes(keys)) == [.refusedYAML])
    #expect(Set(codes("[\"a\n# \", *b]")) == [.refusedYAML])
  }

  @Test("a hundred thousand brackets are refused", arguments: ["[", "{a: ", "- ", "? "])
  func depth(_ opening: String) {
    let found = codes(String(repeating: opening, count: 100_000))
    #expect(found.count == 1)
    #expect(found.first == .tooDeep || found.first == .syntax)
  }

  @Test("a file over a mebibyte is refused")
  func size() {
    #expect(codes(String(repeating: "#", count: 1 << 20 + 1)) == [.unreadable])
  }

  @Test("bytes that are not UTF-8 are reported on their line")
  func notUTF8() throws {
    let bytes = Array("a: 1\nb: ".utf8) + [0xFF, 0xFE] + Array("\n".utf8)
    let findings = Library(reading: [SourceFile(name: "x.yaml", bytes: bytes)]).findings
    let finding = try #require(findings.first)
    #expect(finding.code == .unreadable)
    #expect(finding.line == 2)
  }

  @Test("an empty file, a list and a lone word are reported")
  func emptyAndOdd() {
    #expect(codes("") == [.unreadable])
    #expect(codes("# nothing\n") == [.unreadable])
    #expect(codes("- a\n") == [.wrongShape])
    #expect(codes("bonjour") == [.wrongShape])
  }

  @Test("a second document is reported")
  func secondDocument() {
    #expect(codes("format: boussole.sheets/1\n---\na: 1\n") == [.syntax])
  }

  @Test("damaged files never stop the reader", arguments: Sample.File.allCases)
  func damage(_ file: Sample.File) {
    var random = SeededGenerator(seed: 20_261_123)
    let bytes = Array(file.text.utf8)
    for _ in 0..<60 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<damaged.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: damaged[index] = UInt8.random(in: 0...255, using: &random)
        case 1: damaged.remove(at: index)
        case 2:
          damaged.insert(
            Array("\"':[]{}-&*!|>#%@`\n ,?".utf8).randomElement(using: &random) ?? 0, at: index)
        default: damaged.removeSubrange(index..<min(damaged.count, index + 30))
        }
      }
      let source = SourceFile(name: file.name, bytes: damaged)
      let library = Library(reading: [source])
      // What is found must have a place that exists.
      let isPlaced = library.findings.allSatisfy { $0.line >= 1 && $0.column >= 1 }
      #expect(isPlaced, "seed 20261123, file \(file.name)")
    }
  }
}
