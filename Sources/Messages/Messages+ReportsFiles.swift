import Referential

extension Messages {
  /// Names of exported files, the message that goes with them, and what is wrong with a template.
  public struct ReportsFiles: Sendable {
    // Last words of file names.
    public let synthesis: String
    public let report: String
    public let plan: String
    public let answers: String
    public let message: String
    public let untitled: String
    // The message.
    public let subject: @Sendable (_ name: String, _ date: String) -> String
    public let greeting: String
    public let opening: @Sendable (_ name: String, _ date: String) -> String
    public let decisions: @Sendable (_ actions: Int, _ review: String?) -> String
    public let reply: String
    public let attached: String
    public let nothingAttached: String
    /// Each kind of file in a few words, by its format.
    public let webPage: String
    public let textDocument: String
    public let spreadsheet: String
    public let calendar: String
    /// For a PDF.
    public let printed: String
    public let plainText: String
    public let leftOut: String
    public let leftOutFile: String
    public let leftOutComments: String
    public let leftOutNames: String
    // Templates.
    public let templateEmpty: @Sendable (_ field: String) -> String
    public let templateTooLong: @Sendable (_ field: String, _ limit: Int) -> String
    public let templateTooMany: @Sendable (_ field: String, _ limit: Int) -> String
    public let templateNotAColour: @Sendable (_ field: String, _ found: String) -> String
    public let templateTooPale:
      @Sendable (_ field: String, _ found: String, _ ratio: String, _ needed: String) -> String
    public let templateNotAPicture: @Sendable (_ field: String) -> String
    public let templatePictureTooLarge: @Sendable (_ field: String, _ kilobytes: Int) -> String
    public let templateNoDescription: @Sendable (_ field: String) -> String
    public let templateOtherFormat: @Sendable (_ found: String, _ expected: String) -> String
    public let templateUnknown: @Sendable (_ field: String, _ known: [String]) -> String
    public let templateNotFound: @Sendable (_ field: String, _ found: String) -> String
    public let templateNotBeside: @Sendable (_ field: String, _ found: String) -> String
  }

  /// Names of exported files, and the message that goes with them.
  public var reportsFiles: ReportsFiles {
    switch language {
    case .fr: .french
    case .en: .english
    }
  }
}

extension Messages.ReportsFiles {
  static let french = Self(
    synthesis: "synthèse",
    report: "rapport",
    plan: "plan d’action",
    answers: "réponses",
    message: "message",
    untitled: "Sans nom",
    subject: { name, date in
      let what = name.isEmpty ? "où nous en sommes" : "\(name), où nous en sommes"
      return "Objet : \(what), \(date)"
    },
    greeting: "Bonjour,",
    opening: { name, date in
      name.isEmpty
        ? "Voici notre lecture du \(date)." : "Voici notre lecture de « \(name) », du \(date)."
    },
    decisions: { actions, review in
      let decided =
        actions == 0
        ? "Aucune action n’est encore décidée"
        : "\(French.count(actions, "action est décidée", "actions sont décidées"))"
      return review.map { "\(decided) ; nous refaisons le point le \($0)." } ?? "\(decided)."
    },
    reply: "Ni audit, ni classement : dites-nous ce que vous voyez autrement.",
    attached: "Vous trouverez avec ce message :",
    nothingAttached: "Aucun fichier n’est joint.",
    webPage: "à lire dans un navigateur, à imprimer",
    textDocument: "à ouvrir et à modifier dans un traitement de texte",
    spreadsheet: "à ouvrir dans un tableur",
    calendar: "à ouvrir dans un agenda",
    printed: "à lire ou à imprimer tel quel",
    plainText: "texte simple",
    leftOut: "Ce qui n’est pas joint :",
    leftOutFile: "le fichier complet de l’évaluation",
    leftOutComments: "les commentaires",
    leftOutNames: "les noms de personnes",
    templateEmpty: { field in "« \(field) » est vide. Écrivez un texte, ou retirez cette ligne." },
    templateTooLong: { field, limit in
      "« \(field) » est trop long : \(French.digits(limit)) caractères au plus."
    },
    templateTooMany: { field, limit in
      "« \(field) » a trop de paragraphes : \(French.digits(limit)) au plus."
    },
    templateNotAColour: { field, found in
      "« \(field) » vaut « \(found) » : il faut une couleur comme #1A5F7A."
    },
    templateTooPale: { field, found, ratio, needed in
      "« \(field) » vaut « \(found) », trop pâle sur du blanc : contraste \(ratio), il en faut "
        + "\(needed). Choisissez une couleur plus sombre."
    },
    templateNotAPicture: { field in
      "« \(field) » n’est pas une image PNG ou JPEG."
    },
    templatePictureTooLarge: { field, kilobytes in
      "« \(field) » est une image trop lourde : \(French.digits(kilobytes)) Ko au plus."
    },
    templateNoDescription: { field in
      "« \(field) » manque : décrivez l’image en quelques mots, pour qui ne la voit pas."
    },
    templateOtherFormat: { found, expected in
      "le format « \(found) » n’est pas celui d’une présentation : il faut « \(expected) »."
    },
    templateUnknown: { field, known in
      "« \(field) » n’est pas un nom connu ici. Ceux qui le sont : \(known.joined(separator: ", "))."
    },
    templateNotFound: { field, found in
      "« \(field) » : l’image « \(found) » ne peut pas être lue. Mettez-la à côté de ce fichier."
    },
    templateNotBeside: { field, found in
      "« \(field) » : l’image « \(found) » doit être à côté de ce fichier, ou dans un dossier à côté."
    }
  )

