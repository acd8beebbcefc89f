public import Assessments
import Evaluation
public import JSONText
public import Referential

extension SessionFile {
  /// The whole session as a value, members in a stable order.
  ///
  /// With the questionnaire, its title and the questions decided upon stand there too, so that the file can be
  /// read alone.
  public static func value(
    of workshop: Workshop, in questionnaire: Questionnaire?,
    unknownMembers: UnknownMembers = UnknownMembers()
  ) -> JSONValue {
    let language = workshop.setup.language
    var members: [(String, JSONValue)] = [
      ("format", .string(WorkshopFormat.name)), ("id", .string(workshop.id.rawValue)),
      ("created", .string(workshop.created.text)), ("modified", .string(workshop.modified.text)),
      ("phase", .string(workshop.phase.rawValue)),
    ]
    members += setup(workshop.setup, title: questionnaire?.title[language])
    if let follows = workshop.follows { members.append(("follows", .string(follows.rawValue))) }
    if !workshop.messages.isEmpty {
      members.append(("messages", .array(workshop.messages.map { .string($0) })))
    }
    members += [
      ("attendance", .array(workshop.attendance.map { JSONValue($0) })),
      ("register", .array(workshop.register.map { JSONValue($0) })),
      ("postersCounted", .int(workshop.postersCounted)),
      ("revealed", .array(workshop.revealed.map { .string($0.rawValue) })),
      ("commentsRead", .array(workshop.commentsRead.map { .string($0.rawValue) })),
      ("commentsShown", .array(workshop.commentsShown.map { JSONValue($0) })),
      ("decisions", decisions(of: workshop, questionnaire)),
      ("parkingLot", .array(workshop.parkingLot.map { JSONValue($0) })),
      ("sittings", .array(workshop.sittings.map { JSONValue($0) })),
    ]
    if let criterion = workshop.underDiscussion {
      members.append(("underDiscussion", .string(criterion.rawValue)))
    }
    members += [
      ("plan", JSONValue(workshop.plan)),
      ("takeaways", .array(workshop.takeaways.map { .string($0) })),
    ]
    if let date = workshop.nextMeeting { members.append(("nextMeeting", .string(date.text))) }
    members += [
      ("counts", JSONValue(workshop.counts, in: questionnaire)),
      ("keepsBallots", .bool(workshop.keepsBallots)),
    ]
    if let id = workshop.assessment { members.append(("assessment", .string(id.rawValue))) }
    return unknownMembers.restored(to: .object(JSONObject(members)))
  }

  private static func setup(_ setup: WorkshopSetup, title: String?) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [
      ("subject", JSONValue(setup.subject)), ("purpose", .string(setup.purpose)),
      ("questionnaire", JSONValue(setup.questionnaire, title: title)),
      ("catalogue", JSONValue(setup.catalogue)), ("language", .string(setup.language.rawValue)),
      ("scope", .string(setup.scope.rawValue)), ("context", JSONValue(setup.context)),
      ("voices", .string(setup.voices.rawValue)), ("naming", .string(setup.naming.rawValue)),
      (
        "organisations",
        .array(
          setup.organisations.map { ["id": .string($0.id.rawValue), "name": .string($0.name)] })
      ),
      (
        "roles",
        .array(setup.roles.map { ["id": .string($0.id.rawValue), "name": .string($0.name)] })
      ),
    ]
    if let date = setup.date { members.append(("date", .string(date.text))) }
    members += [
      ("startTime", .string(setup.startTime)), ("endTime", .string(setup.endTime)),
      ("minutes", .int(setup.minutes)), ("place", .string(setup.place)),
      ("facilitator", .string(setup.facilitator)), ("holder", .string(setup.holder)),
      ("contact", .string(setup.contact)),
    ]
    if let until = setup.keepUntil { members.append(("keepUntil", .string(until.text))) }
    return members
  }

  /// Decisions in questionnaire order.
  private static func decisions(
    of workshop: Workshop, _ questionnaire: Questionnaire?
  ) -> JSONValue {
    .object(
      JSONObject(
        workshop.decisions.inOrder(of: questionnaire).map { id, decision in
          (
            id.rawValue,
            JSONValue(
              decision, on: questionnaire?.criterion(id), in: workshop.setup.language)
          )
        }))
  }
}

extension Dictionary where Key == CriterionID {
  /// In questionnaire order; what the questionnaire does not know comes last, by id.
  func inOrder(of questionnaire: Questionnaire?) -> [(key: CriterionID, value: Value)] {
    let order = Dictionary<CriterionID, Int>(
      (questionnaire?.criteria ?? []).enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    return sorted { left, right in
      (order[left.key] ?? .max, left.key) < (order[right.key] ?? .max, right.key)
    }
  }
}

extension JSONValue {
  init(_ place: CommentPlace) {
    self = [
      "ballot": .string(place.ballot.rawValue), "criterion": .string(place.criterion.rawValue),
    ]
  }

  init(_ attendee: Attendee) {
    var members: [(String, JSONValue)] = [("name", .string(attendee.name))]
    if let id = attendee.organisation { members.append(("organisation", .string(id.rawValue))) }
    if let id = attendee.role { members.append(("role", .string(id.rawValue))) }
    members.append(("hasAnswered", .bool(attendee.hasAnswered)))
    self = .object(JSONObject(members))
  }

  init(_ entry: RegisterEntry) {
    var members: [(String, JSONValue)] = [("ballot", .string(entry.ballot.rawValue))]
    if !entry.name.isEmpty { members.append(("name", .string(entry.name))) }
    if let id = entry.organisation { members.append(("organisation", .string(id.rawValue))) }
    if let id = entry.role { members.append(("role", .string(id.rawValue))) }
    if let origin = entry.origin { members.append(("origin", .string(origin.rawValue))) }
    if let received = entry.received { members.append(("received", .string(received.text))) }
    members += [
      ("status", .string(entry.status.rawValue)), ("answered", .int(entry.answered)),
    ]
    self = .object(JSONObject(members))
  }

  init(_ decision: Decision, on criterion: Criterion?, in language: Language) {
    var members: [(String, JSONValue)] = []
    if let criterion { members.append(("question", .string(criterion.question[language]))) }
    if let answer = decision.answer {
      members.append(("answer", JSONValue(answer)))
      if let criterion, let level = answer.level {
        members.append(("sentence", .string(criterion.sentence(of: level)[language])))
      }
    }
    if !decision.agreedBy.isEmpty {
      members.append(("agreedBy", .array(decision.agreedBy.map { .string($0) })))
    }
    if !decision.reason.isEmpty { members.append(("reason", .string(decision.reason))) }
    if !decision.dissent.isEmpty { members.append(("dissent", .string(decision.dissent))) }
    members.append(("at", .string(decision.at.text)))
    self = .object(JSONObject(members))
  }

  init(_ subject: ParkedSubject) {
    var members: [(String, JSONValue)] = []
    if let id = subject.criterion { members.append(("criterion", .string(id.rawValue))) }
    members.append(("text", .string(subject.text)))
    self = .object(JSONObject(members))
  }

  init(_ sitting: Sitting) {
    var members: [(String, JSONValue)] = [("started", .string(sitting.started.text))]
    if let ended = sitting.ended { members.append(("ended", .string(ended.text))) }
    members.append(("minutes", .int(sitting.minutes)))
    self = .object(JSONObject(members))
  }

  init(_ counts: [CriterionID: LevelCounts], in questionnaire: Questionnaire?) {
    self = .object(
      JSONObject(
        counts.inOrder(of: questionnaire).map { ($0.key.rawValue, JSONValue($0.value)) }))
  }
}
