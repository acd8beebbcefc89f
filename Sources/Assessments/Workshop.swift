public import Evaluation
public import Referential

/// Names one workshop; also part of its folder name.
public struct WorkshopID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// One session as its facilitator's file holds it: how it was prepared, who answered, what was decided.
///
/// No level of anybody stands here before the ballots are closed for good: ballots and tallies are
/// files of their own (docs/files.md, workshops).
public struct Workshop: Hashable, Sendable {
  public var id: WorkshopID
  public var created: Moment
  public var modified: Moment
  public var setup: WorkshopSetup
  public var phase: WorkshopPhase
  /// Who is expected, and who has answered.
  public var attendance: [Attendee]
  /// Every ballot that came, in an order that tells nothing in an anonymous session.
  public var register: [RegisterEntry]
  /// Marks of the messages that ballots came in, to notice one that comes twice; gone once answers are shown.
  public var messages: [String]
  /// Posters whose stickers were counted; the counts are in a file of their own.
  public var postersCounted: Int
  /// Dimensions that the group has seen.
  public var revealed: [DimensionID]
  /// Ballots all of whose comments may appear, as sessions were kept that read them ballot by ballot.
  public var commentsRead: [BallotID]
  /// Comments that the facilitator has read and lets appear.
  public var commentsShown: [CommentPlace]
  public var decisions: [CriterionID: Decision]
  /// What is put off: criteria, or anything that was said.
  public var parkingLot: [ParkedSubject]
  /// Times at which the group sat, the last one perhaps still open.
  public var sittings: [Sitting]
  /// The criterion under discussion, to come back to.
  public var underDiscussion: CriterionID?
  public var plan: Plan
  /// « Ce que je retiens », as said.
  public var takeaways: [String]
  /// When the group meets again; the next assessment has its date in the plan.
  public var nextMeeting: CalendarDate?
  /// How many gave each level, kept when ballots are erased.
  public var counts: [CriterionID: LevelCounts]
  /// Whether ballots stay after closing; they are erased by default.
  public var keepsBallots: Bool
  /// The group's assessment, once there is one.
  public var assessment: AssessmentID?
  /// The session of the same subject that came before.
  public var follows: WorkshopID?

  public init(id: WorkshopID, created: Moment, setup: WorkshopSetup) {
    self.id = id
    self.created = created
    self.modified = created
    self.setup = setup
    self.phase = .preparing
    self.attendance = []
    self.register = []
    self.messages = []
    self.postersCounted = 0
    self.revealed = []
    self.commentsRead = []
    self.commentsShown = []
    self.decisions = [:]
    self.parkingLot = []
    self.sittings = []
    self.underDiscussion = nil
    self.plan = Plan()
    self.takeaways = []
    self.nextMeeting = nil
    self.counts = [:]
    self.keepsBallots = false
    self.assessment = nil
    self.follows = nil
  }
}

/// How far a session has come.
public enum WorkshopPhase: String, CaseIterable, Comparable, Sendable {
  /// Nothing was collected.
  case preparing
  /// Ballots come in; nobody sees a level.
  case collecting
  /// No ballot comes in any more; nothing is shown yet.
  case closed
  /// Answers are shown, discussed and decided upon.
  case revealed
  /// Decisions were read back; ballots were erased or kept.
  case ended

  public static func < (left: WorkshopPhase, right: WorkshopPhase) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// Someone expected at a session, or an organisation where each has one voice.
///
/// In an anonymous session this says that they answered, never which ballot is theirs.
public struct Attendee: Hashable, Sendable {
  /// A name or nickname; the organisation's where it has one voice.
  public var name: String
  public var organisation: OrganisationID?
  public var role: RoleID?
  public var hasAnswered: Bool

  public init(
    name: String, organisation: OrganisationID? = nil, role: RoleID? = nil,
    hasAnswered: Bool = false
  ) {
    self.name = name
    self.organisation = organisation
    self.role = role
    self.hasAnswered = hasAnswered
  }
}

/// What the session knows of a ballot: that it is there, never a level.
public struct RegisterEntry: Hashable, Sendable {
  /// What became of a ballot.
  public enum Status: String, CaseIterable, Sendable {
    case counted
    /// A later one of the same respondent took its place.
    case replaced
    case withdrawn
    /// It came after closing and was left out.
    case late
  }

  public var ballot: BallotID
  /// Empty in an anonymous session, as organisation and role are: they stand in the ballot alone.
  public var name: String
  public var organisation: OrganisationID?
  public var role: RoleID?
  /// Nil once an anonymous session is closed.
  public var origin: BallotOrigin?
  /// Nil in an anonymous session: a time could tell whose ballot it is.
  public var received: Moment?
  public var status: Status
  /// Criteria with any answer, « ne sait pas » included.
  public var answered: Int

  public init(
    ballot: BallotID, name: String = "", organisation: OrganisationID? = nil, role: RoleID? = nil,
    origin: BallotOrigin?, received: Moment? = nil, status: Status = .counted, answered: Int
  ) {
    self.ballot = ballot
    self.name = name
    self.organisation = organisation
    self.role = role
    self.origin = origin
    self.received = received
    self.status = status
    self.answered = answered
  }
}
