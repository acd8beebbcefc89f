import QuestionnaireFiles

/// Small files without a mistake, to put mistakes into.
enum Sample {
  enum File: String, CaseIterable, Sendable {
    case referential, sheets, catalogue, questionnaire, orientation

    var name: String { rawValue + ".yaml" }

    var text: String {
      switch self {
      case .referential: Sample.referential
      case .sheets: Sample.sheets
      case .catalogue: Sample.catalogue
      case .questionnaire: Sample.questionnaire
      case .orientation: Sample.orientation
      }
    }
  }

  static func files(replacing file: File? = nil, with text: String = "") -> [SourceFile] {
    File.allCases.map { SourceFile(name: $0.name, text: $0 == file ? text : $0.text) }
  }

  static let questionnaire = """
    format: boussole.questionnaire/1
    id: qa
    version: "1.0.0"
    title: {fr: "Le jardin", en: "The garden"}
    subtitle: {fr: "Faire le point sur un jardin", en: "Take stock of a garden"}
    subject: alliance
    for-you-if: {fr: "Pour vous si un jardin existe", en: "For you if a garden exists"}
    minutes: {least: 5, most: 10}
    profiles: [asso, ent]
    introduction:
      - {fr: "Ce n’est ni un audit ni un classement.", en: "Neither an audit nor a ranking."}
    notice: {fr: "Inspiré d’un jardin.", en: "Inspired by a garden."}
    tags:
      - id: PR
        kind: objet
        title: {fr: "Produit", en: "Outcome"}
        phrase: {fr: "ce que le jardin produit", en: "what the garden produces"}
    context:
      - id: taille
        text: {fr: "Quelle taille ?", en: "What size?"}
        answer: one
        choices:
          - id: petit
            text: {fr: "Petit", en: "Small"}
          - id: grand
            text: {fr: "Grand", en: "Large"}
            hint: {fr: "Plus de dix parcelles.", en: "More than ten plots."}
    scopes:
      - id: all
        title: {fr: "Toutes les questions", en: "All questions"}
      - id: first-reading
        title: {fr: "Première lecture", en: "First reading"}
        minutes: 2
        stage: none
        criteria: [qa-sol-1]
    readings:
      - id: pret
        title: {fr: "Prêt à semer", en: "Ready to sow"}
        when: {all: [{dimension: qa-sol, at: lower, at-least: "7/2"}, {whole: true, at: lower, at-least: "3"}]}
        holds: {fr: "Vous pouvez semer.", en: "You can sow."}
    stages:
      - id: decouvrir
        sentence: {fr: "Le jardin commence.", en: "The garden begins."}
    dimensions:
      - id: qa-sol
        title: {fr: "Le sol", en: "The soil"}
        phrase: {fr: "le sol", en: "the soil"}
        question: {fr: "La terre est-elle bonne ?", en: "Is the soil good?"}
        criteria:
          - id: qa-sol-1
            label: {fr: "Connaître sa terre", en: "Knowing one’s soil"}
            question: {fr: "Connaissez-vous votre terre ?", en: "Do you know your soil?"}
            levels:
              - {fr: "Nous ne la connaissons pas encore.", en: "We do not know it yet."}
              - {fr: "Nous en avons une idée.", en: "We have an idea of it."}
              - {fr: "Les plus anciens la connaissent.", en: "The oldest among us know it."}
              - {fr: "C’est écrit, et connu de tous.", en: "It is written, and known to all."}
              - {fr: "Cela tient dans la durée.", en: "It lasts."}
            help:
              plain: {fr: "La terre, c’est le sol du jardin.", en: "Soil is what the garden grows in."}
              why: {fr: "Rien ne pousse sans elle.", en: "Nothing grows without it."}
              look-at: {fr: "Une poignée de terre.", en: "A handful of soil."}
              example: {fr: "« Elle est sableuse. »", en: "“It is sandy.”"}
              between: {fr: "Vous hésitez ? Touchez-la.", en: "In doubt? Touch it."}
            find:
              where: {fr: "demandez à un voisin", en: "ask a neighbour"}
              settles: {fr: "Une analyse du sol.", en: "A soil test."}
              ease: 2
            first-action: {fr: "Prenez une poignée de terre.", en: "Take a handful of soil."}
            effort: 1
            tags: [PR]
            tools: [fiche-la-terre, guide-du-sol]

    """

