import Referential

extension Messages {
  /// The plan: what one decided to do, and what became of it.
  public struct Plan: Sendable {
    public let title: String
    public let empty: String
    public let count: @Sendable (_ actions: Int, _ late: Int) -> String
    public let pick: String
    public let pickTitle: String
    public let pickIntroduction: String
    public let pickDone: String
    public let add: String
    public let order: String
    public let orderNames: [String]
    public let review: String
    public let reviewTitle: String
    public let reviewOn: @Sendable (_ date: String) -> String
    public let noReview: String
    public let inMonths: @Sendable (_ months: Int, _ date: String) -> String
    public let noDate: String
    public let share: String
    public let remove: String
    public let removeTitle: String
    public let removeQuestion: @Sendable (_ what: String) -> String
    public let removeConsequence: String
    public let confirmRemove: String
    public let keep: String
    public let untitled: String
    // One action.
    public let what: String
    public let firstStep: String
    public let owner: String
    public let due: String
    public let dueHint: String
    public let notes: String
    public let done: String
    public let status: @Sendable (_ name: String) -> String
    public let statusNames: [String]
    public let effortNames: [String]
    public let late: String
    // Candidates.
    public let step: @Sendable (_ label: String, _ from: Int, _ to: Int) -> String
    public let tryTool: @Sendable (_ title: String) -> String
    public let findOut: @Sendable (_ label: String) -> String
    // Home.
    public let home: String
    // Since last time.
    public let sinceTitle: String
    public let sinceDate: @Sendable (_ date: String) -> String
    public let sinceActions: String
    public let sinceLevels: String
    public let sinceNothing: String
    public let rose: @Sendable (_ from: Int, _ to: Int) -> String
    public let fell: @Sendable (_ from: Int, _ to: Int) -> String
    public let same: @Sendable (_ level: Int) -> String
    public let notComparable: String
    public let startOver: String
    public let needsWhat: String
    public let needsDate: String
    public let moveDown: Keys.Deed
    public let moveUp: Keys.Deed
  }

  /// The plan: what one decided to do, and what became of it.
  public var plan: Plan { language == .fr ? .french : .english }
}

extension Messages.Plan {
  static let french = Self(
    title: "Plan d’action",
    empty: "Pas encore d’action. Elle peut venir d’un résultat, ou de vous.",
    count: { actions, late in
      let all = French.count(actions, "action", "actions")
      return late == 0 ? all : "\(all), dont \(late) en retard"
    },
    pick: "Choisir parmi ce que disent les résultats",
    pickTitle: "Choisir des actions",
    pickIntroduction:
      "Trois à cinq actions suffisent. Cochez celles que vous ferez vraiment : elles vont aussitôt "
      + "dans le plan.",
    pickDone: "C’est choisi",
    add: "Écrire une action",
    order: "Ranger autrement",
    orderNames: ["Dans votre ordre", "Par dimension", "Par personne", "Par date"],
    review: "Choisir la date de la prochaine évaluation",
    reviewTitle: "La prochaine évaluation",
    reviewOn: { "Prochaine évaluation : \($0)." },
    noReview: "Pas encore de date pour la prochaine évaluation.",
    inMonths: { months, date in "Dans \(months) mois : \(date)" },
    noDate: "Pas de date",
    share: "Partager",
    remove: "Enlever cette action",
    removeTitle: "Enlever une action",
    removeQuestion: { "Enlever « \($0) » ?" },
    removeConsequence: "La touche u la fera revenir tant que vous restez dans le plan.",
    confirmRemove: "Oui, enlever",
    keep: "Non, garder",
    untitled: "Action à décrire",
    what: "Ce que nous ferons",
    firstStep: "Le premier pas   (facultatif)",
    owner: "Qui s’en charge   (facultatif)",
    due: "Pour quand   (facultatif)",
    dueHint: "Par exemple 30/4, ou 30/4/2027.",
    notes: "Où nous en sommes   (facultatif)",
    done: "C’est bon",
    status: { "État : \($0)" },
    statusNames: ["à faire", "en cours", "fait", "abandonné"],
    effortNames: [
      "une réunion", "quelques semaines à deux ou trois", "plusieurs mois ou de l’argent",
    ],
    late: "en retard",
    step: { label, from, to in "\(label) : du niveau \(from) au niveau \(to)" },
    tryTool: { "Essayer l’outil : \($0)" },
    findOut: { "Trouver la réponse : \($0)" },
    home: "Plan d’action",
    sinceTitle: "Depuis la dernière fois",
    sinceDate: { "Comparé avec l’évaluation du \($0)." },
    sinceActions: "Ce que sont devenues les actions",
    sinceLevels: "Ce qui a changé",
    sinceNothing: "Aucune réponse n’a changé.",
    rose: { from, to in "du niveau \(from) au niveau \(to)" },
    fell: { from, to in "du niveau \(from) au niveau \(to) : qu’est-ce qui a changé ?" },
    same: { "toujours au niveau \($0)" },
    notComparable: "pas de niveau les deux fois",
    startOver: "Refaire le point à partir de cette fois",
    needsWhat: "Écrivez en quelques mots ce que vous ferez.",
    needsDate: "Cette date n’est pas comprise. Écrivez-la ainsi : 30/4/2027.",
    moveDown: .init(short: "descendre", long: "descendre l’action dans le plan"),
    moveUp: .init(short: "monter", long: "monter l’action dans le plan")
  )

