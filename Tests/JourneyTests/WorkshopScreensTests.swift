import Foundation
import TestKit
import Testing

@Suite("A workshop from preparing to the group’s assessment")
struct WorkshopScreensTests {
  /// The files of a session that ended: nobody’s answers are left, what was decided is.
  func expectEnded(
    _ story: WorkshopStory, open: String = "ep-per-2", in home: Home
  ) throws {
    let session = try home.onlySession()
    #expect(session["phase"] as? String == "ended")
    let decisions = try #require(session["decisions"] as? [String: [String: Any]])
    #expect(Set(decisions.keys) == ["ep-cla-2", open])
    #expect(decisions["ep-cla-2"]?["answer"] as? Int == 2)
    #expect(decisions["ep-cla-2"]?["reason"] as? String == story.reason)
    #expect(decisions[open]?["answer"] == nil)
    #expect(decisions[open]?["reason"] as? String == story.openReason)
    #expect(session["takeaways"] as? [String] == [story.takeaway])
    #expect(home.ballotFiles.isEmpty)
    let group = try home.saved()
    #expect(session["assessment"] as? String == group.id)
    #expect(group.name == story.name)
    #expect(group.answers["ep-cla-2"]?["answer"] as? Int == 2)
    try SchemaValidator.expectValid([session.path], schema: "workshop")
    try SchemaValidator.expectValid([group.path])
  }

  private func expectValidBallots(_ count: Int, in home: Home) throws {
    #expect(home.ballotFiles.count == count)
    try SchemaValidator.expectValid(home.ballotFiles, schema: "ballot")
    try SchemaValidator.expectValid([home.onlySession().path], schema: "workshop")
  }

  @Test(
    "goes all the way by screens",
    arguments: [WorkshopStory.onPaper, .twoPartners], [(24, 80), (40, 120)])
  func screens(story: WorkshopStory, size: (rows: Int, columns: Int)) throws {
    let home = try Home()
    let session = try home.openAsPerson(rows: size.rows, columns: size.columns)
    try session.prepare(story)
    try session.collect(story)
    try session.closeBallots()
    try expectValidBallots(story.ballots.count, in: home)
    try session.reveal()
    try session.decideOne(story)
    try session.leaveOneOpen(story)
    try session.endSession(story)
    try session.takeDocuments()
    try session.pick("Résultats du groupe", until: "Par quoi commencer")
    try expectEnded(story, in: home)
    try expectTakenAway(home, home.saved())
    #expect(home.documents.count >= 4)
    #expect(session.screen.unknown.isEmpty)
  }

  @Test("new without options opens the preparation, on the screen and line by line")
  func newOpensThePreparation() throws {
    let home = try Home()
    let session = try home.open(["workshop", "new"])
    try session.waitFor("De quoi parlerez-vous")
    #expect(session.screen.text.says("Étape 1 sur 7"))
    session.press(.escape)
    try session.waitFor("Préparer un atelier")
    let plain = try home.run(["atelier", "nouveau"], input: "Jardins\n")
    #expect(plain.output.says("De quoi parlerez-vous"))
    // Where there are sessions already, it is no list of them that opens.
    #expect(try home.run(["workshop", "new", "--subject", "Jardins"]).status == 0)
    let second = try home.run(["workshop", "new"], input: "q\n")
    #expect(second.output.says("De quoi parlerez-vous"))
    let forgotten = try home.run(["workshop", "new", "--purpose", "Continuer ?"])
    #expect(forgotten.status == 2 && forgotten.errors.contains("--subject"))
  }

  @Test(
    "goes all the way line by line",
    arguments: [WorkshopStory.onPaper, .twoPartners])
  func plain(story: WorkshopStory) throws {
    let home = try Home()
    let collecting = try home.run(
      ["--accessible"], input: (story.plainPreparation + story.plainBallots).typed)
    #expect(collecting.status == 0)
    try expectValidBallots(story.ballots.count, in: home)
    let meeting = ["2"] + ["1", "o"] + story.plainReveal + story.plainDecisions + story.plainEnd
    let run = try home.run(
      ["--accessible"], input: (meeting + WorkshopStory.plainDocuments + ["2"]).typed,
      environment: home.person)
    #expect(run.status == 0 && run.output.says("Par quoi commencer"), "\(run.output)")
    try expectEnded(story, in: home)
    try expectTakenAway(home, home.saved())
    #expect(home.documents.count >= 4)
  }
}

/// What a group takes away: each export of its assessment, in each form.
func expectTakenAway(
  _ home: Home, _ group: SavedFile, location: SourceLocation = #_sourceLocation
) throws {
  for form in ["html", "odt", "md", "csv", "json"] {
    let path = home.folder + "/group." + form
    let run = try home.run(["export", group.id, "--to", form, "--out", path])
    #expect(
      run.status == 0 && run.errors.isEmpty, "\(form): \(run.errors)", sourceLocation: location)
    let size = FileManager.default.contents(atPath: path)?.count ?? 0
    #expect(size > 80, "\(form)", sourceLocation: location)
  }
  try SchemaValidator.expectValid([home.folder + "/group.json"], location: location)
}

extension Home {
  /// Where documents go, apart from whoever tests.
  var person: [String: String] { ["HOME": folder + "/person", "XDG_CONFIG_HOME": ""] }

  func openAsPerson(
    _ arguments: [String] = [], rows: Int, columns: Int
  ) throws -> TerminalSession {
    try open(arguments, environment: person, rows: rows, columns: columns)
  }

  /// What was written for people to take away.
  var documents: [String] {
    contents.keys.filter { $0.hasPrefix("person/") && $0.contains(".") }.sorted()
  }

  var sessionFolder: String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: data + "/workshops")) ?? []
    return data + "/workshops/" + (names.first ?? "none")
  }

  /// The only saved session.
  func onlySession() throws -> SavedFile { try SavedFile(path: sessionFolder + "/session.json") }

  /// The files of ballots, with their whole paths.
  var ballotFiles: [String] {
    let folder = sessionFolder + "/ballots"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted().map { folder + "/" + $0 }
  }
}
