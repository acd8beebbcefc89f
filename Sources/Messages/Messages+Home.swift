extension Messages {
  /// The home screen.
  public struct Home: Sendable {
    public let name: String
    public let tagline: String
    public let privacy: String
    /// For somebody who opens a terminal program for the first time.
    public let firstKeys: String
    public let start: String
    public let startDetail: String
    /// How long that takes: left out, like all durations, in *mode accompagné*.
    public let startTime: String
    public let assessAlliance: String
    /// Questions and minutes of the questionnaire; questions of its first reading, if there is one.
    public let assessAllianceDetail:
      @Sendable (_ questions: Int, _ minutes: ClosedRange<Int>?, _ firstReading: Int?) -> String
    public let example: String
    public let exampleDetail: String
    /// Before there is a session; the other words of workshops are only read where there is one.
    public let prepareWorkshop: String
    public let prepareWorkshopDetail: String
    public let toolbox: String
    public let toolboxDetail: String
    public let questionnaires: String
    public let questionnairesDetail: String
    public let settings: String
    public let settingsDetail: String
    public let quit: String
    public let greeting: String
    /// The next assessment of a subject: « « Jardins partagés » : prochaine évaluation dans… ».
    public let nextReview: @Sendable (_ name: String, _ when: String) -> String
    /// Files that could not be read, each with its place: what happened, and what to do.
    public let damaged: @Sendable (_ files: [String]) -> String
    /// A file with its line and column.
    public let damagedAt: @Sendable (_ file: String, _ line: Int, _ column: Int) -> String
    public let resume: @Sendable (_ name: String) -> String
    public let resumeSeveral: String
    public let resumeDetail:
      @Sendable (_ answered: Int, _ total: Int, _ timeLeft: String?, _ last: String) -> String
    /// Before the first question: how many will be asked may not be known yet.
    public let resumeUnanswered: @Sendable (_ last: String) -> String
    public let resumeSeveralDetail: @Sendable (_ count: Int, _ name: String) -> String
    public let results: String
    public let resultsDetail: @Sendable (_ assessments: Int) -> String
    public let nothingToRead: String
    public let newAssessment: String
    public let newAssessmentDetail: String
  }
}

extension Messages.Home {
  static let french = Self(
    name: "Boussole",
    tagline: "Faire le point sur vos alliances, puis choisir la suite.",
    privacy: "Vos réponses restent sur cet ordinateur. Rien n’est envoyé.",
    firstKeys:
      "Les flèches déplacent le signe >, Entrée ouvre. La dernière ligne dit toujours quelles touches "
      + "servent.",
    start: "Commencer",
    startDetail: "Trois questions pour savoir par où entrer.",
    startTime: "Deux minutes.",
    assessAlliance: "Évaluer une alliance",
    assessAllianceDetail: { questions, minutes, firstReading in
      let time = minutes.map { "\(Messages.french.dates.minutesRange($0)), en" } ?? "En"
      let first = firstReading.map { " Il existe une première lecture en \($0) questions." } ?? ""
      return "\(questions) questions sur une alliance précise. \(time) plusieurs fois si vous "
        + "voulez.\(first)"
    },
    example: "Voir un exemple",
    exampleDetail: "Une évaluation déjà remplie, pour savoir à quoi vous attendre.",
    prepareWorkshop: "Préparer un atelier",
    prepareWorkshopDetail: "Répondre à plusieurs, comparer les réponses, décider ensemble.",
    toolbox: "Boîte à outils",
    toolboxDetail: "Des outils à ouvrir ou à imprimer, selon ce que vous cherchez.",
    questionnaires: "Questionnaires",
    questionnairesDetail: "Tous les questionnaires, et à qui ils s’adressent.",
    settings: "Réglages et aide",
    settingsDetail: "Langue, couleurs, touches, mots expliqués, vos données.",
    quit: "Quitter",
    greeting: "Bonjour.",
    nextReview: { name, when in "« \(name) » : prochaine évaluation \(when)." },
    damaged: { files in
      let shown = files.prefix(2).joined(separator: " ; ")
      let others = files.count > 2 ? " ; et \(files.count - 2) de plus" : ""
      let what = French.plural(
        files.count, "Un fichier ne peut pas être lu",
        "\(files.count) fichiers ne peuvent pas être lus")
      return "\(what) : \(shown)\(others). Rien n’y a été changé, et le reste est utilisable. "
        + "Pour savoir quoi corriger : boussole doctor."
    },
    damagedAt: { file, line, column in "\(file), ligne \(line), colonne \(column)" },
    resume: { name in "Reprendre « \(name) »" },
    resumeSeveral: "Reprendre",
    resumeDetail: { answered, total, timeLeft, last in
      "\(French.count(answered, "réponse", "réponses")) sur \(total). "
        + (timeLeft.map { "Il reste \($0). " } ?? "") + "Dernière fois : \(last)."
    },
    resumeUnanswered: { last in "Pas encore de réponse. Dernière fois : \(last)." },
    resumeSeveralDetail: { count, name in
      "\(count) évaluations commencées. La plus récente : « \(name) »."
    },
    results: "Résultats",
    resultsDetail: { count in
      "\(French.count(count, "évaluation", "évaluations")). Lire ce que disent les réponses."
    },
    nothingToRead: "Rien à lire pour l’instant : il faut au moins une question répondue.",
    newAssessment: "Nouvelle évaluation",
    newAssessmentDetail: "Une alliance, votre organisation, votre territoire, une solution."
  )