  static let referential = """
    format: boussole.referential/1
    version: "1.0.0"
    profiles:
      - id: asso
        title: {fr: "une association", en: "an association"}
        short: {fr: "Association", en: "Non-profit"}
      - id: ent
        title: {fr: "une entreprise", en: "a company"}
        short: {fr: "Entreprise", en: "Company"}
    needs:
      - id: semer
        title: {fr: "Semer", en: "Sow"}
    stages:
      - id: decouvrir
        title: {fr: "Découvrir", en: "Discover"}
        sentence: {fr: "Tout commence.", en: "It all begins."}
        stay: {fr: "Rien ne presse.", en: "There is no rush."}
      - id: experimenter
        title: {fr: "Expérimenter", en: "Try out"}
        sentence: {fr: "On essaie.", en: "We try."}
        stay: {fr: "Essayer suffit.", en: "Trying is enough."}
      - id: structurer
        title: {fr: "Structurer", en: "Organise"}
        sentence: {fr: "Des bases existent.", en: "There is ground to stand on."}
        stay: {fr: "Rester est un choix.", en: "Staying is a choice."}
      - id: deployer
        title: {fr: "Déployer", en: "Spread"}
        sentence: {fr: "C’est solide.", en: "It is solid."}
        stay: {fr: "Rien n’oblige à grandir.", en: "Nobody has to grow."}
    bands:
      - id: strength
        title: {fr: "point d’appui", en: "to build on"}
      - id: discuss
        title: {fr: "à discuter", en: "to discuss"}
      - id: work
        title: {fr: "à travailler", en: "to work on"}
    approches:
      - id: clarte
        title: {fr: "Clarté", en: "Clarity"}
        question: {fr: "Est-ce clair ?", en: "Is it clear?"}
        compares: {fr: "les partenaires et leurs règles", en: "partners and their rules"}
    objets:
      - id: PR
        title: {fr: "Ce que cela produit", en: "What it produces"}
    impacts:
      - id: confiance
        title: {fr: "Confiance", en: "Trust"}
    kinds:
      - id: donnee
        title: {fr: "Données", en: "Data"}
      - id: outil
        title: {fr: "Outils", en: "Tools"}
      - id: competence
        title: {fr: "Compétences", en: "Skills"}
    uses:
      - id: s-informer
        title: {fr: "S’informer", en: "Find out"}
      - id: se-former
        title: {fr: "Se former", en: "Learn"}
      - id: agir
        title: {fr: "Agir", en: "Act"}
    natures:
      - {id: fiche, title: {fr: "Fiche", en: "Sheet"}}
      - {id: guide, title: {fr: "Guide", en: "Handbook"}}
      - {id: etude, title: {fr: "Étude", en: "Study"}}
      - {id: formation, title: {fr: "Formation", en: "Training"}}
      - {id: accompagnement, title: {fr: "Accompagnement", en: "Support"}}
      - {id: evenement, title: {fr: "Événement", en: "Event"}}
      - {id: site, title: {fr: "Site", en: "Site"}}
      - {id: video, title: {fr: "Vidéo", en: "Video"}}
      - {id: cadre, title: {fr: "Cadre", en: "Framework"}}
    states:
      - {id: living, title: {fr: "vivant", en: "living"}}
      - {id: archive, title: {fr: "archive", en: "archive"}}
      - {id: unknown, title: {fr: "inconnu", en: "unknown"}}
    objectives:
      - id: personnes
        title: {fr: "Des personnes", en: "People"}
        by-profile:
          asso: {fr: "trouver des bénévoles", en: "find volunteers"}
    glossary:
      - id: jardin
        term: {fr: "jardin", en: "garden"}
        text: {fr: "Un lieu où l’on plante.", en: "A place where one plants."}
    figures:
      - id: jardins-2015
        text: {fr: "En 2015, 37 % des jardins avaient un voisin.", en: "In 2015, 37% of gardens had a neighbour."}
        year: 2015
        source: "Une étude"
        about: [qa]
    avoid: [note, classement, échec]
    jargon: [gouvernance, enjeu]

    """

  static let sheets = """
    format: boussole.sheets/1
    version: "1.0.0"
    sheets:
      - id: fiche-la-terre
        title: {fr: "La terre", en: "The soil"}
        purpose: {fr: "Regarder sa terre.", en: "Look at one’s soil."}
        minutes: 20
        who: {fr: "Deux personnes.", en: "Two people."}
        profiles: [tous]
        needs: [semer]
        stages: [decouvrir, experimenter, structurer, deployer]
        steps:
          - {fr: "Prenez une poignée de terre.", en: "Take a handful of soil."}
        table:
          columns:
            - {fr: "Parcelle", en: "Plot"}
          rows:
            - {fr: "Nord", en: "North"}
            - ""
        tip: {fr: "Il suffit de regarder.", en: "Looking is enough."}

    """

  static let catalogue = """
    format: boussole.catalogue/1
    version: "1.0.0"
    tools:
      - id: guide-du-sol
        title: {fr: "Guide du sol", en: "Guide to soil (in French)"}
        description: {fr: "Tout sur le sol.", en: "All about soil."}
        kind: outil
        nature: guide
        uses: [agir]
        profiles: [asso]
        needs: [semer]
        stages: [decouvrir]
        publisher: "Le Jardin"
        date: "2019"
        year: 2019
        link: "https://example.org/sol"
        state: living
        language: fr
    fallbacks:
      - tool: guide-du-sol
        when: {stage: [decouvrir], use: [agir], need: [semer], region: bretagne}

    """

  static let orientation = """
    format: boussole.orientation/1
    version: "1.0.0"
    title: {fr: "Par où commencer", en: "Where to begin"}
    questions:
      - id: profile
        text: {fr: "Vous répondez pour…", en: "You answer for…"}
        answer: one
        choices:
          - id: asso
            text: {fr: "une association", en: "an association"}
      - id: purpose
        text: {fr: "Qu’est-ce qui vous amène ?", en: "What brings you here?"}
        answer: one
        choices:
          - id: jardin
            text: {fr: "Un jardin", en: "A garden"}
      - id: together
        text: {fr: "Seul ou à plusieurs ?", en: "Alone or together?"}
        answer: one
        choices:
          - id: seul
            text: {fr: "Seul", en: "Alone"}
    proposals:
      - purpose: jardin
        questionnaires: [qa]
        needs: [semer]
        uses: [agir]
        tools: [fiche-la-terre]
        sentence: {fr: "Un jardin se regarde.", en: "A garden is to be looked at."}
    together:
      - choice: seul
        sentence: {fr: "À votre rythme.", en: "At your own pace."}

    """
}
