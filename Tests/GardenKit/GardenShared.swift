package import Referential
package import Wizard

extension Garden {
  /// What all questionnaires share, small.
  package static let shared = SharedPacks(
    referential: referential, orientation: orientation, catalogue: catalogue,
    catalogueReference: PackReference(id: "catalogue", version: "1.0.0", digest: "00"))

  package static let summaries = [
    QuestionnaireSummary(
      id: "jardin", version: "1.0.0", digest: "00", title: questionnaire.title,
      subtitle: questionnaire.subtitle, forYouIf: questionnaire.forYouIf, subject: .alliance,
      minutes: 8...10, profiles: ["asso", "coll"], criteria: 9),
    QuestionnaireSummary(
      id: "verger", version: "1.0.0", digest: "00", title: both("Le verger", "The orchard"),
      subtitle: both("Regarder un verger", "Look at an orchard"),
      forYouIf: both("Pour vous si vous avez des arbres.", "For you if you have trees."),
      subject: .organisation, minutes: 15...17, profiles: ["ent"], criteria: 20),
  ]

  private static let referential = Referential(
    version: "1.0.0",
    profiles: [
      Profile(
        id: "asso", title: both("une association", "an association"),
        short: both("Association", "Non-profit"))
    ],
    needs: [
      Named(id: "structurer", title: both("Construire, écrire et organiser", "Build and organise"))
    ],
    stages: [
      stage(.discover, "Découvrir", "Discover"), stage(.tryOut, "Expérimenter", "Try out"),
      stage(.organise, "Structurer", "Organise"), stage(.spread, "Déployer", "Spread"),
    ],
    bands: [
      Named(id: "strength", title: both("point d’appui", "to build on")),
      Named(id: "discuss", title: both("à discuter", "to discuss")),
      Named(id: "work", title: both("à travailler", "to work on")),
    ],
    uses: [Named(id: "agir", title: both("Agir", "Act"))],
    natures: [
      Named(id: "fiche", title: both("Fiche", "Sheet")),
      Named(id: "guide", title: both("Guide", "Guide")),
    ],
    glossary: [
      GlossaryEntry(
        id: "alliance", term: both("alliance", "alliance"),
        text: both("Avancer côte à côte.", "Moving side by side.")),
      GlossaryEntry(
        id: "repere", term: both("repère", "position"),
        text: both("La moyenne des niveaux.", "The mean of levels.")),
    ],
    figures: [
      Figure(
        id: "jardins-2019",
        text: both(
          "En 2019, un jardin sur deux était partagé.", "In 2019, one garden in two was shared."),
        year: 2019, source: "Enquête", about: ["jardin"])
    ])

  private static func stage(_ stage: Stage, _ fr: String, _ en: String) -> StageText {
    StageText(
      stage: stage, title: both(fr, en),
      sentence: both("Le jardin en est là.", "That is where the garden stands."),
      stay: both("Rester ici peut être un bon choix.", "Staying here can be a good choice."))
  }

  private static let orientation = Orientation(
    version: "1.0.0", title: both("Par où commencer", "Where to begin"),
    questions: [
      ContextQuestion(
        id: .profile, text: both("Vous répondez pour…", "You answer for…"),
        choices: [
          .init(id: "asso", text: both("une association", "an association")),
          .init(
            id: "autre", text: both("autre", "other"), hint: both("école, recherche…", "school…")),
        ]),
      ContextQuestion(
        id: .purpose, text: both("Qu’est-ce qui vous amène ?", "What brings you here?"),
        choices: [
          .init(id: "alliance", text: both("Faire le point sur un jardin", "Look at a garden")),
          .init(id: "outil", text: both("Trouver un outil", "Find a tool")),
        ]),
      ContextQuestion(
        id: .together, text: both("Seul ou à plusieurs ?", "Alone or together?"),
        choices: [.init(id: "seul", text: both("Seul, maintenant", "Alone, now"))]),
    ],
    proposals: [
      .init(
        purpose: "alliance", questionnaires: ["jardin"], needs: ["structurer"], uses: [.act],
        tools: ["fiche-decider", "guide-accord"],
        sentence: both("Trois angles pour regarder un jardin.", "Three ways to look at a garden."))
    ],
    together: ["seul": both("Répondez à votre rythme.", "Answer at your own pace.")])

  private static let catalogue = Catalogue(
    version: "1.0.0",
    tools: [
      Tool(
        id: "guide-accord", title: both("Écrire un accord", "Writing an agreement"),
        description: both("Un guide pas à pas.", "A step by step guide."), kind: .tool,
        nature: .guide, uses: [.act], profiles: ["asso"], needs: ["structurer"],
        stages: [.tryOut, .organise], publisher: "Le Cadastre", date: "2019-11-05", year: 2019,
        link: "https://example.org/accord", state: .unknown, isNamedInArticle: true),
      Tool(
        id: "vieux-bulletin", title: both("Vieux bulletin", "Old newsletter"),
        description: both("Il se lit encore.", "Still worth reading."), kind: .data,
        nature: .guide, uses: [.inform], publisher: "Le Cadastre", state: .archive),
    ],
    sheets: [
      Sheet(
        tool: Tool(
          id: "fiche-decider", title: both("Qui décide de quoi", "Who decides what"),
          description: both("Une page à remplir.", "A page to fill in."), kind: .tool,
          nature: .sheet, uses: [.act], needs: ["structurer"], publisher: "Boussole",
          language: .both, isOwnSheet: true),
        minutes: 20, purpose: both("Se dire qui décide.", "Say who decides."),
        who: both("Une personne par voisin.", "One person per neighbour."),
        steps: [
          both("Listez cinq décisions.", "List five decisions."),
          both("Gardez trois règles.", "Keep three rules."),
        ],
        columns: [both("Décision", "Decision"), both("Qui décide", "Who decides")],
        rows: [both("Une dépense", "An expense"), both("", "")],
        tip: both("Écrivez simplement.", "Write simply."))
    ])
}
