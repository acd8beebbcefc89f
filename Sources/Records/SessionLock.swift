import Glibc

/// Keeps two programs from writing the same assessment: the second one may only read it.
///
/// The lock is on a file beside the data, because a rename changes the data file itself; the system
/// releases it when the program ends, however it ends.
public struct SessionLock: ~Copyable {
  private let file: Int32
  private let path: String

  /// Nil when another program holds it, or when nothing can be written there.
  public init?(besides path: String) {
    let (folder, name) = DurableFile.split(path)
    let lockPath = "\(folder)/.\(name).lock"
    // A holder that leaves removes its file: a lock on a file that is gone is taken again.
    while true {
      let file = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard file >= 0 else { return nil }
      if flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
        close(file)
        return nil
      }
      var held = stat()
      var named = stat()
      if fstat(file, &held) == 0, stat(lockPath, &named) == 0, held.st_ino == named.st_ino {
        self.file = file
        self.path = lockPath
        return
      }
      close(file)
    }
  }

  deinit {
    unlink(path)
    close(file)
  }
}
