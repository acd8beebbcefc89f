import Referential

extension Messages {
  /// Organisations side by side on a screen.
  public struct WorkshopCrossed: Sendable {
    public let gap: @Sendable (_ gap: String) -> String
    /// Names of those that see it highest.
    public let higher: @Sendable (_ names: [String]) -> String
    public let of: @Sendable (_ name: String, _ mean: String) -> String
    public let on: @Sendable (_ criteria: Int) -> String
    public let note: String
    public let allWithheld: String
    public let withheld: @Sendable (_ criteria: String) -> String
    public let advice: String
    public let erased: String
    public let beforeEnding: String
    public let nobody: String
    /// Where a gap is not the difference of the means as they are printed.
    public let decimals: String
  }

  /// Organisations side by side on a screen.
  public var workshopCrossed: WorkshopCrossed { language == .fr ? .french : .english }
}

extension Messages.WorkshopCrossed {
  static let french = Self(
    gap: { "écart \($0)" },
    higher: { names in "plus haut : \(names.joined(separator: ", "))" },
    of: { name, mean in "\(name) \(mean)" },
    on: { criteria in "sur \(French.count(criteria, "question", "questions"))" },
    note:
      "Une organisation, une voix : chaque chiffre est la moyenne de ses bulletins, qu’elle en ait deux "
      + "ou huit.",
    allWithheld:
      "Rien ne peut être montré ici : sans les noms, une organisation de moins de trois personnes n’est "
      + "pas montrée à part, ni celle qui la laisserait deviner.",
    withheld: { criteria in
      "Pas montré, faute de trois réponses dans chaque organisation : \(criteria)."
    },
    advice:
      "Pour comparer de petites équipes, préparez la séance avec une voix par organisation.",
    erased:
      "Les bulletins sont effacés, et il ne reste plus qui a répondu quoi : les regards croisés se font "
      + "avant la fin de la séance.",
    beforeEnding:
      "Les regards croisés ne pourront plus être faits : gardez-en le document avant, depuis leur écran.",
    nobody: "Deux organisations doivent avoir répondu aux mêmes questions.",
    decimals:
      "Moyennes et écarts sont calculés exactement, puis coupés après une décimale : en les soustrayant, "
      + "on peut trouver un dixième de différence."
  )

  static let english = Self(
    gap: { "gap \($0)" },
    higher: { names in "higher: \(names.joined(separator: ", "))" },
    of: { name, mean in "\(name) \(mean)" },
    on: { criteria in "on \(English.count(criteria, "question", "questions"))" },
    note:
      "One organisation, one voice: each figure is the mean of its ballots, whether it has two or eight.",
    allWithheld:
      "Nothing can be shown here: without names an organisation of fewer than three people is not shown "
      + "apart, nor is one that would let it be guessed.",
    withheld: { criteria in
      "Not shown, for want of three answers in each organisation: \(criteria)."
    },
    advice: "To compare small teams, prepare the session with one voice per organisation.",
    erased:
      "The ballots are erased, and who answered what is gone: organisations are compared before the "
      + "session ends.",
    beforeEnding:
      "Organisations can no longer be compared afterwards: keep the document first, from their screen.",
    nobody: "Two organisations must have answered the same questions.",
    decimals:
      "Means and gaps are computed exactly, then cut after one decimal: by subtracting them one may find "
      + "a tenth more or less."
  )
}
