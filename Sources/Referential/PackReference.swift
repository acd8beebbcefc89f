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
  /// How many a profile sees, for profiles that do not see them all.
  public var criteriaByProfile: [ProfileID: Int]
  /// What it asks first decides how many there are: the counts say how many at most.
  public var dependsOnChoices: Bool
  /// How many criteria the first reading has; nil when there is none.
  public var firstReading: Int?

  public init(
    id: QuestionnaireID, version: String, digest: String, title: LocalizedText,
    subtitle: LocalizedText, forYouIf: LocalizedText, subject: SubjectKind,
    minutes: ClosedRange<Int>, profiles: [ProfileID], criteria: Int,
    criteriaByProfile: [ProfileID: Int] = [:], dependsOnChoices: Bool = false,
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
    guard let profile else { return criteriaByProfile.values.max() ?? criteria }
    return criteriaByProfile[profile] ?? criteria
  }
}
