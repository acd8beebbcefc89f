import Foundation
import TestKit
import Testing

@Suite("list, show, explain, demo, tools")
struct VerbTests {
  private let story = Story.whole(.fr)

  private func homeWithTwo() throws -> Home {
    let home = try Home()
    #expect(try home.run(["--accessible"], input: story.plainLines.typed).status == 0)
    var second = story
    second.name = "Un café\u{1B}[31m ouvert"
    second.language = .en
    // With something saved, « Nouvelle évaluation » is the second entry.
    let lines = ["2"] + second.plainStart.dropFirst() + second.plainReply(1)
    #expect(try home.run(["--accessible", "--lang", "en"], input: lines.typed).status == 3)
    return home
  }

  @Test("list says that nothing is there yet, and how to start")
  func emptyList() throws {
    let home = try Home()
    let run = try home.run(["list"])
    #expect(run.status == 0 && run.output.contains("Aucune évaluation"))
    #expect(try home.run(["list", "--json"]).output == "[]\n")
    #expect(!FileManager.default.fileExists(atPath: home.data), "looking creates nothing")
  }

  @Test("list says what is saved, safely for a terminal")
  func list() throws {
    let home = try homeWithTwo()
    let run = try home.run(["list"])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(!run.output.contains("\u{1B}"))
    let rows = run.output.split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows.count { $0.contains("Jardins partagés") && $0.contains("terminée") } == 1)
    #expect(rows.count { $0.contains("en cours 1/28") } == 1)
    #expect(try home.run(["lister"]).output == run.output)

    let json = try #require(
      JSONSerialization.jsonObject(with: Data(try home.run(["list", "--json"]).output.utf8))
        as? [[String: Any]])
    #expect(Set(json.compactMap { $0["subject"] as? String }).contains("Jardins partagés"))
  }

  @Test("list says which file cannot be read, and lists the others")
  func damaged() throws {
    let home = try homeWithTwo()
    let path = home.assessments + "/2026-01-01-abime-0000.json"
    try Data("{\n \"format\": 3}".utf8).write(to: URL(fileURLWithPath: path))
    let run = try home.run(["list"])
    #expect(run.status == 65)
    #expect(run.output.contains("Jardins partagés"))
    #expect(
      run.errors.contains(path) && run.errors.contains("ligne 2, colonne 12"), "\(run.errors)")
    let session = try home.open()
    try session.waitFor("Bonjour")
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test(
    "show finds an assessment by the start of its id, and prints its results or the file itself")
  func show() throws {
    let home = try Home()
    #expect(try home.run(["--accessible"], input: story.plainLines.typed).status == 0)
    let saved = try home.saved()
    let before = home.contents
    for id in [saved.id, String(saved.id.prefix(4))] {
      let run = try home.run(["show", id])
      #expect(run.status == 0)
      #expect(run.output.contains("Jardins partagés") && run.output.contains(saved.path))
    }
    #expect(try home.run(["montrer", saved.id, "--json"]).output == saved.text)
    #expect(try home.run(["explain", saved.id]).output.contains("D’où cela vient"))
    #expect(home.contents == before)
    let absent = try home.run(["show", "absent"])
    #expect(absent.status == 2 && absent.errors.contains("boussole list"))
  }

  @Test("results as text say nothing of bars that are not there, and leave no hole")
  func showText() throws {
    let home = try Home()
    let lines = story.plainStart + (1...4).flatMap(story.plainReply)
    #expect(try home.run(["--accessible"], input: lines.typed).status == 3)
    let output = try home.run(["show", try home.saved().id]).output
    #expect(!output.contains("hachurée") && !output.contains("\n\n\n"), "\(output)")
  }

  @Test("demo shows an example that touches nothing")
  func demo() throws {
    let home = try homeWithTwo()
    let before = home.contents
    let text = try home.run(["demo"])
    #expect(text.status == 0 && text.output.contains("exemple"))
    let path = try home.write(try home.run(["demo", "--json"]).output, to: "exemple.json")
    try SchemaValidator.expectValid([path])
    try FileManager.default.removeItem(atPath: path)

    let session = try home.open(["demo"])
    try session.waitFor(story.words.results)
    try session.waitFor("rien n’est enregistré")
    try session.choose("Les sept dimensions", walkingWith: .right, until: "Partie pleine")
    session.press(.enter)
    for key in ["3", "5", "n", "v", "u"] { session.type(key) }
    session.press(.function(10))
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    #expect(home.contents == before)
  }

  @Test("demo needs no home at all")
  func demoWithoutHome() throws {
    let home = try Home()
    let run = try home.run(
      ["demo", "--lang", "en"],
      environment: ["BOUSSOLE_HOME": "", "HOME": "", "XDG_DATA_HOME": ""])
    #expect(run.status == 0 && run.output.contains("Shared gardens"))
  }

  @Test("assess opens the form of a questionnaire, once it knows for whom")
  func assess() throws {
    let home = try Home()
    let session = try home.open(["évaluer", "ep"])
    try session.waitFor(story.words.profile)
    try session.type("1", until: "◉ 1")
    try session.press(.enter, until: story.words.subject)
    session.press(.function(10))
    #expect(try session.exitStatus() == .exited(0))
    #expect(try home.run(["evaluer", "zz"]).status == 2)
  }

  @Test("stops without a complaint when nobody reads what it prints")
  func brokenPipe() throws {
    let home = try Home()
    let run = try Run(
      ["/bin/sh", "-c", "\(Home.program) tools | head -n 1; echo done"], input: "",
      environment: home.variables(["PATH": "/usr/bin:/bin"]))
    #expect(run.output.hasSuffix("done\n") && run.errors.isEmpty)
  }
}
