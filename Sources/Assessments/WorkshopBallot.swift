public import Evaluation
public import Referential

/// Names a ballot file within a session; drawn at random, so that it tells no order.
public struct BallotID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// How a ballot came.
public enum BallotOrigin: String, CaseIterable, Sendable {
  /// Typed from paper by the facilitator.
  case paper
  /// Answered at this keyboard, behind the curtain.
  case keyboard
  /// A reply to a mail.
  case mail
  /// A ballot file of another machine.
  case file
  /// A row of a table, as form services export it.
  case table
  /// One sheet filled in by everybody together, on the projector.
  case together
}

/// One respondent's ballot, or an organisation's, as its own file holds it.
public struct WorkshopBallot: Hashable, Sendable {
  /// An answer with what was written beside it.
  public struct Given: Hashable, Sendable {
    public var answer: Answer
    public var comment: String

    public init(_ answer: Answer, comment: String = "") {
      self.answer = answer
      self.comment = comment
    }
  }

  public var id: BallotID
  public var workshop: WorkshopID
  public var questionnaire: PackReference
  /// Empty in an anonymous session.
  public var name: String
  public var organisation: OrganisationID?
  public var role: RoleID?
  /// Nil once an anonymous session is closed.
  public var origin: BallotOrigin?
  /// Nil in an anonymous session.
  public var received: Moment?
  public var answers: [CriterionID: Given]

  public init(
    id: BallotID, workshop: WorkshopID, questionnaire: PackReference, name: String = "",
    organisation: OrganisationID? = nil, role: RoleID? = nil, origin: BallotOrigin?,
    received: Moment? = nil, answers: [CriterionID: Given] = [:]
  ) {
    self.id = id
    self.workshop = workshop
    self.questionnaire = questionnaire
    self.name = name
    self.organisation = organisation
    self.role = role
    self.origin = origin
    self.received = received
    self.answers = answers
  }

  /// The ballot as `Evaluator` takes it.
  public var ballot: Ballot {
    Ballot(
      respondent: RespondentID(id.rawValue), organisation: organisation, role: role,
      answers: answers.mapValues(\.answer))
  }
}

/// Stickers counted on posters: levels without respondents, a file of its own.
public struct StickerTally: Hashable, Sendable {
  public var workshop: WorkshopID
  public var questionnaire: PackReference
  public var counts: [CriterionID: LevelCounts]

  public init(
    workshop: WorkshopID, questionnaire: PackReference, counts: [CriterionID: LevelCounts] = [:]
  ) {
    self.workshop = workshop
    self.questionnaire = questionnaire
    self.counts = counts
  }
}
