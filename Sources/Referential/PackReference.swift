/// Which compiled questionnaire or catalogue was used: enough to find it again and to see a change.
public struct PackReference: Hashable, Sendable {
  /// The questionnaire's id, or `catalogue`.
  public var id: String
  public var version: String
  /// SHA-256 of the pack's bytes, 64 hexadecimal digits in lower case.
  public var digest: String

  public init(id: String, version: String, digest: String) {
    self.id = id
    self.version = version
    self.digest = digest
  }

  /// The first eight digits, for file names and for people.
  public var shortDigest: String { String(digest.prefix(8)) }
}

/// How many criteria of a questionnaire a profile sees.
public struct ProfileCount: Hashable, Sendable {
  public var profile: ProfileID
  public var criteria: Int

  public init(_ profile: ProfileID, _ criteria: Int) {
    self.profile = profile
    self.criteria = criteria
  }
}

/// One line about a questionnaire, known without reading it.
public struct QuestionnaireSummary: Hashable, Sendable {
  public var id: QuestionnaireID
  public var version: String
  public var digest: String
  public var title: LocalizedText
  public var subtitle: LocalizedText
  public var forYouIf: LocalizedText
  public var subject: SubjectKind
  public var minutes: ClosedRange<Int>
  public var profiles: [ProfileID]
  /// Every criterion there is, whoever sees it.
  public var criteria: Int
  /// How many each profile sees, in the order of their ids; empty when all see them all.
  public var criteriaByProfile: [ProfileCount]
  /// What it asks first decides how many there are: the counts say how many at most.
  public var dependsOnChoices: Bool
  /// How many criteria the first reading has; nil when there is none.
  public var firstReading: Int?

  public init(
    id: QuestionnaireID, version: String, digest: String, title: LocalizedText,
    subtitle: LocalizedText, forYouIf: LocalizedText, subject: SubjectKind,
    minutes: ClosedRange<Int>, profiles: [ProfileID], criteria: Int,
    criteriaByProfile: [ProfileCount] = [], dependsOnChoices: Bool = false,
    firstReading: Int? = nil
  ) {
    self.id = id
    self.version = version
    self.digest = digest
    self.title = title
    self.subtitle = subtitle
    self.forYouIf = forYouIf
    self.subject = subject
    self.minutes = minutes
    self.profiles = profiles
    self.criteria = criteria
    self.criteriaByProfile = criteriaByProfile
    self.dependsOnChoices = dependsOnChoices
    self.firstReading = firstReading
  }

  /// How many criteria are asked of a profile; without one, of the profile that is asked most.
  public func criteria(for profile: ProfileID?) -> Int {
    guard let profile else { return criteriaByProfile.map(\.criteria).max() ?? criteria }
    return criteriaByProfile.first { $0.profile == profile }?.criteria ?? criteria
  }
}
