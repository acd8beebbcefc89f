import Assessments
import Messages

// What people read before a session.
extension WorkshopReading {
  private var words: Messages.WorkshopInvitation { messages.workshopInvitation }

  /// Ready to paste into a message, with the notice at its end.
  func invitation() -> [Block] {
    guard let setup else { return [] }
    let day = dayText(setup.date)
    let times = [setup.startTime, setup.endTime].map { $0.onOneLine.trimmed }
      .filter { !$0.isEmpty }
    let opening = words.opening(
      inSentence(subjectName), day, times, setup.place.onOneLine.trimmed)
    let purpose = setup.purpose.onOneLine.trimmed
    var lines = [opening]
    if !purpose.isEmpty { lines.append(words.purpose(purpose)) }
    let reply = setup.date.map { words.replyBy(messages.dates.date($0.adding(days: -3))) }
    lines.append(
      [words.before(minutesToAnswer, shown), words.noRightAnswer, reply].compactMap { $0 }
        .joined(separator: " "))
    lines.append([words.shown(shown), words.thatDay].joined(separator: " "))
    let facilitator = setup.facilitator.onOneLine.trimmed
    if !facilitator.isEmpty { lines.append(facilitator) }
    return lines.map(Block.paragraph) + [.heading(level: 2, words.notice), .paragraph(noticeText)]
  }

  /// The message as it is pasted: its subject, paragraphs apart, and the notice.
  var invitationText: String {
    let subject = words.subject(inSentence(subjectName), dayText(setup?.date))
    let paragraphs = invitation().map { block in
      switch block {
      case .paragraph(let text), .heading(_, let text): text
      default: ""
      }
    }
    return ([subject] + paragraphs).map { documentText($0).onOneLine }
      .joined(separator: "\n\n") + "\n"
  }

  /// The same where no heading says what it is about.
  var noticeWithTitle: String { "\(words.notice). \(noticeText)" }

  /// « Vos réponses », in one paragraph.
  var noticeText: String {
    guard let setup else { return words.writeNoName }
    let holder = setup.holder.onOneLine.trimmed
    let contact = [setup.contact, setup.facilitator].map { $0.onOneLine.trimmed }
      .first { !$0.isEmpty }
    return [
      words.servesFor(dayText(setup.date)),
      words.keeps(holder.isEmpty ? words.blank : holder, dayText(setup.keepUntil)),
      words.nameInMinutes(shown), words.yourRights(contact ?? words.blank), words.writeNoName,
    ].joined(separator: " ")
  }
}
