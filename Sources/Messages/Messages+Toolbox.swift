import Referential

extension Messages {
  /// Narrowing the toolbox, and what one does with a tool.
  public struct Toolbox: Sendable {
    public let situations: String
    /// The situation that was chosen.
    public let situation: @Sendable (_ title: String) -> String
    public let situationQuestion: String
    public let filters: String
    public let filtersHint: String
    /// The filters that were chosen, beside the entry.
    public let filtered: @Sendable (_ values: [String]) -> String
    public let clear: String
    public let seeTools: @Sendable (Int) -> String
    public let kept: @Sendable (Int) -> String
    public let allTools: String
    public let hidden: @Sendable (Int) -> String
    /// Under a search: hidden tools that match as well.
    public let hiddenToo: @Sendable (Int) -> String
    /// On home: « 2 outils gardés de côté. »
    public let keptAside: @Sendable (Int) -> String
    public let keptTitle: String
    public let hiddenTitle: String
    public let nothingHere: String
    public let need: String
    public let profile: String
    public let use: String
    public let kind: String
    public let nature: String
    public let stage: String
    public let all: String
    // One tool.
    public let keep: String
    public let keepNoMore: String
    public let plan: String
    public let planNoMore: String
    public let planQuestion: String
    public let hide: String
    public let showAgain: String
    public let isKept: String
    public let isNotKept: String
    public let isHidden: String
    public let isShown: String
    public let isPlanned: String
    public let isNotPlanned: String
  }

  /// Narrowing the toolbox, and what one does with a tool.
  public var toolbox: Toolbox { language == .fr ? .french : .english }
}

extension Messages.Toolbox {
  static let french = Self(
    situations: "Partir de votre situation",
    situation: { title in "Votre situation : \(title)" },
    situationQuestion: "Que cherchez-vous à faire ?",
    filters: "Filtrer",
    filtersHint: "Un filtre de plus montre moins d’outils. Rien n’est choisi à votre place.",
    filtered: { values in "Filtres : \(values.joined(separator: ", "))" },
    clear: "Retirer tous les filtres",
    seeTools: { count in
      count == 0
        ? "Aucun outil : retirez un filtre" : "Voir \(French.count(count, "outil", "outils"))"
    },
    kept: { count in "Voir \(French.count(count, "outil gardé", "outils gardés")) de côté" },
    allTools: "Revenir à tous les outils",
    hidden: { count in "Voir \(French.count(count, "outil masqué", "outils masqués"))" },
    hiddenToo: { count in
      let also = French.plural(
        count, "outil masqué correspond aussi. Pour le",
        "outils masqués correspondent aussi. Pour les")
      return "\(count) \(also) voir : Filtrer."
    },
    keptAside: { count in "\(French.count(count, "outil gardé", "outils gardés")) de côté." },
    keptTitle: "Outils gardés de côté",
    hiddenTitle: "Outils masqués",
    nothingHere: "Aucun outil ici. Retirez un filtre, ou revenez à tous les outils.",
    need: "Situation",
    profile: "Pour qui",
    use: "Pour quoi faire",
    kind: "Données, outils ou compétences",
    nature: "Sous quelle forme",
    stage: "Étape",
    all: "Tout",
    keep: "Garder de côté",
    keepNoMore: "Ne plus garder",
    plan: "Mettre dans un plan",
    planNoMore: "Retirer du plan",
    planQuestion: "Dans le plan de quelle évaluation ?",
    hide: "Masquer",
    showAgain: "Ne plus masquer",
    isKept: "Gardé de côté. Vous le retrouvez depuis l’accueil.",
    isNotKept: "Cet outil n’est plus gardé de côté.",
    isHidden: "Masqué : il ne sera plus montré dans la boîte à outils.",
    isShown: "Cet outil est de nouveau montré.",
    isPlanned: "Ajouté au plan d’action.",
    isNotPlanned: "Retiré du plan d’action."
  )

  static let english = Self(
    situations: "Start from your situation",
    situation: { title in "Your situation: \(title)" },
    situationQuestion: "What are you trying to do?",
    filters: "Filter",
    filtersHint: "Each filter shows fewer tools. Nothing is chosen for you.",
    filtered: { values in "Filters: \(values.joined(separator: ", "))" },
    clear: "Remove all filters",
    seeTools: { count in
      count == 0 ? "No tool: remove a filter" : "See \(English.count(count, "tool", "tools"))"
    },
    kept: { count in "See \(English.count(count, "tool", "tools")) kept aside" },
    allTools: "Back to all the tools",
    hidden: { count in "See \(English.count(count, "hidden tool", "hidden tools"))" },
    hiddenToo: { count in
      let also = English.plural(
        count, "hidden tool matches as well. To see it", "hidden tools match as well. To see them")
      return "\(count) \(also): Filter."
    },
    keptAside: { count in "\(English.count(count, "tool", "tools")) kept aside." },
    keptTitle: "Tools kept aside",
    hiddenTitle: "Hidden tools",
    nothingHere: "No tool here. Remove a filter, or go back to all the tools.",
    need: "Situation",
    profile: "For whom",
    use: "What for",
    kind: "Facts, tools or people",
    nature: "In what form",
    stage: "Stage",
    all: "All",
    keep: "Keep aside",
    keepNoMore: "Keep no longer",
    plan: "Put into a plan",
    planNoMore: "Take out of the plan",
    planQuestion: "Into the plan of which assessment?",
    hide: "Hide",
    showAgain: "Stop hiding",
    isKept: "Kept aside. You will find it again from home.",
    isNotKept: "This tool is no longer kept aside.",
    isHidden: "Hidden: the toolbox will not show it any more.",
    isShown: "This tool is shown again.",
    isPlanned: "Added to the action plan.",
    isNotPlanned: "Taken out of the action plan."
  )
}
