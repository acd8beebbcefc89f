import Referential

extension Messages {
  /// One action of the plan, and what becomes of the actions of the assessment before.
  public struct PlanAction: Sendable {
    public let title: String
    public let edit: String
    public let formTitle: String
    public let purpose: @Sendable (_ label: String) -> String
    public let purposeTitle: String
    public let noPurpose: String
    public let aim: @Sendable (_ level: Int) -> String
    public let aimTitle: String
    public let tool: @Sendable (_ title: String) -> String
    public let toolTitle: String
    public let noTool: String
    public let effortTitle: String
    public let moveUp: String
    public let moveDown: String
    public let backToPlan: String
    /// How far an action is, by whom and for when; parts that are empty are left out.
    public let line: @Sendable (_ status: String, _ owner: String, _ due: String) -> String
    public let late: String
    // Groups of a plan.
    public let noDimension: String
    public let nobody: String
    // What the results propose.
    public let toDebate: String
    public let toWorkOn: String
    public let pathSteps: String
    public let tools: String
    public let toFindOut: String
    public let debate: @Sendable (_ label: String) -> String
    // The next assessment.
    public let otherDate: String
    public let otherDateChosen: @Sendable (_ date: String) -> String
    public let dateField: String
    public let dateNotKept: @Sendable (_ typed: String) -> String
    /// Another program holds the assessment.
    public let openElsewhere: String
    /// An option of the verb that says more about a new action.
    public let needsAdd: @Sendable (_ option: String) -> String
    // Home.
    public let homeDetail: @Sendable (_ actions: Int, _ late: Int, _ what: String) -> String
    public let reviewPassed: @Sendable (_ name: String, _ date: String) -> String
    // Since last time.
    public let stillOpen: @Sendable (_ actions: Int) -> String
    public let question: String
    public let verdictNames: [String]
    public let verdictDetails: [String]
    /// What was decided, in the order of the verdicts.
    public let decided: [String]
    public let toDecide: String
    public let before: @Sendable (_ date: String, _ status: String) -> String
    public let dimensionChange: @Sendable (_ before: String, _ now: String) -> String
    public let dimensionSame: @Sendable (_ now: String) -> String
    public let dimensions: String
    /// The level followed, or not, for an action that was done.
    public let followed: String
  }

  /// One action of the plan, and what becomes of the actions of the assessment before.
  public var planAction: PlanAction { language == .fr ? .french : .english }
}

extension Messages.PlanAction {
  static let french = Self(
    title: "Une action",
    edit: "Changer le texte, la personne, la date",
    formTitle: "Ce que nous décidons",
    purpose: { "À quoi elle répond : \($0)" },
    purposeTitle: "À quoi répond cette action ?",
    noPurpose: "À aucune question en particulier",
    aim: { "Niveau visé : \($0)" },
    aimTitle: "Quelle phrase aimeriez-vous pouvoir dire ?",
    tool: { "Outil : \($0)" },
    toolTitle: "Un outil pour cette action ?",
    noTool: "Aucun outil",
    effortTitle: "Quel effort demande-t-elle ?",
    moveUp: "La monter dans le plan",
    moveDown: "La descendre dans le plan",
    backToPlan: "Revenir au plan",
    line: { status, owner, due in
      var text = status
      if !owner.isEmpty { text += ", par \(owner)" }
      if !due.isEmpty { text += ", pour le \(due)" }
      return text + "."
    },
    late: "En retard.",
    noDimension: "Sans lien avec une dimension",
    nobody: "Personne pour l’instant",
    toDebate: "Points à débattre",
    toWorkOn: "Points à travailler",
    pathSteps: "Un chemin possible",
    tools: "Outils proposés",
    toFindOut: "Réponses à trouver",
    debate: { "En parler ensemble : \($0)" },
    otherDate: "Une autre date",
    otherDateChosen: { "Une autre date : \($0)" },
    dateField: "La date de la prochaine évaluation",
    dateNotKept: { "« \($0) » n’est pas une date : elle n’a pas été gardée." },
    openElsewhere:
      "Cette évaluation est ouverte dans une autre fenêtre. Fermez-la, puis recommencez.",
    needsAdd: { "« \($0) » va avec « --add », qui dit ce que vous ferez." },
    homeDetail: { actions, late, what in
      let all = French.count(actions, "action", "actions")
      return switch late {
      case 0: actions == 1 ? "\(all), à jour." : "\(all), toutes à jour."
      case 1: "\(all), dont 1 en retard : « \(what) »."
      default: "\(all), dont \(late) en retard. La plus ancienne : « \(what) »."
      }
    },
    reviewPassed: { name, date in
      "« \(name) » : vous aviez prévu de refaire le point le \(date)."
    },
    stillOpen: { actions in
      actions == 1
        ? "Une action n’est pas faite, et ce n’est pas une faute. Est-elle toujours utile ?"
        : "\(actions) actions ne sont pas faites, et ce n’est pas une faute. Sont-elles toujours "
          + "utiles ?"
    },
    question: "Cette action est-elle toujours utile ?",
    verdictNames: ["Elle est faite", "Garder", "Changer", "Abandonner"],
    verdictDetails: [
      "Elle entre dans le plan d’aujourd’hui comme faite.",
      "Elle continue telle quelle. Une date passée est retirée.",
      "La garder, et en changer le texte, la personne ou la date.",
      "Ne plus s’en occuper. Le plan en garde la trace.",
    ],
    decided: ["faite", "gardée", "gardée", "abandonnée"],
    toDecide: "à décider",
    before: { date, status in "Le \(date) : \(status)" },
    dimensionChange: { before, now in "\(before), puis \(now)" },
    dimensionSame: { now in "toujours \(now)" },
    dimensions: "Les dimensions",
    followed: "Le niveau a suivi"
  )

