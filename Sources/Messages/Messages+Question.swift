extension Messages {
  /// One criterion, what one may say beside it, and the pause at the end of a dimension.
  public struct Question: Sendable {
    /// « Question 9 sur 28 ».
    public let place: @Sendable (_ number: Int, _ total: Int) -> String
    /// The same with the time left at one's own pace.
    public let placeAndTime: @Sendable (_ number: Int, _ total: Int, _ timeLeft: String) -> String
    /// The fixed line under every question.
    public let invitation: String
    public let unknown: String
    public let notApplicable: String
    public let comment: String
    public let optional: String
    public let commentKey: @Sendable (_ key: String) -> String
    public let plainWordsKey: @Sendable (_ key: String) -> String
    public let yourComment: String
    public let commentHint: String
    public let yourAnswer: String
    public let noAnswer: String
    public let flagged: String
    /// Beside a criterion that never feeds « à travailler » nor the path.
    public let onlyIfYouWish: @Sendable (_ isAlliance: Bool) -> String
    /// The same question was answered in another questionnaire; the level is offered again.
    public let answeredBefore:
      @Sendable (_ date: String, _ questionnaire: String, _ sentence: String) -> String
    public let takeFormer: @Sendable (_ level: Int, _ key: String) -> String
    public let reasonTitle: String
    public let reason: String
    public let reasonHint: String
    public let yourReason: String
    /// A question without score: how many choices one may make.
    public let severalChoices: @Sendable (_ most: Int?) -> String
    public let rankedChoices: @Sendable (_ most: Int?) -> String
    /// « 1er choix », by rank.
    public let rank: @Sendable (Int) -> String
    public let next: String
    // The pause.
    public let pauseTitle: @Sendable (_ dimension: String, _ answered: Int, _ total: Int) -> String
    public let allSaved: String
    public let nothingSaved: String
    public let goOn: String
    public let pause: String
    public let seeSoFar: String
    /// Beside the bar of the dimension that one just answered.
    public let saysAlready: String
    public let nextDimension: @Sendable (_ title: String, _ question: String) -> String
    public let timeLeft: @Sendable (_ time: String) -> String
    public let lastDimension: String
    // Help about a criterion.
    public let plainWords: String
    public let why: String
    public let whatToLookAt: String
    public let example: String
    public let betweenTwoLevels: String
    public let whereToFind: String
    /// Under a question in plain words.
    public let moreHelp: @Sendable (_ key: String) -> String
  }
}

extension Messages.Question {
  static let french = Self(
    place: { number, total in "Question \(number) sur \(total)" },
    placeAndTime: { number, total, time in
      "Question \(number) sur \(total), \(time)"
    },
    invitation: "Descendez jusqu’à la dernière phrase vraie aujourd’hui.",
    unknown: "Ne sait pas",
    notApplicable: "Non concerné",
    comment: "Qu’est-ce qui vous le fait dire ?",
    optional: "(facultatif)",
    commentKey: { key in "Qu’est-ce qui vous le fait dire ? (facultatif) Touche « \(key) »." },
    plainWordsKey: { key in "Pas sûr de comprendre la question ? Touche « \(key) »." },
    yourComment: "Ce qui vous le fait dire",
    commentHint: "Un fait, un exemple. Pas de nom de personne.",
    yourAnswer: "Votre réponse",
    noAnswer: "Pas encore de réponse",
    flagged: "Question à revoir.",
    onlyIfYouWish: { isAlliance in
      let wish = isAlliance ? "aller vers une alliance" : "aller plus loin que la forme choisie"
      return "Seulement si vous souhaitez \(wish) : cette question n’entre pas dans ce qui est à "
        + "travailler."
    },
    answeredBefore: { date, questionnaire, sentence in
      "Vous avez déjà répondu le \(date), dans « \(questionnaire) » : « \(sentence) »."
    },
    takeFormer: { level, key in
      "Touche « \(key) » pour reprendre ce niveau (\(level)), s’il est encore vrai."
    },
    reasonTitle: "Non concerné",
    reason: "Pourquoi cette question ne vous concerne-t-elle pas ?",
    reasonHint: "En quelques mots.",
    yourReason: "Pourquoi",
    severalChoices: { most in
      let number = most.map { "\(sentence(French.word($0))) choix au plus" }
      return "\(number ?? "Plusieurs choix possibles"), puis Continuer."
    },
    rankedChoices: { most in
      let limit = most.map { ", \(French.word($0)) choix au plus" } ?? ""
      return "Choisissez dans l’ordre qui compte pour vous\(limit), puis Continuer."
    },
    rank: { rank in rank == 1 ? "1er choix" : "\(rank)e choix" },
    next: "Continuer",
    pauseTitle: { dimension, answered, total in
      "\(dimension) : \(French.count(answered, "réponse", "réponses")) sur \(total)."
    },
    allSaved: "Tout est enregistré.",
    nothingSaved: "C’est un exemple : rien n’est enregistré.",
    goOn: "Continuer",
    pause: "Faire une pause",
    seeSoFar: "Voir ce que cela dit déjà",
    saysAlready: "Ce que cela dit déjà",
    nextDimension: { title, question in "Ensuite : \(title). \(question)" },
    timeLeft: { time in "Il reste \(time)." },
    lastDimension: "C’était la dernière dimension.",
    plainWords: "En clair",
    why: "Pourquoi c’est important",
    whatToLookAt: "Où regarder",
    example: "Un exemple",
    betweenTwoLevels: "Entre deux niveaux",
    whereToFind: "Si vous ne savez pas",
    moreHelp: { key in
      "Touche « \(key) » : pourquoi c’est important, où regarder, comment choisir entre deux niveaux."
    }
  )