  static let english = Self(
    title: "Action plan",
    empty: "No action yet. It can come from a result, or from you.",
    count: { actions, late in
      let all = English.count(actions, "action", "actions")
      return late == 0 ? all : "\(all), \(late) late"
    },
    pick: "Choose from what the results say",
    pickTitle: "Choose actions",
    pickIntroduction:
      "Three to five actions are enough. Tick those you will really do: they go into the plan at once.",
    pickDone: "That is my choice",
    add: "Write an action",
    order: "Sort another way",
    orderNames: ["In your own order", "By dimension", "By person", "By date"],
    review: "Choose the date of the next assessment",
    reviewTitle: "The next assessment",
    reviewOn: { "Next assessment: \($0)." },
    noReview: "No date yet for the next assessment.",
    inMonths: { months, date in "In \(months) months: \(date)" },
    noDate: "No date",
    share: "Share",
    remove: "Take this action out",
    removeTitle: "Taking an action out",
    removeQuestion: { "Take “\($0)” out?" },
    removeConsequence: "The u key brings it back as long as you stay in the plan.",
    confirmRemove: "Yes, take it out",
    keep: "No, keep it",
    untitled: "Action to describe",
    what: "What we will do",
    firstStep: "The first step   (optional)",
    owner: "Who sees to it   (optional)",
    due: "By when   (optional)",
    dueHint: "For instance 30/4, or 30/4/2027: day first.",
    notes: "Where we are   (optional)",
    done: "Done",
    status: { "Status: \($0)" },
    statusNames: ["to do", "in progress", "done", "dropped"],
    effortNames: ["a meeting", "some weeks for two or three people", "months or money"],
    late: "late",
    step: { label, from, to in "\(label): from level \(from) to level \(to)" },
    tryTool: { "Try the tool: \($0)" },
    findOut: { "Find the answer: \($0)" },
    home: "Action plan",
    sinceTitle: "Since last time",
    sinceDate: { "Compared with the assessment of \($0)." },
    sinceActions: "What became of the actions",
    sinceLevels: "What has changed",
    sinceNothing: "No answer has changed.",
    rose: { from, to in "from level \(from) to level \(to)" },
    fell: { from, to in "from level \(from) to level \(to): what has changed?" },
    same: { "still at level \($0)" },
    notComparable: "no level both times",
    startOver: "Take stock again from this time",
    needsWhat: "Write in a few words what you will do.",
    needsDate: "This date is not understood. Write it like this: 30/4/2027.",
    moveDown: .init(short: "move down", long: "move the action down the plan"),
    moveUp: .init(short: "move up", long: "move the action up the plan")
  )
}
