public import Referential

extension Messages {
  /// Recommended tools, the toolbox, and one tool.
  public struct Tools: Sendable {
    public let recommended: String
    public let allRecommended: String
    public let more: @Sendable (_ total: Int) -> String
    public let none: String
    public let adviceOnly: String
    public let toolbox: String
    public let toolCount: @Sendable (Int) -> String
    public let search: String
    public let searchHint: String
    public let nothingFound: @Sendable (_ words: String) -> String
    // One tool.
    public let publisher: String
    public let date: String
    public let kind: String
    public let uses: String
    public let needs: String
    public let stages: String
    public let profiles: String
    public let everyone: String
    public let language: String
    public let languageName: @Sendable (Tool.DocumentLanguage) -> String
    public let link: String
    public let lastKnownLink: String
    /// No address is known: whom to ask.
    public let noLink: @Sendable (_ publisher: String) -> String
    public let archive: String
    public let unknownState: String
    public let inArticle: String
    public let why: String
    // One of our own sheets.
    public let ownSheet: String
    public let purpose: String
    public let time: String
    public let who: String
    public let steps: String
    public let toFillIn: String
    public let columns: @Sendable (_ titles: [String]) -> String
    public let row: @Sendable (_ number: Int) -> String
    public let tip: String
    /// The kinds, uses, natures when the referential has not been read.
    public let sheetDetail: @Sendable (_ minutes: Int?) -> String
    public let missing: String
  }
}

extension Messages.Tools {
  static let french = Self(
    recommended: "Outils pour la suite",
    allRecommended: "Tous les outils proposés",
    more: { total in "Voir les \(total) outils proposés" },
    none: "Aucun outil à proposer d’après ces réponses. La boîte à outils les contient tous.",
    adviceOnly: "Ce sont des propositions : prenez ce qui vous sert.",
    toolbox: "Boîte à outils",
    toolCount: { French.count($0, "outil", "outils") },
    search: "Chercher",
    searchHint: "Un mot du titre, de la description ou de l’éditeur.",
    nothingFound: { words in
      "Aucun outil ne répond à « \(words) ». Essayez un mot plus court."
    },
    publisher: "Publié par",
    date: "Date",
    kind: "Nature",
    uses: "Pour",
    needs: "Utile pour",
    stages: "Étapes",
    profiles: "S’adresse à",
    everyone: "tout le monde",
    language: "Langue",
    languageName: { language in
      switch language {
      case .fr: "français"
      case .en: "anglais"
      case .both: "français et anglais"
      }
    },
    link: "Adresse",
    lastKnownLink: "Dernière adresse connue",
    noLink: { publisher in
      publisher.isEmpty
        ? "Adresse inconnue : cherchez par le titre."
        : "Adresse inconnue : demandez-le à \(publisher), ou cherchez par le titre."
    },
    archive: "Archive : se lit encore, n’est plus proposé.",
    unknownState: "Nous ne savons pas s’il est encore disponible.",
    inArticle: "Cité dans l’article dont Boussole s’inspire.",
    why: "Pourquoi cet outil",
    ownSheet: "Une fiche de Boussole, à remplir ensemble.",
    purpose: "À quoi elle sert",
    time: "Durée",
    who: "Avec qui",
    steps: "Comment faire",
    toFillIn: "À remplir",
    columns: { titles in "Colonnes : \(titles.joined(separator: ", "))." },
    row: { number in "Ligne \(number)" },
    tip: "Un conseil",
    sheetDetail: { minutes in
      "Fiche à remplir ensemble"
        + (minutes.map { ", \(French.count($0, "minute", "minutes"))." } ?? ".")
    },
    missing: "Cet outil n’est plus dans la boîte à outils."
  )

  static let english = Self(
    recommended: "Tools for what comes next",
    allRecommended: "All the tools suggested",
    more: { total in "See the \(total) tools suggested" },
    none: "No tool to suggest from these answers. The toolbox holds them all.",
    adviceOnly: "These are suggestions: take what serves you.",
    toolbox: "Toolbox",
    toolCount: { English.count($0, "tool", "tools") },
    search: "Search",
    searchHint: "A word of the title, the description or the publisher.",
    nothingFound: { words in "No tool matches “\(words)”. Try a shorter word." },
    publisher: "Published by",
    date: "Date",
    kind: "What it is",
    uses: "To",
    needs: "Useful to",
    stages: "Stages",
    profiles: "Meant for",
    everyone: "everyone",
    language: "Language",
    languageName: { language in
      switch language {
      case .fr: "French"
      case .en: "English"
      case .both: "French and English"
      }
    },
    link: "Address",
    lastKnownLink: "Last known address",
    noLink: { publisher in
      publisher.isEmpty
        ? "Address unknown: search for the title."
        : "Address unknown: ask \(publisher), or search for the title."
    },
    archive: "Archive: still worth reading, no longer suggested.",
    unknownState: "We do not know whether it is still available.",
    inArticle: "Named in the article that Boussole draws on.",
    why: "Why this tool",
    ownSheet: "A sheet by Boussole, to fill in together.",
    purpose: "What it is for",
    time: "Time",
    who: "With whom",
    steps: "How to go about it",
    toFillIn: "To fill in",
    columns: { titles in "Columns: \(titles.joined(separator: ", "))." },
    row: { number in "Row \(number)" },
    tip: "A tip",
    sheetDetail: { minutes in
      "Sheet to fill in together"
        + (minutes.map { ", \(English.count($0, "minute", "minutes"))." } ?? ".")
    },
    missing: "This tool is no longer in the toolbox."
  )
}
