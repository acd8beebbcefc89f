/// What a document can be written as; the raw value is what `--to` takes.
public enum ReportFormat: String, CaseIterable, Sendable {
  case html
  case odt
  case markdown = "md"
  /// Plain text for a screen reader.
  case text = "txt"
  /// The table of the plan, or the answers.
  case csv
  /// The plan in a calendar.
  case calendar = "ics"

  /// The end of a file's name.
  public var suffix: String { rawValue }

  /// The documents that can be written so, the usual one first.
  public var documents: [DocumentKind] {
    switch self {
    case .html, .odt, .markdown, .text: DocumentKind.allCases
    case .csv: [.plan, .report]
    case .calendar: [.plan]
    }
  }
}
