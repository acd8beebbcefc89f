import Referential

extension Messages {
  /// What goes on paper apart from an assessment: sheets and questions.
  public struct Printing: Sendable {
    public let sheet: String
    public let question: String
    public let doneTitle: String
    public let done: String
    public let back: String
    /// Above the empty table of a sheet.
    public let toFillIn: String
    public let minutes: String
    public let who: String
    public let how: String
    public let tip: String
    public let fileSheet: String
    public let fileQuestions: String
    public let untitled: String
    public let questionNumber: @Sendable (_ number: Int, _ question: String) -> String
    public let unknown: String
    public let notApplicable: String
    public let noSheet: @Sendable (_ id: String) -> String
  }

  /// What goes on paper apart from an assessment: sheets and questions.
  public var printing: Printing { language == .fr ? .french : .english }
}

extension Messages.Printing {
  static let french = Self(
    sheet: "Imprimer la fiche",
    question: "Sous quelle forme ?",
    doneTitle: "Prêt à imprimer",
    done: "Le fichier est ici. Ouvrez-le, puis imprimez-le :",
    back: "Revenir",
    toFillIn: "À remplir ensemble",
    minutes: "Durée",
    who: "Avec qui",
    how: "Comment faire",
    tip: "Un conseil",
    fileSheet: "fiche",
    fileQuestions: "questions",
    untitled: "Boussole",
    questionNumber: { number, question in "\(number). \(question)" },
    unknown: "Ne sait pas",
    notApplicable: "Non concerné, parce que…",
    noSheet: { id in
      "« \(id) » n’est pas une fiche de Boussole : seules les fiches s’impriment. "
        + "« boussole tools fiche » les montre."
    }
  )

  static let english = Self(
    sheet: "Print the sheet",
    question: "In what form?",
    doneTitle: "Ready to print",
    done: "The file is here. Open it, then print it:",
    back: "Back",
    toFillIn: "To fill in together",
    minutes: "Time",
    who: "With whom",
    how: "How to go about it",
    tip: "A tip",
    fileSheet: "sheet",
    fileQuestions: "questions",
    untitled: "Boussole",
    questionNumber: { number, question in "\(number). \(question)" },
    unknown: "Don’t know",
    notApplicable: "Does not apply to us, because…",
    noSheet: { id in
      "“\(id)” is not one of Boussole’s sheets: only sheets can be printed. "
        + "“boussole tools sheet” shows them."
    }
  )
}
