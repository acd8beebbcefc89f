/// What people take away, as named on screens; the raw value is what `--document` takes.
public enum DocumentKind: String, CaseIterable, Sendable {
  /// « Synthèse d’une page »: one A4 page, decisions first, no figure.
  case synthesis = "synthese"
  /// « Rapport complet ».
  case report = "rapport"
  /// « Plan d’action ».
  case plan
}

/// How much of what was typed a document shows; the raw value is what `--sharing` takes.
public enum ReportSharing: String, CaseIterable, Sendable {
  case full
  /// Without comments, reasons and remarks.
  case withoutComments = "without-comments"
  /// Without those, and without respondent, organisation answered for and owners.
  case anonymous

  /// Comments on answers, reasons for « non concerné », remarks on actions.
  public var showsComments: Bool { self == .full }
  /// The respondent, the organisation answered for, the owner of each action.
  public var showsNames: Bool { self != .anonymous }
}