  static let english = Self(
    title: "One action",
    edit: "Change the text, the person, the date",
    formTitle: "What we decide",
    purpose: { "What it answers: \($0)" },
    purposeTitle: "What does this action answer?",
    noPurpose: "No question in particular",
    aim: { "Level aimed at: \($0)" },
    aimTitle: "Which sentence would you like to be able to say?",
    tool: { "Tool: \($0)" },
    toolTitle: "A tool for this action?",
    noTool: "No tool",
    effortTitle: "How much effort does it take?",
    moveUp: "Move it up the plan",
    moveDown: "Move it down the plan",
    backToPlan: "Back to the plan",
    line: { status, owner, due in
      var text = status
      if !owner.isEmpty { text += ", by \(owner)" }
      if !due.isEmpty { text += ", due \(due)" }
      return text + "."
    },
    late: "Late.",
    noDimension: "Not tied to a dimension",
    nobody: "Nobody yet",
    toDebate: "Points to debate",
    toWorkOn: "Points to work on",
    pathSteps: "A possible path",
    tools: "Suggested tools",
    toFindOut: "Answers to find",
    debate: { "Talk it over together: \($0)" },
    otherDate: "Another date",
    otherDateChosen: { "Another date: \($0)" },
    dateField: "The date of the next assessment",
    dateNotKept: { "“\($0)” is no date: it was not kept." },
    openElsewhere: "This assessment is open in another window. Close it, then try again.",
    needsAdd: { "“\($0)” goes with “--add”, which says what you will do." },
    homeDetail: { actions, late, what in
      let all = English.count(actions, "action", "actions")
      return switch late {
      case 0: actions == 1 ? "\(all), up to date." : "\(all), all up to date."
      case 1: "\(all), 1 late: “\(what)”."
      default: "\(all), \(late) late. The oldest: “\(what)”."
      }
    },
    reviewPassed: { name, date in "“\(name)”: you meant to take stock again on \(date)." },
    stillOpen: { actions in
      actions == 1
        ? "One action is not done, and that is nobody’s fault. Is it still useful?"
        : "\(actions) actions are not done, and that is nobody’s fault. Are they still useful?"
    },
    question: "Is this action still useful?",
    verdictNames: ["It is done", "Keep", "Change", "Drop"],
    verdictDetails: [
      "It enters today’s plan as done.",
      "It goes on as it is. A date that has passed is taken away.",
      "Keep it, and change its text, its person or its date.",
      "Leave it. The plan keeps a trace of it.",
    ],
    decided: ["done", "kept", "kept", "dropped"],
    toDecide: "to decide",
    before: { date, status in "On \(date): \(status)" },
    dimensionChange: { before, now in "\(before), then \(now)" },
    dimensionSame: { now in "still \(now)" },
    dimensions: "The dimensions",
    followed: "The level followed"
  )
}
