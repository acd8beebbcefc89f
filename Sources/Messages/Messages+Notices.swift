extension Messages {
  /// One line about what just happened or what is missing.
  public struct Notices: Sendable {
    public let saved: @Sendable (_ path: String) -> String
    public let saveFailed: @Sendable (_ what: String) -> String
    public let openFailed: @Sendable (_ what: String) -> String
    public let questionnaireFailed: @Sendable (_ what: String) -> String
    public let needsName: String
    public let needsPartners: String
    public let needsChoice: String
    public let needsAnswer: String
    public let readOnly: String
    public let resultsDiffer: String
    public let nothingToUndo: String
    public let undone: String
    public let redone: String
    public let discarded: String
    public let isExample: String
    public let notOffered: String
    public let flagged: String
    public let unflagged: String
  }
}

extension Messages.Notices {
  static let french = Self(
    saved: { path in "Enregistré : \(path)" },
    saveFailed: { what in "Pas enregistré : \(what)" },
    openFailed: { what in "Impossible d’ouvrir : \(what)" },
    questionnaireFailed: { what in "Questionnaire illisible : \(what)" },
    needsName: "Il faut un nom, même inventé : il servira à la retrouver.",
    needsPartners: "Nommez au moins une organisation partenaire.",
    needsChoice: "Choisissez au moins une réponse.",
    needsAnswer: "Choisissez une phrase, ou « Ne sait pas ». Pour passer, tapez s.",
    readOnly: "Lecture seule : rien n’est modifié.",
    resultsDiffer:
      "Les résultats ont été recalculés et diffèrent de ceux du fichier. Vos réponses n’ont pas "
      + "changé.",
    nothingToUndo: "Rien à annuler.",
    undone: "Réponse annulée.",
    redone: "Réponse remise.",
    discarded: "Évaluation mise à la corbeille.",
    isExample: "Ceci est un exemple : rien n’est enregistré.",
    notOffered: "Cette touche ne fait rien ici. Tapez ? pour l’aide.",
    flagged: "Question marquée « à revoir ».",
    unflagged: "Question démarquée."
  )

  static let english = Self(
    saved: { path in "Saved: \(path)" },
    saveFailed: { what in "Not saved: \(what)" },
    openFailed: { what in "Cannot open: \(what)" },
    questionnaireFailed: { what in "The questionnaire cannot be read: \(what)" },
    needsName: "It needs a name, even a made-up one: that is how you will find it again.",
    needsPartners: "Name at least one partner organisation.",
    needsChoice: "Choose at least one answer.",
    needsAnswer: "Choose a sentence, or “Don’t know”. To skip, type s.",
    readOnly: "Read only: nothing is changed.",
    resultsDiffer:
      "The results were computed again and differ from those in the file. Your answers have not "
      + "changed.",
    nothingToUndo: "Nothing to undo.",
    undone: "Answer undone.",
    redone: "Answer put back.",
    discarded: "Assessment moved to the trash.",
    isExample: "This is an example: nothing is saved.",
    notOffered: "This key does nothing here. Type ? for help.",
    flagged: "Question marked “to look at again”.",
    unflagged: "Question unmarked."
  )
}
