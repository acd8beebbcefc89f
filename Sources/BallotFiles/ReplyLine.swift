/// One line of a mail, without what quotes it.
struct ReplyLine {
  /// From 1.
  var number: Int
  /// How many times it is quoted: what the respondent typed stands less deep than what they answer to.
  var depth: Int
  /// Without quotation signs and blanks at both ends; no-break spaces are spaces.
  var text: String
  /// The column of the first character of `text`, from 1.
  var column: Int

  /// Reads a line such as `> > Qui décide de quoi : 3`.
  init(_ line: String, number: Int) {
    self.number = number
    depth = 0
    var left = line[...]
    var start = left.startIndex
    while let first = left.first {
      if first == ">" {
        depth += 1
        left = left.dropFirst()
        start = left.startIndex
      } else if first.isWhitespace || first == "\u{FEFF}" {
        left = left.dropFirst()
        start = left.startIndex
      } else {
        break
      }
    }
    column = line[..<start].unicodeScalars.count + 1
    text = String(left.map { $0.isWhitespace ? " " : $0 }).trimmedOfBlanks
  }

  var isBlank: Bool { text.isEmpty }

  /// `-- ` alone starts a signature; a line of underscores or hyphens parts messages.
  var isSignature: Bool {
    text == "--" || text.count >= 5 && text.allSatisfy { "_-=*".contains($0) }
  }
}

/// Words of the plain-text ballot, in both languages, as `plainName` has them.
enum ReplyWords {
  enum Field: Hashable { case workshop, name, organisation, role, code }

  static let fields: [String: Field] = [
    "atelier": .workshop, "workshop": .workshop,
    "votre nom": .name, "your name": .name, "votre nom ou un surnom": .name,
    "your name or a nickname": .name,
    "votre organisation": .organisation, "your organisation": .organisation,
    "your organization": .organisation,
    "votre role": .role, "your role": .role,
    "votre code": .code, "your code": .code,
  ]

  private static let ends = ["fin du bulletin", "end of the ballot"]
  private static let letterHeads: Set<String> = [
    "de", "from", "a", "to", "cc", "objet", "subject", "date", "envoye", "sent", "repondre a",
    "reply to",
  ]

  static func isEnd(_ text: String) -> Bool { ends.contains(plainName(text)) }

  /// « Le 12 mars, Inès a écrit : » and what other mail programs put there.
  static func isAttribution(_ text: String) -> Bool {
    let plain = plainName(text)
    if plain.hasSuffix(" a ecrit") || plain.hasSuffix(" wrote") { return true }
    if plain.contains("message d origine") || plain.contains("original message") { return true }
    guard let colon = text.firstIndex(of: ":") else { return false }
    return letterHeads.contains(plainName(String(text[..<colon])))
  }
}

/// The text that a ballot had before anybody answered: questions, sentences, titles.
struct PrintedText {
  private let texts: [String]
  private let whole: Set<String>
  /// All of them, each on a line.
  private let all: String
  /// A fragment as long as this is one of a wrapped line.
  private static let shortestFragment = 20

  init(_ texts: [String]) {
    let plain = Set(texts.map { plainName($0) }).filter { !$0.isEmpty }
    whole = plain
    self.texts = Array(plain)
    all = plain.joined(separator: "\n")
  }

  /// Whether a line was in the ballot that was sent, perhaps wrapped or with the number of a level before it.
  func holds(_ line: String) -> Bool {
    let plain = plainName(line)
    if whole.contains(plain) || isFragment(plain) { return true }
    guard let first = plain.first, first.isNumber, plain.dropFirst().first == " " else {
      return false
    }
    let sentence = String(plain.dropFirst(2))
    return whole.contains(sentence) || isFragment(sentence)
      // The beginning of a sentence, wrapped early.
      || sentence.count >= 6 && texts.contains { $0.hasPrefix(sentence) }
  }

  private func isFragment(_ plain: String) -> Bool {
    plain.utf8.count >= PrintedText.shortestFragment && all.contains(plain)
  }
}