  static let english = Self(
    synthesis: "summary",
    report: "report",
    plan: "action plan",
    answers: "answers",
    message: "message",
    untitled: "Untitled",
    subject: { name, date in
      let what = name.isEmpty ? "where we stand" : "\(name), where we stand"
      return "Subject: \(what), \(date)"
    },
    greeting: "Hello,",
    opening: { name, date in
      name.isEmpty
        ? "Here is our reading of \(date)." : "Here is our reading of “\(name)”, of \(date)."
    },
    decisions: { actions, review in
      let decided =
        actions == 0
        ? "No action has been decided yet"
        : "\(English.count(actions, "action has been decided", "actions have been decided"))"
      return review.map { "\(decided); we take stock again on \($0)." } ?? "\(decided)."
    },
    reply: "Neither an audit nor a ranking: tell us what you see differently.",
    attached: "You will find with this message:",
    nothingAttached: "No file is attached.",
    webPage: "to read in a browser, or to print",
    textDocument: "to open and change in a word processor",
    spreadsheet: "to open in a spreadsheet",
    calendar: "to open in a calendar",
    printed: "to read or print as it is",
    plainText: "plain text",
    leftOut: "What is not attached:",
    leftOutFile: "the complete file of the assessment",
    leftOutComments: "the comments",
    leftOutNames: "names of people",
    templateEmpty: { field in "“\(field)” is empty. Write a text, or remove this line." },
    templateTooLong: { field, limit in
      "“\(field)” is too long: \(English.digits(limit)) characters at most."
    },
    templateTooMany: { field, limit in
      "“\(field)” has too many paragraphs: \(English.digits(limit)) at most."
    },
    templateNotAColour: { field, found in
      "“\(field)” is “\(found)”: it takes a colour such as #1A5F7A."
    },
    templateTooPale: { field, found, ratio, needed in
      "“\(field)” is “\(found)”, too pale on white: contrast \(ratio), and it takes \(needed). "
        + "Choose a darker colour."
    },
    templateNotAPicture: { field in "“\(field)” is no PNG or JPEG picture." },
    templatePictureTooLarge: { field, kilobytes in
      "“\(field)” is too large a picture: \(English.digits(kilobytes)) kB at most."
    },
    templateNoDescription: { field in
      "“\(field)” is missing: describe the picture in a few words, for those who cannot see it."
    },
    templateOtherFormat: { found, expected in
      "the format “\(found)” is not that of a template: it takes “\(expected)”."
    },
    templateUnknown: { field, known in
      "“\(field)” is no name known here. Those that are: \(known.joined(separator: ", "))."
    },
    templateNotFound: { field, found in
      "“\(field)”: the picture “\(found)” cannot be read. Put it beside this file."
    },
    templateNotBeside: { field, found in
      "“\(field)”: the picture “\(found)” must be beside this file, or in a folder beside it."
    }
  )
}
