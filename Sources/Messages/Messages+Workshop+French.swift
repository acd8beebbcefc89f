extension Messages.Workshops {
  static let french = Self(
    title: "Ateliers",
    none: "Aucune séance.",
    firstTakes: "Préparer la première prend dix minutes.",
    inPreparation: { received, expected in
      let ballots = French.count(received, "bulletin reçu", "bulletins reçus")
      return expected > 0
        ? "1 séance en préparation : \(ballots) sur \(expected)."
        : "1 séance en préparation : \(ballots)."
    },
    line: { phase, received, expected in
      let ballots = French.count(received, "bulletin reçu", "bulletins reçus")
      return "\(phase). \(ballots)\(expected > 0 ? " sur \(expected)" : "")."
    },
    phases: [
      "En préparation", "Bulletins ouverts", "Bulletins clos", "Réponses montrées",
      "Séance terminée",
    ],
    several: { "\(French.count($0, "séance", "séances")). Préparer, recueillir, décider." },
    count: { French.count($0, "séance", "séances") },
    overdue: { name, date in
      "Séance « \(name) » : les réponses devaient être effacées le \(date). Ouvrez-la pour le faire."
    },
    on: { "Le \($0)" },
    readOnly:
      "Lecture seule : la séance est ouverte ailleurs, ou vient d’une version plus récente.",
    session: { "Séance « \($0) »" },
    received: { received, expected in
      let ballots = French.count(received, "bulletin reçu", "bulletins reçus")
      return expected > 0 ? "\(ballots) sur \(expected)." : "\(ballots)."
    },
    posters: { "\(French.count($0, "affiche comptée", "affiches comptées"))." },
    answered: "Ont répondu",
    awaited: "On attend",
    unnamed: { French.count($0, "personne sans nom", "personnes sans nom") },
    incomplete: { ballots, answers in
      ballots == 1
        ? "1 bulletin n’est pas complet : il y manque \(French.count(answers, "réponse", "réponses"))."
        : "\(ballots) bulletins ne sont pas complets."
    },
    late: {
      "\(French.count($0, "bulletin est arrivé", "bulletins sont arrivés")) après la clôture."
    },
    hidden: "Aucune réponse n’est montrée ici. Elles le seront toutes en même temps.",
    closed: "Les bulletins sont clos. Personne n’a encore vu les réponses, vous non plus.",
    commentsRead: {
      "\(French.count($0, "commentaire lu et autorisé", "commentaires lus et autorisés"))."
    },
    allAreIn: "Tout est là : vous pouvez clore.",
    sitting: { "Séance en cours, il reste \($0)." },
    sittingIsOver: "Séance en cours, le temps prévu est passé.",
    meetingAgain: { "On se revoit le \($0)." },
    whereWeWere: "Là où nous en étions",
    lastSat: { "Dernière fois ensemble : \($0)." },
    settled: { settled, shown in
      "\(French.count(settled, "critère tranché", "critères tranchés")) sur \(shown) montrés."
    },
    talkedAbout: { "On parlait de : \($0)." },
    putOff: { "Mis de côté : \($0)." },
    actions: { "\(French.count($0, "action décidée", "actions décidées"))." },
    ended: "Cette séance est terminée.",
    erased: {
      "\(French.count($0, "bulletin effacé", "bulletins effacés")). Il reste le nombre de "
        + "réponses à chaque niveau, sans dire qui."
    },
    kept: { date in
      date.map { "Les bulletins sont gardés jusqu’au \($0)." } ?? "Les bulletins sont gardés."
    },
    onePage: "Une page peut partir ce soir : « Documents de la séance ».",
    nextReview: { "Prochaine évaluation : \($0)." },
    deeds: [
      "collect": "Recueillir les réponses",
      "handOut": "Imprimer et envoyer",
      "code": "Corriger ou retirer un bulletin",
      "close": "Clore les bulletins",
      "preparation": "Revoir la préparation",
      "discard": "Mettre la séance à la corbeille",
      "comments": "Lire les commentaires, avant de les montrer",
      "reveal": "Montrer les réponses",
      "reopen": "Rouvrir les bulletins",
      "agenda": "Débattre et décider",
      "crossed": "Regards croisés entre organisations",
      "parking": "Ce qui est mis de côté",
      "eraseAnswers": "Effacer les réponses",
      "startClock": "Changer le temps qui reste",
      "stopClock": "Arrêter pour aujourd’hui",
      "readDecisions": "Relire les décisions et terminer",
      "results": "Résultats du groupe",
      "minutes": "Documents de la séance",
      "followUp": "Préparer la séance suivante, à partir de celle-ci",
      "sinceLast": "Depuis la dernière séance",
      "viewsDocument": "En faire un document",
      "paper": "Taper des bulletins papier",
      "curtain": "Passer le clavier",
      "bringFile": "Apporter des fichiers", "countAlike": "Les compter aussi",
      "stickers": "Compter des gommettes",
      "together": "Répondre tous ensemble, à l’écran",
      "myTurn": "C’est mon tour",
      "answer": "Répondre",
      "giveUpKeyboard": "Laisser la place sans répondre",
      "nextBallot": "Bulletin suivant",
      "takeBack": "Retirer ce bulletin",
      "correct": "Corriger ce bulletin",
      "withdraw": "Retirer ce bulletin, pour toujours",
      "finishBallot": "J’ai fini, je laisse la place",
      "anonymousRespondent": "Quelqu’un qui n’est pas sur la liste",
      "openFile": "Ouvrir",
      "anotherDocument": "Un autre document",
      "showAllComments": "Tout autoriser",
      "addAction": "Ajouter une action",
      "decide": "Décider",
      "said": "Ce qui a été écrit",
      "park": "Mettre de côté",
      "next": "Suivant",
      "takeaways": "Continuer : ce que chacun retient",
      "end": "Terminer la séance",
      "prepare": "Préparer une séance",
    ],
    deedDetails: [
      "collect": "Papier, clavier, fichiers, gommettes, ou tous ensemble.",
      "handOut": "Livret, bulletin, affiches, invitation, feuille d’animation.",
      "close": "Quand tout est là : plus aucun bulletin n’entre.",
      "comments": "À lire seul : une tournure peut trahir qui écrit.",
      "reveal": "Par dimension, ou tout d’un coup. L’écran peut être projeté.",
      "reopen": "Possible tant que rien n’a été montré.",
      "paper": "Une ligne par dimension : 4 3 ? 2. Trente secondes par bulletin.",
      "curtain": "Chacun répond à son tour sur cet ordinateur, sans voir les autres.",
      "bringFile": "Réponses par courriel, fichiers de bulletins, tableaux de formulaires.",
      "stickers": "Combien pour chaque niveau : 2:3 4:2.",
      "together": "Une seule feuille, remplie devant tout le monde.",
    ],
    handOutTitle: "Imprimer et envoyer",
    handOut: "Chaque document va dans votre dossier Documents. Rien n’est envoyé d’ici.",
    documents: [
      "invitation": "Invitation", "notice": "Notice « Vos réponses »",
      "booklet": "Livret", "ballot": "Bulletin",
      "large-booklet": "Livret en grands caractères",
      "large-ballot": "Bulletin en grands caractères", "posters": "Affiches",
      "facilitator": "Feuille d’animation", "text-ballot": "Bulletin à remplir dans un message",
      "interim": "Compte rendu d’étape", "minutes": "Compte rendu de séance",
      "divergence": "Ce que nous voyons différemment", "views": "Regards croisés",
      "summary": "Synthèse d’une page",
    ],
    documentDetails: [
      "invitation": "À coller dans un message.",
      "notice": "Qui garde les réponses, jusqu’à quand, comment les faire effacer.",
      "booklet": "Chaque question, ses cinq phrases, de la place pour un mot.",
      "ballot": "Une ligne par question, une case par niveau.",
      "large-booklet": "Pour qui lit mieux en grand.",
      "large-ballot": "Pour qui lit mieux en grand.",
      "posters": "Une feuille par question, cinq zones pour des gommettes.",
      "facilitator": "Le déroulé, et de quoi relancer sur chaque question.",
      "interim": "Entre deux séances : là où vous en étiez, ce qui reste.",
      "minutes": "Les décisions d’abord, avec leur raison. À envoyer le soir même.",
      "summary": "Une page pour un conseil ou un financeur.",
      "divergence": "Les questions, de la plus débattue à la vue commune.",
      "views": "Qui voit plus haut, organisation par organisation.",
      "text-ballot": "On le remplit en répondant ; « Apporter des fichiers » le relit.",
    ],
    handedOut: "Le document est prêt.",
    another: "Un autre document",
    close: "Clore les bulletins ?",
    closeConsequence: { received, expected in
      let missing = expected - received
      let wait =
        missing > 0
        ? "Il en manque \(missing). " : ""
      return wait
        + "Plus aucun bulletin n’entrera. Vous pourrez rouvrir tant que rien n’a été montré."
    },
    closeYes: "Oui, clore",
    notYet: "Pas encore",
    reveal: { dimension in
      dimension.map { "Montrer les réponses : \($0) ?" } ?? "Montrer toutes les réponses ?"
    },
    revealConsequence:
      "Elles apparaîtront à l’écran, pour tout le monde. Ensuite, plus aucun bulletin n’entre.",
    revealYes: "Montrer",
    withdraw: "Retirer ce bulletin pour toujours ?",
    withdrawConsequence:
      "Ses réponses sont effacées de cet ordinateur. La personne peut répondre à nouveau.",
    withdrawYes: "Oui, retirer",
    end: "Terminer la séance ?",
    endErases: {
      "\(French.count($0, "bulletin sera effacé", "bulletins seront effacés")) de cet ordinateur. "
        + "On garde le nombre de réponses à chaque niveau, et ce que vous avez décidé."
    },
    endKeeps: { date in
      date.map { "Les bulletins restent sur cet ordinateur jusqu’au \($0)." }
        ?? "Les bulletins restent sur cet ordinateur."
    },
    endYes: "Oui, terminer",
    erase: "Effacer toutes les réponses de cette séance ?",
    eraseConsequence: "Bulletins et gommettes disparaissent de cet ordinateur, pour toujours.",
    eraseYes: "Oui, effacer",
    showAgain: "Revoir les réponses",
    goOnPreparing: "Continuer la préparation",
    isUnfinished: "La préparation n’est pas finie : le questionnaire n’est pas encore choisi.",
    discard: { "Mettre la séance « \($0) » à la corbeille ?" },
    discardConsequence: "Ses bulletins partent avec elle.",
    discardYes: "Oui, à la corbeille",
    keep: "Non, garder")
}
