import Foundation
import TestKit
import Testing

@Suite("A workshop from preparing to the group’s assessment")
struct WorkshopScreensTests {
  /// The files of a session that ended: nobody’s answers are left, what was decided is.
  private func expectEnded(
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
    arguments: [WorkshopStory.onPaper, .twoPartners])
  func screens(story: WorkshopStory) throws {
    let home = try Home()
    let session = try home.open(rows: 40, columns: 120)
    try session.prepare(story)
    try session.collect(story)
    try session.closeBallots()
    try expectValidBallots(story.ballots.count, in: home)
    try session.reveal()
    try session.decideOne(story)
    try session.leaveOneOpen(story)
    try session.endSession(story)
    try session.pick("Résultats du groupe", until: "Par quoi commencer")
    try expectEnded(story, in: home)
    #expect(session.screen.unknown.isEmpty)
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
    let run = try home.run(["--accessible"], input: (meeting + ["2"]).typed)
    #expect(run.status == 0 && run.output.says("Par quoi commencer"), "\(run.output)")
    try expectEnded(story, in: home)
  }
}

// MARK: Thirty by mail

extension WorkshopScreensTests {
  /// What a respondent sends back: digits behind colons, in a reply that quotes.
  private func reply(to text: String, organisation: String, levels: [String]) -> String {
    var levels = levels[...]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.contains("[ep-") { return line + (levels.popFirst() ?? "") }
      if line.hasPrefix("Votre organisation") { return line + organisation }
      return line + ""
    }
    return "Bonjour,\n\n" + lines.map { "> " + $0 }.joined(separator: "\n") + "\n\nÀ bientôt\n"
  }

  @Test("takes thirty people by mail from an import to the group’s assessment")
  func byMail() throws {
    let organisations = ["La Ville", "L’Asso", "La Fondation", "Le Lycée", "La Coop"]
    let home = try Home()
    let prepared = try home.run(
      [
        "workshop", "new", "--subject", "Alliance du Val", "--dimensions", "ep-cla,ep-sen",
        "--names", "anonymous", "--date", "2030-12-12",
      ] + organisations.flatMap { ["--organisation", $0] })
    #expect(prepared.status == 0)
    let id = try #require(home.onlySession()["id"] as? String)
    let text = try home.run(["workshop", "ballot", id, "--text"]).output
    // Twenty-six who answer, one who sends it back empty, and one who answers something else.
    var mails: [String] = []
    for person in 0..<26 {
      // « Qui décide de quoi » from 1 to 5 as people come, « qui parle » less; the rest is close.
      let levels = ["3", "\(person % 5 + 1)", "\(2 + person % 4)", "3", "4", "4", "?", "3"]
      mails.append(
        reply(
          to: text, organisation: organisations[person < 2 ? 4 : person % 4], levels: levels))
    }
    mails.append(reply(to: text, organisation: "La Ville", levels: []))
    mails.append("Votre organisation : La Ville\nte-bes-1 : 3\n")
    let paths = try mails.enumerated().map { try home.write($1, to: "mail-\($0).txt") }
    let refused = try home.run(["workshop", "import", id] + paths)
    #expect(refused.status == 65 && home.ballotFiles.isEmpty, "all or nothing")
    #expect(refused.errors.contains("mail-26.txt") && refused.errors.contains("mail-27.txt"))
    #expect(!refused.errors.contains("mail-25.txt"))
    // Those two are looked at apart.
    #expect(try home.run(["workshop", "import", id] + paths.dropLast(2)).status == 0)
    try expectValidBallots(26, in: home)

    let session = try home.open(rows: 40, columns: 120)
    try session.pick("Ateliers", until: "Aucune réponse n’est montrée ici")
    #expect(session.screen.text.says("26 bulletins reçus"))
    try session.closeBallots()
    try session.reveal()
    try session.pick("Regards croisés", until: "Une organisation, une voix")
    #expect(!session.screen.text.says("La Coop"), "two people are not shown apart")
    try session.press(.escape, until: "Là où nous en étions")
    var story = WorkshopStory.onPaper
    story.name = "Alliance du Val"
    try session.decideOne(story)
    try session.leaveOneOpen(story, "Qui parle au nom de l’alliance")
    try session.endSession(story)
    try session.pick("Résultats du groupe", until: "Par quoi commencer")
    try expectEnded(story, open: "ep-cla-3", in: home)
  }
}

extension Home {
  private var sessionFolder: String {
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
