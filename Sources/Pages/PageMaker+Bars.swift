import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// The bars of the overview, without items: they open from the page of dimensions.
  func bars(_ reading: Reading) -> [Block] {
    let result = reading.result
    let order = reading.questionnaire.isChain ? result.weakestFirst : result.dimensions
    let bars = order.compactMap { dimension in
      reading.dimension(dimension.id).map { bar(dimension, $0) }
    }
    let root = reading.questionnaire.title[language]
    return bars.isEmpty ? [] : [.gap, .branches(root: root, bars)]
  }

  /// Dimensions as bars; a chain shows its weakest link first and says so.
  func dimensions(_ reading: Reading) -> Page {
    let (words, result) = (messages.parts, reading.result)
    var blocks: [Block] = []
    if reading.questionnaire.isChain, let weakest = result.weakestFirst.first,
      let phrase = reading.dimension(weakest.id)?.phrase[language], !result.isAllUnknown
    {
      blocks += [.paragraph(words.chainFirst(phrase)), .gap]
    }
    let bars = items.compactMap { item -> Bar? in
      guard case .dimension(let id) = item, let found = result.dimension(id),
        let dimension = reading.dimension(id)
      else { return nil }
      var bar = bar(found, dimension)
      bar.item = item
      bar.hasFocus = state.place.focus == item
      return bar
    }
    blocks.append(.bars(bars))
    if !result.missing.isEmpty { blocks += [.gap, .legend(words.barsLegend)] }
    let spots = result.dimensions.filter(\.isBlindSpot).compactMap { found in
      reading.dimension(found.id).map {
        messages.results.blindSpot(
          $0.phrase[language], found.counts.unknown, found.counts.applicable)
      }
    }
    if !spots.isEmpty { blocks.append(.note(messages.results.blindSpots(spots))) }
    blocks += [.gap] + heat(reading.session) + contextFigure(reading)
    return Page(
      title: messages.results.dimensions(bars.count),
      trail: reading.questionnaire.title[language], blocks: blocks)
  }

  /// The same answers grouped by tag, such as the three objets.
  func tags(_ reading: Reading) -> Page {
    let bars = reading.result.tags.compactMap { found -> Bar? in
      guard let tag = reading.questionnaire.tags.first(where: { $0.id == found.id }) else {
        return nil
      }
      return Bar(
        label: sentenceCase(tag.phrase[language]), interval: found.interval, band: found.band,
        words: found.interval == nil ? messages.parts.notExercised : words(of: found.band))
    }
    return Page(
      title: tagsTitle, trail: reading.questionnaire.title[language],
      blocks: [.paragraph(messages.parts.tagsNote), .gap, .bars(bars)]
        + (reading.result.missing.isEmpty ? [] : [.gap, .legend(messages.parts.barsLegend)]))
  }

  /// One dimension as a bar, with its band in words.
  func bar(_ result: DimensionResult, _ dimension: Dimension) -> Bar {
    let parts = messages.parts
    let state: String =
      switch result.status {
      case .notExercised: parts.notExercised
      case .notAddressed: parts.notAddressed
      case .addressed where result.hasTooFewCriteria: parts.tooFewCriteria
      case .addressed: words(of: result.band)
      }
    let said = result.isBlindSpot ? "\(state), \(parts.blindSpot)" : state
    return Bar(
      label: dimension.title[language], interval: result.interval, band: result.band, words: said)
  }

  /// A band in words, or all those that are still possible.
  private func words(of outcome: Evaluation.Outcome<Band>?) -> String {
    guard let outcome else { return messages.parts.notAddressed }
    let possible = Band.allCases.filter { outcome.lower <= $0 && $0 <= outcome.upper }
    return messages.numbers.either(possible.map(title(of:)))
  }

  /// The name of a band, as the referential says it.
  private func title(of band: Band) -> String {
    let named = state.shared?.referential.bands.first { $0.id.rawValue == id(of: band) }
    return named?.title[language] ?? messages.stages.band(band)
  }

  private func id(of band: Band) -> String {
    switch band {
    case .work: "work"
    case .discuss: "discuss"
    case .strength: "strength"
    }
  }
}
