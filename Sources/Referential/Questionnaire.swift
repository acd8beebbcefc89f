/// What is asked: context questions, dimensions of criteria, scopes and readings.
public struct Questionnaire: Hashable, Sendable {
  public var id: QuestionnaireID
  /// Three numbers; a change of wording or scoring changes it.
  public var version: String
  public var title: LocalizedText
  public var subtitle: LocalizedText
  public var subject: SubjectKind
  /// « Pour vous si… », one line.
  public var forYouIf: LocalizedText
  /// How long it takes, in minutes.
  public var minutes: ClosedRange<Int>
  /// Profiles it is likely for: they decide the order it is offered in, nothing else.
  public var profiles: [ProfileID]
  public var introduction: [LocalizedText]
  /// Where it comes from, printed at the foot.
  public var notice: LocalizedText
  public var tags: [Tag]
  public var context: [ContextQuestion]
  public var scopes: [Scope]
  public var readings: [Reading]
  /// What each stage means here; where it is silent, the referential speaks, of an alliance.
  public var stageSentences: [Stage: LocalizedText]
  /// Whether the weakest dimension is shown first, as for the triple innovation.
  public var isChain: Bool
  public var dimensions: [Dimension]

  public init(
    id: QuestionnaireID, version: String, title: LocalizedText, subtitle: LocalizedText,
    subject: SubjectKind, forYouIf: LocalizedText, minutes: ClosedRange<Int>,
    profiles: [ProfileID] = [], introduction: [LocalizedText] = [], notice: LocalizedText,
    tags: [Tag] = [], context: [ContextQuestion] = [], scopes: [Scope] = [],
    readings: [Reading] = [], stageSentences: [Stage: LocalizedText] = [:], isChain: Bool = false,
    dimensions: [Dimension]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.subtitle = subtitle
    self.subject = subject
    self.forYouIf = forYouIf
    self.minutes = minutes
    self.profiles = profiles
    self.introduction = introduction
    self.notice = notice
    self.tags = tags
    self.context = context
    self.scopes = scopes
    self.readings = readings
    self.stageSentences = stageSentences
    self.isChain = isChain
    self.dimensions = dimensions
  }

  /// Every criterion, in questionnaire order.
  public var criteria: [Criterion] { dimensions.flatMap(\.criteria) }

  /// The criterion that bears `id`.
  public func criterion(_ id: CriterionID) -> Criterion? {
    for dimension in dimensions {
      if let found = dimension.criteria.first(where: { $0.id == id }) { return found }
    }
    return nil
  }

  /// The dimension that holds the criterion `id`.
  public func dimension(of id: CriterionID) -> Dimension? {
    dimensions.first { $0.criteria.contains { $0.id == id } }
  }
}

/// What is assessed.
public enum SubjectKind: String, CaseIterable, Sendable {
  case alliance, alliances, organisation, solution, territory, animation, support
}

/// A chapter: criteria that are read together.
public struct Dimension: Hashable, Sendable {
  public var id: DimensionID
  public var title: LocalizedText
  /// As said in a list after a colon: « la clarté ».
  public var phrase: LocalizedText
  /// Its question in plain words.
  public var question: LocalizedText
  public var visibility: Condition
  public var criteria: [Criterion]

  public init(
    id: DimensionID, title: LocalizedText, phrase: LocalizedText, question: LocalizedText,
    visibility: Condition = .always, criteria: [Criterion]
  ) {
    self.id = id
    self.title = title
    self.phrase = phrase
    self.question = question
    self.visibility = visibility
    self.criteria = criteria
  }
}

/// A second way to group criteria, such as the three objets of `ep`.
public struct Tag: Hashable, Sendable {
  /// What the group is.
  public enum Kind: String, CaseIterable, Sendable {
    case objet, impact, approche, view
  }

  public var id: TagID
  public var kind: Kind
  public var title: LocalizedText
  public var phrase: LocalizedText

  public init(id: TagID, kind: Kind, title: LocalizedText, phrase: LocalizedText) {
    self.id = id
    self.kind = kind
    self.title = title
    self.phrase = phrase
  }
}

/// An unscored question: one, several or ranked choices.
public struct ContextQuestion: Hashable, Sendable {
  /// How many choices one may make.
  public enum Kind: String, CaseIterable, Sendable {
    case one, several, ranked
  }

  /// One choice.
  public struct Choice: Hashable, Sendable {
    public var id: ChoiceID
    public var text: LocalizedText
    public var hint: LocalizedText?

    public init(id: ChoiceID, text: LocalizedText, hint: LocalizedText? = nil) {
      self.id = id
      self.text = text
      self.hint = hint
    }
  }

  public var id: ContextQuestionID
  public var text: LocalizedText
  public var help: LocalizedText?
  public var kind: Kind
  /// How many choices may be made where several may; nil without limit.
  public var most: Int?
  public var isOptional: Bool
  public var visibility: Condition
  public var choices: [Choice]

  public init(
    id: ContextQuestionID, text: LocalizedText, help: LocalizedText? = nil, kind: Kind = .one,
    most: Int? = nil, isOptional: Bool = false, visibility: Condition = .always, choices: [Choice]
  ) {
    self.id = id
    self.text = text
    self.help = help
    self.kind = kind
    self.most = most
    self.isOptional = isOptional
    self.visibility = visibility
    self.choices = choices
  }
}

/// A part of a questionnaire that one may choose to answer.
public struct Scope: Hashable, Sendable {
  /// What it holds.
  public enum Content: Hashable, Sendable {
    case everything
    case criteria([CriterionID])
    case dimensions([DimensionID])
  }

  public var id: ScopeID
  public var title: LocalizedText
  public var minutes: Int?
  /// A first reading gives no stage.
  public var givesStage: Bool
  public var content: Content

  public init(
    id: ScopeID, title: LocalizedText, minutes: Int? = nil, givesStage: Bool = true,
    content: Content = .everything
  ) {
    self.id = id
    self.title = title
    self.minutes = minutes
    self.givesStage = givesStage
    self.content = content
  }

  /// Whether a criterion of a dimension belongs to the scope.
  public func contains(_ criterion: CriterionID, of dimension: DimensionID) -> Bool {
    switch content {
    case .everything: true
    case .criteria(let ids): ids.contains(criterion)
    case .dimensions(let ids): ids.contains(dimension)
    }
  }
}
