import Foundation
import TestKit
import Testing

@Suite("A session, then a second one on the same subject")
struct WorkshopSecondSessionTests {
  /// The same four people half a year later: « qui décide de quoi » from 2 to 3, nothing else far apart but the
  /// first question.
  private let later: WorkshopStory = {
    var story = WorkshopStory.onPaper
    story.ballots = [
      ("Ana", "4 3 4 2 3 2 4"), ("Bo", "4 3 4 2 3 3 4"), ("Cy", "1 4 4 2 3 3 3"),
      ("Di", "5 3 4 2 3 3 4"),
    ]
    return story
  }()

  /// Both sessions and both groups' assessments: the second names the first, and nobody's answers are left.
  private func expectSequence(_ home: Home) throws -> (first: SavedFile, second: SavedFile) {
    let sessions = try home.sessions()
    #expect(sessions.count == 2)
    let first = try #require(sessions.first { $0["follows"] == nil })
    let second = try #require(sessions.first { $0["follows"] != nil })
    #expect(second["follows"] as? String == first.id)
    #expect([first, second].allSatisfy { $0["phase"] as? String == "ended" })
    let groups = try home.files.map { try SavedFile(path: home.assessments + "/" + $0) }
    let before = try #require(groups.first { $0.id == first["assessment"] as? String })
    let now = try #require(groups.first { $0.id == second["assessment"] as? String })
    #expect(now["follows"] as? String == before.id && before["follows"] == nil)
    #expect(now.subject["id"] as? String == before.subject["id"] as? String)
    try SchemaValidator.expectValid([first.path, second.path], schema: "workshop")
    try SchemaValidator.expectValid([before.path, now.path])
    return (first, second)
  }

  private func actions(_ file: SavedFile) -> [[String: Any]] {
    (file["plan"] as? [String: Any])?["actions"] as? [[String: Any]] ?? []
  }

