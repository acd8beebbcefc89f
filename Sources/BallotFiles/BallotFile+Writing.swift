public import Assessments
public import Evaluation
public import JSONText
public import Referential

extension BallotFile {
  /// A ballot as its file holds it: what was answered, in questionnaire order.
  public static func value(
    of ballot: WorkshopBallot, in order: [CriterionID] = [],
    unknownMembers: JSONObject = JSONObject()
  ) -> JSONValue {
    var members = head(
      id: ballot.id, workshop: ballot.workshop, questionnaire: ballot.questionnaire)
    if !ballot.name.isEmpty { members.append(("name", .string(ballot.name))) }
    if let organisation = ballot.organisation {
      members.append(("organisation", .string(organisation.rawValue)))
    }
    if let role = ballot.role { members.append(("role", .string(role.rawValue))) }
    if let origin = ballot.origin { members.append(("origin", .string(origin.rawValue))) }
    if let received = ballot.received { members.append(("received", .string(received.text))) }
    let place = Dictionary(
      order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = ballot.answers.sorted { left, right in
      (place[left.key] ?? .max, left.key) < (place[right.key] ?? .max, right.key)
    }
    members.append(
      ("answers", .object(JSONObject(sorted.map { ($0.key.rawValue, value(of: $0.value)) }))))
    members += unknownMembers.members.map { ($0.key, $0.value) }
    return .object(JSONObject(members))
  }

  /// An empty ballot with the questions and the five sentences, to be answered on another machine or in any
  /// editor: `"answer": null` becomes a digit.
  public static func empty(
    for workshop: Workshop, of questionnaire: Questionnaire, organisation: OrganisationID? = nil
  ) -> JSONValue {
    let setup = workshop.setup
    let language = setup.language
    var members = head(id: nil, workshop: workshop.id, questionnaire: setup.questionnaire)
    members.insert(("subject", .string(setup.subject.name)), at: 2)
    members.insert(("language", .string(language.rawValue)), at: 3)
    if setup.showsNames { members.append(("name", "")) }
    members.append(("organisation", .string(organisation?.rawValue ?? "")))
    members.append(("role", ""))
    members.append(("origin", .string(BallotOrigin.file.rawValue)))
    let criteria = setup.asked(in: questionnaire).flatMap(\.criteria)
    let answers = criteria.map { criterion in
      (
        criterion.id.rawValue,
        JSONValue.object(
          JSONObject([
            ("question", .string(criterion.question[language])),
            ("sentences", .array(criterion.levels.map { .string($0[language]) })),
            ("answer", .null), ("comment", ""),
          ]))
      )
    }
    members.append(("answers", .object(JSONObject(answers))))
    return .object(JSONObject(members))
  }

  private static func head(
    id: BallotID?, workshop: WorkshopID, questionnaire: PackReference
  ) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [("format", .string(BallotFormat.name))]
    if let id { members.append(("id", .string(id.rawValue))) }
    members += [
      ("workshop", .string(workshop.rawValue)),
      (
        "questionnaire",
        [
          "id": .string(questionnaire.id), "version": .string(questionnaire.version),
          "digest": .string(questionnaire.digest),
        ]
      ),
    ]
    return members
  }

  private static func value(of given: WorkshopBallot.Given) -> JSONValue {
    let answer: JSONValue =
      switch given.answer {
      case .level(let level): .int(level.rawValue)
      case .unknown: "unknown"
      case .notApplicable: "not-applicable"
      }
    return given.comment.isEmpty
      ? answer : ["answer": answer, "comment": .string(given.comment)]
  }
}
