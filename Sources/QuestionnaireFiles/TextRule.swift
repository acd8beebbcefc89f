/// What is asked of a text, by the place it has on screens.
struct TextRule {
  /// Longer is an error.
  var limit: Int?
  /// Longer is a warning.
  var comfortable: Int?
  /// Jargon is explained there.
  var mayUseJargon = false
  /// Words to avoid are named there, to say what Boussole is not; or the words are someone else's.
  var mayUseAvoidedWords = false
  /// A published title keeps its words in every language.
  var mayBeSame = false

  static let label = TextRule(limit: 34)
  static let question = TextRule(limit: 92)
  static let level = TextRule(limit: 110)
  static let help = TextRule(limit: 220, mayUseJargon: true)
  static let prompt = TextRule(limit: 220)
  static let firstAction = TextRule(limit: 260)
  static let findPlace = TextRule(limit: 44)
  static let findSettles = TextRule(limit: 110)
  static let forYouIf = TextRule(limit: 110)
  static let title = TextRule(comfortable: 60)
  static let subtitle = TextRule(comfortable: 80)
  static let dimensionTitle = TextRule(comfortable: 40)
  static let phrase = TextRule(comfortable: 44)
  static let dimensionQuestion = TextRule(comfortable: 80)
  static let choice = TextRule(comfortable: 92)
  static let sentence = TextRule(comfortable: 220)
  /// Introductions and notices say what Boussole is, and what it is not.
  static let presentation = TextRule(mayUseJargon: true, mayUseAvoidedWords: true)
  /// The glossary and dated figures quote the field.
  static let reference = TextRule(mayUseJargon: true, mayUseAvoidedWords: true)
  /// Some terms are the same in both languages.
  static let glossaryTerm = TextRule(mayUseJargon: true, mayUseAvoidedWords: true, mayBeSame: true)
  /// Titles of tools are their publishers'.
  static let toolTitle = TextRule(
    comfortable: 110, mayUseJargon: true, mayUseAvoidedWords: true, mayBeSame: true)
  static let toolDescription = TextRule(limit: 220, mayUseJargon: true, mayUseAvoidedWords: true)
}
