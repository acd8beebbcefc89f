extension Messages {
  /// Help of the program's verbs and options.
  public struct Options: Sendable {
    public let overview: String
    public let usage: String
    public let verbs: String
    public let arguments: String
    public let options: String
    public let alias: @Sendable (_ names: [String]) -> String
    public let exitCodes: String
    public let exitCodesText: [(code: Int, meaning: String)]
    // Verbs.
    public let assess: String
    public let evaluate: String
    public let list: String
    public let show: String
    public let demo: String
    // Arguments and options.
    public let answersFile: String
    public let assessmentID: String
    public let questionnaireID: String
    public let lang: String
    public let accessible: String
    public let ascii: String
    public let highContrast: String
    public let noColor: String
    public let json: String
    public let help: String
    public let version: String
    public let alsoVariable: @Sendable (_ name: String) -> String
    public let moreHelp: @Sendable (_ command: String) -> String
  }
}

extension Messages.Options {
  static let french = Self(
    overview:
      "Faire le point sur vos alliances, puis choisir la suite. Sans verbe, ouvre l’accueil.",
    usage: "Usage",
    verbs: "Verbes",
    arguments: "Arguments",
    options: "Options",
    alias: { names in "aussi : \(names.joined(separator: ", "))" },
    exitCodes: "Codes de sortie",
    exitCodesText: [
      (0, "terminé"), (2, "commande mal écrite"), (3, "évaluation laissée en cours, enregistrée"),
      (65, "fichier à corriger"), (69, "terminal inutilisable"),
      (74, "lecture ou écriture impossible"),
    ],
    assess: "Ouvrir un questionnaire et y répondre.",
    evaluate: "Calculer les résultats d’un fichier de réponses, sans poser de question.",
    list: "Montrer les évaluations enregistrées.",
    show: "Montrer une évaluation et ses résultats.",
    demo: "Ouvrir un exemple déjà rempli. Ne touche pas à vos données.",
    answersFile: "Un fichier de réponses (JSON), ou - pour l’entrée standard.",
    assessmentID: "L’identifiant que montre « list », ou son début.",
    questionnaireID: "Le questionnaire, par exemple ep.",
    lang: "La langue : fr ou en.",
    accessible: "Ligne par ligne : lecteurs d’écran, connexions lentes.",
    ascii: "Signes simples seulement ; les accents restent.",
    highContrast: "Contraste fort.",
    noColor: "Sans couleur.",
    json: "Écrire du JSON.",
    help: "Montrer cette aide.",
    version: "Montrer la version.",
    alsoVariable: { "aussi avec la variable \($0)" },
    moreHelp: { "L’aide d’un verbe : \($0)" }
  )

  static let english = Self(
    overview:
      "Take stock of your alliances, then choose what comes next. Without a verb, opens the home "
      + "screen.",
    usage: "Usage",
    verbs: "Verbs",
    arguments: "Arguments",
    options: "Options",
    alias: { names in "also: \(names.joined(separator: ", "))" },
    exitCodes: "Exit codes",
    exitCodesText: [
      (0, "done"), (2, "the command is not written right"),
      (3, "an assessment was left under way, and is saved"), (65, "a file needs correcting"),
      (69, "the terminal cannot be used"), (74, "reading or writing is impossible"),
    ],
    assess: "Open a questionnaire and answer it.",
    evaluate: "Work out the results of an answers file, without asking anything.",
    list: "Show the saved assessments.",
    show: "Show an assessment and its results.",
    demo: "Open a finished example. Does not touch your data.",
    answersFile: "An answers file (JSON), or - for standard input.",
    assessmentID: "The id that “list” shows, or its beginning.",
    questionnaireID: "The questionnaire, for instance ep.",
    lang: "The language: fr or en.",
    accessible: "Line by line: screen readers, slow links.",
    ascii: "Simple signs only; accents stay.",
    highContrast: "High contrast.",
    noColor: "No colour.",
    json: "Write JSON.",
    help: "Show this help.",
    version: "Show the version.",
    alsoVariable: { "also with the variable \($0)" },
    moreHelp: { "Help of a verb: \($0)" }
  )
}
