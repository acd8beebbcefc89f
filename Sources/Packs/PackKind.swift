/// What a pack holds.
public enum PackKind: String, CaseIterable, Sendable {
  case questionnaire
  /// Tools, sheets and fallbacks.
  case catalogue
  /// The shared words, and the orientation.
  case referential
}

/// The `format` that every pack bears.
enum PackFormat {
  static let name = "boussole.pack/1"
  /// What the names of all formats of packs start with.
  static let family = "boussole.pack/"
}
