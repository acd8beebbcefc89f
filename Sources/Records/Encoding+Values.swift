public import Assessments
public import JSONText
import Referential

// How each value of an assessment file is written. The twin of Decoding+Values.swift.
extension JSONValue {
  init(_ subject: Subject) {
    self = .object(
      JSONObject([
        ("id", .string(subject.id)), ("name", .string(subject.name)),
        ("partners", .array(subject.partners.map { .string($0) })),
        ("since", .string(subject.since)), ("onBehalfOf", .string(subject.onBehalfOf)),
        ("respondent", .string(subject.respondent)),
      ]))
  }

  init(_ reference: PackReference, title: String? = nil) {
    var members: [(String, JSONValue)] = [
      ("id", .string(reference.id)), ("version", .string(reference.version)),
      ("digest", .string(reference.digest)),
    ]
    if let title { members.append(("title", .string(title))) }
    self = .object(JSONObject(members))
  }

  init(_ context: Context) {
    let questions = context.choices.sorted { $0.key < $1.key }
    self = .object(
      JSONObject(
        questions.map { question, choices in
          (question.rawValue, .array(choices.map { .string($0.rawValue) }))
        }))
  }

  init(_ answer: Answer) {
    switch answer {
    case .level(let level): self = .int(level.rawValue)
    case .unknown: self = .string("unknown")
    case .notApplicable: self = .string("not-applicable")
    }
  }

  /// With the question and the chosen level in the person's language, so that the file can be read alone.
  init(_ recorded: RecordedAnswer, to criterion: Criterion?, in language: Language) {
    var members: [(String, JSONValue)] = []
    if let criterion { members.append(("question", .string(criterion.question[language]))) }
    if let answer = recorded.answer { members.append(("answer", JSONValue(answer))) }
    if let criterion, let level = recorded.answer?.level {
      members.append(("sentence", .string(criterion.sentence(of: level)[language])))
    }
    if !recorded.comment.isEmpty { members.append(("comment", .string(recorded.comment))) }
    if !recorded.reason.isEmpty { members.append(("reason", .string(recorded.reason))) }
    if recorded.isFlagged { members.append(("flagged", true)) }
    members.append(("at", .string(recorded.at.text)))
    self = .object(JSONObject(members))
  }

  /// A plan as `plan` in an assessment file and as `plan --json` print it.
  public init(_ plan: Plan) {
    var members: [(String, JSONValue)] = [("actions", .array(plan.actions.map { JSONValue($0) }))]
    if let review = plan.review { members.append(("review", .string(review.text))) }
    self = .object(JSONObject(members))
  }

  init(_ action: Action) {
    var members: [(String, JSONValue)] = [
      ("id", .string(action.id)), ("what", .string(action.what)),
    ]
    if let criterion = action.criterion {
      members.append(("criterion", .string(criterion.rawValue)))
    }
    if let level = action.levelNow { members.append(("levelNow", .int(level.rawValue))) }
    if let level = action.levelAimed { members.append(("levelAimed", .int(level.rawValue))) }
    members.append(("firstStep", .string(action.firstStep)))
    if let tool = action.tool { members.append(("tool", .string(tool.rawValue))) }
    members.append(("owner", .string(action.owner)))
    if let due = action.due { members.append(("due", .string(due.text))) }
    members += [
      ("effort", .int(action.effort)), ("status", .string(action.status.rawValue)),
      ("notes", .string(action.notes)),
    ]
    if let former = action.follows { members.append(("follows", .string(former))) }
    self = .object(JSONObject(members))
  }
}
