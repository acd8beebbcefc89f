public import Assessments
import Evaluation
import JSONText
import Referential

/// One session file as read: the values we know, and every member we do not.
public struct SessionFile: Sendable {
  public var workshop: Workshop
  /// The questionnaire's title as it was when the file was written.
  public var questionnaireTitle: String
  /// Written by a newer version: it may be read, never written.
  public var isNewer: Bool
  /// Members that this version does not know, kept when the file is rewritten.
  public var unknownMembers: UnknownMembers

  /// Reads the bytes of `path`, which only names the file in errors.
  public static func read(_ bytes: [UInt8], path: String) throws(RecordError) -> SessionFile {
    let (node, isNewer) = try FormatReading.root(
      of: bytes, path: path, name: WorkshopFormat.name, family: WorkshopFormat.family)
    do throws(JSONShapeError) {
      let workshop = try workshop(node)
      return SessionFile(
        workshop: workshop,
        questionnaireTitle: try node.required("questionnaire").optional("title")?.string()
          ?? workshop.setup.questionnaire.id,
        isNewer: isNewer,
        unknownMembers: UnknownMembers(in: node.value, shape: WorkshopFormat.shape))
    } catch {
      throw .wrongShape(path: path, error)
    }
  }

  private static func workshop(_ node: JSONNode) throws(JSONShapeError) -> Workshop {
    let created = try node.required("created").moment()
    var workshop = Workshop(
      id: WorkshopID(try node.required("id").string()), created: created,
      setup: try node.workshopSetup())
    workshop.modified = try node.optional("modified")?.moment() ?? created
    workshop.phase = try node.required("phase").code(WorkshopPhase.self)
    workshop.follows = try node.optional("follows").map { node throws(JSONShapeError) in
      WorkshopID(try node.string())
    }
    workshop.attendance = try node.list("attendance") { node throws(JSONShapeError) in
      try node.attendee()
    }
    workshop.register = try node.list("register") { node throws(JSONShapeError) in
      try node.registerEntry()
    }
    if try node.optional("messages") != nil {
      workshop.messages = try node.list("messages") { node throws(JSONShapeError) in
        try node.string()
      }
    }
    workshop.postersCounted = try node.optional("postersCounted")?.int(in: 0...1_000) ?? 0
    workshop.revealed = try node.list("revealed") { node throws(JSONShapeError) in
      DimensionID(try node.string())
    }
    workshop.commentsRead = try node.list("commentsRead") { node throws(JSONShapeError) in
      BallotID(try node.string())
    }
    workshop.commentsShown = try node.list("commentsShown") { node throws(JSONShapeError) in
      CommentPlace(
        ballot: BallotID(try node.required("ballot").string()),
        criterion: CriterionID(try node.required("criterion").string()))
    }
    for member in try node.optional("decisions")?.members() ?? [] {
      workshop.decisions[CriterionID(member.key)] = try member.node.decision()
    }
    workshop.parkingLot = try node.list("parkingLot") { node throws(JSONShapeError) in
      ParkedSubject(
        criterion: try node.optional("criterion").map { node throws(JSONShapeError) in
          CriterionID(try node.string())
        }, text: try node.optional("text")?.string() ?? "")
    }
    workshop.sittings = try node.list("sittings") { node throws(JSONShapeError) in
      Sitting(
        started: try node.required("started").moment(),
        ended: try node.optional("ended")?.moment(),
        minutes: try node.required("minutes").int(in: 0...1_440))
    }
    workshop.underDiscussion = try node.optional("underDiscussion")
      .map { node throws(JSONShapeError) in CriterionID(try node.string()) }
    if let plan = try node.optional("plan") { workshop.plan = try plan.plan() }
    workshop.takeaways = try node.list("takeaways") { node throws(JSONShapeError) in
      try node.string()
    }
    workshop.nextMeeting = try node.optional("nextMeeting")?.date()
    workshop.counts = try node.optional("counts")?.countsByCriterion() ?? [:]
    workshop.keepsBallots = try node.optional("keepsBallots")?.bool() ?? false
    workshop.assessment = try node.optional("assessment").map { node throws(JSONShapeError) in
      AssessmentID(try node.string())
    }
    return workshop
  }
}

