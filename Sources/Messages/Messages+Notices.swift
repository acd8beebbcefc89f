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
    public let enoughChosen: @Sendable (_ most: Int) -> String
    public let needsAnswer: String
    /// Enter where nothing was chosen yet: which keys choose.
    public let choosesFirst: @Sendable (_ last: Int) -> String
    public let arrowsFirst: String
    public let orSkip: @Sendable (_ letter: String) -> String
    /// A paste where one does not write.
    public let noTextHere: String
    public let orComment: @Sendable (_ letter: String) -> String
    public let readOnly: String
    public let resultsDiffer: String
    public let nothingToUndo: String
    public let nothingToRedo: String
    public let undone: @Sendable (_ what: String) -> String
    public let redone: @Sendable (_ what: String) -> String
    public let textFull: @Sendable (_ longest: Int) -> String
    // What was undone, or put back.
    public let changedAnswer: String
    public let changedComment: String
    public let changedFlag: String
    public let changedContext: String
    public let changedScope: String
    public let changedPlan: String
    public let changedTools: String
    public let changedOrientation: String
    public let changedShelf: String
    public let discarded: String
    public let isExample: String
    public let notOffered: String
    /// The same in a field, where a question mark is a letter.
    public let writesNothing: String
    public let noSuchNumber: @Sendable (_ number: Int, _ last: Int) -> String
    public let flagged: String
    public let unflagged: String
    // A key that serves elsewhere: where it does.
    public let onQuestions: String
    public let inResults: String
    public let inProposedTools: String
    public let nothingToSearch: String
    public let noReviewHere: String
    public let noFormerHere: String
    public let nothingToSkip: String
    public let nothingBehind: String
    public let noOrderHere: String
    public let alreadyAtTheEnd: String
    public let noActionHere: String
    // Why something that is shown cannot be done now.
    public let refusedExample: String
    public let refusedReadOnly: String
    /// The same where the screen says why already.
    public let refusedReadOnlyHere: String
    public let refusedUnanswered: String
    public let refusedFindOut: String
    public let formerTaken: String
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
    enoughChosen: { most in
      "\(sentence(French.word(most))) choix au plus : décochez-en d’abord un."
    },
    needsAnswer: "Choisissez d’abord une phrase, ou « Ne sait pas ».",
    choosesFirst: { last in "Choisissez d’abord : flèches, ou 1 à \(last)." },
    arrowsFirst: "Choisissez d’abord, avec les flèches.",
    orSkip: { letter in "Pour passer : \(letter)." },
    noTextHere: "Rien n’a été collé : on n’écrit pas sur cet écran.",
    orComment: { letter in "Pour un commentaire : \(letter)." },
    readOnly: "Lecture seule : rien n’est modifié.",
    resultsDiffer:
      "Les résultats ont été recalculés et diffèrent de ceux du fichier. Vos réponses n’ont pas "
      + "changé.",
    nothingToUndo: "Rien à annuler.",
    nothingToRedo: "Rien à remettre. Pour annuler, tapez u sans majuscule.",
    undone: { what in "Annulé : \(what)." },
    redone: { what in "Remis : \(what)." },
    textFull: { longest in
      "Pas plus de \(French.digits(longest)) caractères : la suite n’est pas gardée."
    },
    changedAnswer: "la réponse",
    changedComment: "le commentaire",
    changedFlag: "la marque « à revoir »",
    changedContext: "le choix sur le contexte",
    changedScope: "le choix des questions",
    changedPlan: "le dernier changement du plan",
    changedTools: "un outil gardé ou écarté",
    changedOrientation: "le choix du début",
    changedShelf: "la mise à la corbeille",
    discarded: "Évaluation mise à la corbeille.",
    isExample: "Ceci est un exemple : rien n’est enregistré.",
    notOffered: "Cette touche ne fait rien ici. Tapez ? pour l’aide.",
    writesNothing: "Cette touche n’écrit rien ici. Pour l’aide : F1.",
    noSuchNumber: { number, last in
      "Pas de numéro \(number) ici : choisissez de 1 à \(last)."
    },
    flagged: "Question marquée « à revoir ».",
    unflagged: "Question démarquée.",
    onQuestions: "Cette touche sert sur les questions à cinq phrases.",
    inResults: "Les chiffres se lisent depuis les résultats.",
    inProposedTools: "Cette touche sert sur les outils proposés.",
    nothingToSearch: "Rien à chercher sur cet écran.",
    noReviewHere: "La relecture s’ouvre depuis une question ou depuis les résultats.",
    noFormerHere: "Rien à reprendre ici : pas de réponse à la même question ailleurs.",
    nothingToSkip: "Rien à passer ici.",
    nothingBehind: "Vous êtes à l’accueil : rien avant. Pour quitter, tapez q.",
    noOrderHere: "Les actions se déplacent dans votre ordre : voir « Ranger autrement ».",
    alreadyAtTheEnd: "Cette action ne peut pas aller plus loin.",
    noActionHere: "Allez d’abord sur une action.",
    refusedExample: "C’est un exemple : rien n’en est gardé.",
    refusedReadOnly:
      "Lecture seule : le fichier est ouvert ailleurs, ou d’une version plus récente.",
    refusedReadOnlyHere: "Impossible en lecture seule.",
    refusedUnanswered: "Répondez d’abord à une question.",
    refusedFindOut: "Trouvez d’abord les réponses qui manquent.",
    formerTaken: "Niveau repris. Entrée pour continuer, ou choisissez une autre phrase."
  )

  static let english = Self(
    saved: { path in "Saved: \(path)" },
    saveFailed: { what in "Not saved: \(what)" },
    openFailed: { what in "Cannot open: \(what)" },
    questionnaireFailed: { what in "The questionnaire cannot be read: \(what)" },
    needsName: "It needs a name, even a made-up one: that is how you will find it again.",
    needsPartners: "Name at least one partner organisation.",
    needsChoice: "Choose at least one answer.",
    enoughChosen: { most in
      "\(sentence(English.word(most))) choices at most: untick one first."
    },
    needsAnswer: "Choose a sentence first, or “Don’t know”.",
    choosesFirst: { last in "Choose first: arrows, or 1 to \(last)." },
    arrowsFirst: "Choose first, with the arrows.",
    orSkip: { letter in "To skip: \(letter)." },
    noTextHere: "Nothing was pasted: one does not write on this screen.",
    orComment: { letter in "For a comment: \(letter)." },
    readOnly: "Read only: nothing is changed.",
    resultsDiffer:
      "The results were computed again and differ from those in the file. Your answers have not "
      + "changed.",
    nothingToUndo: "Nothing to undo.",
    nothingToRedo: "Nothing to put back. To undo, type u without a capital.",
    undone: { what in "Undone: \(what)." },
    redone: { what in "Put back: \(what)." },
    textFull: { longest in
      "No more than \(English.digits(longest)) characters: the rest is not kept."
    },
    changedAnswer: "the answer",
    changedComment: "the comment",
    changedFlag: "the mark “to look at again”",
    changedContext: "the choice about the context",
    changedScope: "the choice of questions",
    changedPlan: "the last change of the plan",
    changedTools: "a tool kept or put aside",
    changedOrientation: "the choice at the start",
    changedShelf: "the move to the trash",
    discarded: "Assessment moved to the trash.",
    isExample: "This is an example: nothing is saved.",
    notOffered: "This key does nothing here. Type ? for help.",
    writesNothing: "This key writes nothing here. For help: F1.",
    noSuchNumber: { number, last in "No number \(number) here: choose from 1 to \(last)." },
    flagged: "Question marked “to look at again”.",
    unflagged: "Question unmarked.",
    onQuestions: "This key serves on questions with five sentences.",
    inResults: "Figures are read from the results.",
    inProposedTools: "This key serves on the suggested tools.",
    nothingToSearch: "Nothing to search on this screen.",
    noReviewHere: "The review opens from a question or from the results.",
    noFormerHere: "Nothing to take up here: no answer to the same question elsewhere.",
    nothingToSkip: "Nothing to skip here.",
    nothingBehind: "Home is the first screen. To quit, type q.",
    noOrderHere: "Actions move in your own order: see “Sort another way”.",
    alreadyAtTheEnd: "This action cannot move further.",
    noActionHere: "Go to an action first.",
    refusedExample: "This is an example: nothing of it is kept.",
    refusedReadOnly: "Read only: the file is open elsewhere, or comes from a newer version.",
    refusedReadOnlyHere: "Not possible: read only.",
    refusedUnanswered: "Answer a question first.",
    refusedFindOut: "Find the missing answers first.",
    formerTaken: "Level taken up. Enter to go on, or choose another sentence."
  )
}
