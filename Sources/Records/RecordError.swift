public import JSONText

/// Why an operation on saved files failed.
///
/// Facts only: the program turns them into sentences.
public enum RecordError: Error, Hashable, Sendable {
  /// What was being done when the system said no.
  public enum Operation: String, Hashable, Sendable {
    case createFolder, create, write, synchronise, rename, read, remove, lock
  }

  /// A system call failed, with its `errno`.
  case system(Operation, path: String, code: Int32)
  /// The file is no JSON.
  case notJSON(path: String, JSONError)
  /// The file is JSON of another shape.
  case wrongShape(path: String, JSONShapeError)
  /// The `format` member names something else.
  case wrongFormat(path: String, found: String, expected: String, place: JSONPlace)
  /// No such assessment, workshop or ballot.
  case notFound(id: String)
  /// A newer version wrote the file: it may be read, never written.
  case newerFormat(path: String)
  /// Ballots of a workshop may be read once they are closed.
  case ballotsStillOpen(id: String)
  /// The file is larger than any that this program writes.
  case tooLarge(path: String)
  /// Neither `BOUSSOLE_HOME`, `XDG_DATA_HOME` nor `HOME` says where data goes.
  case noHome

  /// Where in the file; nil when it could not be read at all.
  public var place: JSONPlace? {
    switch self {
    case .notJSON(_, let error): error.place
    case .wrongShape(_, let error): error.place
    case .wrongFormat(_, _, _, let place): place
    case .system, .notFound, .newerFormat, .ballotsStillOpen, .tooLarge, .noHome: nil
    }
  }
}
