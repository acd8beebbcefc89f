extension Messages {
  /// What one reads before the first question.
  public struct Introduction: Sendable {
    /// How many dimensions and questions; `each` when all dimensions hold as many.
    public let size:
      @Sendable (
        _ dimensions: Int, _ questions: Int, _ each: Int?, _ minutes: ClosedRange<Int>?
      ) -> String
    /// Where what is asked depends on what one ticks first.
    public let sizeByChoices: @Sendable (_ minutes: ClosedRange<Int>) -> String
    public let levels: String
    public let unknown: String
    public let comment: String
    public let saved: String
    public let begin: String
    public let goOn: String
    public let firstReading: @Sendable (_ questions: Int, _ minutes: Int?) -> String
    public let readAll: String
    public let readAllTitle: String
    public let readAllHint: String
    /// Where the questions asked depend on what one says first.
    public let readAllPossible: String
    public let printQuestions: String
    public let changeSubject: String
    /// What the assessment is about, once it has a name.
    public let about: @Sendable (_ name: String, _ partners: [String]) -> String
  }
}

extension Messages.Introduction {
  static let french = Self(
    size: { dimensions, questions, each, minutes in
      let parts = French.plural(dimensions, "dimension", "dimensions")
      let number = sentence(French.word(dimensions, feminine: true))
      let content =
        each.map { count in
          "\(French.word(count, feminine: true)) \(French.plural(count, "question", "questions")) "
            + "chacune"
        } ?? "\(French.count(questions, "question", "questions")) en tout"
      let time = minutes.map { "\(Messages.french.dates.minutesRange($0)), en" } ?? "En"
      return "\(number) \(parts), \(content). \(time) plusieurs fois si vous voulez."
    },
    sizeByChoices: { minutes in
      let time = Messages.french.dates.minutesRange(minutes)
      return
        "Le nombre de questions dépend de ce que vous cochez d’abord. \(time), en plusieurs fois "
        + "si vous voulez."
    },
    levels:
      "Chaque question décrit cinq niveaux. Descendez jusqu’à la dernière phrase vraie "
      + "aujourd’hui.",
    unknown: "Vous ne savez pas ? Dites-le : c’est une réponse utile.",
    comment: "Vous pouvez ajouter un fait, un exemple. Pas de nom de personne.",
    saved:
      "Vos réponses s’enregistrent au fur et à mesure, sur cet ordinateur seulement. Vous "
      + "choisissez ce que vous partagez ; tout peut s’effacer.",
    begin: "Commencer",
    goOn: "Continuer",
    firstReading: { questions, minutes in
      let time = minutes.map { " (\(French.count($0, "minute", "minutes")))" } ?? ""
      return "Première lecture en \(French.count(questions, "question", "questions"))\(time)"
    },
    readAll: "Lire toutes les questions avant",
    readAllTitle: "Toutes les questions",
    readAllHint: "Rien n’est à remplir ici. Revenez en arrière pour commencer.",
    readAllPossible:
      "Toutes les questions possibles. Ce que vous cocherez d’abord dira lesquelles vous sont posées.",
    printQuestions: "Imprimer les questions",
    changeSubject: "Changer le nom ou les partenaires",
    about: { name, partners in
      partners.isEmpty ? "« \(name) »" : "« \(name) » : \(partners.joined(separator: ", "))"
    }
  )

  static let english = Self(
    size: { dimensions, questions, each, minutes in
      let parts = English.plural(dimensions, "dimension", "dimensions")
      let number = sentence(English.word(dimensions))
      let content =
        each.map { count in
          "\(English.word(count)) \(English.plural(count, "question", "questions")) each"
        } ?? "\(English.count(questions, "question", "questions")) in all"
      let time = minutes.map { "\(Messages.english.dates.minutesRange($0)), in" } ?? "In"
      return "\(number) \(parts), \(content). \(time) several sittings if you like."
    },
    sizeByChoices: { minutes in
      let time = Messages.english.dates.minutesRange(minutes)
      return
        "How many questions depends on what you tick first. \(time), in several sittings if you "
        + "like."
    },
    levels: "Each question describes five levels. Go down to the last sentence that is true today.",
    unknown: "You don’t know? Say so: that is a useful answer.",
    comment: "You may add a fact, an example. No one’s name.",
    saved:
      "Your answers are saved as you go, on this computer only. You choose what you share; "
      + "everything can be erased.",
    begin: "Start",
    goOn: "Continue",
    firstReading: { questions, minutes in
      let time = minutes.map { " (\(English.count($0, "minute", "minutes")))" } ?? ""
      return "First reading in \(English.count(questions, "question", "questions"))\(time)"
    },
    readAll: "Read all the questions first",
    readAllTitle: "All the questions",
    readAllHint: "Nothing to fill in here. Go back to start.",
    readAllPossible:
      "Every question there is. What you tick first will tell which ones you are asked.",
    printQuestions: "Print the questions",
    changeSubject: "Change the name or the partners",
    about: { name, partners in
      partners.isEmpty ? "“\(name)”" : "“\(name)”: \(partners.joined(separator: ", "))"
    }
  )
}
