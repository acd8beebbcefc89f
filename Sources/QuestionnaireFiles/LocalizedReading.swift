import DisplayText
import Referential

/// Reads `fr:` and `en:`, checks both, and makes French spaces unbreakable.
enum LocalizedReading {
  /// Above this length, the same text in both languages was copied, not translated.
  private static let longestSame = 24

  /// The text; a language that is missing is empty, after a report.
  static func text(
    _ node: YAMLNode, key: String?, _ rule: TextRule, in session: ReadingSession
  ) -> LocalizedText {
    guard case .mapping = node,
      let block = MappingReader(node, keys: ["fr", "en"], in: session)
    else {
      session.report(.wrongShape(.localizedText, key: key), at: node.place)
      return LocalizedText(fr: "", en: "")
    }
    let french = scalar(.fr, of: block, rule)
    let english = scalar(.en, of: block, rule)
    if let french, let english, french.text == english.text, !rule.mayBeSame,
      french.text.count > longestSame
    {
      session.report(.copiedTranslation, at: english.place)
    }
    return LocalizedText(
      fr: unbreakable(french?.text ?? "", language: "fr"), en: english?.text ?? "")
  }

  private static func scalar(
    _ language: Language, of block: MappingReader, _ rule: TextRule
  ) -> YAMLScalar? {
    guard block.has(language.rawValue) else {
      block.session.report(.missingLanguage(language), at: block.place)
      return nil
    }
    guard let scalar = block.scalar(language.rawValue, as: .text) else { return nil }
    guard scalar.text.contains(where: { !$0.isWhitespace }) else {
      block.session.report(.missingLanguage(language), at: scalar.place)
      return nil
    }
    TextChecks(session: block.session, rule: rule, language: language).check(scalar)
    return scalar
  }
}
