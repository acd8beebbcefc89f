import Foundation
import TestKit
import Testing

@Suite(
  "Bad days of a workshop",
  .enabled(if: access("/usr/bin/strace", X_OK) == 0, "`make test` installs strace"))
struct WorkshopBadDaysTests {
  private func rows(_ names: [String]) -> [(name: String, levels: [Int])] {
    names.map { ($0, [1, 2, 3, 4]) }
  }

  @Test(
    "killed at any moment of an import: all of it counts or nothing, and it can be run again",
    arguments: ["openat", "fsync", "rename", "unlink"])
  func killed(call: String) throws {
    var moments = 0
    for moment in 1...40 {
      let workshop = try WorkshopSession()
      _ = try workshop.run("import", [try workshop.table(rows(["Zoé"]))])
      let more = try workshop.table(rows(["Ana", "Bo", "Cy"]))
      let run = try workshop.run(
        injecting: "\(call):signal=KILL:when=\(moment)", "import", [more])
      if run.status == 0 { break }
      moments += 1
      // Whatever happened, the session is whole: one ballot, or four.
      let counted = try workshop.register().count
      #expect(counted == 1 || counted == 4, "\(call) \(moment)")
      let again = try workshop.run("import", [more])
      #expect(again.status == 0, "\(again.errors)")
      let names = try workshop.register().filter { $0.hasSuffix("counted") }.sorted()
      #expect(names == ["Ana counted", "Bo counted", "Cy counted", "Zoé counted"])
      let left = workshop.home.contents.keys.filter { $0.hasSuffix(".lock") }
      #expect(left.isEmpty)
      let kept = try Set(
        (workshop.session()["register"] as? [[String: Any]] ?? [])
          .compactMap { ($0["ballot"] as? String).map { $0 + ".json" } })
      #expect(Set(workshop.ballots.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }) == kept)
    }
    #expect(moments > 0, "the program was killed at least once")
  }

  @Test("a full disk is said, nothing is half counted, and the next try succeeds")
  func fullDisk() throws {
    let workshop = try WorkshopSession()
    let table = try workshop.table(rows(["Ana", "Bo"]))
    for moment in 1...3 {
      let run = try workshop.run(
        injecting: "fsync:error=ENOSPC:when=\(moment)", "import", [table])
      guard run.status != 0 else { break }
      #expect(run.status == 74)
      #expect(run.errors.says("le disque est plein") && run.output.isEmpty)
      #expect(try workshop.register().isEmpty)
    }
    #expect(try workshop.run("import", [table]).status == 0)
    #expect(try workshop.register() == ["Ana counted", "Bo counted"])
  }

  @Test("a ballot that cannot be erased, a session that cannot be closed: said, and done later")
  func later() throws {
    let workshop = try WorkshopSession(["--names", "anonymous"])
    _ = try workshop.run("import", [try workshop.table(rows(["Ana", "Bo", "Cy"]))])
    let failed = try workshop.run(injecting: "fsync:error=EIO:when=1", "close-ballots", [])
    #expect(failed.status == 74 && !failed.errors.isEmpty)
    #expect(try workshop.session()["phase"] as? String == "collecting")
    #expect(try workshop.run("close-ballots").status == 0)
    #expect(try workshop.session()["phase"] as? String == "closed")
  }

  @Test("two people who typed on two machines bring their files, and both count once")
  func twoMachines() throws {
    let workshop = try WorkshopSession()
    let empty = try workshop.run("ballot").output
    var files: [String] = []
    for (name, code) in [("Ana", "aaaabbbbcccc"), ("Bo", "ddddeeeeffff")] {
      var text = empty
      text.replace("\"name\": \"\"", with: "\"id\": \"\(code)\", \"name\": \"\(name)\"")
      text.replace("\"answer\": null", with: "\"answer\": 4")
      files.append(try workshop.home.write(text, to: name + ".json"))
    }
    #expect(try workshop.run("import", files).status == 0)
    #expect(try workshop.run("import", files.reversed()).status == 0)
    #expect(try workshop.register().sorted() == ["Ana counted", "Bo counted"])
    #expect(workshop.ballots == ["aaaabbbbcccc.json", "ddddeeeeffff.json"])
  }

  /// A ballot file as another machine wrote it.
  private func file(
    _ workshop: WorkshopSession, _ level: Int, to name: String, _ members: String,
    _ options: [String] = []
  ) throws -> String {
    var text = try workshop.run("ballot", options).output
    text.replace("\"name\": \"\"", with: members)
    text.replace("\"answer\": null", with: "\"answer\": \(level)")
    return try workshop.home.write(text, to: name + ".json")
  }

  @Test("two machines that contradict each other: the later one stands, and it is said")
  func contradiction() throws {
    let workshop = try WorkshopSession()
    let first = try file(workshop, 4, to: "a", "\"id\": \"aaaabbbbcccc\", \"name\": \"Ana\"")
    let second = try file(workshop, 2, to: "b", "\"id\": \"ddddeeeeffff\", \"name\": \"Ana\"")
    let run = try workshop.run("import", [first, second])
    #expect(run.status == 0 && run.output.says("Ana : remplace le bulletin précédent"))
    #expect(try workshop.register() == ["Ana replaced", "Ana counted"])
    // Corrected on the machine where it was typed: the same code, another level.
    let corrected = try file(
      workshop, 3, to: "b2", "\"id\": \"ddddeeeeffff\", \"name\": \"Ana\"")
    #expect(try workshop.run("import", [corrected]).output.says("remplace le bulletin précédent"))
    let kept = try SavedFile(path: workshop.folder + "/ballots/ddddeeeeffff.json")
    #expect((kept["answers"] as? [String: Any])?["ep-cla-1"] as? Int == 3)
    try SchemaValidator.expectValid([workshop.folder + "/session.json"], schema: "workshop")
  }

