import Referential

extension Problem {
  /// What to do about it, where the message does not say it.
  var note: LocalizedText? {
    switch self {
    case .syntax(_, .some(let line)):
      LocalizedText(
        fr: "il manque sans doute un guillemet droit à la ligne \(line)",
        en: "a straight quote is probably missing at line \(line)")
    case .syntax(let reason, nil): YAMLReasons.advice(reason)
    case .alias:
      LocalizedText(
        fr: "les alias de YAML sont refusés ; dans un texte ou un commentaire, ôtez l’étoile",
        en: "YAML aliases are refused; in a text or a comment, remove the star")
    case .anchor, .explicitTag:
      LocalizedText(
        fr: "écrivez la valeur entière, entre guillemets droits",
        en: "write the whole value between straight quotes")
    case .noFormat, .unknownFormat:
      LocalizedText(
        fr: "formats connus : \(list(FileFormat.allCases.map(\.rawValue)))",
        en: "known formats: \(list(FileFormat.allCases.map(\.rawValue)))")
    case .unknownKey(_, .some(let nearest)):
      LocalizedText(fr: "vouliez-vous dire « \(nearest) » ?", en: "did you mean “\(nearest)”?")
    case .keyTwice(_, let first), .idTwice(_, let first):
      LocalizedText(
        fr: "la première fois à la ligne \(first.line)", en: "first at line \(first.line)")
    case .unknownWord(_, let allowed), .unknownChoice(_, _, let allowed):
      allowed.isEmpty
        ? nil : LocalizedText(fr: "au choix : \(list(allowed))", en: "one of: \(list(allowed))")
    case .malformedID:
      LocalizedText(
        fr: "des minuscules sans accent et des chiffres, séparés par des tirets",
        en: "lower-case letters without accents and digits, separated by hyphens")
    case .malformedVersion:
      LocalizedText(
        fr: "trois nombres séparés par des points : \"1.0.0\"",
        en: "three numbers separated by points: \"1.0.0\"")
    case .malformedLink:
      LocalizedText(
        fr: "une adresse commence par https:// ; laissez \"\" quand elle est inconnue",
        en: "an address starts with https://; leave \"\" when it is unknown")
    case .mirrorLink:
      LocalizedText(
        fr: "laissez \"\" et nommez l’éditeur", en: "leave \"\" and name the publisher")
    case .oddCharacter(let scalar): Problem.advice(on: scalar)
    case .malformedCondition:
      LocalizedText(
        fr: "{question: [choix, …]}, {all: […]}, {any: […]} ou {not: …}, une clé à la fois",
        en: "{question: [choice, …]}, {all: […]}, {any: […]} or {not: …}, one key at a time")
    case .malformedReading:
      LocalizedText(
        fr:
          "{dimension: id, at: lower, at-least: \"7/2\"}, ou tag:, whole: true, below:, all, any, not",
        en:
          "{dimension: id, at: lower, at-least: \"7/2\"}, or tag:, whole: true, below:, all, any, not"
      )
    case .malformedLimit:
      LocalizedText(
        fr: "une fraction entre 1 et 5, comme \"3\" ou \"7/2\"",
        en: "a fraction between 1 and 5, such as \"3\" or \"7/2\"")
    case .scoredCondition:
      LocalizedText(
        fr: "sinon, mieux répondre pourrait faire baisser un repère",
        en: "otherwise a better answer could lower a position")
    case .sameAsItself:
      LocalizedText(
        fr: "« same-as » nomme un critère d’un autre questionnaire",
        en: "“same-as” names a criterion of another questionnaire")
    case .notChecked:
      LocalizedText(
        fr: "donnez aussi ce fichier à la commande", en: "give that file to the command as well")
    case .wrongShape(.text, _), .wrongShape(.word, _):
      LocalizedText(
        fr: "mettez le texte entre guillemets droits, sur une ligne",
        en: "put the text between straight quotes, on one line")
    case .tooLong:
      LocalizedText(
        fr: "une personne fatiguée doit le lire d’un souffle",
        en: "a tired person must read it in one breath")
    default: nil
    }
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  private static func advice(on scalar: Unicode.Scalar) -> LocalizedText? {
    switch scalar {
    case "'", "\u{2018}", "\u{02BC}", "`":
      LocalizedText(fr: "écrivez l’apostrophe ’", en: "write the apostrophe ’")
    case "\"":
      LocalizedText(
        fr: "écrivez « » en français, “ ” en anglais", en: "write « » in French, “ ” in English")
    case "\u{A0}", "\u{202F}", "\u{2009}":
      LocalizedText(
        fr: "tapez une espace ordinaire : elle devient insécable toute seule",
        en: "type a plain space: it is made unbreakable for you")
    case "\n", "\t":
      LocalizedText(fr: "un texte tient sur une ligne", en: "a text stands on one line")
    default:
      scalar.properties.generalCategory == .nonspacingMark
        ? LocalizedText(
          fr: "tapez la lettre accentuée d’un seul signe",
          en: "type the accented letter as one character") : nil
    }
  }
}
