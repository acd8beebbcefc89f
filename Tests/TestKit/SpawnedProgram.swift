import Glibc

/// How a program ended.
public enum ExitStatus: Hashable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)
}

/// A program that runs on a pseudoterminal of its own, as the leader of a session.
final class SpawnedProgram {
  let processID: pid_t
  /// Ends when the program ends: nothing else tells without waiting for a time.
  private let lifeline: Int32
  private var status: ExitStatus?

  /// Starts without `fork`: test processes have threads.
  init(
    _ path: String, arguments: [String], environment: [String: String], terminal: String
  ) throws {
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw Pseudoterminal.Failure(call: "socketpair", code: errno)
    }
    defer { close(ends[1]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // In a new session the first terminal that is opened becomes the controlling one.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 9)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID of glibc, which Swift cannot see
    let flags = newSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGQUIT, SIGHUP, SIGTERM, SIGPIPE, SIGTSTP, SIGTTIN, SIGTTOU] {
      sigaddset(&signals, signal)
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)

    var arguments = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var started: pid_t = 0
    let code = posix_spawn(&started, path, &actions, &attributes, &arguments, &variables)
    guard code == 0 else {
      close(ends[0])
      throw Pseudoterminal.Failure(call: "posix_spawn \(path)", code: code)
    }
    processID = started
    lifeline = ends[0]
  }

  deinit {
    if status == nil {
      kill(processID, SIGKILL)
      waitpid(processID, nil, 0)
    }
    close(lifeline)
  }

  /// How the program ended, nil when it still runs after so long.
  func exitStatus(waitingAtMost milliseconds: Int) -> ExitStatus? {
    if let status { return status }
    var watched = pollfd(fd: lifeline, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, Int32(clamping: milliseconds)) > 0 else { return nil }
    var code: Int32 = 0
    guard waitpid(processID, &code, 0) == processID else { return nil }
    let signal = code & 0x7F
    status = signal == 0 ? .exited(code >> 8 & 0xFF) : .killed(signal: signal)
    return status
  }
}
