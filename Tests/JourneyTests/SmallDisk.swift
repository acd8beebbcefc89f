import Foundation
import Glibc
import TestKit
import Testing

/// A disk of its own for the data of one program, small enough to be filled at any moment.
///
/// It is mounted where the data folder was, for the program alone; from outside it is reached through that
/// program.
struct SmallDisk {
  private let process: pid_t
  private let data: String

  /// What stands before a command that may mount; nil where nobody may.
  private static let prefix: [String]? = {
    let ways = [["/usr/bin/unshare", "-m"], ["/usr/bin/unshare", "-rm"]]
    return ways.first { way in
      let run = try? Run(
        way + ["/bin/sh", "-c", "mount -t tmpfs boussole /mnt"], input: "",
        environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"])
      return run?.status == 0
    }
  }()

  static var canBeMade: Bool { prefix != nil }

  /// Starts the program on a copy of a home’s data.
  static func open(
    _ home: Home, rows: Int = 24, columns: Int = 80
  ) throws -> (session: TerminalSession, disk: SmallDisk) {
    let seed = home.folder + "/seed"
    try FileManager.default.copyItem(atPath: home.data, toPath: seed)
    let script =
      "mount -t tmpfs -o size=2m boussole \"$BOUSSOLE_HOME\""
      + " && cp -a \"$SEED/.\" \"$BOUSSOLE_HOME\" && exec \"$PROGRAM\""
    let words = (prefix ?? []) + ["/bin/sh", "-c", script]
    let session = try TerminalSession(
      words[0], Array(words.dropFirst()),
      environment: home.variables(["SEED": seed, "PROGRAM": Home.program]), rows: rows,
      columns: columns)
    return (session, SmallDisk(process: session.processID, data: home.data))
  }

  /// The data folder as the program sees it.
  private var seen: String { "/proc/\(process)/root\(data)" }
  private var filler: String { seen + "/filler" }

  /// Leaves no room for anything.
  func fill() throws {
    let file = Glibc.open(filler, O_WRONLY | O_CREAT, 0o600)
    guard file >= 0 else { throw CocoaError(.fileWriteUnknown) }
    defer { close(file) }
    let block = [UInt8](repeating: 0, count: 4096)
    while write(file, block, block.count) > 0 {}
  }

  func makeRoom() { unlink(filler) }

  /// The only session that is on it.
  func session() throws -> SavedFile {
    let names = try FileManager.default.contentsOfDirectory(atPath: seen + "/workshops")
    return try SavedFile(path: "\(seen)/workshops/\(names.first ?? "")/session.json")
  }

  /// The assessment in a file of this name.
  func assessment(_ name: String) throws -> SavedFile {
    try SavedFile(path: seen + "/assessments/" + name)
  }

  /// How many ballots, assessments and half-written files are on it.
  func count(_ isOne: (String) -> Bool) -> Int {
    let all = FileManager.default.enumerator(atPath: seen)?.allObjects as? [String] ?? []
    return all.count(where: isOne)
  }

  var ballots: Int { count { $0.contains("/ballots/") && $0.hasSuffix(".json") } }
  var assessments: Int { count { $0.hasPrefix("assessments/") && $0.hasSuffix(".json") } }
  var halfWritten: Int { count { $0.hasSuffix(".tmp") } }

  /// Checks the session’s file against its schema.
  func expectValid(in home: Home) throws {
    let copy = try home.write(session().text, to: "session.json")
    try SchemaValidator.expectValid([copy], schema: "workshop")
  }
}
