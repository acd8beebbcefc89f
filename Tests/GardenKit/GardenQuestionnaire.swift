package import Referential

/// A small made-up questionnaire: three dimensions of three criteria, with all an author may write.
package enum Garden {
  package static let questionnaire = Questionnaire(
    id: "jardin", version: "1.0.0",
    title: both("Le jardin commun", "The common garden"),
    subtitle: both("Regarder un jardin, en 9 questions", "Look at a garden, in 9 questions"),
    subject: .alliance,
    forYouIf: both("Pour vous si un jardin existe déjà.", "For you if a garden already exists."),
    minutes: 8...10, profiles: ["asso", "coll"],
    introduction: [
      both(
        "Vous allez regarder comment le jardin vit. Ce n’est ni un audit ni un classement.",
        "You will look at how the garden lives. This is neither an audit nor a ranking.")
    ],
    notice: both("Écrit pour les essais.", "Written for trials."),
    tags: [
      Tag(
        id: "PR", kind: .objet, title: both("Produit", "Outcome"),
        phrase: both("ce que le jardin produit", "what the garden produces")),
      Tag(
        id: "EQ", kind: .objet, title: both("Équilibre", "Balance"),
        phrase: both("l’équilibre entre voisins", "balance between neighbours")),
    ],
    context: [
      ContextQuestion(
        id: "forme", text: both("Quelle forme avez-vous choisie ?", "Which form did you choose?"),
        help: both("Toutes se valent.", "All are equally good."),
        choices: [
          .init(
            id: "don", text: both("Un don", "A gift"), hint: both("Sans retour.", "No return.")),
          .init(id: "offre", text: both("Une offre ensemble", "An offer together")),
        ])
    ],
    scopes: [
      Scope(id: .all, title: both("Les 9 questions", "All 9 questions")),
      Scope(
        id: "first-reading", title: both("Première lecture", "First reading"), minutes: 3,
        givesStage: false, content: .criteria(["sen-1", "cla-1", "eff-1"])),
    ],
    readings: [
      Reading(
        id: "pret", title: both("Prêt à ouvrir", "Ready to open"),
        condition: .atLeast(.whole, .lower, .init(3)),
        holds: both("Le jardin peut ouvrir.", "The garden can open."),
        otherwise: both("Le jardin n’ouvre pas encore.", "The garden does not open yet."))
    ],
    dimensions: [
      dimension(
        "sen", both("Sens", "Meaning"), both("le sens", "meaning"),
        both("Savons-nous pourquoi ?", "Do we know why?"),
        [
          ("sen-1", both("Pourquoi ce jardin existe", "Why this garden exists")),
          ("sen-2", both("Avancer vers un même but", "Moving towards one aim")),
          ("sen-3", both("La reconnaissance des apports", "Recognising contributions")),
        ]),
      dimension(
        "cla", both("Clarté", "Clarity"), both("la clarté", "clarity"),
        both("Les règles sont-elles claires ?", "Are the rules clear?"),
        [
          ("cla-1", both("Qui décide de quoi", "Who decides what")),
          ("cla-2", both("Qui fait quoi", "Who does what")),
          ("cla-3", both("Changer, s’arrêter", "Changing, stopping")),
        ]),
      dimension(
        "eff", both("Efficience", "Efficiency"), both("l’efficience", "efficiency"),
        both("Est-ce que cela vaut l’effort ?", "Is it worth the effort?"),
        [
          ("eff-1", both("Le temps que chacun y passe", "The time each one spends")),
          ("eff-2", both("Ce que chacun en retire", "What each one gains")),
          ("eff-3", both("Chacun fait ce qu’il sait faire", "Each does what they do best")),
        ]),
    ])

  /// A text in both languages, with the unbreakable spaces that the compiler puts.
  package static func both(_ fr: String, _ en: String) -> LocalizedText {
    LocalizedText(fr: unbreakable(fr), en: en)
  }

  private static func unbreakable(_ text: String) -> String {
    let characters = Array(text)
    return String(
      characters.indices.map { place in
        guard characters[place] == " " else { return characters[place] }
        let next = place + 1 < characters.count ? characters[place + 1] : " "
        let follows = place > 0 && characters[place - 1] == "«"
        if follows || next == ":" || next == "»" { return "\u{A0}" }
        return ";?!".contains(next) ? "\u{202F}" : " "
      })
  }

  private static func dimension(
    _ id: DimensionID, _ title: LocalizedText, _ phrase: LocalizedText, _ question: LocalizedText,
    _ criteria: [(CriterionID, LocalizedText)]
  ) -> Dimension {
    Dimension(
      id: id, title: title, phrase: phrase, question: question,
      criteria: criteria.map { criterion($0.0, $0.1) })
  }

  private static func criterion(_ id: CriterionID, _ label: LocalizedText) -> Criterion {
    Criterion(
      id: id, label: label,
      question: both("\(label.fr), le savez-vous ?", "\(label.en): do you know?"),
      levels: [
        both(
          "Nous n’en avons pas encore parlé : cela se découvre.",
          "Not discussed yet: we find out."),
        both("Nous nous arrangeons au cas par cas, entre nous.", "Case by case, among ourselves."),
        both(
          "Nous avons des habitudes, que les responsables connaissent.", "We have habits, known."),
        both("C’est écrit, et connu de tous.", "It is written, and known to all."),
        both("Ces règles ont déjà servi.", "These rules have served already."),
      ],
      help: CriterionHelp(
        plainWords: both("Autrement dit : \(label.fr).", "In other words: \(label.en)."),
        whyItMatters: both("Cela évite des malentendus.", "It avoids misunderstandings."),
        whatToLookAt: both("Votre dernière réunion.", "Your last meeting."),
        example: both("« On prévient l’autre. »", "“We tell the other.”"),
        betweenTwoLevels: both("Entre 3 et 4 ? Est-ce écrit ?", "Between 3 and 4? Is it written?")),
      find: WhereToFind(
        place: both("relisez l’accord, s’il existe", "read the agreement again, if any"),
        settles: both("Une date suffit.", "A date is enough."), ease: 1),
      firstAction: both(
        "À la prochaine réunion, parlez vingt minutes de : \(label.fr).",
        "At the next meeting, talk for twenty minutes about: \(label.en)."),
      effort: 1, tags: id.rawValue.hasPrefix("sen") ? ["PR"] : ["EQ"],
      tools: ["fiche-decider", "guide-accord"], allowsNotApplicable: id == "eff-3",
      optionalWhen: id == "sen-2" ? .chosen("forme", anyOf: ["don"]) : nil)
  }
}
