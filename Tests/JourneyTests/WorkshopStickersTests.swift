import Foundation
import TestKit
import Testing

/// Posters on the wall: levels without respondents, from counting to the group’s assessment and its papers.
@Suite("A workshop with stickers")
struct WorkshopStickersTests {
  private let story = WorkshopStory.onPaper
  /// « Qui décide de quoi » from 1 to 5; the next one close; the others are not counted.
  private let counts = [
    ("Qui décide de quoi", "1:3 5:4 ?:1"), ("Le lien avec le projet", "3:2 4:6"),
  ]

  private func expectCounted(in home: Home) throws {
    let stickers = try SavedFile(path: home.sessionFolder + "/stickers.json")
    let kept = try #require(stickers["counts"] as? [String: [String: Any]])
    #expect(kept.count == 2)
    #expect(kept["ep-cla-2"]?["levels"] as? [Int] == [3, 0, 0, 0, 4])
    #expect(kept["ep-cla-2"]?["unknown"] as? Int == 1)
    #expect(home.ballotFiles.isEmpty, "nobody is invented")
    #expect(try (home.onlySession()["register"] as? [Any])?.isEmpty == true)
    try SchemaValidator.expectValid([stickers.path], schema: "stickers")
    try SchemaValidator.expectValid([home.onlySession().path], schema: "workshop")
  }

  /// The session that ended, the group’s assessment, and what is taken away.
  private func expectEnded(in home: Home) throws {
    let session = try home.onlySession()
    #expect(session["phase"] as? String == "ended")
    #expect(!FileManager.default.fileExists(atPath: home.sessionFolder + "/stickers.json"))
    let kept = try #require(session["counts"] as? [String: [String: Any]])
    #expect(kept["ep-cla-2"]?["levels"] as? [Int] == [3, 0, 0, 0, 4])
    let group = try home.saved()
    #expect(session["assessment"] as? String == group.id)
    #expect(group.answers["ep-cla-2"]?["answer"] as? Int == 2)
    try SchemaValidator.expectValid([session.path], schema: "workshop")
    try SchemaValidator.expectValid([group.path])
    try expectTakenAway(home, group)
    let id = try #require(session["id"] as? String)
    let gaps = try home.run(["workshop", "print", id, "--what", "divergence", "--to", "text"])
    #expect(gaps.output.says("3 réponses en 1, 4 réponses en 5"), "\(gaps.output)\(gaps.errors)")
  }

  @Test("goes all the way by screens", arguments: [(24, 80), (40, 120)])
  func screens(rows: Int, columns: Int) throws {
    let home = try Home()
    let session = try home.open(rows: rows, columns: columns)
    try session.prepare(story)
    try session.pick("Recueillir les réponses", until: "Aucune réponse ne s’affichera")
    try session.pick("Compter des gommettes", until: "Une affiche à la fois")
    for (poster, line) in counts {
      try session.pick(poster, until: "Combien pour chaque niveau")
      try session.type("2:3 2:1", until: "2:3 2:1")
      try session.press(.enter, until: "est compté deux fois")
      for _ in 0..<7 { session.press(.backspace) }
      try session.type(line, until: line)
      try session.press(.enter, until: "Une affiche à la fois")
    }
    try session.waitFor("8 gommettes")
    try session.press(.escape, until: "Aucune réponse ne s’affichera")
    try session.press(.escape, until: "Clore les bulletins")
    #expect(!session.screen.text.says("1:3"))
    try expectCounted(in: home)
    try session.closeBallots()
    try session.reveal()
    try session.decideOne(story)
    try session.press(.escape, until: "Il reste")
    try session.press(.escape, until: "Là où nous en étions")
    try session.endSession(story)
    try session.pick("Résultats du groupe", until: "Par quoi commencer")
    try expectEnded(in: home)
    #expect(session.screen.unknown.isEmpty)
  }

  @Test("goes all the way by verbs, then line by line")
  func plain() throws {
    let home = try Home()
    #expect(try home.run(["--accessible"], input: story.plainPreparation.typed).status == 0)
    let id = try #require(home.onlySession()["id"] as? String)
    func stickers(_ words: String...) throws -> Run {
      try home.run(["workshop", "stickers", id] + words)
    }
    #expect(try stickers("ep-cla-2", "1:3", "1:4").errors.says("est compté deux fois"))
    #expect(try stickers("ep-cla-2", "1:3 -:1").errors.says("n’offre pas « non concerné »"))
    #expect(try stickers("ep-cla-2", "1:3", "5:4", "?:1").status == 0)
    #expect(try stickers("ep-coh-2", "3:2", "4:6").status == 0)
    let shown = try home.run(["workshop", "show", id, "--json"])
    #expect(shown.status == 0 && !shown.output.contains("\"levels\""))
    try expectCounted(in: home)
    #expect(try home.run(["workshop", "close-ballots", id]).output.says("affiche"))
    let revealed = try home.run(["workshop", "reveal", id, "--json"])
    #expect(revealed.status == 0 && revealed.output.contains("\"gap\": 4"))
    let end = ["2", "1", "3", "1", "1", "2", story.reason, "", "", "r", "r"] + story.plainEnd
    let run = try home.run(["--accessible"], input: end.typed)
    #expect(run.status == 0 && run.output.says("Cette séance est terminée"), "\(run.output)")
    try expectEnded(in: home)
  }
}
