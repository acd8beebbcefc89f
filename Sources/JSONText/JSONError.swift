/// Why a text is not JSON that we read, and where.
public struct JSONError: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Reason: Sendable, Hashable {
    /// This cannot stand here; also a control character inside a string.
    case unexpectedCharacter(Unicode.Scalar)
    /// A string is not closed on its line; the place is its opening quotation mark.
    case unterminatedString
    /// A backslash is followed by what is no escape; the place is the backslash.
    case invalidEscape
    /// A `\u` escape is half of a surrogate pair; the place is its backslash.
    case loneSurrogate
    /// The bytes from here on are not UTF-8.
    case invalidUTF8
    /// The object has this name already; the place is the second one.
    case duplicateKey(String)
    /// Brackets are nested deeper than the limit; the place is the first one too many.
    case tooDeep(limit: Int)
    /// The document has more bytes than the limit; it was not read.
    case tooLarge(limit: Int)
    /// Something follows the end of the document.
    case trailingContent
    /// This starts like a number and is none.
    case invalidNumber
    /// The document stops before its end.
    case endOfInput
  }

  /// What is wrong.
  public let reason: Reason
  /// Where it is wrong.
  public let place: JSONPlace

  /// A problem at a place.
  public init(reason: Reason, place: JSONPlace) {
    self.reason = reason
    self.place = place
  }
}
