import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// The figures: how to read them, what they are, where they come from.
  func understand(_ reading: Reading) -> Page {
    let words = messages.parts
    var blocks: [Block] = [.bullets(words.howToRead), .gap, .pairs(whole(reading))]
    blocks += settlements(reading) + notEstablished(reading)
    if reading.result.stage != nil {
      blocks += [.heading(words.stageLimits), .pairs(stageLimits(reading))]
      if let here = reading.result.positionStage.flatMap(stageText) {
        blocks.append(.note(here.stay[language]))
      }
    }
    blocks += [.heading(words.byDimension), .pairs(figuresByDimension(reading))]
    blocks += ranges(reading)
    blocks += explanation(reading) + setAside(reading) + contextFigures(reading)
    blocks += [.gap, .note(reading.questionnaire.notice[language])]
    return Page(
      title: words.understand, trail: reading.questionnaire.title[language], blocks: blocks)
  }

  private func whole(_ reading: Reading) -> [Pair] {
    let (words, result) = (messages.parts, reading.result)
    var pairs = [
      Pair(
        label: words.position,
        text: result.position.map { words.positionText(decimal($0)) } ?? words.noPosition)
    ]
    if let interval = result.interval {
      let text = interval.isPoint ? words.intervalIsPoint : range(interval)
      pairs.append(Pair(label: words.interval, text: text))
    }
    return pairs
  }

  /// What the missing answers must come to, with one decimal upwards.
  private func settlements(_ reading: Reading) -> [Block] {
    guard let lower = reading.result.stage?.lower else { return [] }
    return Stage.allCases.filter { $0 > lower }.compactMap { stage in
      reading.result.whatWouldSettle(stage).map { settled in
        let mean = messages.numbers.decimal(settled.mean.tenthsUp)
        return .note(messages.parts.settlesExactly(title(of: stage), settled.answers, mean))
      }
    }
  }

  private func stageLimits(_ reading: Reading) -> [Pair] {
    let limits = reading.result.stageTable.limits
    let starts =
      [(reading.result.stageTable.lowest, "1")] + limits.map { ($0.value, limit($0.from)) }
    return starts.enumerated().map { place, start in
      let isLast = place + 1 == starts.count
      let end = isLast ? "5" : starts[place + 1].1
      return Pair(
        label: title(of: start.0), text: messages.parts.stageLimit(start.1, end, isLast))
    }
  }

  /// A limit without a decimal when it is whole.
  private func limit(_ value: Rational) -> String {
    value.denominator == 1 ? "\(value.numerator)" : decimal(value)
  }

  private func figuresByDimension(_ reading: Reading) -> [Pair] {
    reading.result.dimensions.compactMap { found in
      guard let dimension = reading.dimension(found.id) else { return nil }
      guard let interval = found.interval else {
        return Pair(label: dimension.title[language], text: messages.parts.notExercised)
      }
      let position = found.isEstablished ? found.position.map(decimal) : nil
      return Pair(
        label: dimension.title[language],
        text: messages.parts.dimensionFigures(
          position, range(interval), found.counts.levels, found.counts.applicable))
    }
  }

  /// The same figures as ranges on a line from 1 to 5.
  private func ranges(_ reading: Reading) -> [Block] {
    let words = messages.pictures
    let lines = reading.result.dimensions.compactMap { found -> RangeLine? in
      guard let dimension = reading.dimension(found.id), let interval = found.interval else {
        return nil
      }
      let (lower, upper) = (decimal(interval.lower), decimal(interval.upper))
      return RangeLine(
        label: dimension.title[language], interval: interval,
        position: found.isEstablished ? found.position : nil,
        words: interval.isPoint ? words.exactly(lower) : words.between(lower, upper))
    }
    return lines.isEmpty
      ? [] : [.heading(words.ranges), .ranges(lines), .legend(words.rangesLegend)]
  }

  /// The exact share of each criterion: together they make the position.
  private func explanation(_ reading: Reading) -> [Block] {
    guard let explanation = reading.result.explanation else { return [] }
    let words = messages.parts
    var blocks: [Block] = [
      .heading(words.whereItComesFrom),
      .paragraph(words.whereItComesFromIntro(exact(explanation.position))),
    ]
    for part in explanation.parts {
      let pairs = part.contributions.compactMap { contribution in
        reading.criterion(contribution.criterion).map {
          Pair(
            label: $0.label[language],
            text: words.share(contribution.level.rawValue, exact(contribution.share)))
        }
      }
      guard !pairs.isEmpty, let dimension = reading.dimension(part.dimension) else { continue }
      blocks += [.heading(dimension.title[language]), .pairs(pairs)]
    }
    return blocks
  }

  private func setAside(_ reading: Reading) -> [Block] {
    let aside = reading.evaluator.visibleCriteria.filter {
      $0.allowsNotApplicable && reading.answers[$0.id] == .notApplicable
    }
    guard !aside.isEmpty else { return [] }
    return [
      .heading(messages.parts.setAside(aside.count)),
      .pairs(
        aside.map { criterion in
          let reason = reading.session.recorded(criterion.id)?.reason ?? ""
          return Pair(
            label: criterion.label[language],
            text: reason.isEmpty ? messages.parts.noReason : reason)
        }),
    ]
  }

  /// Three dated public figures at most, the most recent first: for context, never a norm.
  private func contextFigures(_ reading: Reading) -> [Block] {
    let figures = state.shared?.referential.figures ?? []
    let about = figures.filter { $0.about.contains(reading.questionnaire.id) }
      .sorted { $0.year > $1.year }.prefix(3)
    guard !about.isEmpty else { return [] }
    let words = messages.parts
    return [.heading(words.figures), .note(words.figuresNote)]
      + about.map { figure in
        .note("\(figure.text[language]) \(words.source(figure.source, figure.year))")
      }
  }

  /// The most recent of them, as a small box beside a result.
  func contextFigure(_ reading: Reading) -> [Block] {
    let figures = state.shared?.referential.figures ?? []
    let latest = figures.filter { $0.about.contains(reading.questionnaire.id) }
      .max { $0.year < $1.year }
    guard let latest else { return [] }
    let words = messages.parts
    return [
      .gap, .heading(words.figures),
      .note("\(latest.text[language]) \(words.source(latest.source, latest.year))"),
      .note(words.figuresNote),
    ]
  }

  /// One decimal, cut and not rounded.
  func decimal(_ value: Rational) -> String { messages.numbers.decimal(value.tenthsCut) }

  private func range(_ interval: Interval) -> String {
    messages.numbers.range(decimal(interval.lower), decimal(interval.upper))
  }

  private func exact(_ value: Rational) -> String {
    messages.numbers.fraction("\(value.numerator)", "\(value.denominator)")
  }
}
