import Referential

extension Messages {
  /// Finding a question by a word, and the words explained beside a question.
  public struct Search: Sendable {
    public let title: String
    public let label: String
    public let hint: String
    public let none: String
    public let count: @Sendable (Int) -> String
    /// Above the words that the question uses.
    public let wordsHere: String
    public let otherWords: String
  }

  public var search: Search { language == .fr ? .french : .english }
}

extension Messages.Search {
  static let french = Self(
    title: "Chercher une question",
    label: "Un ou plusieurs mots",
    hint: "Sans accents si vous voulez.",
    none: "Aucune question ne contient ces mots. Essayez un mot plus court.",
    count: { French.count($0, "question", "questions") },
    wordsHere: "Dans cette question",
    otherWords: "Les autres mots"
  )

  static let english = Self(
    title: "Find a question",
    label: "One or more words",
    hint: "Without accents if you like.",
    none: "No question holds these words. Try a shorter one.",
    count: { English.count($0, "question", "questions") },
    wordsHere: "In this question",
    otherWords: "The other words"
  )
}
