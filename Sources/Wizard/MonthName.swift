import Assessments

/// Months as people write them in a date, in both languages: `décembre`, `dec.`, `March`.
enum MonthName {
  /// 1 to 12; nil when the word is no month, or could be two.
  static func number(_ word: String) -> Int? {
    let plain = plainLetters(word)
    let typed = plain.hasSuffix(".") ? String(plain.dropLast()) : plain
    guard typed.count >= 3 else { return nil }
    var found: Set<Int> = []
    for names in [french, english] {
      for (place, name) in names.enumerated() where name.hasPrefix(typed) {
        if name == typed { return place + 1 }
        found.insert(place + 1)
      }
    }
    return found.count == 1 ? found.first : nil
  }

  /// The day of a month as it is written there: `1er`, `2nd`, `12`.
  static func day(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let ending = word.dropFirst(digits.count).lowercased()
    return ["", "er", "st", "nd", "rd", "th"].contains(ending) ? Int(digits) : nil
  }

  static func isDayOfWeek(_ word: String) -> Bool {
    daysOfWeek.contains(plainLetters(word))
  }

  private static let french = [
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
    "novembre", "decembre",
  ]
  private static let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let daysOfWeek: Set<String> = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
