import Assessments
import Evaluation
import Messages
import Referential

// « Regards croisés »: who sees it higher, organisation by organisation.
extension WorkshopReading {
  private var words: Messages.WorkshopMinutes { minutesWords }

  /// What `Revelation.crossedViews` lets out of the room, in words.
  func crossedViews() -> [Block] {
    var blocks: [Block] = [.facts(sessionFacts), .paragraph(words.viewsIntro)]
    if workshop?.phase == .ended, workshop?.keepsBallots == false {
      return blocks + [.paragraph(words.viewsErased)]
    }
    guard let views = material.outcome?.views,
      !views.criteria.isEmpty || !views.withheld.isEmpty
    else { return blocks + [.paragraph(words.notComparable)] }
    if shown != .organisation { blocks.append(.aside(words.oneVoice)) }
    guard !views.criteria.isEmpty else { return blocks + [.paragraph(words.viewsHidden)] }
    blocks += byGroup(views) + byQuestion(views)
    if views.needsWordOnDecimals { blocks.append(.aside(messages.workshopCrossed.decimals)) }
    if !views.withheld.isEmpty { blocks.append(.aside(words.tooFewHidden(views.withheld.count))) }
    return blocks + [.lead(messages.results.readingOnly)]
  }

  private func byQuestion(_ views: CrossedViews) -> [Block] {
    let rows = views.criteria.map { row(label($0.subject), $0) }
    return [.heading(level: 2, words.byQuestion), table(words.byQuestion, rows)]
  }

  /// The objets of the questionnaire, or what else groups its criteria.
  private func byGroup(_ views: CrossedViews) -> [Block] {
    let tags = material.questionnaire.tags
    let rows = views.tags.compactMap { view in
      tags.first { $0.id == view.subject }.map { tag in
        row("\(tag.title[language]) (\(messages.workshopCrossed.on(view.criteria)))", view)
      }
    }
    guard !rows.isEmpty else { return [] }
    let title = messages.parts.tags(tags.first?.kind ?? .view, tags.count)
    return [.heading(level: 2, title), table(title, rows)]
  }

  private func row<Subject>(
    _ name: String, _ view: CrossedViews.Comparison<Subject>
  ) -> [Table.Cell] {
    func named(_ means: [GroupGap<OrganisationID>.Mean]) -> Table.Cell {
      Table.Cell(
        means.map { words.at(organisation($0.id), level($0.mean)) }.joined(separator: ", "))
    }
    let verdict = words.verdict(view.verdict)
    guard let highest = view.means.first?.mean, view.gap > .zero else {
      return [Table.Cell(name), Table.Cell(words.sameView), Table.Cell(""), Table.Cell(verdict)]
    }
    return [
      Table.Cell(name), named(view.means.filter { $0.mean == highest }),
      named(view.means.filter { $0.mean < highest }),
      Table.Cell("\(level(view.gap)), \(verdict.lowercasedFirst)"),
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
