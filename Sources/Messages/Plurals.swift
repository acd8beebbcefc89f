import Assessments

/// How French counts: zero and one are singular.
enum French {
  /// « d’Ana », « de Bo ».
  static func of(_ name: String) -> String {
    let first = plainLetters(name).first
    return first.map { "aeiouy".contains($0) } == true ? "d’\(name)" : "de \(name)"
  }

  /// The form of a word that goes with a number.
  static func plural(_ count: Int, _ one: String, _ many: String) -> String {
    abs(count) < 2 ? one : many
  }

  /// The number in digits with the word that goes with it.
  static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(digits(count)) \(plural(count, one, many))"
  }

  /// Digits by groups of three.
  static func digits(_ number: Int) -> String { grouped(number, by: "\u{202F}") }

  /// « un » to « seize » in words, digits beyond; `feminine` changes « un » alone.
  static func word(_ number: Int, feminine: Bool = false) -> String {
    let words = [
      "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
      "douze", "treize", "quatorze", "quinze", "seize",
    ]
    guard (1...words.count).contains(number) else { return digits(number) }
    return number == 1 && feminine ? "une" : words[number - 1]
  }
}

/// How English counts: one alone is singular.
enum English {
  /// The form of a word that goes with a number.
  static func plural(_ count: Int, _ one: String, _ many: String) -> String {
    abs(count) == 1 ? one : many
  }

  /// The number in digits with the word that goes with it.
  static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(digits(count)) \(plural(count, one, many))"
  }

  /// Digits by groups of three.
  static func digits(_ number: Int) -> String { grouped(number, by: ",") }

  /// “one” to “twelve” in words, digits beyond.
  static func word(_ number: Int) -> String {
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    return (1...words.count).contains(number) ? words[number - 1] : digits(number)
  }
}

/// Digits by groups of three; four digits stand together, as years do.
private func grouped(_ number: Int, by separator: String) -> String {
  let digits = Array(String(abs(number)))
  let sign = number < 0 ? "−" : ""
  guard digits.count > 4 else { return sign + String(digits) }
  var text = ""
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.count - place) % 3 == 0 { text += separator }
    text.append(digit)
  }
  return sign + text
}

/// A text that starts a sentence.
func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
