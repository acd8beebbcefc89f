import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// A part of the results.
  func results(_ part: ResultsPart) -> Page {
    guard let session = state.session else { return withoutSession() }
    let reading = Reading(session)
    return switch part {
    case .overview: overview(reading)
    case .dimensions: dimensions(reading)
    case .tags: tags(reading)
    case .findOut: findOut(reading)
    case .path: path(reading)
    case .tools: recommendedTools(all: false, reading)
    case .moreTools: recommendedTools(all: true, reading)
    case .understand: understand(reading)
    case .sinceLastTime: sinceLastTime()
    }
  }

  /// What it rests on, what to work on, where to begin; then the stage, the bars, and the doors.
  private func overview(_ reading: Reading) -> Page {
    let (words, result) = (messages.results, reading.result)
    var blocks: [Block] = []
    if reading.session.isExample { blocks.append(.note(words.example)) }
    blocks += [.paragraph(summary(reading)), .gap]
    if result.isEmpty {
      blocks += [.paragraph(words.nothingApplicable), .paragraph(words.nothingApplicableNext)]
    } else if result.isAllUnknown {
      blocks += allUnknown(reading)
    } else if reading.isFirstReading {
      blocks += openingLines(reading) + whereToBegin(reading)
      blocks += [.gap, .note(messages.stages.noneForFirstReading)]
    } else if result.missing.count > 1, result.stage?.isAssured == false {
      blocks += openingLines(reading) + highlights(reading)
      blocks += stage(reading) + findOutFirst(reading)
      blocks += [.heading(words.whereToBegin), .paragraph(words.askThisWeek)]
      blocks += readings(reading) + bars(reading)
      blocks += [.gap, .note(words.readingOnly)]
    } else {
      blocks += openingLines(reading) + highlights(reading) + whereToBegin(reading)
      blocks += stage(reading) + readings(reading) + bars(reading)
      blocks += [.gap, .note(words.readingOnly)]
    }
    blocks += [.gap, .row(overviewActions(reading))]
    return Page(
      title: words.title(reading.questionnaire.subject),
      trail: reading.questionnaire.title[language], blocks: blocks)
  }

  private func summary(_ reading: Reading) -> String {
    let assessment = reading.session.assessment
    let day = (assessment.completed ?? assessment.modified).date
    return messages.results.summary(
      assessment.subject.name, messages.dates.date(day),
      messages.counted(reading.result.counts))
  }

  /// What one can build on, what to work on, and what nobody knows.
  private func openingLines(_ reading: Reading) -> [Block] {
    var lines: [String] = []
    let words = messages.results
    func phrases(_ ids: [DimensionID]) -> [String] { reading.phrases(ids, in: language) }
    switch reading.result.strengthHeadline {
    case .buildOn(let ids): lines.append(words.buildOn(phrases(ids)))
    case .noneYet(let ids): lines.append(words.noStrengthYet(phrases(ids)))
    case .mostAdvanced(let ids): lines.append(words.mostAdvanced(phrases(ids)))
    case nil: break
    }
    switch reading.result.workHeadline {
    case .workOn(let ids): lines.append(words.workFirst(phrases(ids)))
    case .nothingToWorkOn(let ids): lines.append(words.nothingToWorkOn(phrases(ids)))
    case .leastAdvanced(let ids): lines.append(words.leastAdvanced(phrases(ids)))
    case .allEqual: lines.append(words.allEqual)
    case nil: break
    }
    let spots = reading.result.dimensions.filter(\.isBlindSpot).compactMap { dimension in
      reading.dimension(dimension.id).map {
        words.blindSpot(
          $0.phrase[language], dimension.counts.unknown, dimension.counts.applicable)
      }
    }
    if !spots.isEmpty { lines.append(words.blindSpots(spots)) }
    return lines.map(Block.paragraph)
  }

  /// Three points to build on and three to work on, each with the person's own sentence.
  private func highlights(_ reading: Reading) -> [Block] {
    let (words, evaluator) = (messages.results, reading.evaluator)
    var blocks: [Block] = []
    let strengths = evaluator.strengths(in: reading.answers)
    if !strengths.isEmpty {
      blocks += [.heading(words.strengths), .pairs(strengths.compactMap { pair($0, reading) })]
    }
    let weak = evaluator.weakPoints(in: reading.answers)
    if !weak.isEmpty {
      blocks += [.heading(words.toWorkOn), .pairs(weak.compactMap { pair($0, reading) })]
    }
    return blocks
  }

  private func pair(_ given: GivenLevel, _ reading: Reading) -> Pair? {
    reading.criterion(given.criterion).map { criterion in
      Pair(
        label: criterion.label[language],
        text: opening(of: criterion.sentence(of: given.level)[language], marksCut: true),
        isOpening: true)
    }
  }

  /// The first action of the weakest criterion.
  private func whereToBegin(_ reading: Reading) -> [Block] {
    let weakest = reading.evaluator.weakPoints(in: reading.answers, limit: 1).first
    let action = weakest.flatMap { reading.criterion($0.criterion)?.firstAction[language] }
    return [
      .heading(messages.results.whereToBegin), .paragraph(action ?? messages.results.keepAlive),
    ]
  }

  private func overviewActions(_ reading: Reading) -> [Option] {
    let words = messages.results
    return items.compactMap { item in
      guard case .action(let name) = item else { return nil }
      return switch name {
      case .findOut where reading.result.isAllUnknown && reading.result.counts.unknown > 0:
        option(item, words.chooseThree)
      case .otherQuestionnaires: option(item, words.otherQuestionnaire)
      default: option(item, text(of: name))
      }
    }
  }
}
