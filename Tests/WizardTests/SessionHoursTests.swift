import Assessments
import Testing

@testable import Wizard

@Suite struct SessionHoursTests {
  @Test(
    "reads hours as people write them",
    arguments: [
      ("18h", "19h30", 90), ("18 h 30", "20 h", 90), ("9:00", "10:15", 75), ("6 pm", "8 pm", 120),
      ("11 am", "1 pm", 120), ("14h00", "16h", 120),
    ])
  func reads(start: String, end: String, minutes: Int) {
    #expect(SessionHours.minutes(from: start, to: end) == minutes)
  }

  @Test(
    "reads nothing into what is no hour, or ends before it starts",
    arguments: [("", "19h"), ("18h", ""), ("après dîner", "19h"), ("20h", "18h"), ("18h75", "20h")])
  func refuses(start: String, end: String) {
    #expect(SessionHours.minutes(from: start, to: end) == nil)
  }

  @Test("gives the length from the hours, as long as nobody wrote another")
  func followsHours() {
    var pilot = WorkshopPilot()
    pilot.prepare()
    pilot.choose(.preparation)
    pilot.choose(.part(.when))
    pilot.fill(.sessionStart, "18h")
    pilot.fill(.sessionEnd, "19h30")
    #expect(pilot.session?.setup.minutes == 90)
    pilot.fill(.sessionEnd, "20h")
    #expect(pilot.session?.setup.minutes == 120)
    pilot.fill(.sessionMinutes, "100")
    pilot.fill(.sessionEnd, "21h")
    #expect(pilot.session?.setup.minutes == 100)
  }

  /// 26 November 2026.
  private let today = CalendarDate(daysSince1970: 20783)

  @Test(
    "reads dates with the month in words",
    arguments: [
      ("12 décembre 2026", 2026, 12, 12), ("12 dec. 2026", 2026, 12, 12),
      ("1er mars", 2027, 3, 1), ("samedi 12 décembre", 2026, 12, 12), ("3 août 27", 2027, 8, 3),
      ("12 January", 2027, 1, 12), ("2nd March 2027", 2027, 3, 2), ("26 novembre", 2026, 11, 26),
    ])
  func monthsInWords(text: String, year: Int, month: Int, day: Int) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(PlanDate.read(text, today: today) == date)
  }

  @Test(
    "reads no date into a word that could be two months, or is none",
    arguments: [
      "3 jui", "3 ma", "demain", "31 février 2027", "trois mars", "12 décembre 2026 soir",
    ])
  func noDate(text: String) {
    #expect(PlanDate.read(text, today: today) == nil)
  }
}
