import Assessments
import Messages
import Testing

/// Dates and durations as people say them.
@Suite struct DatesInWords {
  /// 12 March 2026.
  let today = CalendarDate(daysSince1970: 20_524)

  @Test("are written out in full")
  func fullDates() {
    #expect(Messages.french.dates.date(today) == "12 mars 2026")
    #expect(Messages.english.dates.date(today) == "12 March 2026")
    #expect(Messages.french.dates.date(today.adding(days: 50)) == "1er mai 2026")
  }

  @Test(
    "say how long ago",
    arguments: [
      (0, "aujourd’hui", "today"), (1, "hier", "yesterday"), (2, "avant-hier", "2 days ago"),
      (6, "il y a 6 jours", "6 days ago"), (7, "il y a une semaine", "a week ago"),
      (21, "il y a trois semaines", "three weeks ago"),
      (40, "le 31 janvier 2026", "on 31 January 2026"), (-3, "aujourd’hui", "today"),
    ])
  func past(_ days: Int, _ french: String, _ english: String) {
    let day = today.adding(days: -days)
    #expect(Messages.french.dates.past(day, today) == french)
    #expect(Messages.english.dates.past(day, today) == english)
  }

  @Test(
    "say how long until",
    arguments: [
      (0, "aujourd’hui", "today"), (1, "demain", "tomorrow"), (4, "dans 4 jours", "in 4 days"),
      (21, "dans trois semaines", "in three weeks"), (90, "le 10 juin 2026", "on 10 June 2026"),
    ])
  func future(_ days: Int, _ french: String, _ english: String) {
    let day = today.adding(days: days)
    #expect(Messages.french.dates.future(day, today) == french)
    #expect(Messages.english.dates.future(day, today) == english)
  }

  @Test(
    "say the time left in whole minutes, upwards",
    arguments: [
      (0, "moins d’une minute", "less than a minute"), (60, "environ 1 minute", "about 1 minute"),
      (61, "environ 2 minutes", "about 2 minutes"), (600, "environ 10 minutes", "about 10 minutes"),
    ])
  func timeLeft(_ seconds: Int, _ french: String, _ english: String) {
    #expect(Messages.french.dates.about(seconds) == french)
    #expect(Messages.english.dates.about(seconds) == english)
  }

  @Test("say a range of minutes")
  func ranges() {
    #expect(Messages.french.dates.minutesRange(25...30) == "25 à 30 minutes")
    #expect(Messages.english.dates.minutesRange(25...30) == "25 to 30 minutes")
    #expect(Messages.french.dates.minutesRange(8...8) == "8 minutes")
  }
}
