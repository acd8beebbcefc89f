public import Assessments

extension Messages {
  /// Dates in words, and how long something takes.
  public struct Dates: Sendable {
    /// « 12 mars 2026 ».
    public let date: @Sendable (CalendarDate) -> String
    /// A day that has passed, as seen from another: « hier », « il y a 3 jours », then the date.
    public let past: @Sendable (_ day: CalendarDate, _ today: CalendarDate) -> String
    /// A day to come, as seen from another: « demain », « dans trois semaines ».
    public let future: @Sendable (_ day: CalendarDate, _ today: CalendarDate) -> String
    /// How long in words: « environ 10 minutes », from seconds.
    public let about: @Sendable (_ seconds: Int) -> String
    /// How long is left, after a comma: « encore 12 minutes environ ».
    public let left: @Sendable (_ seconds: Int) -> String
    /// « 8 minutes ».
    public let minutes: @Sendable (Int) -> String
    /// « 25 à 30 minutes ».
    public let minutesRange: @Sendable (ClosedRange<Int>) -> String
  }
}

extension Messages.Dates {
  static let french = Self(
    date: frenchDate,
    past: { day, today in
      switch today.daysSince1970 - day.daysSince1970 {
      case ...0: "aujourd’hui"
      case 1: "hier"
      case 2: "avant-hier"
      case let days where days < 7: "il y a \(days) jours"
      case let days where days < 14: "il y a une semaine"
      case let days where days < 31: "il y a \(French.word(days / 7)) semaines"
      default: "le \(frenchDate(day))"
      }
    },
    future: { day, today in
      switch day.daysSince1970 - today.daysSince1970 {
      case ...0: "aujourd’hui"
      case 1: "demain"
      case let days where days < 7: "dans \(days) jours"
      case let days where days < 14: "dans une semaine"
      case let days where days < 60: "dans \(French.word(days / 7)) semaines"
      default: "le \(frenchDate(day))"
      }
    },
    about: { seconds in
      switch wholeMinutes(seconds) {
      case 0: "moins d’une minute"
      case let minutes: "environ \(French.count(minutes, "minute", "minutes"))"
      }
    },
    left: { seconds in
      switch wholeMinutes(seconds) {
      case 0: "encore moins d’une minute"
      case let minutes: "encore \(French.count(minutes, "minute", "minutes")) environ"
      }
    },
    minutes: { French.count($0, "minute", "minutes") },
    minutesRange: { range in
      range.count == 1
        ? French.count(range.lowerBound, "minute", "minutes")
        : "\(range.lowerBound) à \(range.upperBound) minutes"
    }
  )

  static let english = Self(
    date: englishDate,
    past: { day, today in
      switch today.daysSince1970 - day.daysSince1970 {
      case ...0: "today"
      case 1: "yesterday"
      case let days where days < 7: "\(days) days ago"
      case let days where days < 14: "a week ago"
      case let days where days < 31: "\(English.word(days / 7)) weeks ago"
      default: "on \(englishDate(day))"
      }
    },
    future: { day, today in
      switch day.daysSince1970 - today.daysSince1970 {
      case ...0: "today"
      case 1: "tomorrow"
      case let days where days < 7: "in \(days) days"
      case let days where days < 14: "in a week"
      case let days where days < 60: "in \(English.word(days / 7)) weeks"
      default: "on \(englishDate(day))"
      }
    },
    about: { seconds in
      switch wholeMinutes(seconds) {
      case 0: "less than a minute"
      case let minutes: "about \(English.count(minutes, "minute", "minutes"))"
      }
    },
    left: { seconds in
      switch wholeMinutes(seconds) {
      case 0: "less than a minute left"
      case let minutes: "about \(English.count(minutes, "minute", "minutes")) left"
      }
    },
    minutes: { English.count($0, "minute", "minutes") },
    minutesRange: { range in
      range.count == 1
        ? English.count(range.lowerBound, "minute", "minutes")
        : "\(range.lowerBound) to \(range.upperBound) minutes"
    }
  )
}

/// Minutes rounded up, 0 under one minute.
private func wholeMinutes(_ seconds: Int) -> Int { seconds < 60 ? 0 : (seconds + 59) / 60 }

@Sendable private func frenchDate(_ day: CalendarDate) -> String {
  let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  return "\(day.day == 1 ? "1er" : "\(day.day)") \(months[day.month - 1]) \(day.year)"
}

@Sendable private func englishDate(_ day: CalendarDate) -> String {
  let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  return "\(day.day) \(months[day.month - 1]) \(day.year)"
}
