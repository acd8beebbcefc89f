/// The hours of a session as people write them: `18h`, `18 h 30`, `18:30`, `6 pm`.
public enum SessionHours {
  /// Minutes from one to the other; nil unless both are hours, the second one later the same day.
  public static func minutes(from start: String, to end: String) -> Int? {
    guard let start = minuteOfDay(start), let end = minuteOfDay(end), start < end else {
      return nil
    }
    return end - start
  }

  private static func minuteOfDay(_ text: String) -> Int? {
    var numbers: [Int] = []
    var word = ""
    var digits = ""
    for character in text.lowercased() {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      if let number = Int(digits) { numbers.append(number) }
      digits = ""
      if character.isLetter { word.append(character) }
    }
    if let number = Int(digits) { numbers.append(number) }
    guard let hour = numbers.first, numbers.count <= 2,
      ["", "h", "hmin", "am", "pm"].contains(word)
    else { return nil }
    let minute = numbers.count == 2 ? numbers[1] : 0
    let isAfternoon = word == "pm" && hour < 12
    let isMidnight = word == "am" && hour == 12
    let full = isAfternoon ? hour + 12 : isMidnight ? 0 : hour
    return (0...24).contains(full) && (0..<60).contains(minute) ? full * 60 + minute : nil
  }
}