  static let english = Self(
    name: "Boussole",
    tagline: "Take stock of your alliances, then choose what comes next.",
    privacy: "Your answers stay on this computer. Nothing is sent.",
    firstKeys:
      "Arrows move the sign >, Enter opens. The last line always says which keys serve.",
    start: "Get started",
    startDetail: "Three questions to find where to begin.",
    startTime: "Two minutes.",
    assessAlliance: "Assess an alliance",
    assessAllianceDetail: { questions, minutes, firstReading in
      let time = minutes.map { "\(Messages.english.dates.minutesRange($0)), in" } ?? "In"
      let first = firstReading.map { " There is a first reading in \($0) questions." } ?? ""
      return "\(questions) questions about one alliance. \(time) several sittings if you "
        + "like.\(first)"
    },
    example: "See an example",
    exampleDetail: "A finished assessment, so that you know what to expect.",
    prepareWorkshop: "Prepare a workshop",
    prepareWorkshopDetail: "Answer as a group, compare the answers, decide together.",
    toolbox: "Toolbox",
    toolboxDetail: "Tools to open or print, according to what you need.",
    questionnaires: "Questionnaires",
    questionnairesDetail: "All the questionnaires, and who they are for.",
    settings: "Settings and help",
    settingsDetail: "Language, colours, keys, words explained, your data.",
    quit: "Quit",
    greeting: "Hello.",
    nextReview: { name, when in "“\(name)”: next assessment \(when)." },
    damaged: { files in
      let shown = files.prefix(2).joined(separator: "; ")
      let others = files.count > 2 ? "; and \(files.count - 2) more" : ""
      let what = English.plural(
        files.count, "A file cannot be read", "\(files.count) files cannot be read")
      return "\(what): \(shown)\(others). Nothing in it was changed, and all the rest can be used. "
        + "To know what to correct: boussole doctor."
    },
    damagedAt: { file, line, column in "\(file), line \(line), column \(column)" },
    resume: { name in "Resume “\(name)”" },
    resumeSeveral: "Resume",
    resumeDetail: { answered, total, timeLeft, last in
      "\(English.count(answered, "answer", "answers")) out of \(total). "
        + (timeLeft.map { "\(sentence($0)) left. " } ?? "") + "Last time: \(last)."
    },
    resumeUnanswered: { last in "No answer yet. Last time: \(last)." },
    resumeSeveralDetail: { count, name in "\(count) assessments started. Most recent: “\(name)”." },
    results: "Results",
    resultsDetail: { count in
      "\(English.count(count, "assessment", "assessments")). Read what the answers say."
    },
    nothingToRead: "Nothing to read yet: answer at least one question.",
    newAssessment: "New assessment",
    newAssessmentDetail: "An alliance, your organisation, your territory, a solution."
  )
}
