import Referential

extension Messages.Results {
  static let french = Self(
    title: { kind in
      switch kind {
      case .alliance: "Où en est votre alliance"
      case .alliances: "Où en sont vos alliances"
      case .organisation: "Où en est votre organisation"
      case .solution: "Où en est votre solution"
      case .territory: "Où en est votre territoire"
      case .animation: "Où en est votre structure"
      case .support: "Où en est votre soutien"
      }
    },
    summary: { name, date, counts in
      name.isEmpty ? "\(sentence(date)). \(counts)" : "« \(name) », \(date). \(counts)"
    },
    counts: { levels, unknown, unanswered, setAside in
      let answers = French.plural(levels, "réponse", "réponses")
      var parts: [String] = []
      if levels == 0, unknown == 0 {
        parts.append(
          unanswered == 0
            ? "Aucune question" : "Aucune réponse pour l’instant, sur \(unanswered)")
      } else if unknown == 0, unanswered == 0 {
        parts.append("\(levels) \(answers) sur \(levels)")
      } else if levels == 0, unanswered == 0 {
        parts.append("\(French.count(unknown, "réponse", "réponses")) « Ne sait pas »")
      } else {
        parts.append("\(levels) \(answers)")
        if unknown > 0 { parts.append("\(unknown) « Ne sait pas »") }
        if unanswered > 0 { parts.append("\(unanswered) sans réponse") }
      }
      if setAside > 0 {
        parts.append(French.count(setAside, "question écartée", "questions écartées"))
      }
      return parts.joined(separator: ", ") + "."
    },
    buildOn: { "Vous pouvez vous appuyer sur : \($0.joined(separator: ", "))." },
    workFirst: { "À travailler d’abord : \($0.joined(separator: ", "))." },
    noStrengthYet: { phrases in
      let names = phrases.joined(separator: ", ")
      return phrases.count > 1
        ? "Les dimensions les plus avancées : \(names). Ce ne sont pas encore des points d’appui."
        : "La dimension la plus avancée : \(names). Ce n’est pas encore un point d’appui."
    },
    nothingToWorkOn: { phrases in
      "Aucune dimension n’est à travailler en priorité. \(theLeastAdvanced(phrases))"
    },
    allEqual:
      "Toutes les dimensions sont au même point. Choisissez celle qui compte le plus pour vous.",
    mostAdvanced: { phrases in
      let name = French.plural(phrases.count, "La plus avancée", "Les plus avancées")
      return "\(name) : \(phrases.joined(separator: ", "))."
    },
    leastAdvanced: theLeastAdvanced,
    blindSpot: { phrase, unknown, total in
      "\(phrase) (\(French.count(unknown, "question", "questions")) sur \(total))"
    },
    blindSpots: { spots in
      let name = French.plural(spots.count, "Angle mort", "Angles morts")
      return "\(name) : \(spots.joined(separator: ", "))."
    },
    strengths: "Points d’appui",
    toWorkOn: "À travailler",
    findOutFirst: "À trouver d’abord",
    whereToBegin: "Par quoi commencer",
    askThisWeek:
      "Choisissez une de ces questions et la personne à qui la poser, cette semaine. Ce que vous "
      + "savez déjà reste valable.",
    keepAlive:
      "Rien ne presse. Choisissez un point d’appui et voyez à qui il pourrait servir, ou refaites "
      + "le point dans un an.",
    readingOnly: "Ce repère est une lecture à un moment donné. Ni audit, ni classement.",
    example: "Ceci est un exemple. Rien n’y est à vous, rien n’est enregistré.",
    tooEarly: { kind in
      let what =
        switch kind {
        case .alliance: "votre alliance"
        case .alliances: "vos alliances"
        case .organisation: "votre organisation"
        case .solution: "votre solution"
        case .territory: "votre territoire"
        case .animation: "votre structure"
        case .support: "votre soutien"
        }
      return "Il est trop tôt pour situer \(what). C’est déjà une information."
    },
    oneOfThree: "Cela veut souvent dire l’une de ces trois choses :",
    threeMeanings: [
      "d’autres que vous ont les réponses ;",
      "ces sujets n’ont pas encore été abordés entre vous : dans ce cas, la première phrase est "
        + "sans doute la bonne réponse ;",
      "ce questionnaire ne convient pas à votre situation.",
    ],
    threeSteps: [
      "Choisissez trois questions qui comptent pour vous.",
      "Notez qui pourrait y répondre, et posez-les-lui.",
      "Revenez : vos réponses vous attendent, rien n’est perdu.",
    ],
    nothingApplicable:
      "Aucune question ne vous concerne : ce questionnaire ne convient sans doute pas à votre "
      + "situation.",
    nothingApplicableNext: "Essayez un autre questionnaire. Vos réponses sont gardées.",
    complete: "Compléter",
    findOut: "À trouver d’abord",
    chooseThree: "Choisir trois questions",
    dimensions: { count in
      switch count {
      case 0: "Les dimensions"
      case 1: "La dimension"
      default: "Les \(French.word(count)) dimensions"
      }
    },
    understand: "Comprendre",
    tools: "Outils",
    path: "Un chemin possible",
    goHome: "Terminer",
    overview: "Vue d’ensemble",
    continueWithTheRest: { count in
      "Continuer avec \(French.plural(count, "l’autre question", "les \(count) autres"))"
    },
    otherQuestionnaire: "Essayer un autre questionnaire",
    toolbox: "Voir la boîte à outils"
  )
}

@Sendable private func theLeastAdvanced(_ phrases: [String]) -> String {
  let name = French.plural(phrases.count, "La moins avancée", "Les moins avancées")
  return "\(name) : \(phrases.joined(separator: ", "))."
}
