import Referential

extension Messages {
  /// What the verb `compare` says when there is nothing to compare.
  public struct Compare: Sendable {
    public let otherQuestionnaire: @Sendable (_ before: String, _ now: String) -> String
    public let followsNone: String
  }

  /// What the verb `compare` says when there is nothing to compare.
  public var compare: Compare { language == .fr ? .french : .english }
}

extension Messages.Compare {
  static let french = Self(
    otherQuestionnaire: { before, now in
      "Ces évaluations ne répondent pas au même questionnaire : « \(before) » et « \(now) ». "
        + "Choisissez-en deux du même : boussole list."
    },
    followsNone:
      "Cette évaluation n’en suit aucune autre. Donnez-en une seconde à comparer : boussole list."
  )

  static let english = Self(
    otherQuestionnaire: { before, now in
      "These assessments do not answer the same questionnaire: “\(before)” and “\(now)”. "
        + "Choose two of the same: boussole list."
    },
    followsNone:
      "This assessment follows no other. Give a second one to compare it with: boussole list."
  )
}
