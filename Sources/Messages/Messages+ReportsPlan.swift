import Referential

extension Messages {
  /// What the action plan says as a document, as a table for spreadsheets and as a calendar.
  public struct ReportsPlan: Sendable {
    /// How many actions, and how many of them are late.
    public let summary: @Sendable (_ actions: Int, _ late: Int) -> String
    // Columns.
    public let number: String
    public let what: String
    public let why: String
    public let firstStep: String
    public let tool: String
    public let owner: String
    public let due: String
    public let effort: String
    public let status: String
    public let remarks: String
    public let criterion: String
    public let levelNow: String
    public let levelAimed: String
    // Cells.
    /// The criterion with the level now and the level aimed at, where they are known.
    public let whyText: @Sendable (_ label: String, _ now: Int?, _ aimed: Int?) -> String
    // Columns of the answers.
    public let questionID: String
    public let question: String
    public let label: String
    public let level: String
    public let sentence: String
    public let reason: String
    public let answeredOn: String
    // The calendar.
    public let calendar: @Sendable (_ name: String) -> String
    public let review: @Sendable (_ name: String) -> String
    public let reviewText: String
    public let line: @Sendable (_ label: String, _ text: String) -> String
  }

  /// What the action plan says outside the screens.
  public var reportsPlan: ReportsPlan {
    switch language {
    case .fr: .french
    case .en: .english
    }
  }
}

extension Messages.ReportsPlan {
  static let french = Self(
    summary: { actions, late in
      let count = French.count(actions, "action", "actions")
      return late == 0 ? "\(count)." : "\(count), dont \(French.digits(late)) en retard."
    },
    number: "Numéro",
    what: "Quoi",
    why: "Pourquoi",
    firstStep: "Premier pas",
    tool: "Outil",
    owner: "Qui",
    due: "Quand",
    effort: "Effort",
    status: "État",
    remarks: "Remarques",
    criterion: "Critère",
    levelNow: "Niveau au départ",
    levelAimed: "Niveau visé",
    whyText: { label, now, aimed in
      switch (now, aimed) {
      case (let now?, let aimed?): "\(label) : du niveau \(now) au niveau \(aimed)"
      case (nil, let aimed?): "\(label) : vers le niveau \(aimed)"
      case (let now?, nil): "\(label) : niveau \(now)"
      case (nil, nil): label
      }
    },
    questionID: "Code",
    question: "Question",
    label: "Intitulé",
    level: "Niveau",
    sentence: "Réponse",
    reason: "Pourquoi non concerné",
    answeredOn: "Répondu le",
    calendar: { name in name.isEmpty ? "Plan d’action" : "Plan d’action : \(name)" },
    review: { name in name.isEmpty ? "Refaire le point" : "Refaire le point : \(name)" },
    reviewText: "Reprendre l’évaluation avec Boussole et voir ce qui a changé.",
    line: { label, text in "\(label) : \(text)" }
  )

  static let english = Self(
    summary: { actions, late in
      let count = English.count(actions, "action", "actions")
      return late == 0 ? "\(count)." : "\(count), \(English.digits(late)) of them late."
    },
    number: "Number",
    what: "What",
    why: "Why",
    firstStep: "First step",
    tool: "Tool",
    owner: "Who",
    due: "When",
    effort: "Effort",
    status: "Status",
    remarks: "Remarks",
    criterion: "Criterion",
    levelNow: "Level at the start",
    levelAimed: "Level aimed at",
    whyText: { label, now, aimed in
      switch (now, aimed) {
      case (let now?, let aimed?): "\(label): from level \(now) to level \(aimed)"
      case (nil, let aimed?): "\(label): towards level \(aimed)"
      case (let now?, nil): "\(label): level \(now)"
      case (nil, nil): label
      }
    },
    questionID: "Code",
    question: "Question",
    label: "Label",
    level: "Level",
    sentence: "Answer",
    reason: "Why it does not apply",
    answeredOn: "Answered on",
    calendar: { name in name.isEmpty ? "Action plan" : "Action plan: \(name)" },
    review: { name in name.isEmpty ? "Take stock again" : "Take stock again: \(name)" },
    reviewText: "Take up the assessment again with Boussole and see what has changed.",
    line: { label, text in "\(label): \(text)" }
  )
}
