import Referential

extension Messages {
  /// What pictures say in words: the map of the questions, ranges, before and after.
  public struct Pictures: Sendable {
    /// Above the map of all questions.
    public let map: String
    /// What the signs of the map mean, with the signs themselves.
    public let mapLegend: String
    /// The same where each level has its own shade.
    public let heat: String
    public let heatLegend: String
    public let level: @Sendable (Int) -> String
    public let unknown: String
    public let notApplicable: String
    public let unanswered: String
    public let flagged: String
    public let here: String
    /// « 3 réponses sur 4 ».
    public let answered: @Sendable (_ answered: Int, _ total: Int) -> String
    // Ranges.
    public let ranges: String
    public let rangesLegend: String
    public let between: @Sendable (_ lower: String, _ upper: String) -> String
    public let exactly: @Sendable (_ position: String) -> String
    public let tooFew: String
    // Before and after.
    public let beforeAfter: String
    public let beforeAfterLegend: String
    public let rose: @Sendable (_ before: String, _ now: String) -> String
    public let fell: @Sendable (_ before: String, _ now: String) -> String
    public let same: String
    public let notComparable: String
    /// Beside the mark of a text that goes on, with the key that shows the rest.
    public let textGoesOn: @Sendable (_ key: String) -> String
    // History.
    public let history: String
    public let historyOf: @Sendable (_ assessments: Int) -> String
    public let onlyOne: String
    public let differentQuestionnaires: String
  }

  public var pictures: Pictures { language == .fr ? .french : .english }
}

extension Messages.Pictures {
  static let french = Self(
    map: "Où vous en êtes",
    mapLegend:
      "1 à 5, le niveau ; (?) ne sait pas ; (-) non concerné ; (.) sans réponse ; (!) à revoir ; "
      + "[ ] vous êtes ici.",
    heat: "Toutes les questions",
    heatLegend:
      "Le chiffre est le niveau ; plus le signe est plein, plus il est haut. (?) ne sait pas ; "
      + "(-) non concerné ; (.) sans réponse ; (!) à revoir.",
    level: { "niveau \($0)" },
    unknown: "ne sait pas",
    notApplicable: "non concerné",
    unanswered: "sans réponse",
    flagged: "à revoir",
    here: "ici",
    answered: { answered, total in
      "\(French.count(answered, "réponse", "réponses")) sur \(total)"
    },
    ranges: "Les fourchettes",
    rangesLegend:
      "De 1 à 5. Le rond est le repère ; le trait va d’un bout à l’autre de la fourchette.",
    between: { lower, upper in "entre \(lower) et \(upper)" },
    exactly: { $0 },
    tooFew: "trop peu de réponses",
    beforeAfter: "Avant, maintenant",
    beforeAfterLegend: "De 1 à 5. Rond vide : avant. Rond plein : maintenant.",
    rose: { before, now in "de \(before) à \(now)" },
    fell: { before, now in "de \(before) à \(now)" },
    same: "comme avant",
    notComparable: "pas comparable",
    textGoesOn: { key in key.isEmpty ? "la suite" : "la suite : \(key)" },
    history: "Au fil du temps",
    historyOf: { French.count($0, "évaluation", "évaluations") },
    onlyOne: "Une seule évaluation peut être lue : rien à comparer pour l’instant.",
    differentQuestionnaires:
      "La première et la dernière n’ont pas posé les mêmes questions : elles ne se comparent pas."
  )

  static let english = Self(
    map: "Where you are",
    mapLegend:
      "1 to 5, the level; (?) don’t know; (-) does not apply; (.) no answer; (!) look again; "
      + "[ ] you are here.",
    heat: "All the questions",
    heatLegend:
      "The digit is the level; the fuller the sign, the higher it is. (?) don’t know; "
      + "(-) does not apply; (.) no answer; (!) look again.",
    level: { "level \($0)" },
    unknown: "don’t know",
    notApplicable: "does not apply",
    unanswered: "no answer",
    flagged: "look again",
    here: "here",
    answered: { answered, total in
      "\(English.count(answered, "answer", "answers")) out of \(total)"
    },
    ranges: "The intervals",
    rangesLegend:
      "From 1 to 5. The dot is the position; the line goes from one end of the interval "
      + "to the other.",
    between: { lower, upper in "between \(lower) and \(upper)" },
    exactly: { $0 },
    tooFew: "too few answers",
    beforeAfter: "Before, now",
    beforeAfterLegend: "From 1 to 5. Empty dot: before. Full dot: now.",
    rose: { before, now in "from \(before) to \(now)" },
    fell: { before, now in "from \(before) to \(now)" },
    same: "as before",
    notComparable: "not comparable",
    textGoesOn: { key in key.isEmpty ? "more" : "more: \(key)" },
    history: "Over time",
    historyOf: { English.count($0, "assessment", "assessments") },
    onlyOne: "Only one assessment can be read: nothing to compare yet.",
    differentQuestionnaires:
      "The first and the last did not ask the same questions: they do not compare."
  )
}
