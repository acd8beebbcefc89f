import Assessments
import Referential

/// An answer at the beginning of a text: « 3 », « 3 - parce que », « ne sait pas », « ? ».
enum AnswerWord: Hashable {
  /// The answer, and what was written behind it.
  case answer(Answer, rest: String)
  /// Meant as an answer, and none.
  case problem(BallotProblem)
  /// Nothing was written: blanks, dots, underscores.
  case empty
  /// Words that are no answer.
  case words

  init(_ text: String) {
    let written = String(text.drop { AnswerWord.before.contains($0) || $0.isWhitespace })
    let trimmed = text.trimmedOfBlanks
    guard !trimmed.allSatisfy({ AnswerWord.blanks.contains($0) || $0.isWhitespace }) else {
      self = .empty
      return
    }
    if trimmed.count == 1, trimmed.first.map(AnswerSign.dashes.contains) == true {
      self = .answer(.notApplicable, rest: "")
      return
    }
    if let named = AnswerWord.named(written) {
      self = named
      return
    }
    let word = AnswerWord.withoutHeading(written)
    guard let first = word.first, first.isASCII, first.isNumber else {
      // « -3 » is neither a level nor a comment.
      let digit = trimmed.drop { "-–—−+".contains($0) || $0.isWhitespace }.first
      let isSigned = trimmed.first.map { "-–—−+".contains($0) } ?? false
      self =
        isSigned && digit.map { $0.isASCII && $0.isNumber } == true
        ? .problem(.unreadableAnswer(found: AnswerWord.short(trimmed))) : .words
      return
    }
    self = AnswerWord.number(word)
  }

  /// What may stand before an answer without changing it.
  private static let before: Set<Character> = [
    "(", "[", "*", "_", "«", "“", "\"", "'", "=", "→", ":", "<", ">", "…", ".",
  ]
  private static let blanks: Set<Character> = ["_", ".", "…", "[", "]", "(", ")", "*"]

  /// A number, and what makes it something other than one level.
  private static func number(_ word: String) -> AnswerWord {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word[digits.endIndex...]
    if let other = secondNumber(in: rest) {
      return .problem(.betweenTwoLevels(found: digits + other))
    }
    guard rest.first.map({ !$0.isLetter }) ?? true else {
      return .problem(.unreadableAnswer(found: short(word)))
    }
    guard digits.count == 1, let value = Int(digits), let level = Level(rawValue: value) else {
      return .problem(.levelOutOfRange(found: String(digits.prefix(12))))
    }
    return .answer(.level(level), rest: comment(rest))
  }

  /// « ,5 », « -4 », « ou 4 »: what follows a number and makes two of it.
  private static func secondNumber(in rest: Substring) -> String? {
    var left = rest.drop { $0.isWhitespace }
    let joints = [",", ".", "-", "–", "—", "/", "à ", "ou ", "or ", "to ", "et ", "and ", "+", "½"]
    guard let joint = joints.first(where: { left.lowercased().hasPrefix($0) }) else { return nil }
    if joint == "½" { return "½" }
    let isDecimal = joint == "," || joint == "."
    // « 3, 2 réunions » has a comment; « 3,5 » has not.
    if isDecimal, left.startIndex != rest.startIndex { return nil }
    left = left.dropFirst(joint.count)
    if !isDecimal { left = left.drop { $0.isWhitespace } }
    let digits = left.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return nil }
    return String(rest[..<digits.endIndex].prefix(12))
  }

  /// « Ne sait pas », « non concerné » and their kin.
  private static func named(_ text: String) -> AnswerWord? {
    if text.hasPrefix("?") {
      return .answer(.unknown, rest: comment(text.drop { $0 == "?" || $0.isWhitespace }))
    }
    for (word, answer) in namedAnswers where begins(text, with: word) {
      return .answer(answer, rest: comment(dropping(word, from: text)))
    }
    // A number in words alone: « un » also begins many a sentence.
    let plain = plainName(text)
    if let place = numbers.firstIndex(where: { $0.contains(plain) }),
      let level = Level(rawValue: place + 1)
    {
      return .answer(.level(level), rest: "")
    }
    return nil
  }

  private static let namedAnswers: [(String, Answer)] = [
    ("je ne sais pas", .unknown), ("ne sait pas", .unknown), ("ne sais pas", .unknown),
    ("nsp", .unknown), ("i do not know", .unknown), ("i don't know", .unknown),
    ("do not know", .unknown), ("don't know", .unknown), ("unknown", .unknown),
    ("non concernee", .notApplicable), ("non concerne", .notApplicable),
    ("pas concernee", .notApplicable), ("pas concerne", .notApplicable),
    ("sans objet", .notApplicable), ("n/a", .notApplicable),
    ("not applicable", .notApplicable), ("does not apply", .notApplicable),
  ]
  private static let numbers: [Set<String>] = [
    ["un", "one"], ["deux", "two"], ["trois", "three"], ["quatre", "four"], ["cinq", "five"],
  ]

  private static func begins(_ text: String, with word: String) -> Bool {
    let plain = plainLetters(text)
    guard plain.hasPrefix(word) else { return false }
    return plain.dropFirst(word.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  /// What follows a word that was compared in its plain form.
  private static func dropping(_ word: String, from text: String) -> Substring {
    var left = text[...]
    while !left.isEmpty {
      left = left.dropFirst()
      if plainLetters(String(text[..<left.startIndex])) == word { return left }
    }
    return left
  }

  /// « Niveau 3 » is 3.
  private static func withoutHeading(_ text: String) -> String {
    let plain = plainLetters(text)
    for heading in ["niveau", "level", "phrase", "sentence", "reponse", "answer", "n°", "no"]
    where plain.hasPrefix(heading) {
      let left = text.dropFirst(heading.count).drop { $0.isWhitespace || $0 == ":" || $0 == "°" }
      if left.first.map({ $0.isASCII && $0.isNumber }) == true { return String(left) }
    }
    return text
  }

  /// What was written behind an answer, without what joins them.
  private static func comment(_ rest: Substring) -> String {
    let joints: Set<Character> = [
      "-", "–", "—", ":", ";", ",", ".", "(", ")", "]", "*", "\"", "»", "”", "=",
    ]
    var text = String(rest.drop { $0.isWhitespace || joints.contains($0) }).trimmedOfBlanks
    if rest.contains("("), text.hasSuffix(")"), !text.contains("(") { text.removeLast() }
    if text.allSatisfy({ joints.contains($0) || $0.isWhitespace }) { text = "" }
    return text
  }

  /// Enough of a text to find it again.
  static func short(_ text: String) -> String { String(text.prefix(30)) }
}

extension StringProtocol {
  /// Without blanks at both ends, no-break ones included.
  var trimmedOfBlanks: String {
    var text = self.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
