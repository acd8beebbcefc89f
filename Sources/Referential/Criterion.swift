/// One scored question with its five described levels and the help that goes with it.
public struct Criterion: Hashable, Sendable {
  public var id: CriterionID
  /// Short name for results, at most 34 characters.
  public var label: LocalizedText
  /// One idea, at most 92 characters.
  public var question: LocalizedText
  /// Five sentences, lowest first, each at most 110 characters.
  public var levels: [LocalizedText]
  public var help: CriterionHelp
  public var find: WhereToFind
  /// One thing to do within a month.
  public var firstAction: LocalizedText
  /// Per step of one level: 1 a meeting, 2 some weeks for two or three people, 3 months or money.
  public var effort: Int
  /// 1 to 9.
  public var weight: Int
  public var tags: [TagID]
  /// Tools to recommend when the answer is weak, own sheets first.
  public var tools: [ToolID]
  /// Whether « non concerné » is offered.
  public var allowsNotApplicable: Bool
  /// Criteria of other questionnaires that ask the same thing.
  public var sameAs: [CriterionID]
  /// Who sees the criterion.
  public var visibility: Condition
  /// When it holds, the criterion is asked but never feeds « à travailler » nor the path.
  public var optionalWhen: Condition?
  public var prompts: FacilitatorPrompts?

  public init(
    id: CriterionID, label: LocalizedText, question: LocalizedText, levels: [LocalizedText],
    help: CriterionHelp, find: WhereToFind, firstAction: LocalizedText, effort: Int,
    weight: Int = 1, tags: [TagID] = [], tools: [ToolID] = [], allowsNotApplicable: Bool = false,
    sameAs: [CriterionID] = [], visibility: Condition = .always, optionalWhen: Condition? = nil,
    prompts: FacilitatorPrompts? = nil
  ) {
    self.id = id
    self.label = label
    self.question = question
    self.levels = levels
    self.help = help
    self.find = find
    self.firstAction = firstAction
    self.effort = effort
    self.weight = weight
    self.tags = tags
    self.tools = tools
    self.allowsNotApplicable = allowsNotApplicable
    self.sameAs = sameAs
    self.visibility = visibility
    self.optionalWhen = optionalWhen
    self.prompts = prompts
  }

  /// The sentence of a level.
  public func sentence(of level: Level) -> LocalizedText { levels[level.rawValue - 1] }
}

/// The help shown on `?`, in five parts of at most 220 characters.
public struct CriterionHelp: Hashable, Sendable {
  public var plainWords: LocalizedText
  public var whyItMatters: LocalizedText
  public var whatToLookAt: LocalizedText
  public var example: LocalizedText
  public var betweenTwoLevels: LocalizedText

  public init(
    plainWords: LocalizedText, whyItMatters: LocalizedText, whatToLookAt: LocalizedText,
    example: LocalizedText, betweenTwoLevels: LocalizedText
  ) {
    self.plainWords = plainWords
    self.whyItMatters = whyItMatters
    self.whatToLookAt = whatToLookAt
    self.example = example
    self.betweenTwoLevels = betweenTwoLevels
  }
}

/// Where someone who does not know can find out.
public struct WhereToFind: Hashable, Sendable {
  /// In the imperative, to stand after a label.
  public var place: LocalizedText
  /// What would settle the answer.
  public var settles: LocalizedText
  /// 1 easy (a document), 2 (ask a partner), 3 (an inquiry).
  public var ease: Int

  public init(place: LocalizedText, settles: LocalizedText, ease: Int) {
    self.place = place
    self.settles = settles
    self.ease = ease
  }
}

/// What a facilitator may say about a criterion.
public struct FacilitatorPrompts: Hashable, Sendable {
  public var toOpen: LocalizedText
  public var toDig: LocalizedText
  public var whenAnswersDiffer: LocalizedText
  public var whenNobodySpeaks: LocalizedText
  public var toConclude: LocalizedText

  public init(
    toOpen: LocalizedText, toDig: LocalizedText, whenAnswersDiffer: LocalizedText,
    whenNobodySpeaks: LocalizedText, toConclude: LocalizedText
  ) {
    self.toOpen = toOpen
    self.toDig = toDig
    self.whenAnswersDiffer = whenAnswersDiffer
    self.whenNobodySpeaks = whenNobodySpeaks
    self.toConclude = toConclude
  }
}
