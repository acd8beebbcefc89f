import Assessments
import Messages
import Referential
import Wizard

extension PageMaker {
  /// What to do now, who has answered and how many.
  ///
  /// Made from the facilitator's file alone: it cannot say a level, because none is in there.
  func hall(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshops
    let place = WorkshopPhase.allCases.firstIndex(of: desk.workshop.phase) ?? 0
    var blocks: [Block] = []
    if !desk.workshop.setup.purpose.isEmpty { blocks.append(.lead(desk.workshop.setup.purpose)) }
    let appointment = appointment(desk.workshop.setup)
    if !appointment.isEmpty { blocks.append(.note(appointment)) }
    if let former = desk.former {
      blocks.append(.note(messages.workshopSince.follows(messages.dates.date(former.date))))
    }
    if !blocks.isEmpty { blocks.append(.gap) }
    switch desk.workshop.phase {
    case .preparing where Wizard.missingPart(of: desk.workshop) != nil:
      blocks.append(.paragraph(words.isUnfinished))
    case .preparing, .collecting: blocks += collectingState(desk)
    case .closed: blocks += closedState(desk)
    case .revealed: blocks += revealedState(desk)
    case .ended: blocks += endedState(desk)
    }
    return Page(
      title: words.session(desk.workshop.setup.subject.name), trail: words.phases[place],
      // Once many things can be done, their names alone keep them all on the screen.
      blocks: blocks + [.gap, .options(deedOptions(details: desk.workshop.phase <= .closed))])
  }

  private func appointment(_ setup: WorkshopSetup) -> String {
    var parts: [String] = []
    if let date = setup.date { parts.append(messages.dates.date(date)) }
    let hours = [setup.startTime, setup.endTime].filter { !$0.isEmpty }
    if hours.count == 2 {
      parts.append(messages.numbers.range(hours[0], hours[1]))
    } else {
      parts += hours
    }
    if !setup.place.isEmpty { parts.append(setup.place) }
    return parts.joined(separator: ", ")
  }

  private func collectingState(_ desk: WorkshopDesk) -> [Block] {
    let words = messages.workshops
    let workshop = desk.workshop
    var lines = [words.received(workshop.counted.count, workshop.attendance.count)]
    if workshop.postersCounted > 0 { lines.append(words.posters(workshop.postersCounted)) }
    let total = desk.criteria.count
    let missing = workshop.counted.map { total - $0.answered }.filter { $0 > 0 }
    if !missing.isEmpty { lines.append(words.incomplete(missing.count, missing.reduce(0, +))) }
    let late = workshop.register.count { $0.status == .late }
    if late > 0 { lines.append(words.late(late)) }
    var pairs: [Pair] = []
    let answered = people(workshop.attendance.filter(\.hasAnswered))
    let awaited = people(workshop.attendance.filter { !$0.hasAnswered })
    if !answered.isEmpty { pairs.append(Pair(label: words.answered, text: answered)) }
    if !awaited.isEmpty { pairs.append(Pair(label: words.awaited, text: awaited)) }
    if !workshop.attendance.isEmpty, workshop.attendance.allSatisfy(\.hasAnswered) {
      lines.append(words.allAreIn)
    }
    return [.paragraph(lines.joined(separator: " "))] + (pairs.isEmpty ? [] : [.pairs(pairs)])
      + [.note(words.hidden)]
  }

  /// Names, then how many have none, so that the list says as many as the figure above it.
  private func people(_ attendees: [Attendee]) -> String {
    var parts = attendees.map(\.name).filter { !$0.isEmpty }
    let unnamed = attendees.count - parts.count
    if unnamed > 0 { parts.append(messages.workshops.unnamed(unnamed)) }
    return parts.joined(separator: ", ")
  }

  private func closedState(_ desk: WorkshopDesk) -> [Block] {
    let words = messages.workshops
    let workshop = desk.workshop
    var lines = [words.received(workshop.counted.count, workshop.attendance.count)]
    if workshop.postersCounted > 0 { lines.append(words.posters(workshop.postersCounted)) }
    let late = workshop.register.count { $0.status == .late }
    if late > 0 { lines.append(words.late(late)) }
    if !workshop.commentsShown.isEmpty {
      lines.append(words.commentsRead(workshop.commentsShown.count))
    }
    return [.paragraph(lines.joined(separator: " ")), .note(words.closed)]
  }

  /// « Là où nous en étions »: what was settled, what one was talking about, what waits.
  private func revealedState(_ desk: WorkshopDesk) -> [Block] {
    let words = messages.workshops
    let workshop = desk.workshop
    var blocks: [Block] = [.heading(words.whereWeWere)]
    var bullets: [String] = []
    if let left = workshop.minutesLeft(at: state.now) {
      if left == 0 {
        bullets.append(words.sittingIsOver)
      } else if showsTime {
        bullets.append(words.sitting(messages.dates.minutes(left)))
      }
    } else if let last = workshop.sittings.last {
      bullets.append(words.lastSat(messages.dates.date(last.started.date)))
    }
    bullets.append(
      words.settled(
        workshop.decisions.values.count { $0.answer != nil }, desk.divergences.count))
    if let next = workshop.nextMeeting {
      bullets.append(words.meetingAgain(messages.dates.date(next)))
    }
    if let id = workshop.underDiscussion, let label = label(of: id, desk) {
      bullets.append(words.talkedAbout(label))
    }
    if !workshop.parkingLot.isEmpty {
      let subjects = workshop.parkingLot.map { parked in
        parked.text.isEmpty ? parked.criterion.flatMap { label(of: $0, desk) } ?? "" : parked.text
      }
      bullets.append(words.putOff(subjects.joined(separator: ", ")))
    }
    if !workshop.plan.actions.isEmpty { bullets.append(words.actions(workshop.plan.actions.count)) }
    blocks.append(.bullets(bullets))
    return blocks
  }

  private func endedState(_ desk: WorkshopDesk) -> [Block] {
    let words = messages.workshops
    let workshop = desk.workshop
    let until = workshop.setup.keepUntil.map(messages.dates.date)
    var bullets = [
      words.settled(
        workshop.decisions.values.count { $0.answer != nil }, desk.divergences.count)
    ]
    if !workshop.plan.actions.isEmpty { bullets.append(words.actions(workshop.plan.actions.count)) }
    if let review = workshop.plan.review {
      bullets.append(words.nextReview(messages.dates.date(review)))
    }
    bullets.append(
      workshop.keepsBallots ? words.kept(until) : words.erased(workshop.counted.count))
    return [.lead(words.ended), .bullets(bullets), .paragraph(words.onePage)]
  }

  /// The short name of a criterion of the session.
  func label(of id: CriterionID, _ desk: WorkshopDesk) -> String? {
    desk.questionnaire?.criterion(id)?.label[language]
  }
}
