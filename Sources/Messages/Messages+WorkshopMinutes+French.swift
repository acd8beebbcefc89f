import Evaluation

extension Messages.WorkshopMinutes {
  static let french = Self(
    minutes: "Compte rendu de séance",
    interim: "Compte rendu d’étape",
    divergence: "Ce que nous voyons différemment",
    views: "Regards croisés",
    date: "Date",
    place: "Lieu",
    facilitator: "Animation",
    tookPart: "Qui a pris part",
    people: { count in French.count(count, "personne", "personnes") },
    way: "Comment on a répondu",
    questions: "Questions",
    asked: { criteria, settled in
      let decided = settled < 2 ? "tranchée" : "tranchées"
      return "\(French.count(criteria, "question", "questions")), \(French.digits(settled)) "
        + "\(decided)."
    },
    decided: "Ce que nous retenons",
    nothingDecided: "Aucun niveau n’a encore été retenu.",
    kept: "Phrase retenue",
    unknownKept: "Nous ne le savons pas encore.",
    notApplicableKept: "Cette question ne nous concerne pas.",
    agreedBy: "Qui en convient",
    everyone: "Tout le groupe",
    reason: "Pourquoi",
    dissent: "Ce qui n’est pas partagé",
    notSettled: "Non tranché",
    notSettledIntro: "Le groupe en a parlé et n’a pas choisi de niveau. C’est noté comme tel.",
    settledAndOpen: { settled, open in
      "\(French.count(settled, "question tranchée", "questions tranchées")), "
        + "\(French.count(open, "non tranchée", "non tranchées"))."
    },
    meetingOn: { "Nous nous revoyons le \($0), pour la suite de cette séance." },
    noMeeting: "La suite de cette séance reste à fixer.",
    notSettledCount: { count in
      French.count(count, "question non tranchée", "questions non tranchées")
    },
    actions: "Actions",
    noAction: "Aucune action n’a été décidée.",
    parked: "Mis de côté",
    nothingParked: "Rien n’a été mis de côté.",
    takeaways: "Ce que je retiens",
    ballots: "Les bulletins",
    ballotsErased:
      "Les bulletins ont été effacés. Il reste le nombre de réponses à chaque niveau, sans nom.",
    ballotsKept: { until in "Les bulletins sont gardés jusqu’au \(until), puis effacés." },
    ballotsStillThere: "Les bulletins sont gardés jusqu’à la fin de la séance.",
    whereWeAre: "Là où nous en étions",
    underDiscussion: "En discussion",
    remaining: "Ce qui reste à débattre",
    nothingRemains: "Rien : chaque question à débattre a été regardée.",
    timeSpent: "Temps passé",
    spent: { minutes, sittings in
      "\(French.count(minutes, "minute", "minutes")), en "
        + "\(French.word(sittings, feminine: true)) fois"
    },
    notRevealed: { dimensions in
      "Pas encore montré au groupe : \(dimensions.joined(separator: ", "))."
    },
    intro: "Un écart n’est pas une faute : il dit où il y a quelque chose à se raconter.",
    verdict: { verdict in
      switch verdict {
      case .toDebateFirst: "À débattre en premier"
      case .toClarify: "À éclaircir"
      case .sharedView: "Vue commune"
      case .tooFewAnswers: "Trop peu de réponses"
      }
    },
    verdictMeaning: { verdict in
      switch verdict {
      case .toDebateFirst: "Trois niveaux d’écart ou plus."
      case .toClarify: "Deux niveaux d’écart."
      case .sharedView: "Un niveau d’écart, ou aucun."
      case .tooFewAnswers: "Moins de deux niveaux donnés : rien à comparer."
      }
    },
    lowest: "Le plus bas",
    highest: "Le plus haut",
    answersGiven: "Réponses",
    distribution: { counts in
      counts.map { "\(French.count($0.people, "réponse", "réponses")) en \($0.level)" }
        .joined(separator: ", ")
    },
    apart: "Une voix à part",
    apartAt: { levels in
      "au niveau \(levels.map { "\($0)" }.joined(separator: ", "))"
    },
    apartRule:
      "À partir de huit réponses, une sur huit est mise à part à chaque bout : une voix à part ne "
      + "fait pas l’écart, et c’est souvent celle qu’il faut entendre.",
    sharedAt: { lowest, highest in
      lowest == highest ? "niveau \(lowest)" : "niveaux \(lowest) et \(highest)"
    },
    unknownTitle: "Ce que nous ne savons pas",
    unknownIntro: "Ne pas savoir n’est pas être en désaccord. Voici où regarder.",
    unknownOf: { unknown, answers in
      let verb = unknown < 2 ? "ne sait pas" : "ne savent pas"
      return "\(French.digits(unknown)) sur \(French.digits(answers)) \(verb)"
    },
    nobodyUnknown: "Personne n’a répondu « Ne sait pas ».",
    noneHere: "Aucune question.",
    viewsIntro: "Ce que chaque organisation voit plus haut, ou plus bas, que les autres.",
    oneVoice: "Une organisation, une voix : chaque repère est la moyenne de ses réponses.",
    byQuestion: "Question par question",
    seesHigher: "Le voit plus haut",
    seesLower: "Le voit plus bas",
    gap: "Écart",
    at: { name, level in "\(name) (\(level))" },
    sameView: "Même vue",
    viewsHidden:
      "Moins de trois personnes ont répondu dans une organisation : les montrer à part pourrait "
      + "faire reconnaître quelqu’un. Pour comparer deux petites équipes, préparez la séance avec "
      + "une voix par organisation.",
    tooFewHidden: { criteria in
      criteria == 1
        ? "Une question n’est pas montrée : moins de trois réponses dans une organisation."
        : "\(French.digits(criteria)) questions ne sont pas montrées : moins de trois réponses dans "
          + "une organisation."
    },
    notComparable: "Une seule organisation a répondu : il n’y a rien à croiser.",
    viewsErased:
      "Les bulletins ont été effacés : les regards croisés se font avant la clôture de la séance."
  )
}
