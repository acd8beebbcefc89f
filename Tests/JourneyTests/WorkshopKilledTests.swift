import Foundation
import TestKit
import Testing

@Suite("A workshop that is killed")
struct WorkshopKilledTests {
  private let story = WorkshopStory.onPaper

  private func kill(_ session: TerminalSession) throws {
    session.signal(SIGKILL)
    #expect(try session.exitStatus() == .killed(signal: SIGKILL))
  }

  /// Opens the only session again, from home to its hall.
  private func reopen(_ home: Home) throws -> TerminalSession {
    let session = try home.open(rows: 40, columns: 120)
    try session.pick("Ateliers", until: "Séance «")
    return session
  }

  private func register(_ home: Home) throws -> [String] {
    let entries = try home.onlySession()["register"] as? [[String: Any]] ?? []
    return entries.map { "\($0["name"] as? String ?? "") \($0["status"] as? String ?? "")" }
  }

  @Test("keeps each ballot that was read back, and shows none of it again")
  func collecting() throws {
    let home = try Home()
    var session = try home.open(rows: 40, columns: 120)
    try session.prepare(story)
    try session.startPaper()
    for (place, ballot) in story.ballots.enumerated() {
      try session.typeBallot(ballot)
      try kill(session)
      #expect(try register(home) == story.ballots[...place].map { "\($0.name) counted" })
      #expect(home.ballotFiles.count == place + 1)
      session = try reopen(home)
      try session.waitFor("Aucune réponse n’est montrée ici")
      #expect(session.screen.text.says("sur 4."))
      let answered = session.screen.lines.first { $0.says("Ont répondu") } ?? ""
      #expect(story.ballots.map { answered.says($0.name) } == [0, 1, 2, 3].map { $0 <= place })
      #expect(!session.screen.text.says("Qui décide de quoi"))
      #expect(!String(decoding: session.output, as: UTF8.self).contains(ballot.line))
      if place + 1 < story.ballots.count { try session.startPaper() }
    }
    try SchemaValidator.expectValid(home.ballotFiles, schema: "ballot")
    try SchemaValidator.expectValid([home.onlySession().path], schema: "workshop")
    // Closed and not shown: nobody has seen anything, whoever opens it again.
    try session.closeBallots()
    try kill(session)
    session = try reopen(home)
    try session.waitFor("Personne n’a encore vu les réponses")
    #expect(try home.onlySession()["revealed"] as? [String] == [])
  }

  @Test("is as shown and as decided as it was")
  func deciding() throws {
    let home = try Home()
    let lines = story.plainPreparation + story.plainBallots + ["1", "o"]
    #expect(try home.run(["--accessible"], input: lines.typed).status == 0)
    var session = try reopen(home)
    try session.reveal()
    try kill(session)
    #expect(try home.onlySession()["phase"] as? String == "revealed")

    session = try reopen(home)
    try session.waitFor("0 critère tranché sur 7")
    try session.decideOne(story)
    try kill(session)
    session = try reopen(home)
    try session.waitFor("1 critère tranché sur 7")
    let decisions = try #require(
      home.onlySession()["decisions"] as? [String: [String: Any]])
    #expect(decisions.keys.sorted() == ["ep-cla-2"])
    #expect(decisions["ep-cla-2"]?["answer"] as? Int == 2)
    #expect(decisions["ep-cla-2"]?["reason"] as? String == story.reason)
    #expect(home.ballotFiles.count == story.ballots.count)
    try SchemaValidator.expectValid([home.onlySession().path], schema: "workshop")
    // The answers are still there to be seen again, without asking anew.
    try session.pick("Revoir les réponses", until: "Chacun lit d’abord en silence")
    try session.pick("Tout d’un coup", until: "Ce que nous voyons différemment")
  }
}
