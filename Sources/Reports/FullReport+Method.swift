import Evaluation
import Messages
import Referential

extension ReportReading {
  /// The figures: how to read them, what they are, where they come from.
  func methodPart() -> [Block] {
    let texts = messages.parts
    var blocks: [Block] = [
      .heading(level: 2, texts.understand), .bullets(texts.howToRead),
    ]
    if !result.isEmpty { blocks.append(.facts(whole)) }
    blocks += settlements.map(Block.paragraph) + stageLimits() + shares() + contextFigure()
    return blocks + [.aside(material.questionnaire.notice[language])]
  }

  private var whole: [Fact] {
    let texts = messages.parts
    let position = result.position.map { texts.positionText(decimal($0)) } ?? texts.noPosition
    return [Fact(label: texts.position, text: position)]
      + [result.interval.map { Fact(label: texts.interval, text: range($0)) }].compactMap { $0 }
  }

  /// What the missing answers must come to, with one decimal upwards.
  private var settlements: [String] {
    guard let lower = result.stage?.lower else { return [] }
    return Stage.allCases.filter { $0 > lower }.compactMap { stage in
      result.whatWouldSettle(stage).map { settled in
        messages.parts.settlesExactly(
          title(of: stage), settled.answers, messages.numbers.decimal(settled.mean.tenthsUp)) + "."
      }
    }
  }

  private func stageLimits() -> [Block] {
    guard result.stage != nil else { return [] }
    let table = result.stageTable
    let starts = [(table.lowest, "1")] + table.limits.map { ($0.value, limit($0.from)) }
    let facts = starts.enumerated().map { place, start in
      let isLast = place + 1 == starts.count
      return Fact(
        label: title(of: start.0),
        text: messages.parts.stageLimit(start.1, isLast ? "5" : starts[place + 1].1, isLast))
    }
    return [.heading(level: 3, messages.parts.stageLimits), .facts(facts)]
  }

  /// A limit without a decimal when it is whole.
  private func limit(_ value: Rational) -> String {
    value.denominator == 1 ? "\(value.numerator)" : decimal(value)
  }

  /// The exact share of each criterion: together they make the position.
  private func shares() -> [Block] {
    guard let explanation = result.explanation else { return [] }
    let rows = explanation.parts.flatMap { part in
      part.contributions.map { contribution in
        [
          Table.Cell(label(contribution.criterion)),
          Table.Cell(dimension(part.dimension)?.title[language] ?? ""),
          Table.Cell("\(contribution.level.rawValue)"), Table.Cell(exact(contribution.share)),
        ]
      }
    }
    return [
      .heading(level: 3, messages.parts.whereItComesFrom),
      .paragraph(messages.parts.whereItComesFromIntro(exact(explanation.position))),
      .table(
        Table(
          caption: messages.parts.whereItComesFrom,
          columns: [
            .init(title: words.point, width: 46), .init(title: words.dimension, width: 30),
            .init(title: words.level, width: 12), .init(title: words.share, width: 12),
          ],
          rows: rows)),
    ]
  }

  /// The most recent dated public figure about the questionnaire: for context, never a norm.
  private func contextFigure() -> [Block] {
    let about = material.referential.figures.filter {
      $0.about.contains(material.questionnaire.id)
    }
    guard let figure = about.max(by: { $0.year < $1.year }) else { return [] }
    let source = messages.parts.source(figure.source, figure.year)
    return [
      .heading(level: 3, messages.parts.figures),
      .paragraph("\(figure.text[language]) \(source)"), .aside(messages.parts.figuresNote),
    ]
  }
}