  @Test("two ballots of one organisation: the second waits for somebody to say that it replaces")
  func oneVoice() throws {
    let workshop = try WorkshopSession(["--voices", "organisation"])
    let voice = ["--for", "La Ville"]
    let first = try file(workshop, 4, to: "a", "\"name\": \"Ana\"", voice)
    let second = try file(workshop, 2, to: "b", "\"name\": \"Bo\"", voice)
    #expect(try workshop.run("import", [first]).status == 0)
    let refused = try workshop.run("import", [second])
    #expect(refused.status == 65 && refused.errors.says("a déjà donné sa voix"))
    #expect(refused.errors.contains("--replace") && workshop.ballots.count == 1)
    #expect(try workshop.run("import", [second, "--replace"]).status == 0)
    #expect(try workshop.register() == ["Ana replaced", "Bo counted"])
  }

  @Test("a ballot of another version is refused with what to do; a withdrawn one may come again")
  func otherVersion() throws {
    let workshop = try WorkshopSession()
    let good = try file(workshop, 4, to: "a", "\"id\": \"aaaabbbbcccc\", \"name\": \"Ana\"")
    let old = try String(contentsOfFile: good, encoding: .utf8)
      .replacing(/"digest": "[0-9a-f]{4}/, with: "\"digest\": \"0000")
    let refused = try workshop.run("import", [workshop.home.write(old, to: "old.json")])
    #expect(refused.status == 65 && refused.errors.says("autre version du questionnaire"))
    #expect(refused.errors.says("Envoyez de nouveau") && workshop.ballots.isEmpty)
    #expect(try workshop.run("import", [good]).status == 0)
    #expect(try workshop.run("withdraw", ["aaaabbbbcccc"]).status == 0)
    #expect(workshop.ballots.isEmpty)
    #expect(try workshop.run("import", [good]).status == 0)
    #expect(try workshop.register() == ["Ana counted"])
  }

  @Test("a clock that said 1970 when the session was prepared erases nothing by itself")
  func clockOf1970() throws {
    let workshop = try WorkshopSession()
    let path = workshop.folder + "/session.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
      .replacing(/"(created|modified)": "\d{4}/, with: { "\"\($0.output.1)\": \"1970" })
      .replacing(/"keepUntil": "\d{4}/, with: "\"keepUntil\": \"1970")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try workshop.run("import", [try workshop.table(rows(["Ana", "Bo"]))]).status == 0)
    // Ballots that say they come from the future are as good as any.
    let late = try file(
      workshop, 4, to: "f",
      "\"id\": \"aaaabbbbcccc\", \"name\": \"Cy\", \"received\": \"2099-01-01T10:00:00Z\"")
    #expect(try workshop.run("import", [late]).status == 0)
    #expect(try workshop.register().sorted() == ["Ana counted", "Bo counted", "Cy counted"])
    let file = try workshop.session().text
    #expect(!file.contains("2099"))
    let opened = try workshop.home.run(["--accessible"], input: "2\n")
    #expect(opened.status == 0 && opened.output.says("3 bulletins reçus"))
    #expect(workshop.ballots.count == 3)
    #expect(try workshop.run("close-ballots").status == 0)
    #expect(try workshop.run("reveal").status == 0)
    #expect(workshop.ballots.count == 3)
    try SchemaValidator.expectValid([path], schema: "workshop")
  }

  @Test("a session that is open elsewhere is not changed")
  func openElsewhere() throws {
    let workshop = try WorkshopSession()
    let table = try workshop.table(rows(["Ana"]))
    let before = try workshop.session().text
    let run = try workshop.home.run(
      behind: ["/usr/bin/flock", workshop.folder + "/.session.json.lock"],
      ["workshop", "import", workshop.id, table])
    #expect(run.status == 74 && run.errors.says("ouvert dans un autre programme"))
    #expect(try workshop.session().text == before)
    #expect(try workshop.run("show").status == 0, "looking is always possible")
  }

  @Test("a clock that stands before the session was made loses and reorders nothing")
  func clock() throws {
    let workshop = try WorkshopSession()
    let path = workshop.folder + "/session.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
      .replacing(/"(created|modified)": "\d{4}/, with: { "\"\($0.output.1)\": \"2099" })
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try workshop.run("import", [try workshop.table(rows(["Ana", "Bo"]))]).status == 0)
    #expect(try workshop.register() == ["Ana counted", "Bo counted"])
    #expect((try workshop.session()["modified"] as? String)?.hasPrefix("2099") == true)
    #expect(try workshop.run("close-ballots").status == 0)
    #expect(try workshop.run("reveal").status == 0)
    try SchemaValidator.expectValid([path], schema: "workshop")
  }

  @Test(
    "a folder that may not be written to is said with its path",
    .enabled(if: OtherUser.anyone != nil, "only for root is no folder read-only"))
  func readOnly() throws {
    let home = try Home(of: OtherUser.anyone)
    let made = try home.run(["workshop", "new", "--subject", "Jardins", "--json"])
    let saved = try JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [String: Any]
    let id = try #require(saved?["id"] as? String)
    let folder = try #require(
      FileManager.default.contentsOfDirectory(atPath: home.data + "/workshops").first)
    let path = home.data + "/workshops/" + folder
    for place in [path + "/ballots", path] { chmod(place, 0o500) }
    defer { for place in [path + "/ballots", path] { chmod(place, 0o700) } }
    let run = try home.run(
      ["workshop", "import", id, "-"], input: "Votre nom : Ana\nep-cla-1 : 3\n")
    #expect(run.status == 74)
    #expect(run.errors.contains(path) && run.output.isEmpty)
  }
}
