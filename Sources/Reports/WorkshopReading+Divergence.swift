import Assessments
import Evaluation
import Messages
import Referential

// Gaps, without saying who stands where, unless organisations speak by name.
extension WorkshopReading {
  private var words: Messages.WorkshopMinutes { minutesWords }

  /// What the group has seen: nothing of a dimension that was not revealed yet.
  var revealed: [CriterionDivergence] {
    guard let workshop, workshop.phase >= .revealed else { return [] }
    let shown = Set(
      dimensions.filter { workshop.revealed.contains($0.id) }.flatMap(\.criteria).map(\.id))
    return (material.outcome?.divergences ?? []).filter { shown.contains($0.criterion) }
  }

  func divergenceReport() -> [Block] {
    var blocks: [Block] = [.facts(sessionFacts), .paragraph(words.intro)]
    for verdict in [CriterionDivergence.Verdict.toDebateFirst, .toClarify] {
      blocks += section(verdict)
    }
    blocks += shared() + sinceLastSession(withActions: false) + apart() + unknown() + tooFew()
    if let workshop {
      let hidden = dimensions.filter { !workshop.revealed.contains($0.id) }
      if !hidden.isEmpty {
        blocks.append(.aside(words.notRevealed(hidden.map { $0.phrase[language] })))
      }
    }
    return blocks + [.lead(messages.results.readingOnly)]
  }

  private func found(_ verdict: CriterionDivergence.Verdict) -> [CriterionDivergence] {
    revealed.filter { $0.verdict == verdict }
  }

  /// Each criterion with its two ends in the words of the questionnaire.
  private func section(_ verdict: CriterionDivergence.Verdict) -> [Block] {
    var blocks: [Block] = [
      .heading(level: 2, words.verdict(verdict)), .aside(words.verdictMeaning(verdict)),
    ]
    let found = found(verdict)
    guard !found.isEmpty else { return blocks + [.paragraph(words.noneHere)] }
    for divergence in found {
      guard let criterion = criterion(divergence.criterion), let kept = divergence.kept else {
        continue
      }
      func end(_ level: Level) -> String {
        messages.reports.levelAndSentence(level.rawValue, criterion.sentence(of: level)[language])
      }
      var facts = [
        Fact(label: words.lowest, text: end(kept.lowerBound)),
        Fact(label: words.highest, text: end(kept.upperBound)),
        Fact(label: words.answersGiven, text: distribution(of: divergence)),
      ].filter { !$0.text.isEmpty }
      if let before = lastTime(criterion.id) { facts.append(before) }
      if let prompt = criterion.prompts?.whenAnswersDiffer[language] {
        facts.append(Fact(label: messages.workshopGuide.whenAnswersDiffer, text: prompt))
      }
      blocks += [.heading(level: 3, criterion.question[language]), .facts(facts)]
    }
    return blocks
  }

  /// By organisation where each speaks by name, else how many gave each level.
  private func distribution(of divergence: CriterionDivergence) -> String {
    if shown == .organisation, let organisations = divergence.organisations {
      return organisations.means.map { mean in
        words.at(organisation(mean.id), level(mean.mean))
      }.joined(separator: ", ")
    }
    guard let counts = material.outcome?.counts[divergence.criterion] else { return "" }
    let given = counts.levels.enumerated().filter { $0.element > 0 }
    return words.distribution(given.map { ($0.offset + 1, $0.element) })
  }

  /// Whole when it is, else with one decimal, cut.
  func level(_ mean: Rational) -> String {
    mean.denominator == 1 ? "\(mean.numerator)" : messages.numbers.decimal(mean.tenthsCut)
  }

  private func shared() -> [Block] {
    let found = found(.sharedView)
    let lines = found.compactMap { divergence in
      divergence.kept.map { kept in
        messages.reportsPlan.line(
          label(divergence.criterion),
          words.sharedAt(kept.lowerBound.rawValue, kept.upperBound.rawValue))
      }
    }
    return [
      .heading(level: 2, words.verdict(.sharedView)), .aside(words.verdictMeaning(.sharedView)),
      lines.isEmpty ? .paragraph(words.noneHere) : .bullets(lines),
    ]
  }

  /// « Une voix à part »: it is there from eight answers on.
  private func apart() -> [Block] {
    let lines = revealed.filter { !$0.voicesApart.isEmpty }.map { divergence in
      messages.reportsPlan.line(
        label(divergence.criterion), words.apartAt(divergence.voicesApart.map(\.level.rawValue)))
    }
    guard !lines.isEmpty else { return [] }
    return [.heading(level: 2, words.apart), .paragraph(words.apartRule), .bullets(lines)]
  }

  /// Not knowing, told apart from disagreeing, with where to look.
  private func unknown() -> [Block] {
    let rows = revealed.filter { $0.counts.unknown > 0 }
      .sorted { $0.counts.unknown > $1.counts.unknown }
      .compactMap { divergence -> [Table.Cell]? in
        guard let criterion = criterion(divergence.criterion) else { return nil }
        let counts = divergence.counts
        return [
          Table.Cell(criterion.label[language]),
          Table.Cell(words.unknownOf(counts.unknown, counts.unknown + counts.levels)),
          Table.Cell(criterion.find.place[language].capitalised + "."),
        ]
      }
    let title = Block.heading(level: 2, words.unknownTitle)
    guard !rows.isEmpty else { return [title, .paragraph(words.nobodyUnknown)] }
    return [
      title, .paragraph(words.unknownIntro),
      .table(
        Table(
          caption: words.unknownTitle,
          columns: [
            .init(title: messages.reports.point, width: 34),
            .init(title: words.answersGiven, width: 26),
            .init(title: messages.reports.whereToLook, width: 40),
          ], rows: rows)),
    ]
  }

  private func tooFew() -> [Block] {
    let found = found(.tooFewAnswers)
    guard !found.isEmpty else { return [] }
    return [
      .heading(level: 2, words.verdict(.tooFewAnswers)),
      .aside(words.verdictMeaning(.tooFewAnswers)), .bullets(found.map { label($0.criterion) }),
    ]
  }
}
