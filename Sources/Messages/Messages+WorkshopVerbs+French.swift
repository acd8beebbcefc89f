import Assessments

extension Messages.WorkshopVerbs {
  static let french = Self(
    help: [
      "verb.workshop": "Préparer et tenir un atelier : bulletins privés, puis regard commun.",
      "verb.workshop.new": "Préparer un atelier.",
      "verb.workshop.list": "Montrer les ateliers enregistrés.",
      "verb.workshop.show": "Montrer un atelier : qui a répondu, et où il en est.",
      "verb.workshop.import":
        "Prendre des bulletins : fichiers, réponses à un message, tableaux CSV.",
      "verb.workshop.ballot": "Écrire un bulletin vide, à répondre ailleurs.",
      "verb.workshop.print": "Mettre sur papier : invitation, bulletins, affiches, compte rendu…",
      "workshop.what":
        "invitation, notice, booklet, ballot, large-booklet, large-ballot, posters, facilitator, "
        + "text-ballot ; après la révélation interim, minutes, divergence, views, summary.",
      "verb.workshop.stickers":
        "Compter les gommettes d’une affiche : 2:3 4:2 veut dire trois en 2, deux en 4.",
      "verb.workshop.answer": "Répondre à un bulletin reçu, ligne par ligne.",
      "verb.workshop.close-ballots": "Clore les bulletins.",
      "verb.workshop.reopen": "Rouvrir les bulletins, tant que rien n’a été montré.",
      "verb.workshop.reveal": "Montrer les réponses, les plus différentes d’abord.",
      "verb.workshop.decide":
        "Écrire ce que le groupe retient sur une question, avec sa raison.",
      "workshop.level":
        "Le niveau retenu, de 1 à 5, ou : unknown (nous ne savons pas), not-applicable, open (non tranché).",
      "workshop.reason": "Pourquoi.",
      "workshop.agreed": "Qui est d’accord ; à répéter. Personne de nommé : tout le groupe.",
      "workshop.dissent": "Ce que quelqu’un ne partage pas.",
      "workshop.action":
        "Une action, par exemple \"Écrire la charte/Zoé/2027-01-12\" ; à répéter.",
      "verb.workshop.end":
        "Terminer la séance : l’évaluation du groupe est faite, les bulletins sont effacés.",
      "workshop.takeaway": "Une phrase de « Ce que je retiens », sans nom ; à répéter.",
      "workshop.review": "Quand refaire le point, par exemple 2027-06-12.",
      "workshop.keep-ballots": "Garder les bulletins jusqu’à la date dite.",
      "verb.workshop.withdraw": "Retirer un bulletin et l’effacer.",
      "verb.workshop.erase": "Effacer toutes les réponses d’un atelier.",
      "workshop": "L’identifiant que montre « atelier list », ou son début.",
      "workshop.files": "Des fichiers, ou - pour l’entrée standard.",
      "workshop.criterion": "L’identifiant de la question.",
      "workshop.counts": "Des comptes, par exemple 2:3 4:2, et « ? » pour qui ne sait pas.",
      "workshop.file": "Le fichier de bulletin reçu.",
      "workshop.code": "Le code du bulletin.",
      "workshop.follows": "Une séance terminée que celle-ci suit : le reste en est repris.",
      "workshop.subject": "L’alliance, ou ce que l’on évalue.",
      "workshop.purpose": "La question à laquelle le groupe veut répondre.",
      "workshop.dimensions": "Deux à quatre dimensions, séparées par des virgules.",
      "workshop.scope": "L’étendue : all, ou celle d’une première lecture.",
      "workshop.voices": "Qui parle : each (chacun pour soi) ou organisation (une voix chacune).",
      "workshop.names": "Avec ou sans nom : named ou anonymous.",
      "workshop.organisation": "Une organisation qui participe ; à répéter.",
      "workshop.role": "Un rôle ; à répéter.",
      "workshop.person": "Une personne attendue, par exemple \"Zoé/Ville\" ; à répéter.",
      "workshop.context": "Une réponse de contexte, par exemple forme=don ; à répéter.",
      "workshop.date": "Le jour, par exemple 2026-03-12.",
      "workshop.from": "L’heure du début, comme dans l’invitation.",
      "workshop.to": "L’heure de la fin.",
      "workshop.minutes": "La durée en minutes, de 15 à 480.",
      "workshop.place": "Le lieu.",
      "workshop.facilitator": "Qui anime.",
      "workshop.holder": "L’organisation qui garde les réponses.",
      "workshop.contact": "À qui demander de voir, corriger ou effacer ses réponses.",
      "workshop.keep-until": "Le jour où les réponses seront effacées.",
      "workshop.partial": "Prendre ce qui se lit ; le reste est sans réponse.",
      "workshop.alike": "Bulletins sans nom identiques à d’autres : skip ou count.",
      "workshop.replace": "Remplacer, ou compter malgré un premier bulletin.",
      "workshop.text": "Le bulletin à remplir dans un message, au lieu d’un fichier.",
      "workshop.for": "L’organisation dont c’est le bulletin.",
      "workshop.dimension": "Une dimension seulement.",
      "workshop.all": "L’atelier entier, et pas seulement ses réponses.",
    ],
    unknown: { id in
      "Aucun atelier « \(id) », ou plusieurs. Pour les voir : boussole atelier lister"
    },
    stillOpen: { id in
      "Les bulletins ne sont pas encore clos : rien ne se montre avant. "
        + "Pour les clore : boussole atelier clore \(id)"
    },
    openElsewhere:
      "Cet atelier est ouvert dans un autre programme. Fermez-le, puis relancez la commande.",
    runAgain: "Rien n’est perdu de ce qui était enregistré. Remédiez-y, puis relancez la commande.",
    prepared: { "Atelier préparé : \($0)" },
    none: "Aucun atelier enregistré. Pour en préparer un : boussole atelier nouveau",
    phase: { phase in
      switch phase {
      case .preparing: "préparé"
      case .collecting: "bulletins ouverts"
      case .closed: "bulletins clos"
      case .revealed: "réponses montrées"
      case .ended: "terminé"
      }
    },
    recovered: { count in
      "\(French.count(count, "bulletin saisi", "bulletins saisis")) juste avant un arrêt : "
        + "\(count < 2 ? "repris, il compte" : "repris, ils comptent")."
    },
    importInterrupted: { count in
      "Un import a été interrompu : \(French.count(count, "bulletin", "bulletins")) "
        + "\(count < 2 ? "écarté" : "écartés"). Importez de nouveau."
    },
    missing: { codes in
      "Fichiers de bulletins introuvables : \(codes.joined(separator: ", ")). Remettez-les dans le "
        + "dossier « ballots », ou retirez-les."
    },
    pastRetention: { date, command in
      "Les réponses devaient être effacées le \(date). Pour les effacer : \(command)"
    },
    purpose: "Question du groupe",
    date: "Date",
    keptUntil: "Réponses gardées jusqu’au",
    voices: { isOneEach, isAnonymous in
      isOneEach
        ? "une voix par organisation"
        : isAnonymous ? "chacun pour soi, sans nom" : "chacun pour soi, avec les noms"
    },
    answered: "a répondu",
    awaited: "attendu",
    code: "code",
    ballotWritten: { "Bulletin écrit : \($0)" },
    closed: { ballots, posters in
      posters == 0
        ? "Bulletins clos : \(French.count(ballots, "bulletin compte", "bulletins comptent"))."
        : "Bulletins clos : \(French.count(ballots, "bulletin", "bulletins")) et "
          + "\(French.count(posters, "affiche", "affiches"))."
    },
    nothingCame: "Aucun bulletin n’est arrivé : il n’y a rien à clore.",
    alreadyClosed: "Les bulletins sont déjà clos.",
    reopened: { takenIn in
      takenIn == 0
        ? "Les bulletins sont rouverts."
        : "Les bulletins sont rouverts ; \(French.count(takenIn, "arrivé après la clôture compte", "arrivés après la clôture comptent"))."
    },
    notClosed: "Les bulletins ne sont pas clos.",
    alreadyRevealed:
      "Les réponses ont été montrées : qui a vu celles des autres pourrait changer la sienne.",
    tooFew: { ballots in
      "Sans nom, il faut au moins trois bulletins ; il y en a \(ballots). Rouvrez pour en recevoir d’autres."
    },
    unknownDimension: { id, known in
      "« \(id) » n’est pas une dimension de cet atelier. Possibles : \(known.joined(separator: ", "))."
    },
    withdrawn: "Le bulletin est retiré et effacé.",
    unknownBallot: { "Aucun bulletin ne porte le code « \($0) »." },
    cannotWithdraw:
      "Les réponses ont été montrées sans nom : ce bulletin ne peut plus être distingué des autres.",
    ended: "L’atelier est terminé.",
    answersErased: "Les réponses de cet atelier sont effacées.",
    discarded: "L’atelier est dans la corbeille ; ses réponses sont effacées.",
    revealTitle: "Les réponses, les plus différentes d’abord",
    verdicts: ["à débattre en premier", "à éclaircir", "vue commune", "trop peu de réponses"],
    voiceApart: "une voix à part",
    next: { "Pour continuer : \($0)" },
    command: { verb, id in
      let names = [
        "print": "imprimer", "reveal": "révéler", "erase": "effacer", "decide": "décider",
        "end": "terminer",
      ]
      return "boussole atelier \(names[verb] ?? verb) \(id)"
    },
    decided: { label, what in "« \(label) » : \(what)" },
    notShownYet: "Cette dimension n’a pas encore été montrée : on décide de ce que l’on a vu.",
    wrongAction: {
      "« \($0) » ne se lit pas. Écrivez quoi/qui/quand, par exemple \"Écrire la charte/Zoé/2027-01-12\"."
    },
    sessionEnded: { erased in
      erased.map { "Séance terminée. \(French.count($0, "bulletin effacé", "bulletins effacés"))." }
        ?? "Séance terminée. Les bulletins sont gardés."
    },
    groupAssessment: { "Évaluation du groupe : \($0)" },
    fileTaken: { "\($0) existe déjà : rien n’a été écrit. Donnez un autre nom avec --out." },
    answerSaved: "Bulletin enregistré. Renvoyez ce fichier :",
    howToAnswer: {
      $0
        ? "Tapez un chiffre de 1 à 5, « ? » si vous ne savez pas, « - » si vous n’êtes pas concerné, ou Entrée pour passer."
        : "Tapez un chiffre de 1 à 5, « ? » si vous ne savez pas, ou Entrée pour passer."
    },
    stickersCounted: { label, total, posters in
      "« \(label) » : \(French.count(total, "gommette comptée", "gommettes comptées")). "
        + "\(French.count(posters, "affiche", "affiches")) en tout."
    },
    postersClosed: "Les bulletins sont clos : les affiches ne se comptent plus. Rouvrez d’abord."
  )
}
