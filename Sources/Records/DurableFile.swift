import Glibc

/// Writes a whole file so that after a crash at any point either the old or the new one is there.
///
/// Temporary file, write, fsync, rename, fsync of the folder (docs/decisions: durable saves).
public enum DurableFile {
  /// Puts `bytes` at `path`, for its owner alone.
  public static func write(_ bytes: [UInt8], to path: String) throws(RecordError) {
    let (folder, name) = split(path)
    let temporary = "\(folder)/.\(name).\(getpid()).tmp"
    unlink(temporary)
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .system(.create, path: path, code: errno) }
    do {
      try fill(file, with: bytes, path: path)
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw .system(.rename, path: path, code: code)
    }
    try SystemFiles.synchroniseFolder(folder)
  }

  /// Writes, synchronises and closes, whatever happens; a full disk may be told only by `close`.
  private static func fill(_ file: Int32, with bytes: [UInt8], path: String) throws(RecordError) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let code = errno
        close(file)
        throw .system(.write, path: path, code: code)
      }
      written += count
    }
    guard fsync(file) == 0 else {
      let code = errno
      close(file)
      throw .system(.synchronise, path: path, code: code)
    }
    guard close(file) == 0 else { throw .system(.write, path: path, code: errno) }
  }

  /// Removes temporary files that a crash left behind; those of a program that still runs stay.
  static func clean(_ folder: String) {
    for name in SystemFiles.names(in: folder) where name.hasPrefix(".") && name.hasSuffix(".tmp") {
      let writer = name.dropLast(4).split(separator: ".").last.flatMap { pid_t($0) }
      if let writer, writer > 0, kill(writer, 0) == 0 || errno == EPERM { continue }
      unlink(folder + "/" + name)
    }
  }

  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }
}