  static let english = Self(
    place: { number, total in "Question \(number) of \(total)" },
    placeAndTime: { number, total, time in "Question \(number) of \(total), \(time)" },
    invitation: "Go down to the last sentence that is true today.",
    unknown: "Don’t know",
    notApplicable: "Does not apply to us",
    comment: "What makes you say so?",
    optional: "(optional)",
    commentKey: { key in "What makes you say so? (optional) Key “\(key)”." },
    plainWordsKey: { key in "Not sure you understand the question? Key “\(key)”." },
    yourComment: "What makes you say so",
    commentHint: "A fact, an example. No one’s name.",
    yourAnswer: "Your answer",
    noAnswer: "No answer yet",
    flagged: "To look at again.",
    onlyIfYouWish: { isAlliance in
      let wish = isAlliance ? "move towards an alliance" : "go further than the form you chose"
      return "Only if you wish to \(wish): this question is left out of what to work on."
    },
    answeredBefore: { date, questionnaire, sentence in
      "You already answered on \(date), in “\(questionnaire)”: “\(sentence)”."
    },
    takeFormer: { level, key in
      "Key “\(key)” to take up that level (\(level)), if it still holds."
    },
    reasonTitle: "Does not apply to us",
    reason: "Why does this question not apply to you?",
    reasonHint: "In a few words.",
    yourReason: "Why",
    severalChoices: { most in
      let number = most.map { "\(sentence(English.word($0))) choices at most" }
      return "\(number ?? "Several choices are possible"), then Continue."
    },
    rankedChoices: { most in
      let limit = most.map { ", \(English.word($0)) choices at most" } ?? ""
      return "Choose in the order that matters to you\(limit), then Continue."
    },
    rank: { rank in "\(Messages.english.numbers.ordinal(rank)) choice" },
    next: "Continue",
    pauseTitle: { dimension, answered, total in
      "\(dimension): \(English.count(answered, "answer", "answers")) out of \(total)."
    },
    allSaved: "Everything is saved.",
    nothingSaved: "This is an example: nothing is saved.",
    goOn: "Continue",
    pause: "Take a break",
    seeSoFar: "See what this already says",
    saysAlready: "What this already says",
    nextDimension: { title, question in "Next: \(title). \(question)" },
    timeLeft: { time in "\(sentence(time)) left." },
    lastDimension: "That was the last dimension.",
    plainWords: "In plain words",
    why: "Why it matters",
    whatToLookAt: "What to look at",
    example: "An example",
    betweenTwoLevels: "Between two levels",
    whereToFind: "If you do not know",
    moreHelp: { key in
      "Key “\(key)”: why it matters, what to look at, how to choose between two levels."
    }
  )
}
