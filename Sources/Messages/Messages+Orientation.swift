extension Messages {
  /// The three questions, the proposal they lead to, and the list of questionnaires.
  public struct Orientation: Sendable {
    /// « Question 1 sur 3 ».
    public let place: @Sendable (_ number: Int, _ total: Int) -> String
    public let proposal: String
    /// Above the questionnaires that are proposed.
    public let questionnaires: @Sendable (_ count: Int) -> String
    public let questionnaireDetail:
      @Sendable (_ questions: Int, _ isAtMost: Bool, _ minutes: ClosedRange<Int>?) -> String
    /// Above the tools to open at once.
    public let tools: @Sendable (_ count: Int) -> String
    public let otherDoors: String
    public let otherQuestionnaires: String
    public let toolbox: String
    public let allQuestionnaires: String
    public let questionnaireCount: @Sendable (Int) -> String
    /// Why the order is what it is, when the profile is known.
    public let likelyFirst: String
    /// While the three questions have not been read from the disk yet.
    public let loading: String
    /// A chosen questionnaire waits for the first question to be answered.
    public let profileFirst: @Sendable (_ questionnaire: String) -> String
  }
}

extension Messages.Orientation {
  static let french = Self(
    place: { number, total in "Question \(number) sur \(total)" },
    proposal: "Ce que nous vous proposons",
    questionnaires: {
      French.plural($0, "Un questionnaire pour vous", "Des questionnaires pour vous")
    },
    questionnaireDetail: { questions, isAtMost, minutes in
      "\(isAtMost ? "Jusqu’à " : "")\(French.count(questions, "question", "questions"))"
        + (minutes.map { ", \(Messages.french.dates.minutesRange($0))." } ?? ".")
    },
    tools: { count in
      count < 2
        ? "Un outil à ouvrir maintenant"
        : "\(sentence(French.word(count))) outils à ouvrir maintenant"
    },
    otherDoors: "Ou bien",
    otherQuestionnaires: "Voir les autres questionnaires",
    toolbox: "Voir la boîte à outils",
    allQuestionnaires: "Questionnaires",
    questionnaireCount: { French.count($0, "questionnaire", "questionnaires") },
    likelyFirst: "Ceux qui vous conviennent sans doute viennent d’abord. Tous peuvent s’ouvrir.",
    loading: "Un instant : lecture des questions.",
    profileFirst: { title in "Une question avant d’ouvrir « \(title) »." }
  )

  static let english = Self(
    place: { number, total in "Question \(number) of \(total)" },
    proposal: "What we suggest",
    questionnaires: { English.plural($0, "A questionnaire for you", "Questionnaires for you") },
    questionnaireDetail: { questions, isAtMost, minutes in
      "\(isAtMost ? "Up to " : "")\(English.count(questions, "question", "questions"))"
        + (minutes.map { ", \(Messages.english.dates.minutesRange($0))." } ?? ".")
    },
    tools: { count in
      count < 2 ? "A tool to open now" : "\(sentence(English.word(count))) tools to open now"
    },
    otherDoors: "Or else",
    otherQuestionnaires: "See the other questionnaires",
    toolbox: "See the toolbox",
    allQuestionnaires: "Questionnaires",
    questionnaireCount: { English.count($0, "questionnaire", "questionnaires") },
    likelyFirst: "Those that probably suit you come first. All of them can be opened.",
    loading: "One moment: reading the questions.",
    profileFirst: { title in "One question before opening “\(title)”." }
  )
}
