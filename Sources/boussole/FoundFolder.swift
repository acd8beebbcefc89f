import Records

/// The data folder, or why none is known.
///
/// Not a `Result`: before the first screen that would cost a search through all conformances of the program.
enum FoundFolder {
  case found(DataFolder)
  case unknown(RecordError)

  /// As the variables of the environment say.
  static func find(in environment: Environment) -> FoundFolder {
    do throws(RecordError) {
      return .found(try DataFolder.find { environment[$0] })
    } catch {
      return .unknown(error)
    }
  }

  /// The folder, where there is one.
  var known: DataFolder? {
    if case .found(let folder) = self { folder } else { nil }
  }

  /// The folder; throws what is wrong when there is none.
  func get() throws(RecordError) -> DataFolder {
    switch self {
    case .found(let folder): return folder
    case .unknown(let error): throw error
    }
  }
}
