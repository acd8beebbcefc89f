/// A language of screens, questionnaires and documents.
///
/// French comes first.
public enum Language: String, CaseIterable, Sendable, Codable {
  case fr, en
}

/// One text in each language.
///
/// Both are always there: the compiler of questionnaires refuses a missing one.
public struct LocalizedText: Hashable, Sendable {
  /// French.
  public var fr: String
  /// English.
  public var en: String

  /// The same thing said twice, each in its own words.
  public init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  /// The text in `language`.
  public subscript(_ language: Language) -> String {
    switch language {
    case .fr: fr
    case .en: en
    }
  }
}
