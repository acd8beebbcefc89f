import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  func paper(_ number: Int, _ desk: WorkshopDesk) -> Page {
    let words = messages.workshopBallots
    let lines = desk.paperLines
    guard let draft = desk.draft, lines.indices.contains(number) else { return withoutSession() }
    let line = lines[number]
    let titles = desk.dimensions.filter { dimension in
      dimension.criteria.contains { criterion in line.contains { $0.id == criterion.id } }
    }.map { $0.title[language] }
    let former = replaces(draft.ballot, desk).map { [Block.note($0), .gap] } ?? []
    let labels = line.enumerated().map { Pair(label: "\($0 + 1)", text: $1.label[language]) }
    let isLast = number + 1 == lines.count
    return Page(
      title: words.paperTitle(draft.ballot.name), trail: words.line(number + 1, lines.count),
      blocks: former + [
        .pairs(labels), .gap,
        .input(
          input(
            .ballotLine, label: words.lineLabel(titles.joined(separator: ", "), line.count))),
        .note(words.lineHint(line.contains(where: \.allowsNotApplicable))), .gap,
        .options([option(.action(.next), isLast ? words.acceptLast : words.accept)]), .gap,
        .note(words.code(draft.ballot.id.rawValue.uppercased())),
      ])
  }

  func readBack(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopBallots
    guard let draft = desk.draft else { return withoutSession() }
    let pairs = desk.dimensions.map { dimension in
      Pair(
        label: dimension.title[language],
        // Unbreakable: a row of a ballot stays a row.
        text: dimension.criteria.map { sign(of: draft.ballot.answers[$0.id]?.answer) }
          .joined(separator: "\u{A0}"))
    }
    return Page(
      title: words.readBackTitle, trail: words.paperTitle(draft.ballot.name),
      blocks: [
        .pairs(pairs), .gap, .pairs(unusual(draft.ballot, desk)),
        .paragraph(
          words.readBack(draft.ballot.answers.count, desk.criteria.count) + " "
            + whatBecame(of: draft.ballot, desk)),
        .paragraph(words.code(draft.ballot.id.rawValue.uppercased())),
        .note(
          [replaces(draft.ballot, desk), words.readBackNote].compactMap(\.self).joined(
            separator: " ")), .gap, .options(deedOptions(details: false)),
      ])
  }

  /// Whether a ballot counts and is on the disk.
  func whatBecame(of ballot: WorkshopBallot, _ desk: WorkshopDesk) -> String {
    let words = messages.workshopBallots
    guard desk.workshop.entry(ballot.id) != nil else { return words.isLeftOut }
    return state.isUnsaved ? words.notSavedYet : words.isSaved
  }

  /// Said where somebody has answered under this name: perhaps it is the wrong person.
  func replaces(_ ballot: WorkshopBallot, _ desk: WorkshopDesk) -> String? {
    guard !ballot.name.isEmpty, desk.draft?.isCorrection != true else { return nil }
    let name = plainLetters(ballot.name)
    let former = desk.workshop.register.first { entry in
      entry.ballot != ballot.id && plainLetters(entry.name) == name
        && (entry.status == .counted || entry.status == .replaced)
        && (entry.organisation == nil || ballot.organisation == nil
          || entry.organisation == ballot.organisation)
    }
    return former.map { messages.workshopBallots.replaces($0.name) }
  }

  /// What is no level, in words: a sign that was meant otherwise is seen.
  private func unusual(_ ballot: WorkshopBallot, _ desk: WorkshopDesk) -> [Pair] {
    let words = messages.workshopBallots
    func pair(_ label: String, _ answer: Answer?) -> Pair? {
      let found = desk.criteria.filter { ballot.answers[$0.id]?.answer == answer }
      guard !found.isEmpty else { return nil }
      // Sixteen names say less than their number.
      let named = found.count <= 6 ? found.map { $0.label[language] }.joined(separator: ", ") : nil
      return Pair(label: label, text: named ?? words.questions(found.count))
    }
    return [
      pair(messages.question.notApplicable, .notApplicable),
      pair(words.withoutAnswer, nil),
    ].compactMap(\.self)
  }

  /// An answer as one letter.
  func sign(of answer: Answer?) -> String {
    switch answer {
    case .level(let level): "\(level.rawValue)"
    case .unknown: "?"
    case .notApplicable: "–"
    case nil: "·"
    }
  }
}
