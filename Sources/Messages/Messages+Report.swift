extension Messages {
  /// Words around results printed as text, for `evaluate`, `list` and `show`.
  public struct Report: Sendable {
    public let questionnaire: String
    public let date: String
    public let answers: String
    public let stage: String
    public let position: String
    public let interval: String
    public let findOut: String
    public let tools: String
    public let file: String
    public let finished: String
    public let unfinished: String
    public let noAssessment: @Sendable (_ command: String) -> String
    public let toShow: @Sendable (_ command: String) -> String
  }
}

extension Messages.Report {
  static let french = Self(
    questionnaire: "Questionnaire",
    date: "Date",
    answers: "Réponses",
    stage: "Étape",
    position: "Repère",
    interval: "Fourchette",
    findOut: "À trouver d’abord",
    tools: "Outils",
    file: "Fichier",
    finished: "terminée",
    unfinished: "en cours",
    noAssessment: { command in
      "Aucune évaluation enregistrée. Pour commencer : \(command)"
    },
    toShow: { command in "Pour en lire une : \(command)" }
  )

  static let english = Self(
    questionnaire: "Questionnaire",
    date: "Date",
    answers: "Answers",
    stage: "Stage",
    position: "Position",
    interval: "Interval",
    findOut: "Find out first",
    tools: "Tools",
    file: "File",
    finished: "finished",
    unfinished: "under way",
    noAssessment: { command in "No saved assessment. To start: \(command)" },
    toShow: { command in "To read one: \(command)" }
  )
}
