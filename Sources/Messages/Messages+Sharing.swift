import Referential

extension Messages {
  /// « Partager »: what people take away, and in which form.
  public struct Sharing: Sendable {
    public let title: String
    public let introduction: String
    public let summary: String
    public let summaryDetail: String
    public let report: String
    public let reportDetail: String
    public let plan: String
    public let planDetail: String
    public let howMuch: String
    public let full: String
    public let withoutComments: String
    public let anonymous: String
    public let formatTitle: @Sendable (_ document: String) -> String
    public let formatQuestion: String
    /// In the order of `ExportFormat`: html, odt, pdf, markdown, text, csv, calendar, json.
    public let formatNames: [String]
    public let formatDetails: [String]
    public let doneTitle: String
    public let done: String
    public let together: @Sendable (_ name: String) -> String
    public let open: String
    public let another: String
    public let goHome: String
    public let replaceTitle: String
    public let replaceQuestion: @Sendable (_ path: String) -> String
    public let replaceConsequence: String
    public let confirmReplace: String
    public let keep: String
    public let failed: @Sendable (_ what: String) -> String
    public let noPDF: String
    public let makingPDF: String
    public let pdfFailed: @Sendable (_ program: String) -> String
    /// What to do about a folder that takes no file, on screens.
    public let tryAgain: String
    /// The same for the verb.
    public let elsewhere: @Sendable (_ option: String) -> String
    public let exists: @Sendable (_ path: String) -> String
  }

  /// « Partager »: what people take away, and in which form.
  public var sharing: Sharing { language == .fr ? .french : .english }
}

extension Messages.Sharing {
  static let french = Self(
    title: "Partager",
    introduction: "Vous choisissez ce qui sort d’ici. Rien n’est envoyé.",
    summary: "Synthèse d’une page",
    summaryDetail: "Pour un conseil ou un financeur : les décisions d’abord, aucun chiffre.",
    report: "Rapport complet",
    reportDetail: "Tous les résultats, d’où ils viennent, et vos réponses.",
    plan: "Plan d’action",
    planDetail: "Un tableau à compléter, ou des dates pour votre agenda.",
    howMuch: "Ce qui part avec",
    full: "Tout",
    withoutComments: "Sans les commentaires",
    anonymous: "Sans nom de personne ni commentaire",
    formatTitle: { $0 },
    formatQuestion: "Sous quelle forme ?",
    formatNames: [
      "Page à lire et à imprimer (HTML)", "Document à modifier (ODT)", "PDF",
      "Texte balisé (Markdown)", "Texte simple", "Tableau (CSV)", "Agenda (iCalendar)",
      "Données (JSON)",
    ],
    formatDetails: [
      "S’ouvre dans tout navigateur, même sur un téléphone.",
      "S’ouvre dans LibreOffice.", "Avec LibreOffice ou un navigateur, s’il y en a un ici.", "",
      "Se lit bien à voix haute.", "S’ouvre dans un tableur, accents et dates compris.",
      "Les échéances et la prochaine évaluation.", "Le fichier lui-même, pour d’autres programmes.",
    ],
    doneTitle: "C’est écrit",
    done: "Les fichiers sont ici :",
    together: { "\($0) est un courriel prêt à coller." },
    open: "Ouvrir",
    another: "Écrire autre chose",
    goHome: "Revenir à l’accueil",
    replaceTitle: "Un fichier de ce nom existe",
    replaceQuestion: { "Remplacer \($0) ?" },
    replaceConsequence: "L’ancien fichier sera perdu. Pour le garder, renommez-le d’abord.",
    confirmReplace: "Oui, remplacer",
    keep: "Non, garder l’ancien",
    failed: { "Rien n’a été écrit. \($0)" },
    noPDF:
      "Ni LibreOffice ni navigateur n’a été trouvé pour faire le PDF. Choisissez la page HTML : on "
      + "peut l’imprimer en PDF.",
    makingPDF: "Le PDF se prépare : quelques secondes…",
    pdfFailed: {
      "\($0) n’a pas pu faire le PDF. Fermez-le s’il est ouvert et recommencez, ou choisissez la page "
        + "HTML : on peut l’imprimer en PDF."
    },
    tryAgain: "Vérifiez ce dossier, puis recommencez ici. Vos réponses, elles, sont enregistrées.",
    elsewhere: { "Choisissez un autre endroit avec \($0)." },
    exists: { "\($0) existe déjà. Choisissez un autre nom avec --out, ou ajoutez --replace." }
  )

  static let english = Self(
    title: "Share",
    introduction: "You choose what leaves this place. Nothing is sent.",
    summary: "One-page summary",
    summaryDetail: "For a board or a funder: decisions first, no figure.",
    report: "Full report",
    reportDetail: "All the results, where they come from, and your answers.",
    plan: "Action plan",
    planDetail: "A table to complete, or dates for your calendar.",
    howMuch: "What goes along",
    full: "Everything",
    withoutComments: "Without the comments",
    anonymous: "Without anyone’s name or comments",
    formatTitle: { $0 },
    formatQuestion: "In which form?",
    formatNames: [
      "A page to read and print (HTML)", "A document to edit (ODT)", "PDF",
      "Marked-up text (Markdown)", "Plain text", "A table (CSV)", "Calendar (iCalendar)",
      "Data (JSON)",
    ],
    formatDetails: [
      "Opens in any browser, even on a phone.", "Opens in LibreOffice.",
      "With LibreOffice or a browser, if there is one here.", "", "Reads well aloud.",
      "Opens in a spreadsheet, accents and dates included.",
      "Due dates and the next assessment.", "The file itself, for other programs.",
    ],
    doneTitle: "It is written",
    done: "The files are here:",
    together: { "\($0) is an e-mail ready to paste." },
    open: "Open",
    another: "Write something else",
    goHome: "Back to the start",
    replaceTitle: "A file of that name exists",
    replaceQuestion: { "Replace \($0)?" },
    replaceConsequence: "The old file will be lost. To keep it, rename it first.",
    confirmReplace: "Yes, replace it",
    keep: "No, keep the old one",
    failed: { "Nothing was written. \($0)" },
    noPDF:
      "Neither LibreOffice nor a browser was found to make the PDF. Choose the HTML page: it can be "
      + "printed as PDF.",
    makingPDF: "The PDF is being made: a few seconds…",
    pdfFailed: {
      "\($0) could not make the PDF. Close it if it is open and try again, or choose the HTML page: it "
        + "can be printed as PDF."
    },
    tryAgain: "Check this folder, then try again here. Your answers themselves are saved.",
    elsewhere: { "Choose another place with \($0)." },
    exists: { "\($0) exists already. Choose another name with --out, or add --replace." }
  )
}
