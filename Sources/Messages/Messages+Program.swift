extension Messages {
  /// What the program prints outside the wizard: what happened, where, and what to do next.
  public struct Program: Sendable {
    public let saved: @Sendable (_ path: String) -> String
    public let unfinished: @Sendable (_ answered: Int, _ total: Int) -> String
    public let toResume: @Sendable (_ command: String) -> String
    public let interrupted: @Sendable (_ path: String) -> String
    public let terminalUnusable: @Sendable (_ type: String) -> String
    public let notATerminal: String
    public let goingOnPlain: String
    /// The window is smaller than the smallest screen.
    public let tooSmall: @Sendable (_ columns: Int, _ rows: Int) -> String
    /// Printed when Ctrl-Z gives the terminal back to the shell.
    public let suspended: String
    public let tooSmallNow: @Sendable (_ columns: Int, _ rows: Int) -> String
    public let cannotWrite: @Sendable (_ path: String, _ reason: String) -> String
    public let elsewhere: @Sendable (_ variable: String) -> String
    /// What to do stands before the path, which may be longer than the line.
    public let diskFull: @Sendable (_ path: String) -> String
    /// The disk, or the stick, says that it cannot.
    public let diskFails: @Sendable (_ path: String) -> String
    public let noHome: @Sendable (_ variable: String) -> String
    public let unknownLanguage: @Sendable (_ value: String) -> String
    public let demo: String
    public let unknownQuestionnaire: @Sendable (_ id: String, _ known: [String]) -> String
    public let unknownAssessment: @Sendable (_ id: String) -> String
    public let packUnreadable: @Sendable (_ id: String) -> String
    public let permissionDenied: String
    public let readOnlyFileSystem: String
    public let noSuchFile: String
    public let isADirectory: String
    public let notADirectory: String
    public let noRoom: String
    public let noSuchFolder: String
  }
}

extension Messages.Program {
  static let french = Self(
    saved: { path in "Enregistré : \(path)" },
    unfinished: { answered, total in
      "Évaluation commencée : \(French.count(answered, "réponse", "réponses")) sur \(total)."
    },
    toResume: { command in "Pour reprendre : \(command)" },
    interrupted: { path in
      path.isEmpty ? "Interrompu." : "Interrompu. Vos réponses sont enregistrées : \(path)"
    },
    terminalUnusable: { type in
      type.isEmpty
        ? "La variable TERM n’est pas définie : impossible d’afficher l’écran."
        : "Le terminal « \(type) » ne permet pas d’afficher l’écran."
    },
    notATerminal: "L’entrée ou la sortie n’est pas un terminal.",
    goingOnPlain: "La suite est ligne par ligne (comme avec --accessible).",
    tooSmall: { columns, rows in
      "Il faut un peu plus de place : \(columns) colonnes et \(rows) lignes."
    },
    suspended: "Boussole est en attente. Pour y revenir, tapez fg, puis Entrée.",
    tooSmallNow: { columns, rows in
      "La fenêtre en a \(columns) et \(rows). Agrandissez-la, ou réduisez les caractères : vos "
        + "réponses vous attendent."
    },
    cannotWrite: { path, reason in "Impossible d’écrire dans \(path) : \(reason)." },
    elsewhere: { variable in
      "Indiquez un autre dossier avec \(variable), par exemple \(variable)=~/boussole boussole."
    },
    diskFull: { path in
      "Le disque est plein. Libérez de la place, puis continuez : l’enregistrement reprendra. "
        + "Fichier : \(path)"
    },
    diskFails: { path in
      "Le disque ou la clé ne répond plus bien. Vérifiez-les, puis continuez : l’enregistrement "
        + "reprendra. Fichier : \(path)"
    },
    noHome: { variable in
      "Aucun dossier personnel n’est connu. Indiquez où enregistrer avec \(variable)."
    },
    unknownLanguage: { value in
      "La langue « \(value) » n’existe pas ici. Choisissez fr (français) ou en (anglais)."
    },
    demo: "Ceci est un exemple : rien n’est lu ni écrit dans vos données.",
    unknownQuestionnaire: { id, known in
      "Le questionnaire « \(id) » n’existe pas. Ceux qui existent : "
        + "\(known.joined(separator: ", "))."
    },
    unknownAssessment: { id in
      "L’évaluation « \(id) » n’existe pas. Pour voir celles qui existent : boussole list."
    },
    packUnreadable: { id in
      "Le questionnaire « \(id) » ne peut pas être lu : il manque, ou il est abîmé. Réinstallez "
        + "Boussole."
    },
    permissionDenied: "l’accès est refusé",
    readOnlyFileSystem: "le disque est en lecture seule",
    noSuchFile: "ce fichier n’existe pas",
    isADirectory: "c’est un dossier, pas un fichier",
    notADirectory: "une partie de ce chemin n’est pas un dossier",
    noRoom: "le disque est plein",
    noSuchFolder: "ce dossier n’existe pas"
  )

  static let english = Self(
    saved: { path in "Saved: \(path)" },
    unfinished: { answered, total in
      "Assessment started: \(English.count(answered, "answer", "answers")) out of \(total)."
    },
    toResume: { command in "To resume: \(command)" },
    interrupted: { path in
      path.isEmpty ? "Interrupted." : "Interrupted. Your answers are saved: \(path)"
    },
    terminalUnusable: { type in
      type.isEmpty
        ? "The variable TERM is not set: the screen cannot be shown."
        : "The terminal “\(type)” cannot show the screen."
    },
    notATerminal: "Input or output is not a terminal.",
    goingOnPlain: "Going on line by line (as with --accessible).",
    tooSmall: { columns, rows in
      "A little more room is needed: \(columns) columns and \(rows) rows."
    },
    suspended: "Boussole is waiting. To come back to it, type fg, then Enter.",
    tooSmallNow: { columns, rows in
      "The window has \(columns) and \(rows). Make it larger, or the characters smaller: your "
        + "answers are waiting."
    },
    cannotWrite: { path, reason in "Cannot write in \(path): \(reason)." },
    elsewhere: { variable in
      "Name another folder with \(variable), for instance \(variable)=~/boussole boussole."
    },
    diskFull: { path in
      "The disk is full. Make some room, then go on: so will saving. File: \(path)"
    },
    diskFails: { path in
      "The disk or the stick does not answer well. Check it, then go on: so will saving. File: "
        + path
    },
    noHome: { variable in "No home folder is known. Say where to save with \(variable)." },
    unknownLanguage: { value in
      "There is no language “\(value)” here. Choose fr (French) or en (English)."
    },
    demo: "This is an example: nothing is read from or written to your data.",
    unknownQuestionnaire: { id, known in
      "There is no questionnaire “\(id)”. Those there are: \(known.joined(separator: ", "))."
    },
    unknownAssessment: { id in
      "There is no assessment “\(id)”. To see those there are: boussole list."
    },
    packUnreadable: { id in
      "The questionnaire “\(id)” cannot be read: it is missing or damaged. Install Boussole again."
    },
    permissionDenied: "access is denied",
    readOnlyFileSystem: "the disk is read-only",
    noSuchFile: "there is no such file",
    isADirectory: "it is a folder, not a file",
    notADirectory: "part of this path is not a folder",
    noRoom: "the disk is full",
    noSuchFolder: "this folder does not exist"
  )
}
