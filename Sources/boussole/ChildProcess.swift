import Glibc

/// Runs another program without a shell: nothing in a name is ever interpreted.
enum ChildProcess {
  /// What came out of it; nil when it could not be started or did not end well.
  static func output(of arguments: [String]) -> String? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    // The child must not hold its own reading end, or its output would never end.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let child = spawn(arguments, output: ends[1])
    close(ends[1])
    guard let child else { return nil }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = read(ends[0], &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      bytes += block[..<count]
    }
    return wait(for: child) == 0 ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// Whether it ran and ended well within so many seconds; one that did not is stopped, with all
  /// that it started.
  static func run(_ arguments: [String], atMost seconds: Int) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let child = spawn(arguments, output: ends[1], inGroupOfItsOwn: true)
    close(ends[1])
    guard let child else { return false }
    let end = now() + seconds
    var block = [UInt8](repeating: 0, count: 4_096)
    while true {
      var waiting = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
      let left = end - now()
      let ready = left > 0 ? poll(&waiting, 1, Int32(left) * 1_000) : 0
      if ready < 0, errno == EINTR { continue }
      if ready <= 0 {
        kill(-child, SIGKILL)
        break
      }
      // What it says interests nobody; its end does.
      let count = read(ends[0], &block, block.count)
      if count == 0 || count < 0 && errno != EINTR { break }
    }
    return wait(for: child) == 0
  }

  private static func now() -> Int {
    var clock = timespec()
    clock_gettime(CLOCK_MONOTONIC, &clock)
    return clock.tv_sec
  }

  /// Starts it and goes on: for a program with a window of its own.
  static func start(_ arguments: [String]) -> Bool {
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(nowhere) }
    return spawn(arguments, output: nowhere, inGroupOfItsOwn: true) != nil
  }

  /// Where a program is, by `PATH`.
  static func find(_ name: String) -> String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  private static func spawn(
    _ arguments: [String], output: Int32, inGroupOfItsOwn: Bool = false
  ) -> pid_t? {
    guard let name = arguments.first, let path = name.contains("/") ? name : find(name) else {
      return nil
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals that the wizard holds back until it has saved are no business of another program.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let group = inGroupOfItsOwn ? POSIX_SPAWN_SETPGROUP : 0
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | group))
    var child = pid_t()
    return posix_spawn(&child, path, &actions, &attributes, &words, environ) == 0 ? child : nil
  }

  private static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
