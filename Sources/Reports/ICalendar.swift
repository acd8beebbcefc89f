import Assessments
import Messages
import Referential

/// A plan as tasks and all-day events (RFC 5545).
///
/// The same action keeps its UID, and SEQUENCE grows with each change of the assessment: importing
/// again updates and does not duplicate. The same assessment gives the same bytes.
struct ICalendar {
  private let reading: ReportReading
  private let stamp: String
  private let sequence: Int

  /// The file.
  static func write(_ reading: ReportReading) -> String {
    let calendar = ICalendar(reading)
    let parts = calendar.head + calendar.components + ["END:VCALENDAR"]
    return parts.map { folded($0) + "\r\n" }.joined()
  }

  private init(_ reading: ReportReading) {
    self.reading = reading
    let assessment = reading.material.assessment
    stamp = utc(assessment.modified)
    sequence = max(0, (assessment.modified.seconds - assessment.created.seconds) / 60)
  }

  private var texts: Messages.ReportsPlan { reading.messages.reportsPlan }
  private var plan: Plan { reading.material.assessment.plan }

  private var head: [String] {
    [
      "BEGIN:VCALENDAR", "VERSION:2.0",
      "PRODID:-//Boussole//Boussole//\(reading.language.rawValue.uppercased())",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "X-WR-CALNAME:" + calendarText(texts.calendar(reading.subjectName)),
    ]
  }

  private var components: [String] {
    plan.actions.flatMap { task($0) + event($0) } + review
  }

  /// `part` tells the task from the event of the same action.
  private func identity(_ id: String, _ part: String) -> [String] {
    let assessment = reading.material.assessment.id.rawValue
    return [
      "UID:" + calendarText("\(assessment)-\(id)-\(part)@boussole"), "DTSTAMP:\(stamp)",
      "LAST-MODIFIED:\(stamp)", "SEQUENCE:\(sequence)",
    ]
  }

  private func task(_ action: Action) -> [String] {
    var lines = ["BEGIN:VTODO"] + identity(action.id, "task")
    lines.append("SUMMARY:" + calendarText(action.what))
    if let due = action.due { lines.append("DUE;VALUE=DATE:" + digits(due)) }
    switch action.status {
    case .toDo: lines.append("STATUS:NEEDS-ACTION")
    case .inProgress: lines.append("STATUS:IN-PROCESS")
    case .done: lines += ["STATUS:COMPLETED", "PERCENT-COMPLETE:100"]
    case .dropped: lines.append("STATUS:CANCELLED")
    }
    return lines + description(of: action) + ["END:VTODO"]
  }

  /// Calendars that know no tasks still show the day.
  private func event(_ action: Action) -> [String] {
    guard let due = action.due else { return [] }
    let status = action.status == .dropped ? "CANCELLED" : "CONFIRMED"
    return ["BEGIN:VEVENT"] + identity(action.id, "date") + ["SUMMARY:" + calendarText(action.what)]
      + allDay(due) + ["STATUS:\(status)"] + description(of: action) + ["END:VEVENT"]
  }

  private var review: [String] {
    guard let review = plan.review else { return [] }
    return ["BEGIN:VEVENT"] + identity("review", "date")
      + ["SUMMARY:" + calendarText(texts.review(reading.subjectName))] + allDay(review)
      + ["STATUS:CONFIRMED", "DESCRIPTION:" + calendarText(texts.reviewText), "END:VEVENT"]
  }

  /// The end of a day is the next one; a whole day does not make anyone busy.
  private func allDay(_ day: CalendarDate) -> [String] {
    [
      "DTSTART;VALUE=DATE:" + digits(day), "DTEND;VALUE=DATE:" + digits(day.adding(days: 1)),
      "TRANSP:TRANSPARENT",
    ]
  }

  private func description(of action: Action) -> [String] {
    let sharing = reading.material.sharing
    let lines = [
      (texts.why, reading.why(action)), (texts.firstStep, action.firstStep),
      (texts.owner, sharing.showsNames ? action.owner : ""),
      (texts.remarks, sharing.showsComments ? action.notes : ""),
    ].filter { !$0.1.trimmed.isEmpty }.map { texts.line($0.0, $0.1.trimmed) }
    return lines.isEmpty ? [] : ["DESCRIPTION:" + calendarText(lines.joined(separator: "\n"))]
  }

  private func digits(_ day: CalendarDate) -> String {
    day.text.split(separator: "-").joined()
  }
}

/// A TEXT value (RFC 5545, 3.3.11).
func calendarText(_ text: String) -> String {
  var escaped = ""
  for character in documentText(text).trimmed {
    switch character {
    case "\\": escaped += "\\\\"
    case ";": escaped += "\\;"
    case ",": escaped += "\\,"
    case "\n": escaped += "\\n"
    default: escaped.append(character)
    }
  }
  return escaped
}

/// A content line in pieces of at most 75 octets, no letter cut in two (RFC 5545, 3.1).
func folded(_ line: String) -> String {
  var text = ""
  var octets = 0
  for scalar in line.unicodeScalars {
    let width = UTF8.width(scalar)
    if octets + width > 75 {
      text += "\r\n "
      octets = 1
    }
    text.unicodeScalars.append(scalar)
    octets += width
  }
  return text
}

/// `20260312T191500Z`.
private func utc(_ moment: Moment) -> String {
  let text = Moment(seconds: moment.seconds, offsetMinutes: 0).text
  return String(text.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
}
