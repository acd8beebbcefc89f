extension Messages.WorkshopGuide {
  static let french = Self(
    title: "Feuille d’animation",
    purpose: "La question du groupe",
    place: "Lieu",
    who: "Qui est attendu",
    voices: { oneForEachOrganisation, isAnonymous in
      if oneForEachOrganisation { return "Une voix par organisation, montrée sous son nom." }
      return isAnonymous ? "Chacun pour soi, sans nom." : "Chacun pour soi, avec son nom."
    },
    duration: "Durée prévue",
    before: "Avant la séance",
    preparations: [
      (
        15,
        "Nommez la séance et écrivez la question à laquelle le groupe veut répondre. Choisissez deux "
          + "à quatre dimensions, ou la première lecture. Décidez qui parle (chacun pour soi, ou une "
          + "voix par organisation) et si les bulletins portent un nom."
      ),
      (
        14,
        "Envoyez l’invitation avec le bulletin, ou donnez le livret et le bulletin sur papier. "
          + "Prévoyez des grands caractères pour qui le souhaite."
      ),
      (7, "Regardez combien de bulletins sont arrivés, et relancez. Personne ne voit de niveau."),
      (3, "Saisissez ce qui est revenu, et relisez chaque bulletin à voix basse avec le papier."),
      (
        1,
        "Fermez les bulletins. Lisez les commentaires et retirez ceux qui désignent quelqu’un. "
          + "Choisissez les quatre ou cinq questions à débattre, imprimez-les, essayez le projecteur."
      ),
    ],
    daysBefore: { days, date in
      let name = "J-\(days)"
      return date.map { "\(name) (\($0))" } ?? name
    },
    minuteByMinute: "Minute par minute",
    time: "Minutes",
    what: "Quoi",
    from: { start, end in "\(start) à \(end)" },
    part: { part in
      switch part {
      case .rules: "Accueil, question du groupe, règles. Dites ce que deviennent les réponses."
      case .goodMoment: "Chaque personne raconte un moment où l’alliance a bien marché."
      case .reveal: "Les réponses apparaissent. Lecture en silence ; pas de commentaire."
      case .debate: "Les questions à débattre, une par une, les plus grands écarts d’abord."
      case .pause: "Pause."
      case .subjects: "Choisissez ensemble trois sujets. Le reste est mis de côté, par écrit."
      case .actions: "Trois à cinq actions, chacune avec un nom et une date."
      case .lastWord:
        "Relisez les décisions à voix haute. Tour de table : « Ce que je retiens ». Prochaine date."
      }
    },
    howMany: { criteria, minutes in
      let questions = French.plural(criteria, "question", "questions")
      return "\(sentence(French.word(criteria, feminine: true))) \(questions), "
        + "\(French.digits(minutes)) minutes chacune environ."
    },
    toDebate: "Questions à débattre",
    toDebateIntro:
      "D’après les bulletins, les plus grands écarts d’abord. Les niveaux n’apparaissent qu’à la "
      + "révélation.",
    nothingToDebate:
      "Aucun grand écart d’après les bulletins. Prenez les questions qui comptent le plus pour le "
      + "groupe.",
    whatToSay: "Ce que l’on peut dire",
    groundRules: "Les règles, à lire en ouvrant",
    rules: [
      "Ni audit, ni classement : nous cherchons à comprendre, personne n’est jugé.",
      "On parle des réponses, pas des personnes qui les ont données.",
      "« Ne sait pas » est une réponse. Un désaccord aussi.",
      "Ce qui se dit ici reste ici, sauf ce que nous décidons d’écrire.",
      "Chaque personne a le même temps de parole.",
    ],
    moments: [
      (
        "Les réponses diffèrent",
        "« Qu’est-ce qui peut faire répondre 2 ? Qu’est-ce qui peut faire répondre 4 ? » Cherchez le "
          + "fait que chacun a en tête : souvent, ce n’est pas le même."
      ),
      (
        "Personne ne parle",
        "Deux minutes de silence, chacun écrit. Puis par deux. Puis un tour de table, en commençant "
          + "par la personne qui parle le moins."
      ),
      (
        "Une personne parle beaucoup",
        "« Merci, c’est noté. J’aimerais entendre quelqu’un qui le voit autrement. »"
      ),
      (
        "On cherche qui a répondu quoi",
        "« Nous n’avons pas besoin de le savoir. Qu’est-ce que cette réponse nous apprend ? »"
      ),
      (
        "On ne sait pas",
        "Ce n’est pas un désaccord : notez qui pourrait trouver la réponse, et pour quand."
      ),
      (
        "Le ton monte",
        "Arrêtez-vous, nommez-le : « C’est un sujet qui compte. » Proposez la pause, ou mettez le "
          + "sujet de côté avec une date."
      ),
      (
        "Pas d’accord possible",
        "« Non tranché » est une décision : écrivez les deux raisons et passez à la suite."
      ),
      (
        "Le temps manque",
        "Finissez la question commencée, mettez les autres de côté, gardez les dix minutes des "
          + "actions."
      ),
    ],
    prompts: "Question par question",
    toOpen: "Pour ouvrir",
    toDig: "Pour creuser",
    whenAnswersDiffer: "Si les réponses diffèrent",
    whenNobodySpeaks: "Si personne ne parle",
    toConclude: "Pour conclure"
  )
}
