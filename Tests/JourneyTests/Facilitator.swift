import TestKit

/// A facilitator at the screens: chooses an entry by its words, and waits for what it shows.
extension TerminalSession {
  func pick(_ entry: String, until text: String) throws {
    try pick(entry, walkingWith: .down, until: text)
  }

  func pick(_ entry: String, walkingWith key: Keystroke, until text: String) throws {
    try waitUntil("a focus, and “\(entry)”") { $0.focused != nil && $0.shows(entry) }
    // Entries side by side stand on one row: there the mark must be right before the one that is meant.
    func isThere(_ focused: String) -> Bool {
      key == .right ? focused.hasPrefix(entry) : focused.says(entry)
    }
    for _ in 0..<30 where screen.focused.map(isThere) != true {
      let before = screen.focused
      let mark = screen.lines.firstIndex { $0.contains(" > ") } ?? 0
      let isAbove = !screen.lines[mark...].contains { $0.says(entry) }
      press(key == .down && isAbove ? .up : key)
      try waitUntil("another focus") { $0.focused != nil && $0.focused != before }
    }
    try press(.enter, until: text)
  }

  /// Fills the lines of a form; the focus is then on what goes on.
  func fill(_ lines: [String]) {
    for line in lines {
      type(line)
      press(.enter)
    }
  }

  /// From an empty home to the hall.
  func prepare(_ story: WorkshopStory) throws {
    try pick("Préparer un atelier", until: "De quoi parlerez-vous")
    fill([story.name, story.organisations, story.purpose])
    try press(.enter, until: "Avec quel questionnaire")
    try pick("Évaluation partenariale", until: "Que demander au groupe")
    // It is chosen already: Enter on it goes on.
    try pick("Première lecture", until: "Qui parle")
    if story.isOneVoice {
      try pick("Une voix par organisation", until: "◉ Une voix par organisation")
    }
    try pick("Continuer", until: "Qui attendez-vous")
    fill(story.isOneVoice ? [""] : [story.people, ""])
    if !story.isOneVoice { press(.enter) }
    try waitFor("Quand, où")
    fill(["12/12/2030", "18h", "19h30", "", "", "Nour"])
    try press(.enter, until: "Qui garde les réponses")
    fill(["L’Asso", "", ""])
    try press(.enter, until: "Aucune réponse n’est montrée ici")
  }

  /// From the hall to the question whose ballot comes.
  func startPaper() throws {
    try pick("Recueillir les réponses", until: "Aucune réponse ne s’affichera")
    try pick("Taper des bulletins papier", until: "De qui est ce bulletin")
  }

  /// One ballot, to where it is read back.
  func typeBallot(_ ballot: (name: String, line: String)) throws {
    try pick(ballot.name, until: "Ligne 1 sur")
    try type(ballot.line, until: ballot.line)
    try press(.enter, until: "C’est enregistré")
  }

  func collect(_ story: WorkshopStory) throws {
    try startPaper()
    for (place, ballot) in story.ballots.enumerated() {
      try typeBallot(ballot)
      try pick(
        "Bulletin suivant",
        until: place + 1 == story.ballots.count ? "Ont répondu" : "De qui est ce bulletin")
    }
  }

  /// At the keyboard that was passed: the same level to each of the seven questions.
  func answerFirstReading(_ level: Int) throws {
    for number in 1...7 {
      try waitUntil("question \(number)") {
        $0.shows("Question \(number) sur 7") && !$0.shows("◉")
      }
      try type("\(level)", until: "◉ \(level)")
      press(.enter)
    }
  }

  func closeBallots() throws {
    try pick("Clore les bulletins", until: "Plus aucun bulletin n’entrera")
    try pick("Oui, clore", walkingWith: .right, until: "Personne n’a encore vu les réponses")
  }

  /// From the hall to the hall, with all that was answered on the screen in between.
  func reveal() throws {
    try pick("Montrer les réponses", until: "Chacun lit d’abord en silence")
    try pick("Tout d’un coup", until: "Montrer toutes les réponses")
    try pick("Montrer", walkingWith: .right, until: "Ce que nous voyons différemment")
    try press(.escape, until: "Chacun lit d’abord en silence")
    try press(.escape, until: "Là où nous en étions")
  }

  /// From the hall: one criterion is settled, with its reason.
  func decideOne(_ story: WorkshopStory) throws {
    try pick("Débattre et décider", until: "Combien de temps avez-vous")
    try pick("90 minutes", until: "Le temps court")
    try pick("Qui décide de quoi", until: "Chacun sait-il qui décide de quoi")
    try settle("au cas par cas", story.reason)
    try waitFor("Décidé")
  }

  func settle(_ entry: String, _ reason: String) throws {
    try pick("Décider", walkingWith: .right, until: "Quelle phrase retenons-nous aujourd’hui")
    // Nothing has the focus until one chooses.
    press(.down)
    try pick(entry, until: "Parce que")
    try type(reason, until: reason)
    fill(["", "", ""])
    press(.enter)
  }

  /// The next criterion stays open, with its reason; then back to the hall.
  func leaveOneOpen(
    _ story: WorkshopStory, _ next: String = "Faire ce qu’aucun ne ferait seul"
  ) throws {
    try pick("Suivant", walkingWith: .right, until: next)
    try settle("Non tranché", story.openReason)
    try waitFor("Décidé")
    try press(.escape, until: "Il reste")
    try press(.escape, until: "Là où nous en étions")
  }

  /// From the hall to the end of the session.
  func endSession(_ story: WorkshopStory) throws {
    try pick("Relire les décisions", until: "À lire à voix haute")
    try pick("Continuer", until: "Un tour de table")
    try type(story.takeaway, until: story.takeaway)
    press(.enter)
    try waitUntil("an empty line") { $0.shows("Un tour de table") }
    try press(.enter, until: "Quand refaire le point")
    press(.enter)
    try waitFor("Que deviennent les bulletins")
    try pick("Terminer la séance", until: "effacé")
    try pick("Oui, terminer", walkingWith: .right, until: "Cette séance est terminée")
  }

  /// From the hall of a session that ended, each of its documents, and back.
  func takeDocuments() throws {
    try pick("Documents de la séance", until: "Chaque document va dans")
    let documents = ["Compte rendu de séance", "Synthèse d’une page"]
    for document in documents {
      try pick(document, until: "Le document est prêt")
      try press(.escape, until: "Chaque document va dans")
    }
    try press(.escape, until: "Cette séance est terminée")
  }
}
