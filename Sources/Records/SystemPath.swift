import Glibc

/// Folders and files that documents are written to.
public enum SystemPath {
  public static func exists(_ path: String) -> Bool { SystemFiles.exists(path) }

  public static func isFolder(_ path: String) -> Bool { SystemFiles.isFolder(path) }

  /// Names in a folder, sorted; none when there is no such folder.
  public static func names(in folder: String) -> [String] { SystemFiles.names(in: folder) }

  /// Creates a folder and its parents.
  public static func createFolder(_ path: String) throws(RecordError) {
    try SystemFiles.createFolder(path)
  }

  /// A folder of its own, to be removed with `remove`.
  public static func temporaryFolder() throws(RecordError) -> String {
    var template = Array("/tmp/boussole-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .system(.createFolder, path: "/tmp", code: errno)
    }
    return template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  /// Removes a folder that `temporaryFolder` made, and everything in it.
  public static func remove(_ path: String) {
    guard path.hasPrefix("/tmp/boussole-") else { return }
    for name in SystemFiles.names(in: path) {
      let inner = path + "/" + name
      if SystemFiles.isFolder(inner) { remove(inner) } else { unlink(inner) }
    }
    rmdir(path)
  }
}
