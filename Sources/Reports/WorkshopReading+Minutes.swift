import Assessments
import Evaluation
import Messages
import Referential

// What a session decided: its minutes, decisions first, and where it stopped between two sittings.
extension WorkshopReading {
  var minutesWords: Messages.WorkshopMinutes { messages.workshopMinutes }
  private var words: Messages.WorkshopMinutes { minutesWords }

  func minutes() -> [Block] {
    [.facts(sessionFacts)] + decided() + notSettled() + actions()
      + sinceLastSession(withActions: true) + parkingLot() + takeaways()
      + [
        .heading(level: 2, messages.reports.nextDate), .paragraph(nextDateText),
        .heading(level: 2, words.ballots), .paragraph(ballotsText),
        .lead(messages.results.readingOnly),
      ]
  }

  func interimMinutes() -> [Block] {
    [.facts(sessionFacts)] + whereWeAre() + decided() + notSettled() + remaining() + parkingLot()
      + actions()
      + [
        .heading(level: 2, messages.reports.nextDate), .paragraph(nextMeetingText),
        .lead(messages.results.readingOnly),
      ]
  }

  /// Who, when, where and how; no level, and no name where the session promised none.
  var sessionFacts: [Fact] {
    guard let workshop, let setup else { return [] }
    let settled = workshop.decisions.values.count { $0.answer != nil }
    return [
      Fact(label: messages.workshopSheets.purpose, text: setup.purpose),
      Fact(label: words.date, text: setup.date.map(messages.dates.date) ?? ""),
      Fact(label: words.place, text: setup.place),
      Fact(label: words.facilitator, text: setup.facilitator),
      Fact(label: words.tookPart, text: participants),
      Fact(
        label: words.way,
        text: messages.workshopGuide.voices(
          setup.voices == .organisation, setup.naming == .anonymous)),
      Fact(label: words.questions, text: words.asked(asked.count, settled)),
    ].filter { !$0.text.trimmed.isEmpty }
  }

  private var participants: String {
    guard let workshop, let setup else { return "" }
    let organisations = setup.organisations.map { inSentence($0.name) }
    switch shown {
    case .organisation: return organisations.joined(separator: ", ")
    case .anonymous:
      return messages.reports.people(material.outcome?.ballots ?? 0, organisations)
    case .named:
      let names = workshop.attendance.filter(\.hasAnswered).map { attendee in
        let from = attendee.organisation.map { " (\(organisation($0)))" } ?? ""
        return inSentence(attendee.name) + from
      }
      return names.isEmpty
        ? messages.reports.people(material.outcome?.ballots ?? 0, organisations)
        : names.joined(separator: ", ")
    }
  }

  /// Criteria on which the group agreed, in questionnaire order, each with its sentence.
  private func decided() -> [Block] {
    var blocks: [Block] = [.heading(level: 2, words.decided)]
    for criterion in asked {
      guard let decision = workshop?.decisions[criterion.id], let answer = decision.answer else {
        continue
      }
      blocks += [
        .heading(level: 3, criterion.label[language]),
        .facts(
          [
            Fact(label: words.kept, text: sentence(answer, of: criterion)),
            Fact(
              label: words.agreedBy,
              text: decision.agreedBy.isEmpty
                ? words.everyone : decision.agreedBy.map(inSentence).joined(separator: ", ")),
            Fact(label: words.reason, text: decision.reason),
            Fact(label: words.dissent, text: decision.dissent),
          ].filter { !$0.text.trimmed.isEmpty }),
      ]
    }
    return blocks.count == 1 ? blocks + [.paragraph(words.nothingDecided)] : blocks
  }

  private func sentence(_ answer: Answer, of criterion: Criterion) -> String {
    switch answer {
    case .level(let level):
      messages.reports.levelAndSentence(level.rawValue, criterion.sentence(of: level)[language])
    case .unknown: words.unknownKept
    case .notApplicable: words.notApplicableKept
    }
  }

  /// Criteria that the group left open on purpose.
  private func notSettled() -> [Block] {
    let facts = asked.compactMap { criterion -> Fact? in
      guard let decision = workshop?.decisions[criterion.id], decision.answer == nil else {
        return nil
      }
      let said = [decision.reason, decision.dissent].map(\.trimmed).filter { !$0.isEmpty }
      return Fact(
        label: criterion.label[language],
        text: said.isEmpty ? words.notSettled + "." : said.joined(separator: "\n"))
    }
    guard !facts.isEmpty else { return [] }
    return [
      .heading(level: 2, words.notSettled), .paragraph(words.notSettledIntro), .facts(facts),
    ]
  }

