import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// How much time is left, put right.
  func clock(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    let left = desk.workshop.minutesLeft(at: state.now) ?? 0
    return Page(
      title: words.startClock, trail: messages.dates.minutes(left),
      blocks: [.options(minuteOptions)])
  }

  /// When the group sits again, between two halves of a session.
  func nextMeeting(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    return Page(
      title: words.meetingTitle, trail: desk.workshop.setup.subject.name,
      blocks: [
        .paragraph(words.meetingNote),
        .input(
          input(
            .nextMeeting, label: messages.workshopPreparing.date,
            hint: messages.workshopPreparing.dateHint)), .gap,
        nextOption(messages.workshopPreparing.done),
      ])
  }

  var minuteOptions: [Option] {
    items.compactMap { item -> Option? in
      guard case .workshop(.minutes(let minutes)) = item else { return nil }
      return option(item, messages.workshopDebate.minutes(minutes))
    }
  }
}
