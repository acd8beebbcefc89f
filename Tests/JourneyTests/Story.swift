import Testing

/// What one person says from the home screen to the results: the same for screens and for plain mode.
struct Story: Sendable, CustomTestStringConvertible {
  /// One answer: a level, 6 for « ne sait pas », 7 for « non concerné ».
  struct Reply: Sendable {
    var digit: Int
    var comment = ""
    var reason = ""
  }

  enum Language: String, Sendable {
    case fr, en
  }

  var language = Language.fr
  var name = "Jardins partagés"
  var partners = "Maison de quartier, Ville ; Fondation du Val"
  var since = "2023"
  var onBehalfOf = "Maison de quartier"
  var respondent = "Zoé"
  var replies: [Reply]

  var words: Words { language == .fr ? .french : .english }
  var testDescription: String { language.rawValue }

  var partnerNames: [String] {
    partners.split { ",;".contains($0) }.map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Ids of the 28 criteria, in order.
  static let criteria = ["perf", "coh", "eff", "per", "soc", "cla", "sen"].flatMap { dimension in
    (1...4).map { "ep-\(dimension)-\($0)" }
  }

  /// All that an answer can be: levels, unknowns, one set aside with its reason, comments.
  static func whole(_ language: Language) -> Story {
    let digits = [
      4, 5, 3, 2, 4, 4, 3, 7, 2, 1, 3, 6, 5, 4, 4, 5, 3, 2, 6, 3, 1, 2, 3, 2, 5, 4, 4, 3,
    ]
    var story = Story(language: language, replies: digits.map { Reply(digit: $0) })
    story.replies[2].comment = "Réunion du 3 mars : « trois repères », 漢字."
    story.replies[7].reason = "Personne d’autre ne le fait ici."
    story.replies[27].comment = "q, dit quelqu’un."
    return story
  }
}

/// What tests wait for on screens, in one language.
struct Words: Sendable {
  let home, profile, purpose, together, proposal, subject, introduction, form: String
  let reason, comment, review, results, tools, saved: String
  // Entries, as they are walked to.
  let toolsEntry, moreTools, finish, quit, resume: String
  let question, answered: @Sendable (_ number: Int) -> String

  static let french = Words(
    home: "Faire le point sur vos alliances", profile: "Vous répondez pour…",
    purpose: "Qu’est-ce qui vous amène", together: "Seul ou à plusieurs",
    proposal: "Ce que nous vous proposons", subject: "De quelle alliance parlons-nous",
    introduction: "Faire le point sur une alliance, en 28 questions",
    form: "Quelle forme avez-vous choisie", reason: "Pourquoi cette question ne vous concerne",
    comment: "Un fait, un exemple", review: "Relecture", results: "Où en est votre alliance",
    tools: "Outils pour la suite", saved: "C’est enregistré", toolsEntry: "Outils",
    moreTools: "Voir les", finish: "Terminer", quit: "Quitter", resume: "Reprendre",
    question: { "Question \($0) sur 28" }, answered: { "\($0) réponses sur 28" })

  static let english = Words(
    home: "Take stock of your alliances", profile: "You answer for…",
    purpose: "What brings you here", together: "Alone or together", proposal: "What we suggest",
    subject: "Which alliance are we talking about",
    introduction: "Take stock of one alliance, in 28 questions",
    form: "Which form have you chosen", reason: "Why does this question not apply",
    comment: "A fact, an example", review: "Review", results: "Where your alliance stands",
    tools: "Tools for what comes next", saved: "It is saved", toolsEntry: "Tools",
    moreTools: "See the", finish: "Finish", quit: "Quit", resume: "Resume",
    question: { "Question \($0) of 28" }, answered: { "\($0) answers out of 28" })
}
