import Assessments
import Evaluation
import Messages
import Referential

// The facilitator’s sheet: nothing in it says what anybody answered.
extension WorkshopReading {
  private var words: Messages.WorkshopGuide { messages.workshopGuide }

  func facilitatorSheet() -> [Block] {
    facilitatorFacts + preparations + minuteByMinute() + toDebate() + whatToSay() + prompts()
  }

  private var facilitatorFacts: [Block] {
    guard let setup else { return [] }
    let expected = workshop?.attendance.map { inSentence($0.name) }.filter { !$0.isEmpty } ?? []
    let facts = [
      Fact(label: words.purpose, text: setup.purpose),
      Fact(label: words.place, text: setup.place),
      Fact(
        label: words.who,
        text: expected.isEmpty
          ? setup.organisations.map { inSentence($0.name) }.joined(separator: ", ")
          : expected.joined(separator: ", ")),
      Fact(
        label: messages.workshopMinutes.way,
        text: words.voices(setup.voices == .organisation, setup.naming == .anonymous)),
      Fact(label: words.duration, text: messages.dates.minutes(setup.minutes)),
    ].filter { !$0.text.trimmed.isEmpty }
    return [.facts(facts)]
  }

  private var preparations: [Block] {
    let facts = words.preparations.map { step in
      Fact(
        label: words.daysBefore(
          step.days, setup?.date.map { messages.dates.date($0.adding(days: -step.days)) }),
        text: step.text)
    }
    return [.heading(level: 2, words.before), .facts(facts)]
  }

  private func minuteByMinute() -> [Block] {
    let plan = SessionPlan(minutes: setup?.minutes ?? 120)
    let rows = plan.parts.map { part in
      var text = words.part(part.part)
      if part.part == .debate, let questions = plan.questions {
        text += " " + words.howMany(min(questions.count, asked.count), questions.minutes)
      }
      return [Table.Cell(words.from(part.start, part.end)), Table.Cell(text)]
    }
    return [
      .heading(level: 2, words.minuteByMinute),
      .table(
        Table(
          caption: words.minuteByMinute,
          columns: [.init(title: words.time, width: 18), .init(title: words.what, width: 82)],
          rows: rows)),
    ]
  }

  /// What the facilitator prepares the day before: known once ballots are closed, and without a level.
  private var debates: [CriterionDivergence]? {
    guard let workshop, workshop.phase >= .closed, let outcome = material.outcome else {
      return nil
    }
    return outcome.divergences.filter {
      $0.verdict == .toDebateFirst || $0.verdict == .toClarify
    }
  }

  private func toDebate() -> [Block] {
    guard let debates else { return [] }
    let lines = debates.map {
      messages.reportsPlan.line(
        label($0.criterion), messages.workshopMinutes.verdict($0.verdict).lowercasedFirst)
    }
    return [
      .heading(level: 2, words.toDebate),
      .paragraph(lines.isEmpty ? words.nothingToDebate : words.toDebateIntro),
    ] + (lines.isEmpty ? [] : [.numbered(lines)])
  }

  private func whatToSay() -> [Block] {
    [
      .heading(level: 2, words.groundRules), .bullets(words.rules),
      .heading(level: 2, words.whatToSay),
      .facts(words.moments.map { Fact(label: $0.when, text: $0.say) }),
    ]
  }

  /// The author’s prompts for each question that is asked, those to debate first.
  private func prompts() -> [Block] {
    var blocks: [Block] = []
    let first = debates?.compactMap { criterion($0.criterion) } ?? []
    let numbers = Dictionary(
      asked.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    for criterion in first + asked.filter({ !first.contains($0) }) {
      let number = numbers[criterion.id] ?? 0
      guard let prompts = criterion.prompts else { continue }
      blocks += [
        .heading(level: 3, "\(number). \(criterion.question[language])"),
        .facts([
          Fact(label: words.toOpen, text: prompts.toOpen[language]),
          Fact(label: words.toDig, text: prompts.toDig[language]),
          Fact(label: words.whenAnswersDiffer, text: prompts.whenAnswersDiffer[language]),
          Fact(label: words.whenNobodySpeaks, text: prompts.whenNobodySpeaks[language]),
          Fact(label: words.toConclude, text: prompts.toConclude[language]),
        ]),
      ]
    }
    return blocks.isEmpty ? [] : [.pageBreak, .heading(level: 2, words.prompts)] + blocks
  }
}
