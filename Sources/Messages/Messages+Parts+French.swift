import Referential

extension Messages.Parts {
  static let french = Self(
    barsLegend:
      "Partie pleine : ce qui est sûr. Partie hachurée : ce qui dépend des réponses qui manquent.",
    chainFirst: { phrase in
      "Une chaîne vaut ce que vaut son maillon le plus fragile. À renforcer d’abord : \(phrase)."
    },
    notExercised: "non exercée",
    notAddressed: "non abordée",
    tooFewCriteria: "trop peu de questions vous concernent",
    blindSpot: "angle mort",
    tags: { kind, count in
      let number = French.word(count)
      return switch kind {
      case .objet: count < 2 ? "Un objet" : "Les \(number) objets"
      case .impact: count < 2 ? "Un impact" : "Les \(number) impacts"
      case .approche: count < 2 ? "Une approche" : "Les \(number) approches"
      case .view: "Une autre lecture"
      }
    },
    tagsNote: "Les mêmes réponses, regroupées autrement.",
    findOut: "À trouver d’abord",
    findOutIntro: "Les plus utiles viennent d’abord. Une seule réponse peut suffire.",
    nothingToFindOut: "Rien ne manque : toutes les questions ont une réponse.",
    whereAndWhat: { place, settles in "\(sentence(place)). \(settles)" },
    path: "Un chemin possible",
    pathTo: { stage, steps in
      "Vers \(stage) : \(French.count(steps, "petit pas", "petits pas")), au moindre effort."
    },
    step: { from, to, sentence in "du niveau \(from) au niveau \(to). « \(sentence) »" },
    otherSteps: { count in
      count == 1 ? "puis un autre petit pas." : "puis \(count) autres petits pas."
    },
    firstSteps: { number, total in
      total == 1 ? "Premiers pas" : "Premiers pas, chemin \(number)"
    },
    otherPaths: { count in
      count == 1
        ? "Un autre chemin demande le même effort et commence de la même façon."
        : "\(sentence(French.word(count))) autres chemins demandent le même effort et commencent "
          + "de la même façon."
    },
    sameEffort: "Ces chemins demandent le même effort.",
    groupChooses: "C’est un calcul, pas un conseil : vous choisissez, à plusieurs si possible.",
    noPath: "Pas de chemin à proposer : trouvez d’abord les réponses qui manquent.",
    understand: "Comprendre",
    howToRead: [
      "Boussole situe des façons de faire, pas une réussite.",
      "Le repère est la moyenne des niveaux : celle des questions dans chaque dimension, puis "
        + "celle des dimensions, à poids égal.",
      "Une réponse qui manque n’entre pas dans le repère ; la fourchette la prend au niveau 1, "
        + "puis au niveau 5.",
      "Les nombres sont coupés, pas arrondis : aucun n’affiche une limite qui n’est pas atteinte.",
    ],
    position: "Repère",
    positionText: { "\($0), entre 1 et 5" },
    noPosition: "pas assez de réponses ; voyez la fourchette",
    interval: "Fourchette",
    intervalIsPoint: "aucune : toutes les réponses sont là",
    settlesExactly: { stage, answers, mean in
      answers == 1
        ? "\(stage) : si la réponse qui manque se situe au niveau \(mean) ou plus haut"
        : "\(stage) : si les \(answers) réponses qui manquent se situent, en moyenne, à \(mean) ou "
          + "plus haut"
    },
    stageLimits: "Les étapes",
    stageLimit: { from, to, isLast in
      isLast ? "de \(from) à \(to) compris" : "de \(from) à moins de \(to)"
    },
    byDimension: "Dimension par dimension",
    dimensionFigures: { position, range, levels, total in
      let answers = "\(French.count(levels, "réponse", "réponses")) sur \(total)"
      guard let position else { return "\(range) ; \(answers)" }
      return range == position ? "\(position) ; \(answers)" : "\(position), \(range) ; \(answers)"
    },
    whereItComesFrom: "D’où cela vient",
    whereItComesFromIntro: { sum in
      "La part de chaque question dans le repère. Ensemble, elles font \(sum)."
    },
    share: { level, share in "niveau \(level), part \(share)" },
    setAside: { French.count($0, "question écartée", "questions écartées") },
    noReason: "sans précision",
    expectations: "Ce que vous attendez d’abord",
    figures: "Pour situer",
    figuresNote: "Des chiffres publics, datés. Ce ne sont pas des buts à atteindre.",
    source: { source, year in "Source : \(source), \(year)." },
    readings: "Ce que cela permet de dire",
    readingToConfirm: "à confirmer, selon les réponses qui manquent"
  )
}
