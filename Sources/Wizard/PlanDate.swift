public import Assessments

/// A date as people write it, day first.
public enum PlanDate {
  /// The day that is meant, such as `30/4/2027`, `30.04.27` or `2027-04-30`; nil when it is none.
  ///
  /// Without a year, as in `30/4`, it is the next one to come. A month may be a word: `30 avril`.
  public static func read(_ text: String, today: CalendarDate) -> CalendarDate? {
    let typed = Wizard.trimmed(text)
    if let date = CalendarDate(typed) { return date }
    let separators: Set<Character> = ["/", ".", "-", " "]
    let pieces = typed.split(whereSeparator: separators.contains)
    let parts = pieces.compactMap { Int($0) }
    guard parts.count == pieces.count else { return inWords(pieces.map(String.init), today) }
    switch parts.count {
    case 3 where parts[2] >= 2000 || (0..<100).contains(parts[2]):
      let year = parts[2] < 100 ? 2000 + parts[2] : parts[2]
      return CalendarDate(year: year, month: parts[1], day: parts[0])
    case 2:
      return [today.year, today.year + 1]
        .compactMap { CalendarDate(year: $0, month: parts[1], day: parts[0]) }
        .first { $0 >= today }
    default: return nil
    }
  }

  /// `12 décembre 2026`, `1er mars`, `samedi 12 décembre`.
  private static func inWords(_ pieces: [String], _ today: CalendarDate) -> CalendarDate? {
    let parts = pieces.first.map(MonthName.isDayOfWeek) == true ? pieces.dropFirst() : pieces[...]
    guard let first = parts.first, (2...3).contains(parts.count), let day = MonthName.day(first),
      let month = MonthName.number(parts[parts.startIndex + 1])
    else { return nil }
    if parts.count == 3 {
      return Int(parts[parts.startIndex + 2]).flatMap { year in
        CalendarDate(year: year < 100 ? 2000 + year : year, month: month, day: day)
      }
    }
    return [today.year, today.year + 1]
      .compactMap { CalendarDate(year: $0, month: month, day: day) }.first { $0 >= today }
  }

  /// The same as one types it: `30/4/2027`.
  public static func typed(_ date: CalendarDate) -> String {
    "\(date.day)/\(date.month)/\(date.year)"
  }
}
