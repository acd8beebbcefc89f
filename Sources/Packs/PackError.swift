public import JSONText

/// Why some bytes cannot be used as a pack.
public enum PackError: Error, Hashable, Sendable {
  /// They are not JSON.
  case json(JSONError)
  /// They are JSON, but a value is not what a pack holds there. In `malformed`, `expected` is one
  /// of the codes of `PackRule`.
  case shape(JSONShapeError)
  /// They are JSON of some other format; nil when they name none.
  case notAPack(format: String?)
  /// They are a pack that a later version of the program wrote.
  case newerFormat(String)
  /// They are a pack of another kind.
  case otherKind(found: PackKind, expected: PackKind)
  /// No pack of that name is shipped.
  case notShipped(String)
}

/// What a text of a pack must be: codes for `JSONShapeError.Problem.malformed`.
public enum PackRule: String, CaseIterable, Sendable {
  /// Lower-case words and digits joined by hyphens.
  case id
  /// The same, where capitals may stand.
  case tagID = "tag-id"
  /// Three numbers joined by points.
  case version
  /// An id that nothing else of its kind bears.
  case distinctID = "distinct-id"
  /// An id that the pack defines.
  case knownID = "known-id"
}
