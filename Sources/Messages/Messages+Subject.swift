public import Referential

extension Messages {
  /// What is assessed: its name and the lines that make it possible to compare later.
  public struct Subject: Sendable {
    public let title: @Sendable (SubjectKind) -> String
    public let name: @Sendable (SubjectKind) -> String
    public let partners: @Sendable (SubjectKind) -> String
    public let partnersHint: String
    public let since: @Sendable (SubjectKind) -> String
    public let onBehalfOf: String
    public let respondent: String
    /// Said after the label of a line that may stay empty.
    public let optional: String
    public let later: @Sendable (SubjectKind) -> String
    public let next: String
  }
}

extension Messages.Subject {
  static let french = Self(
    title: { kind in
      switch kind {
      case .alliance: "De quelle alliance parlons-nous ?"
      case .alliances: "De quelles alliances parlons-nous ?"
      case .organisation: "De quelle organisation parlons-nous ?"
      case .solution: "De quelle solution parlons-nous ?"
      case .territory: "De quel territoire parlons-nous ?"
      case .animation: "De quelle structure parlons-nous ?"
      case .support: "De quel soutien parlons-nous ?"
      }
    },
    name: { kind in
      switch kind {
      case .alliance, .solution, .support: "Son nom, comme vous l’appelez entre vous"
      case .alliances: "L’organisation dont vous regardez les alliances"
      case .organisation, .territory, .animation: "Son nom"
      }
    },
    partners: { kind in
      switch kind {
      case .alliance: "Les organisations partenaires, la vôtre comprise"
      case .alliances, .organisation: "Vos principaux partenaires"
      case .solution, .territory, .animation, .support: "Les organisations concernées"
      }
    },
    partnersHint: "Avec des virgules.",
    since: { kind in
      switch kind {
      case .alliance, .support: "Depuis quand travaillez-vous ensemble ?"
      case .alliances: "Depuis quand faites-vous alliance ?"
      case .organisation, .solution, .territory, .animation: "Depuis quand existe-t-elle ?"
      }
    },
    onBehalfOf: "Vous répondez pour",
    respondent: "Votre nom ou un surnom",
    optional: "(facultatif)",
    later: { kind in
      kind == .alliance
        ? "Plus tard, ces lignes permettront de comparer deux dates, ou deux partenaires. Tout se "
          + "modifie."
        : "Plus tard, ces lignes permettront de comparer deux dates. Tout se modifie."
    },
    next: "Continuer"
  )

  static let english = Self(
    title: { kind in
      switch kind {
      case .alliance: "Which alliance are we talking about?"
      case .alliances: "Which alliances are we talking about?"
      case .organisation: "Which organisation are we talking about?"
      case .solution: "Which solution are we talking about?"
      case .territory: "Which territory are we talking about?"
      case .animation: "Which body are we talking about?"
      case .support: "Which support are we talking about?"
      }
    },
    name: { kind in
      switch kind {
      case .alliance, .solution, .support: "Its name, as you call it among yourselves"
      case .alliances: "The organisation whose alliances you are looking at"
      case .organisation, .territory, .animation: "Its name"
      }
    },
    partners: { kind in
      switch kind {
      case .alliance: "The partner organisations, yours included"
      case .alliances, .organisation: "Your main partners"
      case .solution, .territory, .animation, .support: "The organisations concerned"
      }
    },
    partnersHint: "Separated by commas.",
    since: { kind in
      switch kind {
      case .alliance, .support: "Since when have you worked together?"
      case .alliances: "Since when have you been building alliances?"
      case .organisation, .solution, .territory, .animation: "Since when has it existed?"
      }
    },
    onBehalfOf: "You answer on behalf of",
    respondent: "Your name or a nickname",
    optional: "(optional)",
    later: { kind in
      kind == .alliance
        ? "Later on, these lines make it possible to compare two dates, or two partners. "
          + "Everything can be changed."
        : "Later on, these lines make it possible to compare two dates. Everything can be changed."
    },
    next: "Continue"
  )
}
