public import Assessments

/// A date as people write it, day first.
public enum PlanDate {
  /// The day that is meant, such as `30/4/2027`, `30.04.27` or `2027-04-30`; nil when it is none.
  ///
  /// Without a year, as in `30/4`, it is the next one to come.
  public static func read(_ text: String, today: CalendarDate) -> CalendarDate? {
    let typed = Wizard.trimmed(text)
    if let date = CalendarDate(typed) { return date }
    let separators: Set<Character> = ["/", ".", "-", " "]
    let pieces = typed.split(whereSeparator: separators.contains)
    let parts = pieces.compactMap { Int($0) }
    guard parts.count == pieces.count else { return nil }
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

  /// The same as one types it: `30/4/2027`.
  public static func typed(_ date: CalendarDate) -> String {
    "\(date.day)/\(date.month)/\(date.year)"
  }
}
