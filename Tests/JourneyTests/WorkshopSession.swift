import Foundation
import Testing

/// A session on a computer of its own, prepared and run by verbs alone.
struct WorkshopSession {
  struct Failed: Error { let run: Run }

  let home: Home
  let id: String

  /// The four criteria that are asked.
  static let criteria = ["ep-cla-1", "ep-cla-2", "ep-cla-3", "ep-cla-4"]

  init(_ options: [String] = []) throws {
    home = try Home()
    let run = try home.run(
      [
        "workshop", "new", "--subject", "Jardins partagés", "--dimensions", "ep-cla",
        "--organisation", "La Ville", "--organisation", "L’Asso", "--role", "Équipe",
        "--purpose", "Continuons-nous ?", "--json",
      ] + options)
    guard run.status == 0,
      let saved = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any],
      let id = saved["id"] as? String
    else { throw Failed(run: run) }
    self.id = id
  }

  /// Runs a verb of `workshop` on this session.
  func run(_ verb: String, _ arguments: [String] = [], input: String = "") throws -> Run {
    try home.run(["workshop", verb, id] + arguments, input: input)
  }

  /// The same behind `strace`, which lets a system call fail or kills the program there.
  func run(injecting fault: String, _ verb: String, _ arguments: [String]) throws -> Run {
    try home.run(
      behind: ["/usr/bin/strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=" + fault],
      ["workshop", verb, id] + arguments)
  }

  /// A table with a row for each person.
  func table(_ rows: [(name: String, levels: [Int])]) throws -> String {
    var text = "Nom;" + Self.criteria.joined(separator: ";") + "\n"
    for row in rows {
      text += row.name + ";" + row.levels.map { "\($0)" }.joined(separator: ";") + "\n"
    }
    return try home.write(text, to: "table-\(rows.count).csv")
  }

  var folder: String {
    let workshops = home.data + "/workshops"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: workshops)) ?? []
    return workshops + "/" + (names.first { $0.hasSuffix(id) } ?? "")
  }

  func session() throws -> SavedFile { try SavedFile(path: folder + "/session.json") }

  var ballots: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/ballots")) ?? []).sorted()
  }

  /// Names in the register with what became of their ballots.
  func register() throws -> [String] {
    let entries = try session()["register"] as? [[String: Any]] ?? []
    return entries.map { "\($0["name"] as? String ?? "") \($0["status"] as? String ?? "")" }
  }
}
