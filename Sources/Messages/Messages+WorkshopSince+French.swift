import Assessments

extension Messages.WorkshopSince {
  static let french = Self(
    startLead: "Repartir d’une séance passée ?",
    startNote:
      "Le sujet, les organisations, le questionnaire et la façon de répondre sont repris, pas les "
      + "réponses. Une fois celles-ci montrées, vous verrez ce qui a bougé depuis.",
    anew: "Une séance toute neuve",
    anewDetail: "Un autre sujet, ou une première fois.",
    sessionOf: { date in "Séance du \(date)" },
    part: "La dernière séance",
    partLead: "Quelle séance celle-ci suit-elle ?",
    partNote: "Le même questionnaire, pour que les questions se comparent.",
    none: "Aucune",
    taken: { date in
      "Repris de la séance du \(date). Tout se change dans « Revoir la préparation »."
    },
    title: "Depuis la dernière séance",
    follows: { date in "Cette séance suit celle du \(date)." },
    missing:
      "La séance précédente n’est plus sur cet ordinateur, ou ne se lit plus : rien ne peut être "
      + "comparé. Si elle est à la corbeille, sortez-la de là, puis rouvrez cette séance.",
    ballots: { then, now in
      "\(French.count(then, "bulletin", "bulletins")) la dernière fois, "
        + "\(French.digits(now)) aujourd’hui."
    },
    waiting:
      "Ce qui avait été retenu, et les écarts d’alors, s’afficheront une fois les réponses d’aujourd’hui "
      + "montrées : les connaître avant pourrait les influencer.",
    summary: { closer, apart, same in
      let parts = [
        (closer, "s’est rapprochée", "se sont rapprochées"),
        (apart, "s’est éloignée", "se sont éloignées"), (same, "n’a pas bougé", "n’ont pas bougé"),
      ].filter { $0.0 > 0 }
      return parts.enumerated().map { place, part in
        let noun = French.plural(part.0, "question", "questions")
        let subject = place == 0 ? "\(French.digits(part.0)) \(noun)" : French.digits(part.0)
        return "\(subject) \(French.plural(part.0, part.1, part.2))"
      }.joined(separator: ", ") + "."
    },
    nothingCompared: "Aucun écart ne se compare.",
    movements: ["On s’est rapproché", "On s’est éloigné", "Le même écart"],
    gaps: { then, now in "\(then) → \(now)" },
    gapMoved: { then, now in
      then == now ? "l’écart est toujours de \(now)" : "l’écart était de \(then), il est de \(now)"
    },
    columnsNote:
      "L’écart va du plus bas au plus haut niveau : celui de la dernière fois → celui d’aujourd’hui.",
    levels: "Ce qui a été retenu, alors puis aujourd’hui",
    levelsMoved: { then, now in "\(then), puis \(now)" },
    level: { level in "niveau \(level)" },
    unsettled: "non tranché",
    notTalkedAbout: "rien de décidé",
    unknownKept: "« ne sait pas »",
    notApplicableKept: "« non concerné »",
    actions: "Ce que sont devenues les actions",
    noAction: "Aucune action n’avait été décidée.",
    takenUp: "reprise aujourd’hui",
    toTakeUp: "à reprendre ?",
    added: "Demandé pour la première fois",
    dropped: "N’est plus demandé",
    cannot: "Ce qui ne se compare pas",
    obstacle: { obstacle in
      switch obstacle {
      case .otherVoices: "on n’a pas répondu de la même façon"
      case .countsLost: "les réponses d’alors ont été effacées sans être comptées"
      case .notShownThen: "pas montré la dernière fois"
      case .tooFewThen: "trop peu de réponses la dernière fois"
      case .notShownNow: "pas encore montré aujourd’hui"
      case .tooFewNow: "trop peu de réponses aujourd’hui"
      }
    },
    otherVoices: { eachThen in
      eachThen
        ? "La dernière fois, chacun répondait pour soi ; aujourd’hui, chaque organisation a une voix. "
          + "Les écarts ne mesurent pas la même chose : seuls les niveaux retenus se comparent."
        : "La dernière fois, chaque organisation avait une voix ; aujourd’hui, chacun répond pour soi. "
          + "Les écarts ne mesurent pas la même chose : seuls les niveaux retenus se comparent."
    },
    otherVersion: { then, now in
      "Le questionnaire a changé : version \(then) la dernière fois, \(now) aujourd’hui."
    },
    reworded: "question reformulée",
    rewordedNote:
      "Une question reformulée se compare avec prudence : les deux niveaux ne disent peut-être pas la "
      + "même chose.",
    ruleNote: { criteria in
      "À partir de huit réponses, une voix à part ne compte plus dans l’écart. Il peut avoir bougé "
        + "pour cette seule raison : \(criteria)."
    },
    joined: { names in "Pas là la dernière fois : \(names.joined(separator: ", "))." },
    left: { names in "Plus là aujourd’hui : \(names.joined(separator: ", "))." },
    viewsNote:
      "D’une séance, on ne garde que le nombre de réponses à chaque niveau, sans dire qui : les "
      + "regards croisés entre organisations ne se comparent donc pas d’une fois à l’autre.",
    lastTime: { date in "La dernière fois (\(date))" },
    kept: "Retenu",
    because: "Parce que",
    dissent: "Pas partagé",
    gap: "Écart",
    action: "Action",
    gapOnMap: { then, now in "écart \(then) puis \(now)" },
    levelThen: { level in "\(level) la dernière fois" },
    keptThen: "Retenu la dernière fois.",
    gapThen: "Écart alors",
    gapNow: "Écart aujourd’hui",
    keptBothTimes: "Retenu",
    statusToday: "Où elle en est",
    nextVerb: { id in "Pour comparer les deux : boussole compare \(id)" },
    notEnded: { id in
      "La séance « \(id) » n’est pas terminée : on ne peut pas encore la suivre. Terminez-la d’abord."
    },
    followsNone:
      "Cette séance n’en suit aucune autre. Donnez-en une seconde à comparer : boussole workshop list.",
    otherQuestionnaire: { then, now in
      "Ces séances ne posent pas le même questionnaire : « \(then) » et « \(now) ». "
        + "Choisissez-en deux du même : boussole workshop list."
    }
  )
}
