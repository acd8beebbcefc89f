import Assessments
import Evaluation
import Messages
import Referential

/// The material with what its answers mean, worked out once for all documents.
struct ReportReading {
  let material: ReportMaterial
  let messages: Messages
  let evaluator: Evaluator
  private let criteria: [CriterionID: Criterion]
  private let dimensions: [DimensionID: Dimension]

  init(_ material: ReportMaterial) {
    self.material = material
    messages = Messages(in: material.language)
    evaluator = Evaluator(
      questionnaire: material.questionnaire, context: material.assessment.context,
      scope: material.assessment.scope, stageTable: material.result.stageTable,
      bandTable: material.result.bandTable)
    criteria = Dictionary(
      material.questionnaire.criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    dimensions = Dictionary(
      material.questionnaire.dimensions.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  var words: Messages.Reports { messages.reports }
  var language: Language { material.language }
  var result: EvaluationResult { material.result }
  var answers: [CriterionID: Answer] { material.assessment.plainAnswers }
  var subjectName: String { material.assessment.subject.name.trimmed }
  var dateText: String { messages.dates.date(material.date) }

  func criterion(_ id: CriterionID) -> Criterion? { criteria[id] }
  func dimension(_ id: DimensionID) -> Dimension? { dimensions[id] }
  func label(_ id: CriterionID) -> String { criteria[id]?.label[language] ?? id.rawValue }

  /// How dimensions are said in a list after a colon.
  func phrases(_ ids: [DimensionID]) -> [String] {
    ids.compactMap { dimensions[$0]?.phrase[language] }
  }

  /// One decimal, cut and not rounded.
  func decimal(_ value: Rational) -> String { messages.numbers.decimal(value.tenthsCut) }
  func exact(_ value: Rational) -> String {
    messages.numbers.fraction("\(value.numerator)", "\(value.denominator)")
  }
  func range(_ interval: Interval) -> String {
    messages.numbers.range(decimal(interval.lower), decimal(interval.upper))
  }

  func title(of stage: Stage) -> String {
    stageText(stage)?.title[language] ?? messages.stages.name(stage)
  }
  func stageText(_ stage: Stage) -> StageText? {
    material.referential.stages.first { $0.stage == stage }
  }

  /// A band in words, or all those that are still possible.
  func words(of outcome: Evaluation.Outcome<Band>) -> String {
    let possible = Band.allCases.filter { outcome.lower <= $0 && $0 <= outcome.upper }
    return messages.numbers.either(possible.map(title(of:)))
  }
  func title(of band: Band) -> String {
    let id =
      switch band {
      case .work: "work"
      case .discuss: "discuss"
      case .strength: "strength"
      }
    let named = material.referential.bands.first { $0.id.rawValue == id }
    return named?.title[language] ?? messages.stages.band(band)
  }

  /// Who answered and how, without the name of a respondent.
  var participation: String {
    if let group = material.group {
      let names = group.organisations.map(inSentence)
      if group.isOneVoiceEach { return words.oneVoiceEach(names) }
      return words.people(group.respondents, names)
    }
    let organisation =
      material.sharing.showsNames ? inSentence(material.assessment.subject.onBehalfOf) : ""
    return switch material.assessment.context[.together].first?.rawValue {
    case "ensemble": words.oneScreen(organisation)
    case "chacun": words.beforePooling(organisation)
    default: words.onePerson(organisation)
    }
  }

  var counts: String { messages.counted(result.counts) }

  /// Partner organisations, `limit` of them at most.
  func partners(limit: Int) -> String {
    let names = material.assessment.subject.partners.map(inSentence).filter { !$0.isEmpty }
    return words.andOthers(Array(names.prefix(limit)), max(0, names.count - limit))
  }
}
