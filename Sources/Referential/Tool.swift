/// A document, a site or a person's help that the catalogue recommends, or one of our own sheets.
public struct Tool: Hashable, Sendable {
  /// The article's vocabulary: data, tools, skills.
  public enum Kind: String, CaseIterable, Sendable {
    case data = "donnee"
    case tool = "outil"
    case skill = "competence"
  }

  /// What one does with it.
  public enum Use: String, CaseIterable, Sendable {
    case inform = "s-informer"
    case train = "se-former"
    case act = "agir"
  }

  /// What it is.
  public enum Nature: String, CaseIterable, Sendable {
    case sheet = "fiche"
    case guide
    case study = "etude"
    case training = "formation"
    case support = "accompagnement"
    case event = "evenement"
    case site, video
    case framework = "cadre"
  }

  /// Whether it can still be used.
  ///
  /// Archives are found in the toolbox, never recommended.
  public enum State: String, CaseIterable, Sendable {
    case living, archive, unknown
  }

  /// The language of the document itself.
  public enum DocumentLanguage: String, CaseIterable, Sendable {
    case fr, en, both

    /// Whether someone who reads this language can read the document.
    public func isRead(in language: Language) -> Bool {
      switch self {
      case .fr: language == .fr
      case .en: language == .en
      case .both: true
      }
    }
  }

  public var id: ToolID
  public var title: LocalizedText
  public var description: LocalizedText
  public var kind: Kind
  public var nature: Nature
  public var uses: [Use]
  /// Empty means everyone.
  public var profiles: [ProfileID]
  public var needs: [NeedID]
  public var stages: [Stage]
  public var publisher: String
  /// As known, in words.
  public var date: String
  public var year: Int?
  /// Last known address; empty where unconfirmed.
  public var link: String
  public var state: State
  public var language: DocumentLanguage
  public var isNamedInArticle: Bool
  /// A sheet of our own, which opens at once.
  public var isOwnSheet: Bool

  public init(
    id: ToolID, title: LocalizedText, description: LocalizedText, kind: Kind, nature: Nature,
    uses: [Use], profiles: [ProfileID] = [], needs: [NeedID] = [], stages: [Stage] = Stage.allCases,
    publisher: String = "", date: String = "", year: Int? = nil, link: String = "",
    state: State = .living, language: DocumentLanguage = .fr, isNamedInArticle: Bool = false,
    isOwnSheet: Bool = false
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.kind = kind
    self.nature = nature
    self.uses = uses
    self.profiles = profiles
    self.needs = needs
    self.stages = stages
    self.publisher = publisher
    self.date = date
    self.year = year
    self.link = link
    self.state = state
    self.language = language
    self.isNamedInArticle = isNamedInArticle
    self.isOwnSheet = isOwnSheet
  }

  /// Whether the tool is meant for `profile`; without a profile, or for « autre », tools for everyone fit
  /// and so does any tool, because nothing is known against it.
  public func fits(_ profile: ProfileID?) -> Bool {
    guard let profile, profile != ProfileID.other else { return true }
    return profiles.isEmpty || profiles.contains(profile)
  }
}

extension ProfileID {
  /// « Autre, ou plusieurs à la fois ».
  public static let other = ProfileID("autre")
}

/// A one-page sheet that one opens, prints and fills in.
public struct Sheet: Hashable, Sendable {
  /// The tool that stands for it in the catalogue; its id is the sheet's.
  public var tool: Tool
  public var minutes: Int
  public var purpose: LocalizedText
  public var who: LocalizedText
  public var steps: [LocalizedText]
  public var columns: [LocalizedText]
  /// First cell of each row.
  public var rows: [LocalizedText]
  public var tip: LocalizedText

  public init(
    tool: Tool, minutes: Int, purpose: LocalizedText, who: LocalizedText, steps: [LocalizedText],
    columns: [LocalizedText], rows: [LocalizedText], tip: LocalizedText
  ) {
    self.tool = tool
    self.minutes = minutes
    self.purpose = purpose
    self.who = who
    self.steps = steps
    self.columns = columns
    self.rows = rows
    self.tip = tip
  }
}

/// A tool proposed when nothing closer is found, and when.
public struct Fallback: Hashable, Sendable {
  public var tool: ToolID
  /// Each list that is not empty must hold the person's stage, a wished use, a need.
  public var stages: [Stage]
  public var uses: [Tool.Use]
  public var needs: [NeedID]
  /// Asked only when a data tool is opened; a fallback that names a region waits for it.
  public var region: String?

  public init(
    tool: ToolID, stages: [Stage] = [], uses: [Tool.Use] = [], needs: [NeedID] = [],
    region: String? = nil
  ) {
    self.tool = tool
    self.stages = stages
    self.uses = uses
    self.needs = needs
    self.region = region
  }
}

/// Every tool, our own sheets among them.
public struct Catalogue: Hashable, Sendable {
  public var version: String
  public var tools: [Tool]
  public var sheets: [Sheet]
  public var fallbacks: [Fallback]

  public init(version: String, tools: [Tool], sheets: [Sheet] = [], fallbacks: [Fallback] = []) {
    self.version = version
    self.tools = tools
    self.sheets = sheets
    self.fallbacks = fallbacks
  }

  /// The tools and the sheets, as tools.
  public var everything: [Tool] { sheets.map(\.tool) + tools }

  /// The tool or sheet that bears `id`.
  public func tool(_ id: ToolID) -> Tool? {
    sheets.first { $0.tool.id == id }?.tool ?? tools.first { $0.id == id }
  }

  /// The sheet that bears `id`.
  public func sheet(_ id: ToolID) -> Sheet? { sheets.first { $0.tool.id == id } }
}
