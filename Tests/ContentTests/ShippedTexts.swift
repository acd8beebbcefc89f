import Referential

/// One text that ships, with where it stands.
struct PlacedText {
  /// What a text is for: rules differ.
  enum Part {
    case label, question, level, help, prompt, place, settles, firstAction
    case title, forYouIf, introduction, notice, context, reading, stage
    case tool, sheet, word, orientation
  }

  var place: String
  var part: Part
  var text: LocalizedText
}

/// Every text of every questionnaire.
let questionnaireTexts: [PlacedText] = Shipped.questionnaires.flatMap { questionnaire in
  head(of: questionnaire)
    + questionnaire.dimensions.flatMap { dimension in
      [
        PlacedText(place: "\(dimension.id)", part: .title, text: dimension.title),
        PlacedText(place: "\(dimension.id) phrase", part: .title, text: dimension.phrase),
        PlacedText(place: "\(dimension.id) question", part: .title, text: dimension.question),
      ] + dimension.criteria.flatMap(texts(of:))
    }
}

/// Every text of the toolbox, the words and the three questions.
let sharedTexts: [PlacedText] = toolTexts + sheetTexts + wordTexts + orientationTexts

let allTexts = questionnaireTexts + sharedTexts

private func head(of questionnaire: Questionnaire) -> [PlacedText] {
  let id = questionnaire.id
  var texts = [
    PlacedText(place: "\(id) title", part: .title, text: questionnaire.title),
    PlacedText(place: "\(id) subtitle", part: .title, text: questionnaire.subtitle),
    PlacedText(place: "\(id) for you if", part: .forYouIf, text: questionnaire.forYouIf),
    PlacedText(place: "\(id) notice", part: .notice, text: questionnaire.notice),
  ]
  texts += questionnaire.introduction.map {
    PlacedText(place: "\(id) introduction", part: .introduction, text: $0)
  }
  for tag in questionnaire.tags {
    texts.append(PlacedText(place: "\(id) tag \(tag.id)", part: .title, text: tag.title))
    texts.append(PlacedText(place: "\(id) tag \(tag.id)", part: .title, text: tag.phrase))
  }
  texts += questionnaire.context.flatMap { contextTexts(of: $0, in: "\(id)") }
  texts += questionnaire.scopes.map {
    PlacedText(place: "\(id) scope \($0.id)", part: .title, text: $0.title)
  }
  for reading in questionnaire.readings {
    let said = [reading.title, reading.holds] + (reading.otherwise.map { [$0] } ?? [])
    texts += said.map { PlacedText(place: "\(id) \(reading.id)", part: .reading, text: $0) }
  }
  texts += questionnaire.stageSentences.map {
    PlacedText(place: "\(id) \($0.key)", part: .stage, text: $0.value)
  }
  return texts
}

private func contextTexts(of question: ContextQuestion, in place: String) -> [PlacedText] {
  let choices = question.choices.flatMap { [$0.text] + ($0.hint.map { [$0] } ?? []) }
  return ([question.text] + (question.help.map { [$0] } ?? []) + choices).map {
    PlacedText(place: "\(place) \(question.id)", part: .context, text: $0)
  }
}

private func texts(of criterion: Criterion) -> [PlacedText] {
  let (id, help, find) = (criterion.id, criterion.help, criterion.find)
  func placed(_ part: PlacedText.Part, _ texts: [LocalizedText]) -> [PlacedText] {
    texts.enumerated().map { PlacedText(place: "\(id) \(part) \($0 + 1)", part: part, text: $1) }
  }
  let prompts = criterion.prompts.map {
    [$0.toOpen, $0.toDig, $0.whenAnswersDiffer, $0.whenNobodySpeaks, $0.toConclude]
  }
  return placed(.label, [criterion.label]) + placed(.question, [criterion.question])
    + placed(.level, criterion.levels)
    + placed(
      .help,
      [
        help.plainWords, help.whyItMatters, help.whatToLookAt, help.example, help.betweenTwoLevels,
      ])
    + placed(.place, [find.place]) + placed(.settles, [find.settles])
    + placed(.firstAction, [criterion.firstAction]) + placed(.prompt, prompts ?? [])
}

private let toolTexts: [PlacedText] = Shipped.catalogue.tools.flatMap { tool in
  [tool.title, tool.description].map { PlacedText(place: "\(tool.id)", part: .tool, text: $0) }
}

private let sheetTexts: [PlacedText] = Shipped.catalogue.sheets.flatMap { sheet in
  ([sheet.tool.title, sheet.purpose, sheet.who, sheet.tip] + sheet.steps + sheet.columns
    + sheet.rows.filter { !$0.fr.isEmpty })
    .map { PlacedText(place: "\(sheet.tool.id)", part: .sheet, text: $0) }
}

private let wordTexts: [PlacedText] = {
  let words = Shipped.referential
  let named =
    words.profiles.flatMap { [$0.title, $0.short] } + words.needs.map(\.title)
    + words.stages.flatMap { [$0.title, $0.sentence, $0.stay] } + words.bands.map(\.title)
    + words.approches.flatMap { [$0.title, $0.question, $0.compares] } + words.kinds.map(\.title)
    + words.uses.map(\.title) + words.natures.map(\.title) + words.states.map(\.title)
    + words.objectives.flatMap { [$0.title] + Array($0.byProfile.values) }
  return named.map { PlacedText(place: "referential", part: .word, text: $0) }
    + words.glossary.flatMap { entry in
      [entry.term, entry.text].map {
        PlacedText(place: "glossary \(entry.id)", part: .word, text: $0)
      }
    }
    + words.figures.map { PlacedText(place: "figure \($0.id)", part: .word, text: $0.text) }
}()

private let orientationTexts: [PlacedText] = {
  let orientation = Shipped.orientation
  let said =
    [orientation.title] + orientation.proposals.map(\.sentence)
    + Array(orientation.together.values)
  return said.map { PlacedText(place: "orientation", part: .orientation, text: $0) }
    + orientation.questions.flatMap { contextTexts(of: $0, in: "orientation") }
}()
