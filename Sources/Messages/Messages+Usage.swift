extension Messages {
  /// What a usage error says; the program then exits 2.
  public struct Usage: Sendable {
    public let unknownOption: @Sendable (_ name: String) -> String
    public let unknownVerb: @Sendable (_ name: String) -> String
    public let didYouMean: @Sendable (_ name: String) -> String
    public let missingValue: @Sendable (_ option: String) -> String
    public let missingArgument: @Sendable (_ name: String) -> String
    public let unexpectedArgument: @Sendable (_ value: String) -> String
    public let invalidValue:
      @Sendable (_ option: String, _ value: String, _ allowed: [String]) -> String
    public let other: @Sendable (_ what: String) -> String
    public let seeHelp: @Sendable (_ command: String) -> String
  }
}

extension Messages.Usage {
  static let french = Self(
    unknownOption: { "L’option « \($0) » n’existe pas." },
    unknownVerb: { "Le verbe « \($0) » n’existe pas." },
    didYouMean: { "Vouliez-vous dire « \($0) » ?" },
    missingValue: { "L’option « \($0) » attend une valeur." },
    missingArgument: { "Il manque : \($0)." },
    unexpectedArgument: { "« \($0) » est de trop." },
    invalidValue: { option, value, allowed in
      let choice = allowed.isEmpty ? "" : " Possibles : \(allowed.joined(separator: ", "))."
      return "« \(value) » ne convient pas pour « \(option) ».\(choice)"
    },
    other: { what in "La commande n’est pas comprise : \(what)" },
    seeHelp: { "Pour l’aide : \($0)" }
  )

  static let english = Self(
    unknownOption: { "There is no option “\($0)”." },
    unknownVerb: { "There is no verb “\($0)”." },
    didYouMean: { "Did you mean “\($0)”?" },
    missingValue: { "The option “\($0)” needs a value." },
    missingArgument: { "Missing: \($0)." },
    unexpectedArgument: { "“\($0)” is one too many." },
    invalidValue: { option, value, allowed in
      let choice = allowed.isEmpty ? "" : " Possible: \(allowed.joined(separator: ", "))."
      return "“\(value)” does not suit “\(option)”.\(choice)"
    },
    other: { what in "The command is not understood: \(what)" },
    seeHelp: { "For help: \($0)" }
  )
}
