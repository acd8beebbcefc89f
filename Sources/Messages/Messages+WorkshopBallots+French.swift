extension Messages.WorkshopBallots {
  static let french = Self(
    collectTitle: "Recueillir les réponses",
    collect: "Aucune réponse ne s’affichera avant la clôture, sauf pour qui la tape.",
    whose: "De qui est ce bulletin ?",
    whoAnswers: "Qui répond ?",
    whoseNote: { isAnonymous in
      isAnonymous
        ? "Le nom sert à savoir qui a répondu. Il n’est pas gardé avec le bulletin." : ""
    },
    name: "Quelqu’un d’autre",
    nameHint: "Un prénom ou un surnom.",
    begin: "Continuer",
    paperTitle: { $0.isEmpty ? "Bulletin papier" : "Bulletin \(French.of($0))" },
    replaces: {
      "\($0) a déjà répondu : ce bulletin remplace le sien. Si ce n’est pas la même personne, revenez et "
        + "donnez un autre nom."
    },
    line: { "Ligne \($0) sur \($1)" },
    lineLabel: { dimension, answers in
      "\(dimension) : \(French.count(answers, "réponse", "réponses"))"
    },
    lineHint: {
      "1 à 5, ? ne sait pas, " + ($0 ? "- non concerné, " : "")
        + ". case vide. Par exemple : 4 3 ? 2"
    },
    code: { "Code à écrire sur la feuille : \($0)" },
    accept: "Ligne suivante",
    acceptLast: "Relire ce bulletin",
    readBackTitle: "Relire",
    readBack: { answered, total in
      answered == total || answered == 0
        ? "\(French.count(answered, "réponse", "réponses")) sur \(total)."
        : "\(French.count(answered, "réponse", "réponses")) sur \(total) : ce bulletin compte pour ce "
          + "qu’il dit."
    },
    isSaved: "C’est enregistré.",
    notSavedYet: "Ce n’est pas encore enregistré.",
    isLeftOut: "Ce bulletin n’est pas compté.",
    withoutAnswer: "Case vide",
    questions: { French.count($0, "question", "questions") },
    readBackNote: "Après « Bulletin suivant », ces réponses ne s’affichent plus.",
    stickersTitle: "Compter des gommettes",
    stickersNote: "Une affiche à la fois. Les gommettes comptent sans inventer de personnes.",
    stuck: { French.count($0, "gommette", "gommettes") },
    notCounted: "pas encore comptée",
    stickerLabel: "Combien pour chaque niveau",
    stickerHint: {
      "Par exemple 2:3 4:2, soit trois gommettes au niveau 2 et deux au niveau 4. ?:1 : une qui ne sait pas."
        + ($0 ? " -:1 : une non concernée." : "")
    },
    bringTitle: "Apporter des fichiers",
    bringNote:
      "Un message enregistré, un fichier de bulletin, un tableau de formulaire (CSV), ou un dossier. Vous "
      + "pouvez glisser le fichier sur cette fenêtre.",
    path: "Où est le fichier",
    pathHint: "Par exemple ~/Documents/reponses.csv",
    bring: "Lire le fichier",
    broughtTitle: "Fichiers lus",
    brought: { "\(French.count($0, "bulletin compté", "bulletins comptés"))." },
    replaced: {
      "\(French.count($0, "bulletin en remplace", "bulletins en remplacent")) un plus ancien de la "
        + "même personne."
    },
    late: {
      "\(French.count($0, "bulletin est arrivé", "bulletins sont arrivés")) après la clôture : "
        + "gardé à part."
    },
    alreadyTaken: {
      "\(French.count($0, "message déjà lu, laissé", "messages déjà lus, laissés")) de côté."
    },
    alike: {
      "\(French.count($0, "bulletin sans nom dit", "bulletins sans nom disent")) exactement la même "
        + "chose que d’autres déjà reçus. Rien n’est compté en plus pour l’instant. Le même envoi deux "
        + "fois, ou des personnes qui pensent de même ? À vous de dire."
    },
    findings: "À regarder",
    bringMore: "Lire un autre fichier",
    codeTitle: "Corriger ou retirer un bulletin",
    codeNote: "Le code est sur le bulletin, ou a été montré à la personne quand elle a fini.",
    codeLabel: "Code du bulletin",
    find: "Trouver",
    ballot: { "Bulletin \($0)" },
    ballotOf: { name, answered in
      let answers = French.count(answered, "réponse", "réponses")
      return name.isEmpty ? "\(answers)." : "\(name), \(answers)."
    },
    correctIt: "Le corriger",
    curtainTitle: "La place est libre",
    curtain: "À qui le tour ?",
    curtainNote:
      "Vous répondrez sur cet ordinateur. La personne d’avant ne peut pas être relue ; vous non plus, "
      + "après vous.",
    curtainCount: { received, expected in
      let ballots = French.count(received, "bulletin reçu", "bulletins reçus")
      return expected > 0 ? "\(ballots) sur \(expected)." : "\(ballots)."
    },
    cleared: "L’écran a été vidé pour la personne suivante.",
    welcomeTitle: { $0.isEmpty ? "À vous" : "À vous, \($0)" },
    welcome: {
      "\(French.count($0, "question", "questions")). Il n’y a pas de bonne réponse ; « Ne sait pas » en est une."
    },
    welcomeNamed: "Votre nom sera montré avec vos réponses, et dans le compte rendu.",
    welcomeOneVoice:
      "Répondez comme votre organisation en est convenue. Son nom sera montré avec ses réponses.",
    welcomeAnonymous: "Votre nom n’est pas gardé avec vos réponses et n’apparaîtra pas.",
    notice: { holder, until, contact in
      let who = holder.isEmpty ? "La personne qui anime" : holder
      let when = until.isEmpty ? "" : " jusqu’au \(until), puis les efface"
      let how =
        contact.isEmpty ? "" : " Pour voir, corriger ou faire effacer vos réponses : \(contact)."
      return "\(who) garde vos réponses sur un seul ordinateur\(when).\(how)"
    },
    noNames: "N’écrivez ni nom de personne, ni information de santé.",
    place: { "Question \($0) sur \($1)" },
    shared: "Feuille commune",
    thanksTitle: "Merci",
    thanks: { answered, total in
      "\(French.count(answered, "réponse", "réponses")) sur \(total)."
    },
    thanksCode: {
      "Votre code : \($0). Notez-le : il permet de corriger ou de retirer vos réponses jusqu’à la "
        + "clôture."
    },
    changeAnswers: "Revoir mes réponses",
    sharedDone: "Terminer la feuille commune")
}
