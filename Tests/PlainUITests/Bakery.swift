import Referential
import Wizard

/// A small made-up questionnaire: two dimensions of two criteria, one context question, a first reading.
enum Bakery {
  static let questionnaire = Questionnaire(
    id: "ep", version: "1.0.0", title: both("Le fournil partagé", "The shared bakehouse"),
    subtitle: both("Regarder un fournil, en 4 questions", "Look at a bakehouse, in 4 questions"),
    subject: .alliance,
    forYouIf: both("Pour vous si un four existe déjà.", "For you if there is an oven already."),
    minutes: 3...5, profiles: ["asso"],
    introduction: [both("Ni audit ni classement.", "Neither an audit nor a ranking.")],
    notice: both("Écrit pour les essais.", "Written for trials."),
    context: [
      ContextQuestion(
        id: "forme", text: both("Quelle forme avez-vous choisie ?", "Which form did you choose?"),
        choices: [
          .init(
            id: "don", text: both("Un don", "A gift"), hint: both("Sans retour.", "No return.")),
          .init(id: "offre", text: both("Une offre ensemble", "An offer together")),
        ])
    ],
    scopes: [
      Scope(id: .all, title: both("Les 4 questions", "All 4 questions")),
      Scope(
        id: "first-reading", title: both("Première lecture", "First reading"), minutes: 2,
        givesStage: false, content: .criteria(["ep-sen-1", "ep-cla-1"])),
    ],
    dimensions: [
      Dimension(
        id: "ep-sen", title: both("Sens", "Meaning"), phrase: both("le sens", "meaning"),
        question: both("Savons-nous pourquoi ?", "Do we know why?"),
        criteria: [
          criterion("ep-sen-1", both("Pourquoi ce four", "Why this oven")),
          criterion("ep-sen-2", both("Les apports", "Contributions"), allowsNotApplicable: true),
        ]),
      Dimension(
        id: "ep-cla", title: both("Clarté", "Clarity"), phrase: both("la clarté", "clarity"),
        question: both("Les règles sont-elles claires ?", "Are the rules clear?"),
        criteria: [
          criterion("ep-cla-1", both("Qui décide", "Who decides")),
          criterion("ep-cla-2", both("Qui allume", "Who lights the fire")),
        ]),
    ])

  static let reference = PackReference(
    id: "ep", version: "1.0.0", digest: String(repeating: "0", count: 64))

  static let summary = QuestionnaireSummary(
    id: "ep", version: "1.0.0", digest: reference.digest, title: questionnaire.title,
    subtitle: questionnaire.subtitle, forYouIf: questionnaire.forYouIf, subject: .alliance,
    minutes: 3...5, profiles: ["asso"], criteria: 4)

  static func both(_ fr: String, _ en: String) -> LocalizedText { LocalizedText(fr: fr, en: en) }

  private static func criterion(
    _ id: CriterionID, _ label: LocalizedText, allowsNotApplicable: Bool = false
  ) -> Criterion {
    Criterion(
      id: id, label: label,
      question: both("\(label.fr), le savez-vous ?", "\(label.en): do you know?"),
      levels: [
        both("Nous n’en avons pas encore parlé.", "We have not talked about it yet."),
        both("Au cas par cas, entre nous.", "Case by case, among ourselves."),
        both("Nous avons des habitudes.", "We have habits."),
        both("C’est écrit, et connu de tous.", "It is written, and known to all."),
        both("Cela a déjà servi.", "It has served us already."),
      ],
      help: CriterionHelp(
        plainWords: both("Autrement dit : \(label.fr).", "In other words: \(label.en)."),
        whyItMatters: both("Cela évite des malentendus.", "It avoids misunderstandings."),
        whatToLookAt: both("Votre dernière fournée.", "Your last batch."),
        example: both("« On prévient l’autre. »", "“We tell the other.”"),
        betweenTwoLevels: both("Entre 3 et 4 ? Est-ce écrit ?", "Between 3 and 4? Is it written?")),
      find: WhereToFind(
        place: both("relisez l’accord", "read the agreement again"),
        settles: both("Une date suffit.", "A date is enough."), ease: 1),
      firstAction: both("Parlez-en vingt minutes.", "Talk about it for twenty minutes."),
      effort: 1, tools: ["fiche-pain"], allowsNotApplicable: allowsNotApplicable)
  }
}

extension Bakery {
  static let shared = SharedPacks(
    referential: Referential(
      version: "1.0.0",
      bands: [
        Named(id: "strength", title: both("point d’appui", "to build on")),
        Named(id: "discuss", title: both("à discuter", "to discuss")),
        Named(id: "work", title: both("à travailler", "to work on")),
      ],
      glossary: [
        GlossaryEntry(
          id: "alliance", term: both("alliance", "alliance"),
          text: both("Avancer côte à côte.", "Moving side by side."))
      ]),
    orientation: Orientation(
      version: "1.0.0", title: both("Par où commencer", "Where to begin"),
      questions: [
        ask(
          .profile, both("Vous répondez pour…", "You answer for…"),
          [
            ("asso", both("une association", "an association")),
            ("ent", both("une entreprise", "a company")),
          ]),
        ask(
          .purpose, both("Qu’est-ce qui vous amène ?", "What brings you here?"),
          [
            ("alliance", both("Regarder un fournil", "Look at a bakehouse"))
          ]),
        ask(
          .together, both("Seul ou à plusieurs ?", "Alone or together?"),
          [
            ("seul", both("Seul, maintenant", "Alone, now"))
          ]),
      ],
      proposals: [
        .init(
          purpose: "alliance", questionnaires: ["ep"], needs: [], uses: [.act],
          tools: ["fiche-pain"],
          sentence: both("Deux angles pour regarder.", "Two ways to look."))
      ], together: ["seul": both("À votre rythme.", "At your own pace.")]),
    catalogue: Catalogue(
      version: "1.0.0",
      tools: [
        Tool(
          id: "fiche-pain", title: both("Partager le pain", "Sharing the bread"),
          description: both("Une page à remplir.", "A page to fill in."), kind: .tool,
          nature: .guide,
          uses: [.act], profiles: ["asso"], publisher: "Le Cadastre", date: "2019",
          link: "https://example.org/\u{1B}[31mpain", state: .unknown),
        Tool(
          id: "guide-levain", title: both("Le guide du levain", "The sourdough guide"),
          description: both("Pas à pas.", "Step by step."), kind: .tool, nature: .guide,
          uses: [.act], publisher: "Le Cadastre", state: .archive),
      ]),
    catalogueReference: PackReference(id: "catalogue", version: "1.0.0", digest: "00"))

  private static func ask(
    _ id: ContextQuestionID, _ text: LocalizedText, _ choices: [(ChoiceID, LocalizedText)]
  ) -> ContextQuestion {
    ContextQuestion(id: id, text: text, choices: choices.map { .init(id: $0.0, text: $0.1) })
  }
}
