/// A value of a well-formed document that is not what the reader of the document needs there.
public struct JSONShapeError: Error, Sendable, Hashable {
  /// What was expected and what was found.
  public enum Problem: Sendable, Hashable {
    /// The object lacks the member that ends the path; the place is that of the object.
    case missing
    /// A value of one kind stands where another is needed.
    case wrongKind(expected: JSONKind, found: JSONKind)
    /// The number has a fraction, or is too large to count with.
    case notWhole(found: String)
    /// The whole number lies outside these bounds.
    case outOfRange(found: Int, allowed: ClosedRange<Int>)
    /// The text is none of the codes known here.
    case unknownCode(found: String, known: [String])
    /// The text does not have the form that the code names, as `date`.
    case malformed(found: String, expected: String)
  }

  /// What was expected and what was found.
  public let problem: Problem
  /// Which value it is about.
  public let path: JSONPath
  /// Where that value starts.
  public let place: JSONPlace

  /// A problem of the value at this path and place.
  public init(problem: Problem, path: JSONPath, place: JSONPlace) {
    self.problem = problem
    self.path = path
    self.place = place
  }
}
