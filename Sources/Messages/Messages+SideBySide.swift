import Referential

extension Messages {
  /// Two assessments side by side: two dates, or two partners.
  public struct SideBySide: Sendable {
    public let title: String
    public let chooseTwo: String
    public let whichFirst: String
    public let whichSecond: String
    public let chosenFirst: @Sendable (_ date: String) -> String
    /// The same people at two dates.
    public let between: @Sendable (_ first: String, _ second: String) -> String
    // Two partners.
    public let heading: String
    public let both: @Sendable (_ first: String, _ second: String) -> String
    public let named: @Sendable (_ name: String, _ date: String) -> String
    public let legend: @Sendable (_ first: String, _ second: String) -> String
    public let same: String
    public let figures: @Sendable (_ first: String, _ second: String) -> String
    public let levels: @Sendable (_ first: Int, _ second: Int) -> String
    public let fromTo: @Sendable (_ first: Int, _ second: Int) -> String
    public let differing: String
    public let nothingDiffers: String
    // What cannot be compared.
    public let onlyAskedBothTimes: String
    public let otherQuestionnaire: @Sendable (_ first: String, _ second: String) -> String
  }

  public var sideBySide: SideBySide { language == .fr ? .french : .english }
}

extension Messages.SideBySide {
  static let french = Self(
    title: "Deux évaluations, côte à côte",
    chooseTwo: "Choisir deux évaluations à comparer",
    whichFirst: "Laquelle d’abord ?",
    whichSecond: "Avec laquelle la comparer ?",
    chosenFirst: { date in "Choisie d’abord : celle du \(date)." },
    between: { first, second in "Entre le \(first) et le \(second)." },
    heading: "Côte à côte",
    both: { first, second in "\(first) et \(second)." },
    named: { name, date in "\(name) (\(date))" },
    legend: { first, second in "De 1 à 5. Rond vide : \(first). Rond plein : \(second)." },
    same: "le même repère",
    figures: { first, second in "\(first) et \(second)" },
    levels: { first, second in "niveau \(first) et niveau \(second)" },
    fromTo: { first, second in "du niveau \(first) au niveau \(second)" },
    differing: "Ce qui diffère",
    nothingDiffers: "Les réponses données des deux côtés sont les mêmes.",
    onlyAskedBothTimes:
      "Elles n’ont pas la même étendue : seules les questions posées les deux fois se comparent.",
    otherQuestionnaire: { first, second in
      "Elles ne répondent pas au même questionnaire : « \(first) » et « \(second) ». Elles ne "
        + "se comparent pas."
    }
  )

  static let english = Self(
    title: "Two assessments, side by side",
    chooseTwo: "Choose two assessments to compare",
    whichFirst: "Which one first?",
    whichSecond: "Compare it with which one?",
    chosenFirst: { date in "Chosen first: the one of \(date)." },
    between: { first, second in "Between \(first) and \(second)." },
    heading: "Side by side",
    both: { first, second in "\(first) and \(second)." },
    named: { name, date in "\(name) (\(date))" },
    legend: { first, second in "From 1 to 5. Open circle: \(first). Full circle: \(second)." },
    same: "the same position",
    figures: { first, second in "\(first) and \(second)" },
    levels: { first, second in "level \(first) and level \(second)" },
    fromTo: { first, second in "from level \(first) to level \(second)" },
    differing: "What differs",
    nothingDiffers: "The answers given on both sides are the same.",
    onlyAskedBothTimes:
      "They do not have the same scope: only the questions asked both times are compared.",
    otherQuestionnaire: { first, second in
      "They do not answer the same questionnaire: “\(first)” and “\(second)”. They cannot be "
        + "compared."
    }
  )
}
