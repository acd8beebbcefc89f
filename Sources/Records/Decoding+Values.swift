import Assessments
import JSONText
import Referential

// How each value of an assessment file is read. The twin of Encoding+Values.swift.
extension JSONNode {
  func moment() throws(JSONShapeError) -> Moment {
    let text = try string()
    guard let moment = Moment(text) else {
      throw error(.malformed(found: text, expected: "2026-03-12T20:15:00+01:00"))
    }
    return moment
  }

  func date() throws(JSONShapeError) -> CalendarDate {
    let text = try string()
    guard let date = CalendarDate(text) else {
      throw error(.malformed(found: text, expected: "2026-03-12"))
    }
    return date
  }

  func subject() throws(JSONShapeError) -> Subject {
    var partners: [String] = []
    for partner in try optional("partners")?.elements() ?? [] {
      partners.append(try partner.string())
    }
    return Subject(
      id: try optional("id")?.string() ?? "", name: try required("name").string(),
      partners: partners, since: try optional("since")?.string() ?? "",
      onBehalfOf: try optional("onBehalfOf")?.string() ?? "",
      respondent: try optional("respondent")?.string() ?? "")
  }

  func packReference(id known: String? = nil) throws(JSONShapeError) -> PackReference {
    let id: String
    if let known { id = known } else { id = try required("id").string() }
    return PackReference(
      id: id, version: try required("version").string(), digest: try required("digest").string())
  }

  func context() throws(JSONShapeError) -> Context {
    var choices: [ContextQuestionID: [ChoiceID]] = [:]
    for member in try members() {
      let question = ContextQuestionID(member.key)
      if case .string(let single) = member.node.value {
        choices[question] = [ChoiceID(single)]
        continue
      }
      var chosen: [ChoiceID] = []
      for element in try member.node.elements() { chosen.append(ChoiceID(try element.string())) }
      choices[question] = chosen
    }
    return Context(choices)
  }

  /// A level as a number, or `unknown`, or `not-applicable`.
  func answer() throws(JSONShapeError) -> Answer {
    if case .string(let text) = value {
      switch text {
      case "unknown": return .unknown
      case "not-applicable": return .notApplicable
      default: throw error(.unknownCode(found: text, known: ["unknown", "not-applicable"]))
      }
    }
    guard let level = Level(rawValue: try int(in: 1...5)) else {
      throw error(.malformed(found: "\(value)", expected: "1, 2, 3, 4, 5"))
    }
    return .level(level)
  }

  func recordedAnswer() throws(JSONShapeError) -> RecordedAnswer {
    RecordedAnswer(
      answer: try optional("answer")?.answer(), comment: try optional("comment")?.string() ?? "",
      reason: try optional("reason")?.string() ?? "",
      isFlagged: try optional("flagged")?.bool() ?? false, at: try required("at").moment())
  }

  func answers() throws(JSONShapeError) -> [CriterionID: RecordedAnswer] {
    var answers: [CriterionID: RecordedAnswer] = [:]
    for member in try members() {
      answers[CriterionID(member.key)] = try member.node.recordedAnswer()
    }
    return answers
  }

  /// Answers alone: each as in an assessment file, or short as `3`, `"unknown"`.
  func plainAnswers() throws(JSONShapeError) -> [CriterionID: Answer] {
    var answers: [CriterionID: Answer] = [:]
    for member in try members() {
      if case .object = member.node.value {
        answers[CriterionID(member.key)] = try member.node.optional("answer")?.answer()
      } else {
        answers[CriterionID(member.key)] = try member.node.answer()
      }
    }
    return answers
  }

  func plan() throws(JSONShapeError) -> Plan {
    var actions: [Action] = []
    for element in try optional("actions")?.elements() ?? [] {
      actions.append(try element.action())
    }
    return Plan(actions: actions, review: try optional("review")?.date())
  }

  private func action() throws(JSONShapeError) -> Action {
    var action = Action(id: try required("id").string(), what: try required("what").string())
    if let criterion = try optional("criterion") {
      action.criterion = CriterionID(try criterion.string())
    }
    if let level = try optional("levelNow") {
      action.levelNow = Level(rawValue: try level.int(in: 1...5))
    }
    if let level = try optional("levelAimed") {
      action.levelAimed = Level(rawValue: try level.int(in: 1...5))
    }
    action.firstStep = try optional("firstStep")?.string() ?? ""
    if let tool = try optional("tool") { action.tool = ToolID(try tool.string()) }
    action.owner = try optional("owner")?.string() ?? ""
    action.due = try optional("due")?.date()
    action.effort = try optional("effort")?.int(in: 1...3) ?? 1
    action.status = try optional("status")?.code(Action.Status.self) ?? .toDo
    action.notes = try optional("notes")?.string() ?? ""
    action.follows = try optional("follows")?.string()
    return action
  }
}
