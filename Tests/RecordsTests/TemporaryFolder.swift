import Glibc

@testable import Records

/// A folder of its own for one test, removed afterwards.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/boussole-records-XXXXXX".utf8CString)
    let made = mkdtemp(&template)
    precondition(made != nil, "a temporary folder can be made")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  var data: DataFolder { DataFolder(path: path + "/data") }

  deinit { TemporaryFolder.remove(path) }

  private static func remove(_ path: String) {
    if SystemFiles.isFolder(path) {
      chmod(path, 0o700)
      for name in SystemFiles.names(in: path) { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
