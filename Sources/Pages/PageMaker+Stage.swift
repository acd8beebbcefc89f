import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// The stage in one sentence, or between which stages and what it depends on.
  func stage(_ reading: Reading) -> [Block] {
    let (words, result) = (messages.stages, reading.result)
    guard let outcome = result.stage else {
      switch result.noStageReason {
      case .scope: return [.gap, .note(words.noneForFirstReading)]
      case .tooFewCriteria: return [.gap, .note(words.noneTooFew)]
      case .allUnknown: return [.gap, .paragraph(words.noneAllUnknown)]
      case .nothingApplicable, nil: return []
      }
    }
    guard case .between(let lower, let upper) = outcome else {
      return [.heading(words.stage(title(of: outcome.lower)))]
        + [sentence(of: outcome.lower)].compactMap { $0 }.map(Block.paragraph)
        + notEstablished(reading) + farFromDeclared(reading)
    }
    // Between the first and the last there is nothing to confirm yet.
    if lower == Stage.allCases.first, upper == Stage.allCases.last {
      return [.gap, .paragraph(words.noneAllUnknown)]
    }
    let heading: String
    var text: [String] = []
    if let probable = result.probableStage {
      heading = words.probably(title(of: probable))
    } else {
      heading = words.between(title(of: lower), title(of: upper))
    }
    if let only = result.missing.first, result.missing.count == 1 {
      let label = reading.criterion(only.criterion)?.label[language] ?? ""
      text.append(words.oneMissing(label))
      if result.probableStage == nil {
        text.append(words.settlesAlone(limits(reading, from: lower)))
      }
    } else {
      text.append(words.depends(result.missing.count))
      text.append(words.settles(limits(reading, from: lower)))
    }
    let said = text.filter { !$0.isEmpty }.joined(separator: " ")
    return [.heading(heading), .paragraph(said)] + farFromDeclared(reading)
  }

  /// Two stages or more between what was declared beforehand and what the answers say.
  private func farFromDeclared(_ reading: Reading) -> [Block] {
    guard let declared = declaredStage(reading), reading.result.isFar(from: declared),
      let found = reading.result.positionStage
    else { return [] }
    return [.paragraph(messages.stages.farFromDeclared(title(of: declared), title(of: found)))]
  }

  /// The answer to a context question whose choices are the stages, where there is one.
  private func declaredStage(_ reading: Reading) -> Stage? {
    let stages = Set(Stage.allCases.map { ChoiceID($0.rawValue) })
    let question = reading.questionnaire.context.first { stages.isSubset(of: $0.choices.map(\.id)) }
    let chosen = question.flatMap { reading.session.assessment.context[$0.id].first }
    return chosen.flatMap { Stage(rawValue: $0.rawValue) }
  }

  /// What the missing answers must come to, for each stage above the lowest possible.
  private func limits(_ reading: Reading, from lower: Stage) -> [(stage: String, level: Int)] {
    Stage.allCases.filter { $0 > lower }.compactMap { stage in
      reading.result.whatWouldSettle(stage).map { (title(of: stage), $0.mean.ceiling) }
    }
  }

  /// Dimensions with too few answers, when the position is not shown for that reason.
  func notEstablished(_ reading: Reading) -> [Block] {
    guard reading.result.position == nil else { return [] }
    let open = reading.result.dimensions.filter { $0.interval != nil && !$0.isEstablished }
    let phrases = reading.phrases(open.map(\.id), in: language)
    return phrases.isEmpty ? [] : [.note(messages.stages.notEstablished(phrases))]
  }

  /// What to find out first, four at most, each with where to look.
  func findOutFirst(_ reading: Reading) -> [Block] {
    let pairs = reading.result.missing.prefix(4).enumerated().compactMap { place, missing in
      reading.criterion(missing.criterion).map { criterion in
        Pair(
          label: "\(place + 1). \(criterion.label[language])", text: criterion.find.place[language])
      }
    }
    return pairs.isEmpty ? [] : [.heading(messages.results.findOutFirst), .pairs(pairs)]
  }

  /// Nobody answered anything, or everybody « ne sait pas »: one sentence and what to do.
  func allUnknown(_ reading: Reading) -> [Block] {
    let words = messages.results
    guard reading.result.counts.unknown > 0 else {
      return [.paragraph(messages.home.nothingToRead)]
    }
    return [
      .paragraph(words.tooEarly(reading.questionnaire.subject)), .gap,
      .paragraph(words.oneOfThree), .bullets(words.threeMeanings),
      .heading(words.whereToBegin),
    ] + numbered(words.threeSteps) + [
      .gap, .paragraph(messages.stages.noneAllUnknown),
    ]
  }

  /// Sentences that follow each other, with their number.
  func numbered(_ sentences: [String]) -> [Block] {
    sentences.enumerated().map { place, sentence in .paragraph("\(place + 1). \(sentence)") }
  }

  /// The readings that the author named, after what one expects first.
  func readings(_ reading: Reading) -> [Block] {
    let named = messages.readings(of: reading.result, in: reading.questionnaire)
    let pairs = expectations(reading) + named.map { Pair(label: $0.title, text: $0.text) }
    return pairs.isEmpty ? [] : [.heading(messages.parts.readings), .pairs(pairs)]
  }

  /// The carré magique: what one expects first, in the words of one’s profile.
  private func expectations(_ reading: Reading) -> [Pair] {
    let found =
      state.shared?.referential.expectations(in: reading.session.assessment.context) ?? []
    guard !found.isEmpty else { return [] }
    let texts = found.map { $0.meaning[language] }
    return [
      Pair(
        label: messages.parts.expectations,
        text: sentenceCase(texts.joined(separator: ", ")) + ".")
    ]
  }

  /// The name of a stage, as the referential says it.
  func title(of stage: Stage) -> String {
    stageText(stage)?.title[language] ?? messages.stages.name(stage)
  }

  private func sentence(of stage: Stage) -> String? {
    let own = state.session?.questionnaire.stageSentences[stage]
    return (own ?? stageText(stage)?.sentence)?[language]
  }

  /// The texts of a stage.
  func stageText(_ stage: Stage) -> StageText? {
    state.shared?.referential.stages.first { $0.stage == stage }
  }
}
