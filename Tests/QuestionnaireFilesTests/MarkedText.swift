import QuestionnaireFiles
import Testing

/// A text with signs such as 1️⃣ in it, which say where findings are expected and are then removed.
struct MarkedText {
  /// Without the signs.
  let text: String
  /// Line and column of what follows each sign, from 1.
  let places: [Character: [Int]]

  static let signs: Set<Character> = ["1️⃣", "2️⃣", "3️⃣"]

  init(_ marked: String) {
    var text = ""
    var places: [Character: [Int]] = [:]
    var line = 1
    var column = 1
    for character in marked {
      if MarkedText.signs.contains(character) {
        places[character] = [line, column]
        continue
      }
      text.append(character)
      line += character == "\n" ? 1 : 0
      column = character == "\n" ? 1 : column + character.unicodeScalars.count
    }
    self.text = text
    self.places = places
  }
}

/// One mistake in a sample file, and the findings it should give: these, and no others.
struct FindingCase: CustomTestStringConvertible, Sendable {
  var name: String
  var file: Sample.File
  /// What to look for in the sample, and what to write instead, with signs.
  var edits: [(String, String)]
  var expected: [Character: FindingCode]
  var severity: Finding.Severity

  init(
    _ name: String, in file: Sample.File = .questionnaire, _ original: String, _ marked: String,
    _ expected: [Character: FindingCode], _ severity: Finding.Severity = .error
  ) {
    self.init(name, in: file, [(original, marked)], expected, severity)
  }

  init(
    _ name: String, in file: Sample.File = .questionnaire, _ edits: [(String, String)],
    _ expected: [Character: FindingCode], _ severity: Finding.Severity = .error
  ) {
    self.name = name
    self.file = file
    self.edits = edits
    self.expected = expected
    self.severity = severity
  }

  var testDescription: String { name }

  /// What the library finds in the edited sample, and what it should find.
  func outcome() -> (found: [FoundFinding], wanted: [FoundFinding]) {
    var text = file.text
    for (original, marked) in edits {
      precondition(
        text.contains(original), "the sample does not hold \(original): the test tests nothing")
      text = text.replacing(original, with: marked, maxReplacements: 1)
    }
    let marked = MarkedText(text)
    let library = Library(reading: Sample.files(replacing: file, with: marked.text))
    let found = library.findings.map { FoundFinding($0) }
    let wanted = expected.map { sign, code in
      let place = marked.places[sign] ?? [0, 0]
      return FoundFinding(
        file: file.name, line: place[0], column: place[1], code: code, severity: severity)
    }
    return (found.sorted(), wanted.sorted())
  }
}

/// A finding without its sentences.
struct FoundFinding: Hashable, Comparable {
  var file: String
  var line: Int
  var column: Int
  var code: FindingCode
  var severity: Finding.Severity

  static func < (left: FoundFinding, right: FoundFinding) -> Bool {
    (left.file, left.line, left.column, left.code.rawValue)
      < (right.file, right.line, right.column, right.code.rawValue)
  }
}

extension FoundFinding {
  init(_ finding: Finding) {
    self.init(
      file: finding.file, line: finding.line, column: finding.column, code: finding.code,
      severity: finding.severity)
  }
}
