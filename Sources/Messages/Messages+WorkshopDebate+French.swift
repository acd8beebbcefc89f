extension Messages.WorkshopDebate {
  static let french = Self(
    commentsTitle: "Commentaires, pour vous seul",
    commentsNote:
      "Tournez l’écran. Cochez ce qui peut être montré : une tournure, un fait peuvent trahir qui écrit. "
      + "Le plus court : tout autoriser, puis décocher.",
    noComments: "Personne n’a écrit de commentaire.",
    commentsOf: { number, name in name.isEmpty ? "Bulletin \(number)" : name },
    commentsDone: "C’est lu",
    leaveAllAside: "Tout laisser de côté",
    allowed: { "\($0) sur \($1)" },
    goOnFor: "Continuer combien de temps ?",
    meetingTitle: "Quand vous revoyez-vous ?",
    meetingNote:
      "Ce jour va dans le compte rendu d’étape. La séance reprendra là où elle en était.",
    answers: { French.count($0, "réponse", "réponses") },
    revealTitle: "Montrer les réponses",
    revealNote:
      "Chacun lit d’abord en silence, deux minutes. Puis on parle de ce qui est vu différemment.",
    everything: "Tout d’un coup",
    shown: "déjà montré",
    notShown: "pas encore montré",
    groupingTitle: "Lire le tableau",
    groupings: ["Bulletin par bulletin", "Par organisation", "Par rôle"],
    mapTitle: "Ce que nous voyons différemment",
    withheld:
      "Moins de trois personnes ont répondu sans leur nom : leurs réponses ne sont pas montrées.",
    notShownYet:
      "Rien n’est encore montré : les réponses s’afficheront ici dès que la séance pourra être "
      + "enregistrée.",
    withheldCell: "# : trop peu de personnes ont donné un niveau pour le montrer sans les noms.",
    withheldSpoken: "trop peu de personnes pour le montrer",
    voices: { French.count($0, "bulletin", "bulletins") },
    sorted: "Chaque ligne est rangée par niveau : une colonne n’est personne.",
    sortedForRoom:
      "Tous les noms ne tiennent pas ici : chaque ligne est rangée par niveau. Entrée dit qui.",
    oneVoice: "Une organisation, une voix.",
    verdicts: Verdicts(
      debate: "à débattre en premier", clarify: "à éclaircir", shared: "vue commune",
      tooFew: "trop peu de réponses", unknown: "on ne sait pas"),
    apart: { French.count($0, "voix à part", "voix à part") },
    doNotKnow: { "\($0) ne \(French.plural($0, "sait", "savent")) pas" },
    legendLevels: "1 à 5 : niveau.", legendUnknown: "? ne sait pas.",
    legendNotApplicable: "– non concerné.", legendUnanswered: "· pas répondu.",
    legendApart: "Entre parenthèses, une voix à part : souvent celle qu’il faut entendre.",
    timesLevel: { people, level in "\(people) au niveau \(level)" },
    crossedTitle: "Regards croisés",
    crossedNone: "Il faut au moins deux organisations qui ont répondu.",
    seenAlike: "vu pareil",
    byTag: "Par grand sujet",
    byCriterion: "Critère par critère",
    agendaTitle: "Débattre et décider",
    timeLeft: { minutes, criteria in
      "Il reste \(French.count(minutes, "minute", "minutes")) : "
        + "\(French.count(criteria, "critère", "critères"))."
    },
    timeOver: "Le temps prévu est passé. Mettez de côté, ou décidez de continuer.",
    startClock: "Combien de temps avez-vous ?",
    takeNow: "à prendre maintenant",
    later: "plus tard",
    done: "tranché",
    minutes: { French.count($0, "minute", "minutes") },
    trailWithTime: { "Il reste \($1). \($0)" },
    minutesEach: { "\(French.count($0, "minute", "minutes")) chacun" },
    settledAt: { "Décidé : \($0)" },
    undecided: "Non tranché",
    parkedMark: "mis de côté",
    prompts: Prompts(
      toOpen: "Racontez un moment récent où la question s’est posée.",
      toDig: "Qu’est-ce qui vous le fait dire ? Que verrait quelqu’un qui arrive demain ?",
      whenAnswersDiffer:
        "Qu’est-ce qui peut faire répondre bas ? Et haut ? On parle des réponses, pas de ceux qui les "
        + "ont données.",
      whenNobodySpeaks: "Deux minutes de silence : chacun écrit un exemple. Puis un tour de table.",
      toConclude:
        "Quelle phrase retenons-nous aujourd’hui ? Qu’est-ce qui manque pour dire la suivante ?",
      labels: [
        "Pour ouvrir", "Pour creuser", "Si les avis diffèrent", "Si personne ne parle",
        "Pour conclure",
      ]),
    saidTitle: "Ce qui a été écrit",
    decideLead: "Quelle phrase retenons-nous aujourd’hui ?",
    undecidedDetail: "Le critère reste ouvert : il compte du plus bas au plus haut bulletin.",
    unknownDetail: "Nous ne savons pas encore.",
    reasonTitle: "Pourquoi",
    reason: "Parce que   (facultatif)",
    agreed: "Qui est d’accord   (facultatif)",
    agreedHint: "Rien d’écrit : tout le monde.",
    dissent: "Ce que quelqu’un ne partage pas   (facultatif)",
    actionTitle: "Une action",
    parkingTitle: "Ce qui est mis de côté",
    parkingNote: "Rien ne se perd : cela va dans le compte rendu.",
    parked: "À garder pour plus tard",
    takeUp: "Reprendre",
    isDone: "C’est réglé",
    readTitle: "Relire les décisions",
    readNote: "À lire à voix haute.",
    nothingDecided: "Rien n’a été tranché.",
    actionsCount: { actions in
      switch actions {
      case 0: "Pas encore d’action. Trois à cinq suffisent, avec un nom et une date."
      case 1, 2: "\(French.count(actions, "action", "actions")). Trois à cinq suffisent."
      case 3...5: "\(actions) actions : c’est la bonne mesure."
      default: "\(actions) actions : c’est beaucoup. Gardez les trois à cinq qui comptent."
      }
    },
    openOnes: {
      "\(French.count($0, "critère montré reste", "critères montrés restent")) sans décision :"
    },
    by: { owner, due in
      let who = owner.isEmpty ? "personne encore" : owner
      return due.isEmpty ? "\(who), sans date" : "\(who), pour le \(due)"
    },
    incompleteAction: "Action à décrire",
    dissents: { "Pas partagé : \($0)" },
    agreedBy: { "D’accord : \($0)" },
    takeawaysTitle: "Ce que je retiens",
    takeawaysNote: "Un tour de table. Écrivez comme c’est dit ; une ligne vide pour continuer.",
    takeaway: "Ce que je retiens",
    takeawayNext: "Continuer",
    dateTitle: "Quand refaire le point ?",
    ballotsTitle: "Que deviennent les bulletins ?",
    erase: "Les effacer",
    eraseDetail:
      "On garde le nombre de réponses à chaque niveau, sans dire qui. C’est ce qui était annoncé.",
    keepThem: "Les garder",
    keepDetail: { date in
      date.map { "Sur cet ordinateur, jusqu’au \($0). L’accueil vous le rappellera." }
        ?? "Sur cet ordinateur. Dites-le au groupe."
    })
}
