extension Messages.Reports {
  static let french = Self(
    synthesis: "Synthèse d’une page",
    fullReport: "Rapport complet",
    answeredOn: { questionnaire, date in "\(questionnaire), \(date)" },
    aim: "But",
    partners: "Partenaires",
    since: "Depuis",
    scope: "Étendue",
    whoAnswered: "Qui a répondu",
    respondent: "Nom ou surnom",
    answers: "Réponses",
    onePerson: { organisation in
      organisation.isEmpty ? "Une personne." : "Une personne, pour : \(organisation)."
    },
    oneScreen: { organisation in
      organisation.isEmpty
        ? "À plusieurs, devant un même écran."
        : "À plusieurs, devant un même écran, pour : \(organisation)."
    },
    beforePooling: { organisation in
      organisation.isEmpty
        ? "Une personne, avant une mise en commun."
        : "Une personne, avant une mise en commun, pour : \(organisation)."
    },
    oneVoiceEach: { "Une voix par organisation : \($0.joined(separator: ", "))." },
    people: { count, organisations in
      let people = French.count(count, "personne", "personnes")
      return organisations.isEmpty
        ? "\(people)." : "\(people), de : \(organisations.joined(separator: ", "))."
    },
    andOthers: { names, others in
      let said = names.joined(separator: ", ")
      return others == 0 ? said : "\(said) et \(French.count(others, "autre", "autres"))"
    },
    decisions: "Décisions prises",
    noDecision: "Aucune décision n’est encore inscrite au plan d’action.",
    moreDecisions: { count in
      count == 1
        ? "Une autre action se trouve dans le plan d’action."
        : "\(French.digits(count)) autres actions se trouvent dans le plan d’action."
    },
    inShort: "En bref",
    dimension: "Dimension",
    bar: "Barre",
    reading: "Lecture",
    barSure: { words in "Barre pleine : \(words)" },
    barOpen: { lower, upper in "Barre pleine jusqu’à : \(lower) ; hachurée jusqu’à : \(upper)" },
    barEmpty: "Pas de barre",
    barLimits: { "Les traits verticaux séparent : \($0.joined(separator: ", "))." },
    point: "Sujet",
    sentenceToReach: "La phrase à atteindre",
    toDebate: "À débattre d’abord",
    apart: { lowest, highest in
      lowest == highest
        ? "toutes au niveau \(lowest)" : "du niveau \(lowest) au niveau \(highest)"
    },
    open: "Ce qui n’est pas tranché",
    undecided: { "Sans décision du groupe : \($0.joined(separator: " ; "))." },
    differing: { "Vu différemment : \($0.joined(separator: " ; "))." },
    unanswered: { "Sans réponse pour l’instant : \($0.joined(separator: " ; "))." },
    nothingOpen: "Rien : chaque question a trouvé une réponse.",
    whereToLook: "Où regarder",
    nextDate: "Prochaine date",
    reviewOn: { date in "Nous refaisons le point le \(date)." },
    noReview: "La date du prochain point reste à fixer, dans 6 ou 12 mois par exemple.",
    howToRead: "Comment lire cette page",
    methodLines: [
      "Chaque question décrit cinq niveaux ; la réponse est la dernière phrase vraie ce jour-là.",
      "Une réponse qui manque n’est jamais comptée en bien : elle laisse une partie hachurée.",
      "Une lecture partagée, à un moment donné : ni audit, ni classement.",
    ],
    sharedReading: "Lecture partagée",
    readOn: "Lecture partagée le",
    readBy: "par (organisation, nom, fonction)",
    reservations: "Réserves",
    notAContract: "Cette page dit ce que nous avons regardé ensemble. Ce n’est pas un contrat.",
    sinceLastTime: "Depuis la dernière fois",
    sinceLastTimeIntro: { date in
      "La barre fine est celle du \(date). Une barre plus courte n’est pas un recul : on répond "
        + "parfois plus justement."
    },
    before: { date in "Le \(date)" },
    now: "Maintenant",
    barBefore: { before, now in "Avant : \(before) ; maintenant : \(now)" },
    whereToFind: "Où le trouver",
    answersOneByOne: "Les réponses, une par une",
    question: "Question",
    answer: "Réponse",
    comment: "Ce qui le fait dire",
    levelAndSentence: { level, sentence in "Niveau \(level). \(sentence)" },
    notApplicableBecause: { reason in
      reason.isEmpty ? "Non concerné." : "Non concerné : \(reason)"
    },
    step: "Pas",
    levels: "Niveaux",
    fromTo: { from, to in "\(from) vers \(to)" },
    level: "Niveau",
    undecidedAnswer: "Pas d’accord sur un niveau pour l’instant.",
    share: "Part",
    page: "Page",
    withoutComments: "Les commentaires ont été retirés de ce document.",
    withoutNames: "Les noms de personnes et les commentaires ont été retirés de ce document.",
    fillIn: "à remplir"
  )
}
