import Referential

/// The few words of a booklet that are not the questionnaire's own.
struct BookletWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  var context: String { said("Pour commencer", "To begin with") }
  var plain: String { said("En mots simples", "In plain words") }
  var why: String { said("Pourquoi c’est utile", "Why it matters") }
  var lookAt: String { said("À regarder", "What to look at") }
  var example: String { said("Par exemple", "For example") }
  var between: String { said("Entre deux niveaux", "Between two levels") }
  var whereToFind: String { said("Si vous ne savez pas", "If you don’t know") }
  var settles: String { said("Ce qui trancherait", "What would settle it") }
  var firstAction: String { said("Une première action", "A first action") }
  var tools: String { said("Outils", "Tools") }
  var open: String { said("Pour ouvrir", "To open") }
  var dig: String { said("Pour creuser", "To dig") }
  var differ: String { said("Quand les réponses diffèrent", "When answers differ") }
  var silence: String { said("Quand personne ne parle", "When nobody speaks") }
  var conclude: String { said("Pour conclure", "To conclude") }
  var colon: String { said("\u{A0}: ", ": ") }

  func most(_ number: Int) -> String {
    said("\(number) choix au plus.", "\(number) choices at most.")
  }

  func minutes(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? said("\(range.lowerBound) minutes", "\(range.lowerBound) minutes")
      : said(
        "\(range.lowerBound) à \(range.upperBound) minutes",
        "\(range.lowerBound) to \(range.upperBound) minutes")
  }

  private func said(_ french: String, _ english: String) -> String {
    language == .fr ? french : english
  }
}
