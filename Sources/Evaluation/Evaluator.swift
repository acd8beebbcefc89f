public import Referential

/// One questionnaire for one context and scope, prepared once and asked many times.
///
/// Everything that answers cannot change is worked out here: what is visible, weights, tags. A
/// change of context asks for a new evaluator; answers that it hides are kept by the caller and
/// simply not read.
public struct Evaluator: Sendable {
  public let questionnaire: Questionnaire
  public let context: Context
  /// The scope that is read: `all` when the one asked for is not known.
  public let scope: ScopeID
  /// Dimensions with the criteria that are asked, in questionnaire order.
  public let dimensions: [Dimension]
  public let stageTable: StageTable
  public let bandTable: BandTable

  let criteria: [AskedCriterion]
  let dimensionIDs: [DimensionID]
  /// Slots in `tags` of all criteria, one after the other; each criterion knows its range.
  let tagSlots: [Int]
  let tags: [TagID]
  let givesStage: Bool

  /// How many criteria the questionnaire has in all: the length of the array that `evaluate(_:)`
  /// takes.
  public let criterionCount: Int

  public init(
    questionnaire: Questionnaire, context: Context = Context(), scope: ScopeID = .all,
    stageTable: StageTable = .standard, bandTable: BandTable = .standard
  ) {
    let declared = questionnaire.scope(scope)
    self.questionnaire = questionnaire
    self.context = context
    self.scope = declared?.id ?? .all
    self.stageTable = stageTable
    self.bandTable = bandTable
    givesStage = declared?.givesStage ?? true
    criterionCount = questionnaire.criteria.count
    dimensions = questionnaire.visibleDimensions(in: context, scope: scope)

    dimensionIDs = dimensions.map(\.id)

    let borne = Set(dimensions.flatMap(\.criteria).flatMap(\.tags))
    tags = questionnaire.tags.map(\.id).filter(borne.contains)
    let slots = Dictionary(
      tags.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      questionnaire.criteria.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var asked: [AskedCriterion] = []
    var tagSlots: [Int] = []
    for (slot, dimension) in dimensions.enumerated() {
      for criterion in dimension.criteria {
        let start = tagSlots.count
        tagSlots += criterion.tags.compactMap { slots[$0] }
        asked.append(
          AskedCriterion(
            id: criterion.id, place: places[criterion.id] ?? 0, slot: slot,
            weight: criterion.weight, effort: criterion.effort, ease: criterion.find.ease,
            allowsNotApplicable: criterion.allowsNotApplicable,
            isOptional: criterion.optionalWhen?.holds(in: context) ?? false,
            tagRange: start..<tagSlots.count))
      }
    }
    criteria = asked
    self.tagSlots = tagSlots
  }

  /// The criteria that are asked, in questionnaire order.
  public var visibleCriteria: [Criterion] { dimensions.flatMap(\.criteria) }

  /// What the answers mean; those to criteria that are not asked are not read.
  public func evaluate(_ answers: [CriterionID: Answer]) -> EvaluationResult {
    result(of: criteria.map { reply(to: $0, answers[$0.id]) })
  }

  /// The same from answers in questionnaire order, one place per criterion, asked or not: the fast
  /// entry, faster still without the contributions of rule 8.
  public func evaluate(_ answers: [Answer?], explaining: Bool = true) -> EvaluationResult {
    precondition(answers.count == criterionCount, "one place per criterion of the questionnaire")
    // By index: a criterion that is copied counts the references to its id.
    let replies = criteria.indices.map { index in
      Reply(
        answers[criteria[index].place], allowsNotApplicable: criteria[index].allowsNotApplicable)
    }
    return result(of: replies, explaining: explaining)
  }

  func reply(to criterion: AskedCriterion, _ answer: Answer?) -> Reply {
    Reply(answer, allowsNotApplicable: criterion.allowsNotApplicable)
  }
}

/// What the sums need of a criterion that is asked.
struct AskedCriterion: Sendable {
  var id: CriterionID
  /// Its place among all criteria of the questionnaire.
  var place: Int
  /// The place of its dimension among those that are asked.
  var slot: Int
  var weight: Int
  var effort: Int
  var ease: Int
  var allowsNotApplicable: Bool
  /// Asked, but never feeds « à travailler » nor the path.
  var isOptional: Bool
  var tagRange: Range<Int>
}
