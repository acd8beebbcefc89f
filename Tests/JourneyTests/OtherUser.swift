import Foundation

/// Somebody who is not root.
struct OtherUser: Sendable {
  let id: uid_t
  let group: gid_t
  /// What stands before a command to run it as this user; empty when that is who tests.
  let prefix: [String]

  /// The one who tests, or nobody when root does; nil when the program cannot be started so.
  static let anyone: OtherUser? = {
    guard getuid() == 0 else { return OtherUser(id: getuid(), group: getgid(), prefix: []) }
    guard let entry = getpwnam("nobody") else { return nil }
    let user = OtherUser(
      id: entry.pointee.pw_uid, group: entry.pointee.pw_gid,
      prefix: [
        "/usr/bin/setpriv", "--reuid=\(entry.pointee.pw_uid)", "--regid=\(entry.pointee.pw_gid)",
        "--clear-groups", "--",
      ])
    guard access(user.prefix[0], X_OK) == 0 else { return nil }
    let first = try? Run(
      user.prefix + [Home.program, "--version"], input: "", environment: ["PATH": "/usr/bin:/bin"])
    return first?.status == 0 ? user : nil
  }()
}
