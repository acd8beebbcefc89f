/// What people take away, offered by name.
public enum ExportDocument: String, CaseIterable, Hashable, Sendable {
  /// « Synthèse d’une page ».
  case summary
  /// « Rapport complet ».
  case report
  /// « Plan d’action ».
  case plan
}

/// The form a document takes.
public enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  case html, odt, pdf, markdown, text, csv, calendar, json

  /// The formats in which a document can be had.
  public static func offered(for document: ExportDocument) -> [ExportFormat] {
    switch document {
    case .summary: [.odt, .html, .pdf, .markdown, .text]
    case .report: [.odt, .html, .pdf, .markdown, .text, .csv, .json]
    case .plan: [.odt, .csv, .calendar, .html, .pdf, .markdown, .text]
    }
  }
}

/// How much of what was said goes along.
public enum Sharing: String, CaseIterable, Hashable, Sendable {
  case full
  case withoutComments = "without-comments"
  case anonymous
}

/// One document to write.
public struct ExportRequest: Hashable, Sendable {
  public var document: ExportDocument
  public var format: ExportFormat
  public var sharing: Sharing
  /// A file of that name may be replaced: the person said so.
  public var mayReplace: Bool

  public init(
    document: ExportDocument, format: ExportFormat, sharing: Sharing = .full,
    mayReplace: Bool = false
  ) {
    self.document = document
    self.format = format
    self.sharing = sharing
    self.mayReplace = mayReplace
  }
}

/// What became of an export.
public struct ExportedFiles: Hashable, Sendable {
  /// The document first, then what goes with it.
  public var paths: [String]
  /// A desktop is there to open it with.
  public var canOpen: Bool

  public init(paths: [String], canOpen: Bool) {
    self.paths = paths
    self.canOpen = canOpen
  }
}
