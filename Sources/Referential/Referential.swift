/// The four stages, in order.
public enum Stage: String, CaseIterable, Comparable, Sendable {
  case discover = "decouvrir"
  case tryOut = "experimenter"
  case organise = "structurer"
  case spread = "deployer"

  private var rank: Int {
    switch self {
    case .discover: 0
    case .tryOut: 1
    case .organise: 2
    case .spread: 3
    }
  }

  public static func < (left: Stage, right: Stage) -> Bool { left.rank < right.rank }

  /// The stage after this one; nil at the last.
  public var next: Stage? { Stage.allCases.first { $0.rank == rank + 1 } }
}

/// How a position is read.
public enum Band: String, CaseIterable, Comparable, Sendable {
  /// « À travailler », [1,3[.
  case work
  /// « À discuter », [3,4[.
  case discuss
  /// « Point d'appui », [4,5].
  case strength

  private var rank: Int {
    switch self {
    case .work: 0
    case .discuss: 1
    case .strength: 2
    }
  }

  public static func < (left: Band, right: Band) -> Bool { left.rank < right.rank }
}

/// What all questionnaires share: profiles, needs, stages, words.
public struct Referential: Hashable, Sendable {
  public var version: String
  public var profiles: [Profile]
  public var needs: [Named<NeedID>]
  public var stages: [StageText]
  public var bands: [Named<BandID>]
  public var approches: [Approche]
  public var objets: [Named<TagID>]
  public var impacts: [Named<TagID>]
  public var kinds: [Named<VocabularyID>]
  public var uses: [Named<VocabularyID>]
  public var natures: [Named<VocabularyID>]
  public var states: [Named<VocabularyID>]
  public var objectives: [Objective]
  public var glossary: [GlossaryEntry]
  public var figures: [Figure]
  /// Words never shown to name a person's or a group's result.
  public var avoidedWords: [String]
  /// Words for help texts only.
  public var jargon: [String]

  public init(
    version: String, profiles: [Profile] = [], needs: [Named<NeedID>] = [],
    stages: [StageText] = [], bands: [Named<BandID>] = [], approches: [Approche] = [],
    objets: [Named<TagID>] = [], impacts: [Named<TagID>] = [], kinds: [Named<VocabularyID>] = [],
    uses: [Named<VocabularyID>] = [], natures: [Named<VocabularyID>] = [],
    states: [Named<VocabularyID>] = [], objectives: [Objective] = [],
    glossary: [GlossaryEntry] = [], figures: [Figure] = [], avoidedWords: [String] = [],
    jargon: [String] = []
  ) {
    self.version = version
    self.profiles = profiles
    self.needs = needs
    self.stages = stages
    self.bands = bands
    self.approches = approches
    self.objets = objets
    self.impacts = impacts
    self.kinds = kinds
    self.uses = uses
    self.natures = natures
    self.states = states
    self.objectives = objectives
    self.glossary = glossary
    self.figures = figures
    self.avoidedWords = avoidedWords
    self.jargon = jargon
  }
}

/// Names a band in files.
public struct BandID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names a word of a small vocabulary in files: a kind, a use, a nature, a state.
public struct VocabularyID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// An id with its title.
public struct Named<ID: StableID>: Hashable, Sendable {
  public var id: ID
  public var title: LocalizedText

  public init(id: ID, title: LocalizedText) {
    self.id = id
    self.title = title
  }
}

/// Who answers.
public struct Profile: Hashable, Sendable {
  public var id: ProfileID
  public var title: LocalizedText
  public var short: LocalizedText

  public init(id: ProfileID, title: LocalizedText, short: LocalizedText) {
    self.id = id
    self.title = title
    self.short = short
  }
}

/// A stage in words.
public struct StageText: Hashable, Sendable {
  public var stage: Stage
  public var title: LocalizedText
  public var sentence: LocalizedText
  /// Staying where one is may be a good choice.
  public var stay: LocalizedText

