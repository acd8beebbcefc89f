import Glibc

/// Bytes of files that a person names.
public enum FileBytes {
  /// The bytes of `path`, or of standard input for `-`; at most 16 MiB.
  public static func read(_ path: String) throws(RecordError) -> [UInt8] {
    guard path == "-" else {
      guard !SystemFiles.isFolder(path) else { throw .system(.read, path: path, code: EISDIR) }
      return try SystemFiles.read(path)
    }
    return try SystemFiles.readAll(0, path: "-")
  }
}
