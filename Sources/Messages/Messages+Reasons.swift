extension Messages {
  /// Why a tool is recommended: always something the person said.
  public struct Reasons: Sendable {
    /// The beginning of the level's sentence, and the question.
    public let answered: @Sendable (_ level: String, _ question: String) -> String
    /// Other weak answers that lead to the same tool.
    public let alsoFor: @Sendable (_ labels: [String]) -> String
    public let need: @Sendable (_ needs: [String]) -> String
    public let blindSpot: @Sendable (_ question: String) -> String
    public let general: String
    public let differingAnswers: @Sendable (_ labels: [String]) -> String
  }
}

extension Messages.Reasons {
  static let french = Self(
    answered: { level, question in
      "Parce que vous avez répondu « \(level) » à la question « \(question) »."
    },
    alsoFor: { labels in
      "Sert aussi pour : \(labels.map(Messages.french.numbers.quoted).joined(separator: ", "))."
    },
    need: { needs in "Parce que vous cherchez à : \(needs.joined(separator: ", "))." },
    blindSpot: { question in
      "Parce que la réponse à « \(question) » vous manque encore."
    },
    general: "Un point de départ, quand rien de plus proche n’est connu.",
    differingAnswers: { labels in
      "Parce que vos réponses diffèrent sur : \(labels.joined(separator: ", "))."
    }
  )

  static let english = Self(
    answered: { level, question in
      "Because you answered “\(level)” to the question “\(question)”."
    },
    alsoFor: { labels in
      "Also useful for: \(labels.map(Messages.english.numbers.quoted).joined(separator: ", "))."
    },
    need: { needs in "Because you want to: \(needs.joined(separator: ", "))." },
    blindSpot: { question in "Because you do not have the answer to “\(question)” yet." },
    general: "A starting point, when nothing closer is known.",
    differingAnswers: { labels in
      "Because your answers differ on: \(labels.joined(separator: ", "))."
    }
  )
}
