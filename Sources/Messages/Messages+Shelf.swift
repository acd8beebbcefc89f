extension Messages {
  /// Saved assessments, what becomes of them, and what asks to be confirmed.
  public struct Shelf: Sendable {
    public let title: String
    public let count: @Sendable (Int) -> String
    public let empty: String
    /// With when it was last changed: names and counts may be the same.
    public let unfinished:
      @Sendable (_ title: String, _ answered: Int, _ total: Int, _ when: String) -> String
    public let finished: @Sendable (_ title: String, _ date: String) -> String
    public let readOnly: String
    // One assessment.
    public let questionnaire: String
    public let answers: String
    public let answersText: @Sendable (_ answered: Int, _ total: Int) -> String
    public let started: String
    public let lastTime: String
    public let completed: String
    public let review: String
    public let actions: String
    public let resume: String
    public let results: String
    public let delete: String
    public let missing: String
    // Saved.
    public let savedTitle: String
    public let saved: @Sendable (_ name: String) -> String
    public let file: String
    public let yours: String
    public let comeBack: @Sendable (_ command: String) -> String
    public let goHome: String
    public let quit: String
    // Confirmations.
    public let discardTitle: String
    public let discard: @Sendable (_ name: String) -> String
    public let discardConsequence: String
    public let confirmDiscard: String
    public let notSuitableTitle: String
    public let notSuitable: String
    public let notSuitableConsequence: String
    public let confirmNotSuitable: String
    public let cancel: String
    public let goOnHere: String
    public let firstReading: String
  }
}

extension Messages.Shelf {
  static let french = Self(
    title: "Vos évaluations",
    count: { French.count($0, "évaluation", "évaluations") },
    empty: "Aucune évaluation enregistrée pour l’instant.",
    unfinished: { title, answered, total, when in
      "\(title). \(French.count(answered, "réponse", "réponses")) sur \(total), \(when)."
    },
    finished: { title, date in "\(title). Terminée : \(date)." },
    readOnly: "Lecture seule : ce fichier vient d’une version plus récente.",
    questionnaire: "Questionnaire",
    answers: "Réponses",
    answersText: { answered, total in "\(answered) sur \(total)" },
    started: "Commencée",
    lastTime: "Dernière fois",
    completed: "Terminée",
    review: "Prochaine évaluation",
    actions: "Plan d’action",
    resume: "Reprendre",
    results: "Voir les résultats",
    delete: "Supprimer",
    missing: "Cette évaluation n’est plus sur cet ordinateur.",
    savedTitle: "C’est enregistré",
    saved: { name in
      name.isEmpty
        ? "Votre évaluation est enregistrée."
        : "L’évaluation « \(name) » est enregistrée."
    },
    file: "Le fichier",
    yours:
      "Il est à vous : vous pouvez le copier, le donner à lire ou l’effacer. Rien n’est envoyé.",
    comeBack: { command in
      "Pour y revenir, lancez « \(command) » : l’évaluation vous attend sur l’accueil."
    },
    goHome: "Revenir à l’accueil",
    quit: "Quitter",
    discardTitle: "Supprimer une évaluation",
    discard: { name in "Supprimer « \(name) » ?" },
    discardConsequence: "Le fichier va dans la corbeille de Boussole : il peut en être repris.",
    confirmDiscard: "Oui, supprimer",
    notSuitableTitle: "Ce questionnaire ne convient pas ?",
    notSuitable: "Voir les autres questionnaires ?",
    notSuitableConsequence: "Vos réponses sont gardées : vous pourrez y revenir depuis l’accueil.",
    confirmNotSuitable: "Oui, voir les autres",
    cancel: "Non, garder",
    goOnHere: "Non, continuer ici",
    firstReading: "Première lecture"
  )

  static let english = Self(
    title: "Your assessments",
    count: { English.count($0, "assessment", "assessments") },
    empty: "No saved assessment yet.",
    unfinished: { title, answered, total, when in
      "\(title). \(English.count(answered, "answer", "answers")) out of \(total), \(when)."
    },
    finished: { title, date in "\(title). Finished: \(date)." },
    readOnly: "Read only: this file comes from a newer version.",
    questionnaire: "Questionnaire",
    answers: "Answers",
    answersText: { answered, total in "\(answered) out of \(total)" },
    started: "Started",
    lastTime: "Last time",
    completed: "Finished",
    review: "Next assessment",
    actions: "Action plan",
    resume: "Resume",
    results: "See the results",
    delete: "Delete",
    missing: "This assessment is no longer on this computer.",
    savedTitle: "It is saved",
    saved: { name in
      name.isEmpty
        ? "Your assessment is saved."
        : "The assessment “\(name)” is "
          + "saved."
    },
    file: "The file",
    yours:
      "It is yours: you can copy it, give it to someone to read, or erase it. Nothing is sent.",
    comeBack: { command in
      "To come back to it, run “\(command)”: the assessment is waiting on the home screen."
    },
    goHome: "Back to the home screen",
    quit: "Quit",
    discardTitle: "Delete an assessment",
    discard: { name in "Delete “\(name)”?" },
    discardConsequence: "The file goes to Boussole’s trash: it can be taken back from there.",
    confirmDiscard: "Yes, delete",
    notSuitableTitle: "This questionnaire does not suit you?",
    notSuitable: "See the other questionnaires?",
    notSuitableConsequence:
      "Your answers are kept: you can come back to them from the home screen.",
    confirmNotSuitable: "Yes, see the others",
    cancel: "No, keep it",
    goOnHere: "No, go on here",
    firstReading: "First reading"
  )
}
