import Glibc

/// The few system calls that records need, with their errors named.
enum SystemFiles {
  /// No file of ours comes near; a larger one is refused before it is read.
  static let largestFile = 16 << 20

  /// Creates a folder and its parents, each for its owner alone.
  static func createFolder(_ path: String) throws(RecordError) {
    var made = ""
    for step in path.split(separator: "/", omittingEmptySubsequences: false) {
      made += made.isEmpty && step.isEmpty ? "/" : (made.isEmpty || made == "/" ? "" : "/") + step
      guard !step.isEmpty, mkdir(made, 0o700) != 0 else { continue }
      let code = errno
      // EROFS and EACCES also stand for a folder that exists below a read-only parent.
      if code == EEXIST || isFolder(made) { continue }
      throw .system(.createFolder, path: made, code: code)
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Why a folder that is there cannot be listed, as an `errno`; nil when it can, or is not there.
  static func refusal(of folder: String) -> Int32? {
    guard access(folder, R_OK | X_OK) != 0, errno != ENOENT else { return nil }
    return errno
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Names in a folder, sorted; none when there is no such folder.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func read(_ path: String) throws(RecordError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .system(.read, path: path, code: errno) }
    defer { close(file) }
    return try readAll(file, path: path)
  }

  static func readAll(_ file: Int32, path: String) throws(RecordError) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(.read, path: path, code: errno) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: block[..<count])
      guard bytes.count <= largestFile else { throw .tooLarge(path: path) }
    }
  }

  static func move(_ from: String, to: String) throws(RecordError) {
    guard rename(from, to) == 0 else { throw .system(.rename, path: from, code: errno) }
  }

  static func synchroniseFolder(_ path: String) throws(RecordError) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .system(.synchronise, path: path, code: errno) }
    defer { close(folder) }
    // Some file systems cannot synchronise a folder and say so; the file itself is safe by then.
    if fsync(folder) != 0, errno != EINVAL { throw .system(.synchronise, path: path, code: errno) }
  }
}
