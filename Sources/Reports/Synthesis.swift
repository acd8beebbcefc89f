import Assessments
import Evaluation
import Messages
import Referential

extension ReportReading {
  /// « Synthèse d’une page »: decisions first; no figure, no respondent’s name, no comment.
  ///
  /// Everything that people type is shortened, so that one page holds it.
  func synthesis() -> [Block] {
    var blocks = material.template.introduction.prefix(1).map {
      Block.paragraph($0.onOneLine.shortened(to: 240))
    }
    blocks.append(.facts(synthesisFacts))
    blocks += decisions()
    blocks.append(.facts([Fact(label: words.nextDate, text: nextDateText)]))
    blocks.append(.heading(level: 2, words.inShort))
    blocks += headlines.map(Block.lead) + [stageHeadline].compactMap { $0 }.map(Block.paragraph)
    if !result.isEmpty { blocks.append(.bars(shortened(dimensionBars(withFigures: false)))) }
    blocks += highlights() + openPoints()
    blocks += [.heading(level: 2, words.howToRead), .bullets(method)]
    return blocks + sharedReading()
  }

  private var synthesisFacts: [Fact] {
    let subject = material.assessment.subject
    let facts = [
      Fact(label: words.aim, text: material.aim.onOneLine.trimmed.shortened(to: 160)),
      Fact(label: words.partners, text: partners(limit: 5).shortened(to: 160)),
      Fact(label: words.since, text: subject.since.onOneLine.trimmed.shortened(to: 40)),
      Fact(label: words.whoAnswered, text: participation.shortened(to: 160)),
      Fact(label: words.answers, text: counts),
    ]
    return facts.filter { !$0.text.isEmpty }
  }

  /// Five actions at most, those still to be done first.
  private func decisions() -> [Block] {
    let (plan, texts) = (material.assessment.plan, messages.reportsPlan)
    let kept = plan.actions.filter { $0.status != .dropped }
    let sorted = kept.filter { $0.status != .done } + kept.filter { $0.status == .done }
    var blocks: [Block] = [.heading(level: 2, words.decisions)]
    guard !sorted.isEmpty else { return blocks + [.paragraph(words.noDecision)] + firstAction() }
    var columns = [Table.Column(title: texts.what, width: 60)]
    if material.sharing.showsNames { columns.append(.init(title: texts.owner, width: 20)) }
    columns.append(.init(title: texts.due, width: 20))
    let rows = sorted.prefix(5).map { action in
      var cells = [Table.Cell(action.what.onOneLine.trimmed.shortened(to: 130))]
      if material.sharing.showsNames {
        cells.append(Table.Cell(action.owner.onOneLine.trimmed.shortened(to: 40)))
      }
      let due = action.due.map(messages.dates.date) ?? ""
      cells.append(Table.Cell(action.status == .done ? statusName(.done) : due))
      return cells
    }
    blocks.append(.table(Table(caption: words.decisions, columns: columns, rows: Array(rows))))
    if sorted.count > 5 { blocks.append(.aside(words.moreDecisions(sorted.count - 5))) }
    return blocks
  }

  /// Without a decision, the first thing that could be done.
  private func firstAction() -> [Block] {
    let weakest = evaluator.weakPoints(in: answers, limit: 1).first
    guard let action = weakest.flatMap({ criterion($0.criterion)?.firstAction[language] }) else {
      return []
    }
    return [
      .facts([Fact(label: messages.results.whereToBegin, text: action.shortened(to: 240))])
    ]
  }

  /// Three points to build on and three to work on, each with the sentence chosen.
  func highlights(limit: Int = 130) -> [Block] {
    func facts(_ given: [GivenLevel]) -> [Fact] {
      given.compactMap { given in
        criterion(given.criterion).map { criterion in
          Fact(
            label: criterion.label[language].shortened(to: 60),
            text: criterion.sentence(of: given.level)[language].shortened(to: limit))
        }
      }
    }
    var blocks: [Block] = []
    let strengths = facts(evaluator.strengths(in: answers))
    if !strengths.isEmpty {
      blocks += [.heading(level: 2, messages.results.strengths), .facts(strengths)]
    }
    let weak = facts(evaluator.weakPoints(in: answers))
    if !weak.isEmpty {
      blocks += [.heading(level: 2, messages.results.toWorkOn), .facts(weak)]
    }
    return blocks
  }

  /// What the group did not agree on, what is seen differently, and what nobody could answer.
  private func openPoints() -> [Block] {
    func labels(_ ids: [CriterionID]) -> [String] {
      let shown = ids.prefix(4).map { label($0).shortened(to: 60) }
      return ids.count > 4 ? shown + [words.andOthers([], ids.count - 4).trimmed] : Array(shown)
    }
    let differing = material.group?.divergences.filter { $0.verdict == .toDebateFirst } ?? []
    let undecided = material.group?.undecided ?? []
    var lines: [String] = []
    if !undecided.isEmpty { lines.append(words.undecided(labels(undecided))) }
    if !differing.isEmpty { lines.append(words.differing(labels(differing.map(\.criterion)))) }
    if !result.missing.isEmpty { lines.append(words.unanswered(labels(result.toFindOut))) }
    if lines.isEmpty { lines.append(words.nothingOpen) }
    return [.heading(level: 2, words.open)] + lines.map(Block.paragraph)
  }

  func nextDate() -> [Block] {
    [.heading(level: 2, words.nextDate), .paragraph(nextDateText)]
  }

  private var nextDateText: String {
    let review = material.assessment.plan.review
    return review.map { words.reviewOn(messages.dates.date($0)) } ?? words.noReview
  }

  /// Four lines, the questionnaire's own notice among them.
  private var method: [String] {
    let notice = material.questionnaire.notice[language].onOneLine.shortened(to: 240)
    return [notice].filter { !$0.isEmpty } + words.methodLines
  }

  /// « Lecture partagée le … par … », with room for reservations; empty lines when nobody signed.
  private func sharedReading() -> [Block] {
    let signed = material.sharing.showsNames ? material.sharedReading : nil
    let readers = signed?.readers.map(\.onOneLine).joined(separator: ", ") ?? ""
    return [
      .heading(level: 2, words.sharedReading),
      .form([
        FormLine(
          label: words.readOn, text: signed?.date.map(messages.dates.date) ?? "", lines: 0),
        FormLine(label: words.readBy, text: readers.shortened(to: 200), lines: 1),
        FormLine(
          label: words.reservations,
          text: signed?.reservations.onOneLine.trimmed.shortened(to: 280) ?? "", lines: 2),
      ]),
      .aside(words.notAContract),
    ]
  }

  private func shortened(_ chart: BarChart) -> BarChart {
    var chart = chart
    for place in chart.bars.indices {
      chart.bars[place].label = chart.bars[place].label.shortened(to: 40)
      chart.bars[place].words = chart.bars[place].words.shortened(to: 90)
    }
    return chart
  }
}