  public init(
    stage: Stage, title: LocalizedText, sentence: LocalizedText, stay: LocalizedText
  ) {
    self.stage = stage
    self.title = title
    self.sentence = sentence
    self.stay = stay
  }
}

/// One of the seven approches.
public struct Approche: Hashable, Sendable {
  public var id: TagID
  public var title: LocalizedText
  public var question: LocalizedText
  public var compares: LocalizedText

  public init(
    id: TagID, title: LocalizedText, question: LocalizedText, compares: LocalizedText
  ) {
    self.id = id
    self.title = title
    self.question = question
    self.compares = compares
  }
}

/// One of the four objectives of the carré magique, as each profile would say it.
public struct Objective: Hashable, Sendable {
  public var id: TagID
  public var title: LocalizedText
  public var byProfile: [ProfileID: LocalizedText]

  public init(id: TagID, title: LocalizedText, byProfile: [ProfileID: LocalizedText]) {
    self.id = id
    self.title = title
    self.byProfile = byProfile
  }
}

extension Referential {
  /// What a person expects first, in their order, in the words of their profile.
  public func expectations(in context: Context) -> [(title: LocalizedText, meaning: LocalizedText)]
  {
    context[.expectations].prefix(2).compactMap { choice in
      guard let objective = objectives.first(where: { $0.id.rawValue == choice.rawValue }),
        let meaning = objective.byProfile[context.profile ?? .other]
          ?? objective.byProfile[.other]
      else { return nil }
      return (objective.title, meaning)
    }
  }
}

/// A word explained.
public struct GlossaryEntry: Hashable, Sendable {
  public var id: String
  public var term: LocalizedText
  public var text: LocalizedText

  public init(id: String, term: LocalizedText, text: LocalizedText) {
    self.id = id
    self.term = term
    self.text = text
  }
}

/// A dated figure, shown beside a result and never as a norm.
public struct Figure: Hashable, Sendable {
  public var id: String
  public var text: LocalizedText
  public var year: Int
  public var source: String
  public var about: [QuestionnaireID]

  public init(
    id: String, text: LocalizedText, year: Int, source: String, about: [QuestionnaireID]
  ) {
    self.id = id
    self.text = text
    self.year = year
    self.source = source
    self.about = about
  }
}

/// The three questions that lead to a proposal at once.
public struct Orientation: Hashable, Sendable {
  /// What is proposed for one purpose.
  public struct Proposal: Hashable, Sendable {
    public var purpose: ChoiceID
    public var questionnaires: [QuestionnaireID]
    public var needs: [NeedID]
    public var uses: [Tool.Use]
    public var tools: [ToolID]
    public var sentence: LocalizedText

    public init(
      purpose: ChoiceID, questionnaires: [QuestionnaireID], needs: [NeedID], uses: [Tool.Use],
      tools: [ToolID], sentence: LocalizedText
    ) {
      self.purpose = purpose
      self.questionnaires = questionnaires
      self.needs = needs
      self.uses = uses
      self.tools = tools
      self.sentence = sentence
    }
  }

  public var version: String
  public var title: LocalizedText
  public var questions: [ContextQuestion]
  public var proposals: [Proposal]
  /// What is said for each way of answering: alone, together, each then pooled.
  public var together: [ChoiceID: LocalizedText]

  public init(
    version: String, title: LocalizedText, questions: [ContextQuestion], proposals: [Proposal],
    together: [ChoiceID: LocalizedText]
  ) {
    self.version = version
    self.title = title
    self.questions = questions
    self.proposals = proposals
    self.together = together
  }

  /// The proposal for the purpose answered in `context`.
  public func proposal(for context: Context) -> Proposal? {
    let purpose = context[.purpose].first
    return proposals.first { $0.purpose == purpose }
  }
}

extension ContextQuestionID {
  /// The question about what brings the person here, of orientation.
  public static let purpose = ContextQuestionID("purpose")
  /// The question about answering alone or together, of orientation.
  public static let together = ContextQuestionID("together")
}
