public import Referential

/// What one respondent answered in a workshop.
public struct Ballot: Hashable, Sendable {
  public var respondent: RespondentID
  /// Nil when it was not said: the ballot then stands for itself among organisations.
  public var organisation: OrganisationID?
  public var role: RoleID?
  public var answers: [CriterionID: Answer]

  public init(
    respondent: RespondentID, organisation: OrganisationID? = nil, role: RoleID? = nil,
    answers: [CriterionID: Answer]
  ) {
    self.respondent = respondent
    self.organisation = organisation
    self.role = role
    self.answers = answers
  }
}

/// Names a respondent within a session.
public struct RespondentID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names an organisation that takes part in a session.
public struct OrganisationID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names a role that respondents of a session may have.
public struct RoleID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}
