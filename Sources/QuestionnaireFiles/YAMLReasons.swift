import Referential

/// The YAML library's reasons, which are in English, in words an author can use.
enum YAMLReasons {
  /// The reason in French; unknown ones stay as they are.
  static func french(_ reason: String) -> String {
    table.first { reason.contains($0.english) }?.french ?? reason
  }

  /// What usually helps.
  static func advice(_ reason: String) -> LocalizedText? {
    table.first { reason.contains($0.english) }?.advice
  }

  private struct Entry: Sendable {
    var english: String
    var french: String
    var advice: LocalizedText
  }

  private static let quotes = LocalizedText(
    fr: "chaque texte tient entre deux guillemets droits, sans guillemet droit à l’intérieur",
    en: "each text stands between two straight quotes, with no straight quote inside")
  private static let spaces = LocalizedText(
    fr: "vérifiez le retrait : deux espaces par rang, et les mêmes pour les clés d’un même bloc",
    en: "check the indentation: two spaces per rank, the same for the keys of one block")

  private static let table = [
    Entry(
      english: "unexpected end of stream", french: "un guillemet ouvert n’est jamais refermé",
      advice: quotes),
    Entry(
      english: "mapping values are not allowed", french: "un « : » inattendu", advice: quotes),
    Entry(english: "did not find expected key", french: "une clé était attendue", advice: spaces),
    Entry(
      english: "did not find expected '-'", french: "un « - » était attendu", advice: spaces),
    Entry(
      english: "could not find expected ':'", french: "un « : » était attendu", advice: spaces),
    Entry(
      english: "did not find expected ',' or", french: "une virgule ou une fermeture manque",
      advice: quotes),
    Entry(
      english: "cannot start any token", french: "ce caractère ne peut pas commencer une valeur",
      advice: LocalizedText(
        fr:
          "mettez la valeur entre guillemets droits ; retrait avec des espaces, jamais de tabulation",
        en: "put the value between straight quotes; indent with spaces, never with a tab")),
    Entry(
      english: "unknown escape character", french: "une barre « \\ » devant un signe inconnu",
      advice: LocalizedText(fr: "ôtez la barre « \\ »", en: "remove the “\\”")),
    Entry(
      english: "another document", french: "un second document commence ici",
      advice: LocalizedText(
        fr: "un seul document par fichier : ôtez la ligne « --- »",
        en: "one document per file: remove the “---” line")),
  ]
}