extension JSONNode {
  /// The elements of an optional list, each decoded; none when there is no list.
  func list<Value>(
    _ key: String, _ decode: (JSONNode) throws(JSONShapeError) -> Value
  ) throws(JSONShapeError) -> [Value] {
    var values: [Value] = []
    for element in try optional(key)?.elements() ?? [] { values.append(try decode(element)) }
    return values
  }

  fileprivate func workshopSetup() throws(JSONShapeError) -> WorkshopSetup {
    WorkshopSetup(
      subject: try required("subject").subject(),
      purpose: try optional("purpose")?.string() ?? "",
      questionnaire: try required("questionnaire").packReference(),
      catalogue: try required("catalogue").packReference(id: "catalogue"),
      language: try required("language").code(Language.self),
      context: try optional("context")?.context() ?? Context(),
      scope: ScopeID(try optional("scope")?.string() ?? ScopeID.all.rawValue),
      voices: try required("voices").code(WorkshopSetup.Voices.self),
      naming: try required("naming").code(WorkshopSetup.Naming.self),
      organisations: try list("organisations") { node throws(JSONShapeError) in
        WorkshopSetup.Organisation(
          id: OrganisationID(try node.required("id").string()),
          name: try node.required("name").string())
      },
      roles: try list("roles") { node throws(JSONShapeError) in
        WorkshopSetup.Role(
          id: RoleID(try node.required("id").string()), name: try node.required("name").string())
      },
      date: try optional("date")?.date(),
      startTime: try optional("startTime")?.string() ?? "",
      endTime: try optional("endTime")?.string() ?? "",
      minutes: try optional("minutes")?.int(in: 1...1_440) ?? 120,
      place: try optional("place")?.string() ?? "",
      facilitator: try optional("facilitator")?.string() ?? "",
      holder: try optional("holder")?.string() ?? "",
      contact: try optional("contact")?.string() ?? "",
      keepUntil: try optional("keepUntil")?.date())
  }

  private func organisation() throws(JSONShapeError) -> OrganisationID? {
    try optional("organisation").map { node throws(JSONShapeError) in
      OrganisationID(try node.string())
    }
  }

  private func role() throws(JSONShapeError) -> RoleID? {
    try optional("role").map { node throws(JSONShapeError) in RoleID(try node.string()) }
  }

  fileprivate func attendee() throws(JSONShapeError) -> Attendee {
    Attendee(
      name: try required("name").string(), organisation: try organisation(), role: try role(),
      hasAnswered: try optional("hasAnswered")?.bool() ?? false)
  }

  fileprivate func registerEntry() throws(JSONShapeError) -> RegisterEntry {
    RegisterEntry(
      ballot: BallotID(try required("ballot").string()),
      name: try optional("name")?.string() ?? "", organisation: try organisation(),
      role: try role(), origin: try optional("origin")?.code(BallotOrigin.self),
      received: try optional("received")?.moment(),
      status: try required("status").code(RegisterEntry.Status.self),
      answered: try required("answered").int(in: 0...1_000))
  }

  fileprivate func decision() throws(JSONShapeError) -> Decision {
    Decision(
      answer: try optional("answer")?.answer(),
      agreedBy: try list("agreedBy") { node throws(JSONShapeError) in try node.string() },
      reason: try optional("reason")?.string() ?? "",
      dissent: try optional("dissent")?.string() ?? "", at: try required("at").moment())
  }

  func countsByCriterion() throws(JSONShapeError) -> [CriterionID: LevelCounts] {
    var counts: [CriterionID: LevelCounts] = [:]
    for member in try members() {
      counts[CriterionID(member.key)] = try member.node.levelCounts()
    }
    return counts
  }
}
