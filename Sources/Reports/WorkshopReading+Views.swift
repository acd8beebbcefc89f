import Assessments
import Evaluation
import Messages
import Referential

// « Regards croisés »: who sees it higher, organisation by organisation.
extension WorkshopReading {
  private var words: Messages.WorkshopMinutes { minutesWords }

  func crossedViews() -> [Block] {
    let compared = revealed.filter { $0.organisations != nil }
    var blocks: [Block] = [.facts(sessionFacts), .paragraph(words.viewsIntro)]
    guard !compared.isEmpty else {
      let isErased = workshop?.phase == .ended && workshop?.keepsBallots == false
      return blocks + [.paragraph(isErased ? words.viewsErased : words.notComparable)]
    }
    let shown = compared.filter(mayShowOrganisations)
    if self.shown != .organisation { blocks.append(.aside(words.oneVoice)) }
    guard !shown.isEmpty else { return blocks + [.paragraph(words.viewsHidden)] }
    blocks += byGroup(shown) + byQuestion(shown)
    if shown.count < compared.count {
      blocks.append(.aside(words.tooFewHidden(compared.count - shown.count)))
    }
    return blocks + [.lead(messages.results.readingOnly)]
  }

  /// Nobody can be recognised: an organisation speaks by name because it was meant to, or three
  /// ballots stand behind each mean, and three or none behind what is left when they are taken away.
  func mayShowOrganisations(_ divergence: CriterionDivergence) -> Bool {
    if shown == .organisation { return true }
    guard let means = divergence.organisations?.means else { return false }
    let rest = divergence.counts.levels - means.reduce(0) { $0 + $1.ballots }
    return means.allSatisfy { $0.ballots >= 3 } && (rest == 0 || rest >= 3)
  }

  private func byQuestion(_ shown: [CriterionDivergence]) -> [Block] {
    let sorted = shown.enumerated().sorted { left, right in
      let gaps = (
        left.element.organisations?.gap ?? .zero, right.element.organisations?.gap ?? .zero
      )
      return gaps.0 == gaps.1 ? left.offset < right.offset : gaps.0 > gaps.1
    }.map(\.element)
    let rows = sorted.compactMap { divergence in
      divergence.organisations.map {
        row(
          label(divergence.criterion), $0.means.map { OrganisationMean(id: $0.id, mean: $0.mean) },
          $0.verdict)
      }
    }
    return [.heading(level: 2, words.byQuestion), table(words.byQuestion, rows)]
  }

  /// The objets of the questionnaire, or what else groups its criteria.
  private func byGroup(_ shown: [CriterionDivergence]) -> [Block] {
    let rows = material.questionnaire.tags.compactMap { tag -> [Table.Cell]? in
      let tagged = shown.filter {
        criterion($0.criterion)?.tags.contains(tag.id) == true
      }
      let means = self.means(of: tagged)
      guard let highest = means.first, let lowest = means.last, means.count > 1 else { return nil }
      return row(tag.title[language], means, .init(gap: highest.mean - lowest.mean))
    }
    guard !rows.isEmpty else { return [] }
    let kinds = material.questionnaire.tags.map(\.kind)
    let title = messages.parts.tags(kinds.first ?? .view, kinds.count)
    return [.heading(level: 2, title), table(title, rows)]
  }

  /// Each organisation’s weighted mean over criteria that every organisation answered, so that the
  /// same questions are compared; highest first.
  private func means(of divergences: [CriterionDivergence]) -> [OrganisationMean] {
    let all = Set(divergences.flatMap { $0.organisations?.means.map(\.id) ?? [] })
    let common = divergences.filter { $0.organisations?.means.count == all.count }
    return all.compactMap { id -> OrganisationMean? in
      var (sum, weights) = (Rational.zero, 0)
      for divergence in common {
        guard let mean = divergence.organisations?.means.first(where: { $0.id == id }) else {
          continue
        }
        let weight = criterion(divergence.criterion)?.weight ?? 1
        sum = sum + mean.mean * Rational(Int128(weight))
        weights += weight
      }
      guard weights > 0 else { return nil }
      return OrganisationMean(id: id, mean: sum / Rational(Int128(weights)))
    }.sorted { ($1.mean, $0.id) < ($0.mean, $1.id) }
  }

  private func row(
    _ name: String, _ means: [OrganisationMean],
    _ verdict: CriterionDivergence.Verdict
  ) -> [Table.Cell] {
    func named(_ means: [OrganisationMean]) -> String {
      means.map { words.at(organisation($0.id), level($0.mean)) }.joined(separator: ", ")
    }
    guard let highest = means.first?.mean, let lowest = means.last?.mean, highest > lowest else {
      return [
        Table.Cell(name), Table.Cell(words.sameView), Table.Cell(""),
        Table.Cell(words.verdict(verdict)),
      ]
    }
    return [
      Table.Cell(name), Table.Cell(named(means.filter { $0.mean == highest })),
      Table.Cell(named(means.filter { $0.mean < highest })), Table.Cell(words.verdict(verdict)),
    ]
  }

  private func table(_ caption: String, _ rows: [[Table.Cell]]) -> Block {
    .table(
      Table(
        caption: caption,
        columns: [
          .init(title: messages.reports.point, width: 32),
          .init(title: words.seesHigher, width: 24), .init(title: words.seesLower, width: 24),
          .init(title: words.gap, width: 20),
        ], rows: rows))
  }
}

/// What one organisation answers on average.
private struct OrganisationMean {
  var id: OrganisationID
  var mean: Rational
}
