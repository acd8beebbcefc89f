public import Referential

/// A problem in a file that an author wrote, where it is and what to do about it.
///
/// Findings are values: nothing is thrown for them, and all of a file's are reported together.
public struct Finding: Hashable, Sendable {
  /// Whether the file can be compiled all the same.
  public enum Severity: String, Comparable, Sendable {
    case warning, error

    public static func < (left: Severity, right: Severity) -> Bool {
      left == .warning && right == .error
    }
  }

  public var severity: Severity
  public var code: FindingCode
  /// The name the file was given under.
  public var file: String
  /// From 1.
  public var line: Int
  /// From 1, in Unicode scalars.
  public var column: Int
  public var message: LocalizedText
  /// What to do, or what is meant.
  public var note: LocalizedText?

  public init(
    severity: Severity, code: FindingCode, file: String, line: Int, column: Int,
    message: LocalizedText, note: LocalizedText? = nil
  ) {
    self.severity = severity
    self.code = code
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.note = note
  }

  /// `FILE:LINE:COLUMN: error: message [Q010]`, then the note on a line of its own.
  ///
  /// Editors and `swift build` understand this form; for them `error`, `warning` and `note` stay
  /// English.
  public func lines(in language: Language) -> String {
    let place = "\(file):\(line):\(column)"
    let first = "\(place): \(severity.rawValue): \(message[language]) [\(code.rawValue)]"
    guard let note else { return first }
    return "\(first)\n\(place): note: \(note[language])"
  }
}

extension [Finding] {
  /// Whether one of them stops the compilation.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
