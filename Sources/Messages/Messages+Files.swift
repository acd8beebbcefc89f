extension Messages {
  /// What is wrong with a file, where, and what to do next.
  public struct Files: Sendable {
    /// Names the place before what is wrong there.
    public let place:
      @Sendable (_ file: String, _ line: Int, _ column: Int, _ what: String) -> String
    public let whole: @Sendable (_ file: String, _ what: String) -> String
    /// The name of standard input, instead of a file's.
    public let standardInput: String
    // Not JSON.
    public let unexpectedCharacter: @Sendable (_ character: String) -> String
    public let unterminatedText: String
    public let invalidEscape: String
    public let loneSurrogate: String
    public let invalidUTF8: String
    public let duplicateKey: @Sendable (_ key: String) -> String
    public let tooDeep: @Sendable (_ limit: Int) -> String
    public let tooLarge: @Sendable (_ limit: Int) -> String
    public let trailingContent: String
    public let invalidNumber: String
    public let endOfInput: String
    // JSON, but not what is needed. `path` is such as `answers.ep-cla-2.level`.
    public let missing: @Sendable (_ path: String) -> String
    public let wrongKind: @Sendable (_ path: String, _ expected: String, _ found: String) -> String
    public let notWhole: @Sendable (_ path: String, _ found: String) -> String
    public let outOfRange:
      @Sendable (_ path: String, _ found: Int, _ allowed: ClosedRange<Int>) -> String
    public let unknownCode: @Sendable (_ path: String, _ found: String, _ known: [String]) -> String
    public let malformed: @Sendable (_ path: String, _ found: String, _ expected: String) -> String
    public let unknownCriterion: @Sendable (_ id: String, _ questionnaire: String) -> String
    public let notApplicableNotAllowed: @Sendable (_ id: String) -> String
    public let newerFormat: @Sendable (_ format: String) -> String
    public let otherFormat: @Sendable (_ format: String) -> String
    // Kinds of JSON values.
    public let object: String
    public let list: String
    public let text: String
    public let number: String
    public let truth: String
    public let nothing: String
    // What to do next.
    public let nothingWritten: String
    public let correctIt: String
    public let updateBoussole: String
  }
}
