import Assessments
import Evaluation
import Messages
import Referential

extension ReportReading {
  /// « Rapport complet »: what the overview says, then every figure and every answer.
  func fullReport() -> [Block] {
    var blocks: [Block] = [.facts(reportFacts)]
    blocks += [.heading(level: 2, words.inShort)] + headlines.map(Block.lead)
    blocks += [stageHeadline, stageDependence].compactMap { $0 }.map(Block.paragraph)
    guard !result.isEmpty else { return blocks + planPart() + methodPart() + closing() }
    blocks += profile() + sinceLastTime() + readingsPart() + highlights() + debates() + findOut()
    blocks += pathPart() + toolsPart() + planPart() + answersPart() + methodPart()
    return blocks + closing()
  }

  private var reportFacts: [Fact] {
    let (subject, sharing) = (material.assessment.subject, material.sharing)
    let scope = material.questionnaire.scope(result.scope)
    let facts = [
      Fact(label: words.aim, text: material.aim),
      Fact(label: words.partners, text: partners(limit: 60)),
      Fact(label: words.since, text: subject.since),
      Fact(label: words.whoAnswered, text: participation),
      Fact(label: words.respondent, text: sharing.showsNames ? subject.respondent : ""),
      Fact(
        label: words.scope, text: result.scope == .all ? "" : scope?.title[language] ?? ""),
      Fact(label: words.answers, text: counts),
    ]
    return facts.filter { !$0.text.trimmed.isEmpty }
  }

  /// Dimensions, then the other groupings of the same answers.
  private func profile() -> [Block] {
    let chart = dimensionBars(withFigures: true)
    var blocks: [Block] = [.heading(level: 2, chart.caption)]
    if material.questionnaire.isChain, !result.isAllUnknown,
      let phrase = result.weakestFirst.first.flatMap({ dimension($0.id)?.phrase[language] })
    {
      blocks.append(.paragraph(messages.parts.chainFirst(phrase)))
    }
    blocks.append(.bars(chart))
    guard !result.tags.isEmpty else { return blocks }
    return blocks + [
      .heading(level: 2, tagsTitle), .paragraph(messages.parts.tagsNote), .bars(tagBars()),
    ]
  }

  private func sinceLastTime() -> [Block] {
    guard let chart = comparison(), let previous = material.previous else { return [] }
    return [
      .heading(level: 2, words.sinceLastTime),
      .paragraph(words.sinceLastTimeIntro(messages.dates.date(previous.date))), .bars(chart),
    ]
  }

  /// The readings that the author named, each with its sentence.
  private func readingsPart() -> [Block] {
    let facts = messages.readings(of: result, in: material.questionnaire)
      .map { Fact(label: $0.title, text: $0.text) }
    let expected = material.referential.expectations(in: material.assessment.context)
      .map { $0.meaning[language] }
    let first =
      expected.isEmpty
      ? []
      : [
        Fact(
          label: messages.parts.expectations,
          text: expected.joined(separator: ", ").capitalised + ".")
      ]
    let all = first + facts
    return all.isEmpty ? [] : [.heading(level: 2, messages.parts.readings), .facts(all)]
  }

  /// Three points to debate, widest gap first, without saying who stands where.
  private func debates() -> [Block] {
    let wide = (material.group?.divergences ?? []).filter {
      $0.verdict == .toDebateFirst || $0.verdict == .toClarify
    }.prefix(3)
    let facts = wide.compactMap { found in
      found.kept.map { kept in
        Fact(
          label: label(found.criterion),
          text: words.apart(kept.lowerBound.rawValue, kept.upperBound.rawValue))
      }
    }
    return facts.isEmpty ? [] : [.heading(level: 2, words.toDebate), .facts(facts)]
  }

  /// What to find out, most useful first, with where to look and what would settle it.
  private func findOut() -> [Block] {
    guard !result.missing.isEmpty else { return [] }
    let rows = result.missing.compactMap { missing in
      criterion(missing.criterion).map { criterion in
        [
          Table.Cell(criterion.label[language]),
          Table.Cell(
            messages.parts.whereAndWhat(
              criterion.find.place[language], criterion.find.settles[language])),
        ]
      }
    }
    return [
      .heading(level: 2, messages.parts.findOut), .paragraph(messages.parts.findOutIntro),
      .table(
        Table(
          caption: messages.parts.findOut,
          columns: [
            .init(title: words.point, width: 30), .init(title: words.whereToLook, width: 70),
          ],
          rows: rows)),
    ]
  }

  private func planPart() -> [Block] {
    let actions = material.assessment.plan.actions
    var blocks: [Block] = [
      .heading(level: 2, messages.plan.title), .paragraph(planSummary),
    ]
    // Nine columns do not fit a portrait page: each action becomes a heading with its facts.
    for (place, action) in actions.enumerated() {
      let table = planTable()
      let facts = zip(table.columns, table.rows[place]).dropFirst().map { column, cell in
        Fact(label: column.title, text: cell.text)
      }.filter { !$0.text.trimmed.isEmpty }
      blocks += [
        .heading(level: 3, "\(place + 1). \(action.what.onOneLine.trimmed)"), .facts(Array(facts)),
      ]
    }
    return blocks + nextDate()
  }

  private func closing() -> [Block] {
    leftOut + [.lead(messages.results.readingOnly)]
  }
}
