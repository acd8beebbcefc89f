import Evaluation
import Messages
import Referential

extension ReportReading {
  /// Dimensions as bars, weakest first in a chain; with figures in a full report only.
  func dimensionBars(withFigures: Bool) -> BarChart {
    let order = material.questionnaire.isChain ? result.weakestFirst : result.dimensions
    let others = result.dimensions.filter { found in !order.contains { $0.id == found.id } }
    let bars = (order + others).compactMap { found in
      dimension(found.id).map { dimension in
        bar(
          dimension.title[language], found.interval, found.band, state(of: found),
          figures: withFigures
            ? figures(
              found.isEstablished ? found.position : nil, found.interval, found.counts) : [])
      }
    }
    return chart(messages.results.dimensions(bars.count), bars, withFigures: withFigures)
  }

  /// The same answers grouped by tag, such as the three objets.
  func tagBars() -> BarChart {
    let bars = result.tags.compactMap { found -> Bar? in
      guard let tag = material.questionnaire.tags.first(where: { $0.id == found.id }) else {
        return nil
      }
      return bar(
        tag.phrase[language].capitalised, found.interval, found.band,
        found.band.map(words(of:)) ?? messages.parts.notExercised,
        figures: figures(
          found.isEstablished ? found.position : nil, found.interval, found.counts))
    }
    return chart(tagsTitle, bars, label: words.point, withFigures: true)
  }

  var tagsTitle: String {
    let kinds = result.tags.compactMap { found in
      material.questionnaire.tags.first { $0.id == found.id }?.kind
    }
    return messages.parts.tags(kinds.first ?? .view, kinds.count)
  }

  /// Each dimension then and now; nil without an earlier result.
  func comparison() -> BarChart? {
    guard let previous = material.previous else { return nil }
    let bars = result.dimensions.compactMap { found -> Bar? in
      guard let dimension = dimension(found.id),
        let earlier = previous.result.dimension(found.id)
      else { return nil }
      let (now, before) = (state(of: found), state(of: earlier))
      var bar = bar(
        dimension.title[language], found.interval, found.band, now, figures: [before])
      bar.before = earlier.interval.map(span)
      bar.alternative = words.barBefore(before, now)
      return bar
    }
    guard !bars.isEmpty else { return nil }
    return BarChart(
      caption: words.sinceLastTime, labelTitle: words.dimension, pictureTitle: words.bar,
      wordsTitle: words.now, figureTitles: [words.before(messages.dates.date(previous.date))],
      bars: bars, limits: limits, legend: legend(bars))
  }

  private func chart(
    _ caption: String, _ bars: [Bar], label: String? = nil, withFigures: Bool
  ) -> BarChart {
    let report = messages.report
    return BarChart(
      caption: caption, labelTitle: label ?? words.dimension, pictureTitle: words.bar,
      wordsTitle: words.reading,
      figureTitles: withFigures ? [report.position, report.interval, report.answers] : [],
      bars: bars, limits: limits, legend: legend(bars))
  }

  private func legend(_ bars: [Bar]) -> String {
    let table = result.bandTable
    let bands = [table.lowest] + table.limits.map(\.value)
    let limits = words.barLimits(bands.map(title(of:)))
    let isHatched = bars.contains { bar in
      [bar.span, bar.before].contains { span in span.map { $0.sure != $0.possible } ?? false }
    }
    return isHatched ? "\(limits) \(messages.parts.barsLegend)" : limits
  }

  private func bar(
    _ label: String, _ interval: Interval?, _ band: Evaluation.Outcome<Band>?, _ said: String,
    figures: [String]
  ) -> Bar {
    let alternative: String =
      switch band {
      case .assured(let band): words.barSure(title(of: band))
      case .between(let lower, let upper): words.barOpen(title(of: lower), title(of: upper))
      case nil: words.barEmpty
      }
    return Bar(
      label: label, span: interval.map(span), before: nil, words: said, figures: figures,
      alternative: alternative)
  }

  /// A band, or why there is none, with what weakens it.
  private func state(of found: DimensionResult) -> String {
    let parts = messages.parts
    let said: String =
      switch found.status {
      case .notExercised: parts.notExercised
      case .notAddressed: parts.notAddressed
      case .addressed where found.hasTooFewCriteria: parts.tooFewCriteria
      case .addressed: found.band.map(words(of:)) ?? parts.notAddressed
      }
    return found.isBlindSpot ? "\(said), \(parts.blindSpot)" : said
  }

  private func figures(_ position: Rational?, _ interval: Interval?, _ counts: Counts) -> [String] {
    [
      position.map(decimal) ?? "–", interval.map(range) ?? "–",
      "\(counts.levels)/\(counts.applicable)",
    ]
  }

  private var limits: [Int] { result.bandTable.limits.map { thousandths($0.from) } }

  private func span(_ interval: Interval) -> Bar.Span {
    let (sure, possible) = (thousandths(interval.lower), thousandths(interval.upper))
    // An interval narrower than one part in eighty must not look like a certainty.
    return Bar.Span(
      sure: sure, possible: interval.isPoint ? sure : max(possible, min(sure + 12, 1_000)))
  }

  /// From 1 to 5, cut: nothing is drawn that was not reached.
  private func thousandths(_ value: Rational) -> Int {
    let part = (value - 1) * Rational(1_000, 4)
    return Int(min(max(0, part.numerator / part.denominator), 1_000))
  }
}
