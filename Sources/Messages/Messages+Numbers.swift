extension Messages {
  /// Numbers in digits and in words.
  public struct Numbers: Sendable {
    /// Digits by groups of three.
    public let digits: @Sendable (Int) -> String
    /// In words as far as one reads them easily, in digits beyond.
    public let word: @Sendable (Int) -> String
    /// A number of tenths with one decimal: 34 is « 3,4 ».
    public let decimal: @Sendable (_ tenths: Int) -> String
    /// An exact fraction as it is written.
    public let fraction: @Sendable (_ numerator: String, _ denominator: String) -> String
    /// Where the truth lies, from one number to another.
    public let range: @Sendable (_ lower: String, _ upper: String) -> String
    /// « 1re », “1st”: the place of a question.
    public let ordinal: @Sendable (Int) -> String
    /// Two or more things that go together in a sentence.
    public let all: @Sendable ([String]) -> String
    /// One of several things.
    public let either: @Sendable ([String]) -> String
    /// Words of a person or of a questionnaire, quoted.
    public let quoted: @Sendable (String) -> String
  }
}

extension Messages.Numbers {
  static let french = Self(
    digits: French.digits,
    word: { French.word($0) },
    decimal: { tenths in "\(French.digits(tenths / 10)),\(abs(tenths % 10))" },
    fraction: { numerator, denominator in
      denominator == "1" ? numerator : "\(numerator)/\(denominator)"
    },
    range: { lower, upper in lower == upper ? lower : "de \(lower) à \(upper)" },
    ordinal: { number in number == 1 ? "1re" : "\(French.digits(number))e" },
    all: { joined($0, by: "et") },
    either: { joined($0, by: "ou") },
    quoted: { text in "« \(text) »" }
  )

  static let english = Self(
    digits: English.digits,
    word: English.word,
    decimal: { tenths in "\(English.digits(tenths / 10)).\(abs(tenths % 10))" },
    fraction: { numerator, denominator in
      denominator == "1" ? numerator : "\(numerator)/\(denominator)"
    },
    range: { lower, upper in lower == upper ? lower : "from \(lower) to \(upper)" },
    ordinal: { number in "\(English.digits(number))\(englishSuffix(number))" },
    all: { joined($0, by: "and") },
    either: { joined($0, by: "or") },
    quoted: { text in "“\(text)”" }
  )
}

/// Commas between all but the last two.
private func joined(_ texts: [String], by word: String) -> String {
  guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
  return "\(texts.dropLast().joined(separator: ", ")) \(word) \(last)"
}

private func englishSuffix(_ number: Int) -> String {
  guard !(11...13).contains(number % 100) else { return "th" }
  return switch number % 10 {
  case 1: "st"
  case 2: "nd"
  case 3: "rd"
  default: "th"
  }
}