  private func actions() -> [Block] {
    let texts = messages.reportsPlan
    let actions = (workshop?.plan.actions ?? []).filter { $0.status != .dropped }
    let title = Block.heading(level: 2, words.actions)
    guard !actions.isEmpty else { return [title, .paragraph(words.noAction)] }
    let rows = actions.map { action in
      [
        Table.Cell(action.what), Table.Cell(action.owner),
        Table.Cell(action.due.map(messages.dates.date) ?? ""),
      ]
    }
    return [
      title,
      .table(
        Table(
          caption: words.actions,
          columns: [
            .init(title: texts.what, width: 54), .init(title: texts.owner, width: 24),
            .init(title: texts.due, width: 22),
          ], rows: rows)),
    ]
  }

  private func parkingLot() -> [Block] {
    let parked = (workshop?.parkingLot ?? []).compactMap { subject -> String? in
      let parts = [subject.criterion.map(label) ?? "", subject.text.trimmed]
        .filter { !$0.isEmpty }
      guard let first = parts.first else { return nil }
      return parts.count == 1 ? first : messages.reportsPlan.line(first, parts[1])
    }
    return [
      .heading(level: 2, words.parked),
      parked.isEmpty ? .paragraph(words.nothingParked) : .bullets(parked),
    ]
  }

  private func takeaways() -> [Block] {
    let said = (workshop?.takeaways ?? []).filter { !$0.trimmed.isEmpty }
    guard !said.isEmpty else { return [] }
    return [
      .heading(level: 2, words.takeaways),
      .bullets(said.map { messages.numbers.quoted($0.trimmed) }),
    ]
  }

  private var nextDateText: String {
    workshop?.plan.review.map { messages.reports.reviewOn(messages.dates.date($0)) }
      ?? messages.reports.noReview
  }

  private var nextMeetingText: String {
    workshop?.nextMeeting.map { words.meetingOn(messages.dates.date($0)) } ?? words.noMeeting
  }

  private var ballotsText: String {
    guard let workshop, workshop.phase == .ended else { return words.ballotsStillThere }
    return workshop.keepsBallots
      ? words.ballotsKept(dayText(workshop.setup.keepUntil)) : words.ballotsErased
  }

  /// « Là où nous en étions ».
  private func whereWeAre() -> [Block] {
    guard let workshop else { return [] }
    let spent = workshop.sittings.reduce(0) { total, sitting in
      total + max(0, (sitting.ended ?? material.modified).seconds - sitting.started.seconds) / 60
    }
    var facts: [Fact] = []
    if let criterion = workshop.underDiscussion {
      facts.append(Fact(label: words.underDiscussion, text: label(criterion)))
    }
    if !workshop.sittings.isEmpty {
      facts.append(
        Fact(label: words.timeSpent, text: words.spent(spent, workshop.sittings.count)))
    }
    let hidden = dimensions.filter { !workshop.revealed.contains($0.id) }
    let notShown = hidden.map { $0.phrase[language] }
    guard !facts.isEmpty || !notShown.isEmpty else { return [] }
    return [.heading(level: 2, words.whereWeAre)] + (facts.isEmpty ? [] : [.facts(facts)])
      + (notShown.isEmpty ? [] : [.paragraph(words.notRevealed(notShown))])
  }

  /// Criteria that differ and that nobody has settled or put aside.
  private func remaining() -> [Block] {
    let done = Set(workshop?.decisions.keys.map(\.self) ?? [])
      .union(workshop?.parkingLot.compactMap(\.criterion) ?? [])
    let open = revealed.filter {
      ($0.verdict == .toDebateFirst || $0.verdict == .toClarify) && !done.contains($0.criterion)
    }
    let lines = open.map {
      messages.reportsPlan.line(label($0.criterion), words.verdict($0.verdict).lowercasedFirst)
    }
    return [
      .heading(level: 2, words.remaining),
      lines.isEmpty ? .paragraph(words.nothingRemains) : .bullets(lines),
    ]
  }
}

extension String {
  /// With a small letter at the start.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
