import Evaluation
import Referential

/// One case written in words by someone who knows the field: what is given, what is expected.
///
/// The lines are described in `Scenarios/README.md`.
struct Scenario: CustomStringConvertible, Sendable {
  var title: String
  /// Where it stands, to be printed with a failure.
  var place: String
  /// All its lines but the title.
  var lines: [String] = []
  var setup = ScenarioSetup()
  var expectations: [Line] = []
  /// Lines that could not be read.
  var mistakes: [String] = []

  /// One line with the words after its keyword.
  struct Line: Sendable {
    var number: Int
    var words: [String]
    var text: String { words.joined(separator: " ") }
  }

  var description: String { "\(title) (\(place))" }

  /// Reads scenarios from a text, or from the `scenario` blocks of a Markdown page.
  static func read(_ text: String, from place: String) -> [Scenario] {
    let isPage = place.hasSuffix(".md")
    var scenarios: [Scenario] = []
    var isInside = !isPage
    for (offset, rawLine) in text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = rawLine.trimmed
      if isPage && line.hasPrefix("```") {
        isInside = line == "```scenario"
        continue
      }
      if !isInside || line.isEmpty || line.hasPrefix("#") { continue }
      if let title = line.after("scenario:") {
        scenarios.append(Scenario(title: title, place: "\(place):\(offset + 1)"))
        continue
      }
      guard !scenarios.isEmpty else { continue }
      scenarios[scenarios.count - 1].add(line, number: offset + 1)
    }
    return scenarios
  }

  private mutating func add(_ line: String, number: Int) {
    lines.append(line)
    if let expected = line.after("expect ") {
      expectations.append(Line(number: number, words: expected.words))
    } else if !setup.add(line) {
      mistakes.append("line \(number) cannot be read: \(line)")
    }
  }
}

extension StringProtocol {
  var trimmed: String {
    var part = self[...]
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }

  /// What follows a prefix, trimmed; nil without the prefix.
  func after(_ prefix: String) -> String? {
    hasPrefix(prefix) ? dropFirst(prefix.count).trimmed : nil
  }

  /// Words separated by blanks or commas.
  var words: [String] {
    var words: [String] = []
    for part in split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      var word = part
      // A comma inside a number stays: 3,1.
      while word.last == "," || word.last == ":" { word.removeLast() }
      if !word.isEmpty { words.append(String(word)) }
    }
    return words
  }

  /// The parts between separators, trimmed.
  func parts(_ separator: Character) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(\.trimmed)
  }
}
