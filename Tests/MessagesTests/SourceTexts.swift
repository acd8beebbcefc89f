import Foundation
import Testing

/// The sentences as they stand in the source, where each is written once.
@Suite struct SourceTexts {
  @Test("have unbreakable spaces in French, curly apostrophes, and no word that judges")
  func areWellWritten() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Messages")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    #expect(files.count > 20)
    var literals = 0
    for file in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if line.drop(while: \.isWhitespace).hasPrefix("//") { continue }
        for literal in parts(of: line) {
          literals += 1
          let place = "\(file.lastPathComponent):\(number + 1): \(literal)"
          #expect(literal.firstRange(of: #/« | »| [:;?!%€]/#) == nil, "plain space, \(place)")
          #expect(!literal.contains("'"), "straight apostrophe, \(place)")
          #expect(!literal.contains("..."), "three dots, \(place)")
          let judging =
            #/\b([Nn]otes?|[Éé]checs?|[Ss]cores?|[Cc]lassement|[Rr]anking|[Gg]rades?)\b/#
          for found in literal.matches(of: judging) {
            let before = literal[..<found.range.lowerBound]
            let isNegated = before.hasSuffix("ni ") || before.hasSuffix("nor a ")
            #expect(isNegated || literal.hasPrefix("Note who"), "judging word, \(place)")
          }
        }
      }
    }
    #expect(literals > 1_000)
  }

  /// Pieces of string literals of a line of source, without what is interpolated.
  private func parts(of line: Substring) -> [String] {
    var parts: [String] = []
    var current = ""
    // Literals may hold interpolations that hold literals: each opening remembers where it was.
    var depths: [Int] = []
    var isInside = false
    var parentheses = 0
    var iterator = line.makeIterator()
    while let character = iterator.next() {
      switch (character, isInside) {
      case ("\"", false):
        isInside = true
        current = ""
      case ("\"", true):
        parts.append(current)
        isInside = false
      case ("\\", true):
        let next = iterator.next()
        guard next == "(" else { continue }
        parts.append(current)
        current = ""
        depths.append(parentheses)
        parentheses = 0
        isInside = false
      case ("(", false): parentheses += 1
      case (")", false):
        if parentheses == 0, let outer = depths.popLast() {
          parentheses = outer
          isInside = true
          current = ""
        } else {
          parentheses -= 1
        }
      case (_, true): current.append(character)
      default: break
      }
    }
    return parts
  }
}
