public import Assessments
public import Evaluation
public import JSONText
public import Referential

/// Everything a saved file says besides the assessment itself.
public struct AssessmentSurroundings: Sendable {
  public var questionnaire: Questionnaire
  public var result: EvaluationResult
  public var recommendations: [Recommendation]
  /// Members to keep although this version does not know them.
  public var unknownMembers: UnknownMembers

  public init(
    questionnaire: Questionnaire, result: EvaluationResult, recommendations: [Recommendation],
    unknownMembers: UnknownMembers = UnknownMembers()
  ) {
    self.questionnaire = questionnaire
    self.result = result
    self.recommendations = recommendations
    self.unknownMembers = unknownMembers
  }
}

extension AssessmentFile {
  /// The whole file as a value, members in a stable order.
  public static func value(
    of assessment: Assessment, in surroundings: AssessmentSurroundings
  ) -> JSONValue {
    let questionnaire = surroundings.questionnaire
    let visible = questionnaire.visibleCriteria(in: assessment.context, scope: assessment.scope)
    let answered = visible.count { assessment.answers[$0.id]?.answer != nil }
    var members: [(String, JSONValue)] = [
      ("format", .string(AssessmentFormat.name)), ("id", .string(assessment.id.rawValue)),
      ("created", .string(assessment.created.text)),
      ("modified", .string(assessment.modified.text)),
    ]
    if let completed = assessment.completed {
      members.append(("completed", .string(completed.text)))
    }
    members += [
      ("language", .string(assessment.language.rawValue)),
      ("subject", JSONValue(assessment.subject)),
    ]
    if let follows = assessment.follows { members.append(("follows", .string(follows.rawValue))) }
    members += [
      (
        "questionnaire",
        JSONValue(assessment.questionnaire, title: questionnaire.title[assessment.language])
      ),
      ("catalogue", JSONValue(assessment.catalogue)),
      ("scope", .string(assessment.scope.rawValue)), ("context", JSONValue(assessment.context)),
      ("progress", ["answered": .int(answered), "total": .int(visible.count)]),
    ]
    if let lastSeen = assessment.lastSeen {
      members.append(("lastSeen", .string(lastSeen.rawValue)))
    }
    members += [
      (
        "pace",
        ["answers": .int(assessment.pace.answers), "seconds": .int(assessment.pace.seconds)]
      ),
      ("answers", answers(of: assessment, questionnaire)),
      ("results", JSONValue(surroundings.result)),
      ("recommendations", .array(surroundings.recommendations.map { JSONValue($0) })),
      ("plan", JSONValue(assessment.plan)),
    ]
    if let group = assessment.group { members.append(("group", JSONValue(group))) }
    return surroundings.unknownMembers.restored(to: .object(JSONObject(members)))
  }

  /// Answers in questionnaire order; those hidden by the context or by another scope are kept as well.
  private static func answers(
    of assessment: Assessment, _ questionnaire: Questionnaire
  ) -> JSONValue {
    let known = questionnaire.criteria
    let order = Dictionary(
      known.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = assessment.answers.sorted { left, right in
      (order[left.key] ?? .max, left.key) < (order[right.key] ?? .max, right.key)
    }
    return .object(
      JSONObject(
        sorted.map { id, recorded in
          let criterion = order[id].map { known[$0] }
          return (id.rawValue, JSONValue(recorded, to: criterion, in: assessment.language))
        }))
  }
}

extension JSONValue {
  /// A recommendation: the tool and its reasons as data.
  public init(_ recommendation: Recommendation) {
    self = .object(
      JSONObject([
        ("tool", .string(recommendation.tool.rawValue)),
        ("reasons", .array(recommendation.reasons.map { JSONValue($0) })),
      ]))
  }

  private init(_ reason: Recommendation.Reason) {
    switch reason {
    case .weakCriterion(let criterion, let level):
      self = [
        "kind": "weak-criterion", "criterion": .string(criterion.rawValue),
        "level": .int(level.rawValue),
      ]
    case .need(let need): self = ["kind": "need", "need": .string(need.rawValue)]
    case .unknownInBlindSpot(let criterion):
      self = ["kind": "unknown-in-blind-spot", "criterion": .string(criterion.rawValue)]
    case .fallback: self = ["kind": "fallback"]
    case .divergence(let criterion):
      self = ["kind": "divergence", "criterion": .string(criterion.rawValue)]
    }
  }
}