  @Test("is compared with the first on screens, from preparing it to its own end")
  func screens() throws {
    let home = try Home()
    let session = try home.open(rows: 56, columns: 120)
    let story = WorkshopStory.onPaper
    try session.prepare(story)
    try session.collect(story)
    try session.closeBallots()
    try session.reveal()
    try session.decideOne(story)
    try session.press(.escape, until: "Il reste")
    try session.press(.escape, until: "Là où nous en étions")
    try session.pick("Relire les décisions", until: "À lire à voix haute")
    try session.pick("Ajouter une action", until: "Ce que nous ferons")
    session.fill(["Écrire les règles", "Cy", ""])
    try session.press(.enter, until: "1 action")
    try session.press(.escape, until: "Là où nous en étions")
    try session.endSession(story)

    try session.pick(
      "Préparer la séance suivante", until: "Repris de la séance du 12 décembre 2030")
    session.fill(["12/12/2031", "", "", "", "", ""])
    try session.press(.enter, until: "Qui garde les réponses")
    session.fill(["", "", ""])
    try session.press(.enter, until: "Cette séance suit celle du 12 décembre 2030")
    // The actions are there; levels and gaps of last time are not, for nobody has answered.
    try session.pick("Depuis la dernière séance", until: "Écrire les règles")
    #expect(session.screen.text.says("Ce qui avait été retenu"))
    #expect(!session.screen.text.says("niveau 2"))
    try session.press(.escape, until: "On attend")
    try session.collect(later)
    try session.closeBallots()
    try session.pick("Montrer les réponses", until: "Chacun lit d’abord en silence")
    try session.pick("Tout d’un coup", until: "Montrer toutes les réponses")
    try session.pick("Montrer", walkingWith: .right, until: "Ce que nous voyons différemment")
    try session.waitFor("écart 3 puis 1")
    try session.press(.escape, until: "Chacun lit d’abord en silence")
    try session.press(.escape, until: "Là où nous en étions")

    try session.pick(
      "Depuis la dernière séance",
      until: "2 questions se sont rapprochées, 2 se sont éloignées, 3 n’ont pas bougé.")
    #expect(session.screen.text.says("3 → 1  vue commune"))
    #expect(session.screen.text.says("niveau 2 la dernière fois"))
    try session.pick("Qui décide de quoi", until: "L’écart était de 3, il est de 1.")
    #expect(session.screen.text.says("La dernière fois (12 décembre 2030)"))
    #expect(session.screen.text.says(story.reason))
    try session.pick("Décider", walkingWith: .right, until: "Retenu la dernière fois.")
    try session.press(.escape, until: "L’écart était de 3")
    try session.press(.escape, until: "On s’est rapproché")
    try session.pick("Écrire les règles", until: "Ce que nous ferons")
    session.fill(["", "", ""])
    try session.press(.enter, until: "Reprise aujourd’hui")
    try session.press(.escape, until: "Là où nous en étions")
    try session.endSession(later)
    let (first, second) = try expectSequence(home)
    #expect(
      actions(second).map { $0["follows"] as? String } == [actions(first)[0]["id"] as? String])
    #expect(session.screen.unknown.isEmpty)
  }

  @Test("is compared with the first line by line, by `compare` and in its papers")
  func plain() throws {
    let home = try Home()
    let story = WorkshopStory.onPaper
    let first = story.plainPreparation + story.plainBallots
    #expect(try home.run(["--accessible"], input: first.typed).status == 0)
    let meeting = ["2"] + ["1", "o"] + story.plainReveal + story.plainDecisions + story.plainEnd
    // The hall of a session that has ended: « préparer la séance suivante » is its fourth entry.
    let next = ["4", "12/12/2031", "", "", "", "", "", "", "", ""] + later.plainBallots
    let run = try home.run(["--accessible"], input: (meeting + next).typed)
    #expect(run.status == 0 && run.output.says("Repris de la séance du 12 décembre 2030"))
    let second = try #require(try home.sessions().first { $0["follows"] != nil })
    let early = try home.run(["compare", second.id])
    #expect(early.status == 0 && early.output.says("Cette séance suit celle du 12 décembre 2030"))
    #expect(!early.output.says("l’écart") && !early.output.says("niveau 2"))

    #expect(try home.run(["workshop", "close-ballots", second.id]).status == 0)
    #expect(try home.run(["workshop", "reveal", second.id]).status == 0)
    let compared = try home.run(["compare", second.id])
    #expect(
      compared.output.says("Qui décide de quoi : l’écart était de 3, il est de 1, vue commune"))
    #expect(compared.output.says("On s’est éloigné"))
    #expect(compared.output.says("Faire ce qu’aucun ne ferait seul : non tranché la dernière fois"))
    let json = try #require(
      try JSONSerialization.jsonObject(
        with: Data(try home.run(["compare", second.id, "--json"]).output.utf8)) as? [String: Any])
    let criteria = try #require(json["criteria"] as? [[String: Any]])
    let decides = try #require(criteria.first { $0["id"] as? String == "ep-cla-2" })
    #expect(decides["gapThen"] as? Int == 3 && decides["gapNow"] as? Int == 1)
    #expect(decides["movement"] as? String == "closer" && decides["obstacle"] is NSNull)
    #expect((decides["then"] as? [String: Any])?["answer"] as? Int == 2)
    // The same two by their names, whatever their order.
    let byName = try home.run(["compare", second.id, second["follows"] as? String ?? ""])
    #expect(byName.output == compared.output)
    for paper in ["minutes", "divergence"] {
      let text = try home.run(["workshop", "print", second.id, "--what", paper, "--to", "text"])
      #expect(text.status == 0 && text.output.says("Depuis la dernière séance"), "\(paper)")
      #expect(text.output.says("se sont rapprochées"), "\(paper)")
    }
    // Line by line: the page, a criterion from it, then the end of the session.
    let list = try home.run(["workshop", "list"]).output.split(separator: "\n")
    let place = try #require(list.firstIndex { $0.hasPrefix(second.id) })
    let page = ["3", "2", "r", "r"]
    let ending = ["8", "2", later.takeaway, "", "1", "3", "o"]
    let last = try home.run(
      ["--accessible"], input: (["3", "\(place + 1)"] + page + ending).typed)
    #expect(
      last.status == 0 && last.output.says("La dernière fois (12 décembre 2030)"), "\(last.output)")
    _ = try expectSequence(home)
  }

  @Test("is prepared by a verb from one that has ended, and from no other")
  func verbs() throws {
    let home = try Home()
    let story = WorkshopStory.onPaper
    let first = story.plainPreparation + story.plainBallots
    #expect(try home.run(["--accessible"], input: first.typed).status == 0)
    let id = try home.onlySession().id
    let early = try home.run(["workshop", "new", "--follows", id])
    #expect(early.status != 0 && early.errors.says("n’est pas terminée"))
    let meeting = ["2"] + ["1", "o"] + story.plainReveal + story.plainDecisions + story.plainEnd
    #expect(try home.run(["--accessible"], input: meeting.typed).status == 0)
    let run = try home.run(
      [
        "workshop", "new", "--follows", id, "--date", "2031-12-12", "--names", "anonymous",
        "--organisation", "La Ville", "--organisation", "La Coop",
      ])
    #expect(run.status == 0, "\(run.errors)")
    let sessions = try home.sessions()
    let second = try #require(sessions.first { $0["follows"] as? String == id })
    #expect((second["subject"] as? [String: Any])?["name"] as? String == story.name)
    #expect(
      second["naming"] as? String == "anonymous" && second["scope"] as? String == "first-reading")
    try SchemaValidator.expectValid([second.path], schema: "workshop")
    let shown = try home.run(["workshop", "show", second.id])
    #expect(shown.output.says("Cette séance suit celle du 12 décembre 2030"))
    #expect(shown.output.says("boussole compare \(second.id)"))
    let compared = try home.run(["compare", second.id])
    #expect(compared.output.says("Pas là la dernière fois : La Coop."))
    #expect(compared.output.says("Plus là aujourd’hui : L’Asso."))
    let alone = try home.run(["compare", id])
    #expect(alone.status != 0 && alone.errors.says("n’en suit aucune autre"))
    // The first one goes to the trash: the second goes on, and says why nothing is compared.
    #expect(try home.run(["workshop", "erase", id, "--all"]).status == 0)
    let gone = try home.run(["workshop", "show", second.id])
    #expect(gone.status == 0 && gone.output.says("n’est plus sur cet ordinateur"))
  }
}

extension Home {
  /// Every session that is saved.
  func sessions() throws -> [SavedFile] {
    let folder = data + "/workshops"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try names.map { try SavedFile(path: folder + "/" + $0 + "/session.json") }
  }
}
