public import Referential

extension Messages {
  /// Stages and bands, assured or to be confirmed.
  public struct Stages: Sendable {
    /// The name of a stage, when the referential has not been read.
    public let name: @Sendable (Stage) -> String
    /// The name of a band, when the referential has not been read.
    public let band: @Sendable (Band) -> String
    /// « à discuter ou point d’appui ».
    public let either: @Sendable (_ lower: String, _ upper: String) -> String
    public let stage: @Sendable (_ title: String) -> String
    public let between: @Sendable (_ lower: String, _ upper: String) -> String
    public let probably: @Sendable (_ title: String) -> String
    /// How many answers the stage depends on.
    public let depends: @Sendable (_ missing: Int) -> String
    /// The one answer that is missing, by its label.
    public let oneMissing: @Sendable (_ label: String) -> String
    /// Stages that the missing answers can lead to, each with the whole mean level that suffices.
    public let settles: @Sendable (_ limits: [(stage: String, level: Int)]) -> String
    public let settlesAlone: @Sendable (_ limits: [(stage: String, level: Int)]) -> String
    public let noneForFirstReading: String
    public let noneTooFew: String
    public let noneAllUnknown: String
    /// The position is not shown: these dimensions have too few answers.
    public let notEstablished: @Sendable (_ phrases: [String]) -> String
    /// The stage of the position lies two stages from the one declared.
    public let farFromDeclared: @Sendable (_ declared: String, _ found: String) -> String
  }
}

extension Messages.Stages {
  static let french = Self(
    name: { stage in
      switch stage {
      case .discover: "Découvrir"
      case .tryOut: "Expérimenter"
      case .organise: "Structurer"
      case .spread: "Déployer"
      }
    },
    band: { band in
      switch band {
      case .work: "à travailler"
      case .discuss: "à discuter"
      case .strength: "point d’appui"
      }
    },
    either: { lower, upper in "\(lower) ou \(upper)" },
    stage: { "Étape : \($0)" },
    between: { lower, upper in "Étape à confirmer : entre \(lower) et \(upper)" },
    probably: { "Étape à confirmer : sans doute \($0)" },
    depends: { count in
      count == 1
        ? "Tout dépend d’une réponse que vous n’avez pas encore."
        : "Tout dépend de \(French.word(count)) réponses que vous n’avez pas encore."
    },
    oneMissing: { "Une réponse manque pour en être sûr : « \($0) »." },
    settles: { limits in
      let parts = limits.map {
        "\($0.stage) si elles se situent, en moyenne, \(atLevelOrAboveInFrench($0.level))"
      }
      return parts.isEmpty ? "" : "Elle sera \(parts.joined(separator: ", "))."
    },
    settlesAlone: { limits in
      let parts = limits.map { "\($0.stage) si elle se situe \(atLevelOrAboveInFrench($0.level))" }
      return parts.isEmpty ? "" : "L’étape sera \(parts.joined(separator: ", "))."
    },
    noneForFirstReading:
      "Une première lecture n’indique pas d’étape : elle dit par où commencer.",
    noneTooFew:
      "Aucune étape n’est indiquée : il faut au moins huit questions qui vous concernent, dans "
      + "deux dimensions.",
    noneAllUnknown: "Aucune étape n’est indiquée : avec ces réponses, toutes sont possibles.",
    notEstablished: { phrases in
      "Trop peu de réponses pour situer : \(phrases.joined(separator: ", "))."
    },
    farFromDeclared: { declared, found in
      "Vous aviez dit : \(declared). Vos réponses disent plutôt : \(found). Les deux peuvent être "
        + "vrais ; parlez-en."
    }
  )

  static let english = Self(
    name: { stage in
      switch stage {
      case .discover: "Discover"
      case .tryOut: "Try out"
      case .organise: "Organise"
      case .spread: "Spread"
      }
    },
    band: { band in
      switch band {
      case .work: "to work on"
      case .discuss: "to discuss"
      case .strength: "to build on"
      }
    },
    either: { lower, upper in "\(lower) or \(upper)" },
    stage: { "Stage: \($0)" },
    between: { lower, upper in "Stage to be confirmed: between \(lower) and \(upper)" },
    probably: { "Stage to be confirmed: probably \($0)" },
    depends: { count in
      count == 1
        ? "It depends on one answer you do not have yet."
        : "It depends on \(English.word(count)) answers you do not have yet."
    },
    oneMissing: { "One answer is missing to be sure: “\($0)”." },
    settles: { limits in
      let parts = limits.map {
        "\($0.stage) if they stand, on average, at \(atLevelOrAbove($0.level))"
      }
      return parts.isEmpty ? "" : "It will be \(parts.joined(separator: ", "))."
    },
    settlesAlone: { limits in
      let parts = limits.map { "\($0.stage) if it stands at \(atLevelOrAbove($0.level))" }
      return parts.isEmpty ? "" : "The stage will be \(parts.joined(separator: ", "))."
    },
    noneForFirstReading: "A first reading gives no stage: it says where to begin.",
    noneTooFew:
      "No stage is given: it takes at least eight questions that apply to you, in two dimensions.",
    noneAllUnknown: "No stage is given: with these answers, all of them are possible.",
    notEstablished: { phrases in
      "Too few answers to say where these stand: \(phrases.joined(separator: ", "))."
    },
    farFromDeclared: { declared, found in
      "You had said: \(declared). Your answers rather say: \(found). Both can be true; talk about "
        + "it."
    }
  )
}

/// There is nothing above the last level.
private func atLevelOrAboveInFrench(_ level: Int) -> String {
  level >= 5 ? "au niveau \(level)" : "au niveau \(level) ou plus haut"
}

private func atLevelOrAbove(_ level: Int) -> String {
  level >= 5 ? "level \(level)" : "level \(level) or above"
}
