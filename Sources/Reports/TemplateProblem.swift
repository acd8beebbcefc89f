public import Messages

/// Something that cannot be used in a template file.
public struct TemplateProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    case empty
    /// In characters.
    case tooLong(limit: Int)
    case tooMany(limit: Int)
    case notAColour(found: String)
    /// Contrast with white, in tenths.
    case tooPale(found: String, tenths: Int, neededTenths: Int)
    case notAPicture
    case pictureTooLarge(kilobytes: Int)
    case noDescription
    case otherFormat(found: String, expected: String)
    /// Misspelt, or not a name that a template has.
    case unknownMember(known: [String])
    /// The picture cannot be read.
    case notFound(found: String)
    /// The picture is neither beside the file nor under it.
    case notBeside(found: String)
  }

  /// The way to the value, such as `colours.accent`.
  public var field: String
  public var reason: Reason

  public init(field: String, reason: Reason) {
    self.field = field
    self.reason = reason
  }

  /// The problem as a sentence.
  public func sentence(in messages: Messages) -> String {
    let (words, numbers) = (messages.reportsFiles, messages.numbers)
    return switch reason {
    case .empty: words.templateEmpty(field)
    case .tooLong(let limit): words.templateTooLong(field, limit)
    case .tooMany(let limit): words.templateTooMany(field, limit)
    case .notAColour(let found): words.templateNotAColour(field, found)
    case .tooPale(let found, let tenths, let needed):
      words.templateTooPale(field, found, numbers.decimal(tenths), numbers.decimal(needed))
    case .notAPicture: words.templateNotAPicture(field)
    case .pictureTooLarge(let kilobytes): words.templatePictureTooLarge(field, kilobytes)
    case .noDescription: words.templateNoDescription(field)
    case .otherFormat(let found, let expected): words.templateOtherFormat(found, expected)
    case .unknownMember(let known): words.templateUnknown(field, known)
    case .notFound(let found): words.templateNotFound(field, found)
    case .notBeside(let found): words.templateNotBeside(field, found)
    }
  }
}
