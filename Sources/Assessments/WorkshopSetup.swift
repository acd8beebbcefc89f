public import Evaluation
public import Referential

/// How a session was prepared.
public struct WorkshopSetup: Hashable, Sendable {
  /// Who speaks.
  public enum Voices: String, CaseIterable, Sendable {
    /// « Chacun pour soi ».
    case each
    /// « Une voix par organisation »: a ballot agreed inside each partner beforehand, shown by name.
    case organisation
  }

  /// Whether a ballot bears a name.
  public enum Naming: String, CaseIterable, Sendable {
    case named, anonymous
  }

  /// The alliance, or what else is assessed, with its partners.
  public var subject: Subject
  /// The question that the group wants answered.
  public var purpose: String
  public var questionnaire: PackReference
  public var catalogue: PackReference
  public var language: Language
  public var context: Context
  /// The whole questionnaire, a first reading, or two to four dimensions.
  public var scope: ScopeID
  public var voices: Voices
  public var naming: Naming
  public var organisations: [Organisation]
  public var roles: [Role]
  public var date: CalendarDate?
  /// As said in the invitation, such as « 18 h 30 ».
  public var startTime: String
  public var endTime: String
  /// Minutes planned for the session, 15 to 480.
  public var minutes: Int
  public var place: String
  public var facilitator: String
  /// The organisation that keeps the answers.
  public var holder: String
  /// Whom to ask to see, correct or erase one's answers.
  public var contact: String
  /// The day by which answers are erased.
  public var keepUntil: CalendarDate?

  /// An organisation that takes part.
  public struct Organisation: Hashable, Sendable {
    public var id: OrganisationID
    public var name: String

    public init(id: OrganisationID, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// A role that respondents may have.
  public struct Role: Hashable, Sendable {
    public var id: RoleID
    public var name: String

    public init(id: RoleID, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// Two hours, when nobody says otherwise.
  public static let usualMinutes = 120

  public init(
    subject: Subject, purpose: String = "", questionnaire: PackReference, catalogue: PackReference,
    language: Language, context: Context = Context(), scope: ScopeID = .all,
    voices: Voices = .each, naming: Naming = .named,
    organisations: [Organisation] = [], roles: [Role] = [], date: CalendarDate? = nil,
    startTime: String = "", endTime: String = "", minutes: Int = WorkshopSetup.usualMinutes,
    place: String = "",
    facilitator: String = "", holder: String = "", contact: String = "",
    keepUntil: CalendarDate? = nil
  ) {
    self.subject = subject
    self.purpose = purpose
    self.questionnaire = questionnaire
    self.catalogue = catalogue
    self.language = language
    self.context = context
    self.scope = scope
    self.voices = voices
    self.naming = naming
    self.organisations = organisations
    self.roles = roles
    self.date = date
    self.startTime = startTime
    self.endTime = endTime
    self.minutes = minutes
    self.place = place
    self.facilitator = facilitator
    self.holder = holder
    self.contact = contact
    self.keepUntil = keepUntil
  }

  /// Ballots bear the name of an organisation because they were meant to.
  public var showsNames: Bool { voices == .organisation || naming == .named }

  /// The criteria that are asked, dimension by dimension, in questionnaire order.
  public func asked(in questionnaire: Questionnaire) -> [Dimension] {
    questionnaire.visibleDimensions(in: context, scope: scope)
  }
}
