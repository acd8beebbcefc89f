extension Messages {
  /// Looking over the answers before the results.
  public struct Review: Sendable {
    public let title: String
    /// « 24 réponses sur 28 ».
    public let place: @Sendable (_ answered: Int, _ total: Int) -> String
    public let complete: String
    /// Something is missing, and that is allowed.
    public let notCompulsory: String
    public let unanswered: @Sendable (Int) -> String
    public let unknown: @Sendable (Int) -> String
    public let flagged: @Sendable (Int) -> String
    public let all: @Sendable (Int) -> String
    public let noAnswer: String
    public let finish: String
    public let showAll: @Sendable (Int) -> String
    public let showMissing: String
    public let level: @Sendable (_ level: Int, _ sentence: String) -> String
    public let withComment: String
  }
}

extension Messages.Review {
  static let french = Self(
    title: "Relecture",
    place: { answered, total in
      "\(French.count(answered, "réponse", "réponses")) sur \(total)"
    },
    complete: "Toutes les questions ont une réponse.",
    notCompulsory: "Vous pouvez compléter maintenant, plus tard, ou laisser ainsi.",
    unanswered: { "Sans réponse (\($0))" },
    unknown: { "« Ne sait pas » (\($0))" },
    flagged: { "À revoir (\($0))" },
    all: { "Les \(French.count($0, "réponse", "réponses"))" },
    noAnswer: "Pas encore de réponse",
    finish: "Voir les résultats",
    showAll: { "Montrer les \(French.count($0, "question", "questions"))" },
    showMissing: "Montrer seulement ce qui manque",
    level: { level, sentence in "\(level). \(sentence)" },
    withComment: "avec un mot d’explication"
  )

  static let english = Self(
    title: "Review",
    place: { answered, total in
      "\(English.count(answered, "answer", "answers")) out of \(total)"
    },
    complete: "Every question has an answer.",
    notCompulsory: "You can complete now, later, or leave it as it is.",
    unanswered: { "No answer (\($0))" },
    unknown: { "“Don’t know” (\($0))" },
    flagged: { "To look at again (\($0))" },
    all: { "All \(English.count($0, "question", "questions"))" },
    noAnswer: "No answer yet",
    finish: "See the results",
    showAll: { "Show the \(English.count($0, "question", "questions"))" },
    showMissing: "Show only what is missing",
    level: { level, sentence in "\(level). \(sentence)" },
    withComment: "with a word of explanation"
  )
}
