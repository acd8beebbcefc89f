import Foundation
import TestKit
import Testing

@Suite("Before the reveal, at the keyboard")
struct WorkshopScreensSecrecyTests {
  typealias Size = (rows: Int, columns: Int)
  private static let sizes: [Size] = [(24, 80), (40, 120)]

  /// Every file but the ballots, and what was shown, without ids and times.
  private func trace(_ shown: String, of home: Home) -> String {
    var text = shown
    for (name, content) in home.contents.sorted(by: { $0.key < $1.key }) {
      if !name.contains("/ballots/") {
        text += "\(name)\n" + String(decoding: content, as: UTF8.self)
      }
    }
    return
      text
      .replacing(home.folder, with: "HOME")
      .replacing(/(s-)?[0-9a-hjkmnp-tv-z]{12}/, with: "ID")
      .replacing(/"ballot": "[0-9a-z]{6}"/, with: "CODE")
      .replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)/, with: "TIME")
  }

  /// Line by line: all that is printed but what the author of a ballot types and reads back.
  private func plainTrace(_ story: WorkshopStory) throws -> String {
    let home = try Home()
    // The hall with its papers, the preparation, closing, opening again, and the door of the reveal.
    let looks = [
      "3", "1", "r", "r", "5", "r", "1", "o", "3", "1", "o", "2", "1", "n", "r", "r", "2",
    ]
    let lines = story.plainPreparation + story.plainBallots + looks
    let run = try home.run(
      ["--accessible"], input: lines.typed, environment: ["HOME": home.folder + "/person"])
    #expect(run.status == 0 && run.errors.isEmpty)
    var kept = ""
    var rest = run.output[...]
    var cuts = 0
    while let start = rest.firstRange(of: "Ligne 1 sur 1") {
      let after = rest[start.upperBound...]
      let end = try #require(
        after.firstMatch(of: /\n(\d bulletins? reçus? sur 4\.\nRecueillir|Bulletins ouverts\n)/))
      #expect(after[..<end.range.lowerBound].contains("Relire"))
      kept += rest[..<start.lowerBound]
      rest = after[end.range.lowerBound...]
      cuts += 1
    }
    #expect(cuts == story.ballots.count)
    kept += rest
    #expect(kept.says("Montrer toutes les réponses ?") && kept.says("4 bulletins reçus sur 4"))
    return trace(kept, of: home)
  }

  @Test(
    "no byte that is printed line by line, or written elsewhere, depends on what anybody answered")
  func plain() throws {
    let low = try plainTrace(.everywhere(1))
    #expect(try low == plainTrace(.everywhere(5)))
    #expect(low.contains("counted") && low.contains("invitation"))
  }

  /// By screens: each screen that is shown once a ballot is put away.
  private func screensTrace(_ story: WorkshopStory, _ size: Size) throws -> String {
    let home = try Home()
    let session = try home.open(rows: size.rows, columns: size.columns)
    var shown = ""
    func look() { shown += session.screen.text + "\n---\n" }
    try session.prepare(story)
    try session.startPaper()
    for (place, ballot) in story.ballots.enumerated() {
      try session.typeBallot(ballot)
      let isLast = place + 1 == story.ballots.count
      try session.pick("Bulletin suivant", until: isLast ? "Ont répondu" : "De qui est ce bulletin")
      try session.waitUntil("the ballot gone") { !$0.shows("Relire") && !$0.shows("Code") }
      look()
    }
    try session.closeBallots()
    look()
    try session.pick("Montrer les réponses", until: "Chacun lit d’abord en silence")
    look()
    try session.pick("Tout d’un coup", until: "Montrer toutes les réponses")
    look()
    try session.pick("Pas encore", walkingWith: .right, until: "Chacun lit d’abord en silence")
    session.press(.escape)
    try session.waitFor("Personne n’a encore vu les réponses")
    look()
    return trace(shown, of: home)
  }

  @Test(
    "no screen after a ballot, and no other file, depends on what anybody answered",
    arguments: sizes)
  func screens(size: Size) throws {
    let low = try screensTrace(.everywhere(1), size)
    #expect(try low == screensTrace(.everywhere(5), size))
    #expect(low.contains("counted"))
  }

  /// The keyboard goes round: each curtain, and what one finds by going back from it.
  private func curtainTrace(_ level: Int, _ size: Size) throws -> String {
    let home = try Home()
    let story = WorkshopStory.everywhere(level)
    let session = try home.open(rows: size.rows, columns: size.columns)
    var shown = ""
    func look() { shown += session.screen.text + "\n---\n" }
    try session.prepare(story)
    try session.pick("Recueillir les réponses", until: "Aucune réponse ne s’affichera")
    try session.pick("Passer le clavier", until: "À qui le tour")
    for ballot in story.ballots.prefix(2) {
      try session.pick("C’est mon tour", until: "Qui répond")
      look()
      try session.pick(ballot.name, until: "À vous, \(ballot.name)")
      try session.pick("Répondre", until: "Question 1 sur 7")
      try session.answerFirstReading(level)
      try session.waitFor("Merci")
      try session.pick("J’ai fini", until: "À qui le tour")
      try session.waitUntil("nothing but the curtain") { !$0.shows("Merci") && !$0.shows("Code") }
      look()
      // Undo, the list, figures, a mark: none brings anything back, and after help neither.
      for key in ["u", "g", "f", "v"] {
        session.type(key)
        try session.waitUntilRead()
        #expect(!session.screen.shows("◉") && !session.screen.shows("Question"))
      }
      try session.press(.function(1), until: "Les touches")
      try session.press(.escape, until: "À qui le tour")
      look()
      session.press(.escape)
      try session.waitFor("Aucune réponse ne s’affichera")
      look()
      try session.pick("Passer le clavier", until: "À qui le tour")
    }
    return trace(shown, of: home)
  }

  @Test(
    "the curtain and all that is behind it are the same whatever the person before answered",
    arguments: sizes)
  func curtain(size: Size) throws {
    let low = try curtainTrace(1, size)
    #expect(try low == curtainTrace(5, size))
    #expect(low.says("2 bulletins reçus sur 4"))
  }

  @Test("behind the curtain neither tmux nor its history shows a question that was answered")
  func scrollback() throws {
    let home = try Home()
    let story = WorkshopStory.onPaper
    #expect(try home.run(["--accessible"], input: story.plainPreparation.typed).status == 0)
    let session = try TmuxTests().open(home)
    session.type("\"$BOUSSOLE\"\n")
    try session.pick("Ateliers", until: "Aucune réponse n’est montrée ici")
    try session.pick("Recueillir les réponses", until: "Aucune réponse ne s’affichera")
    try session.pick("Passer le clavier", until: "À qui le tour")
    try session.pick("C’est mon tour", until: "Qui répond")
    try session.pick("Ana", until: "À vous, Ana")
    try session.pick("Répondre", until: "Question 1 sur 7")
    try session.answerFirstReading(5)
    try session.pick("J’ai fini", until: "À qui le tour")
    let words = ["/usr/bin/tmux", "-S", home.folder + "/tmux"]
    func captured(_ options: [String]) throws -> String {
      let run = try Run(
        words + ["capture-pane", "-p"] + options, input: "",
        environment: home.variables(["PATH": "/usr/bin:/bin", "HOME": home.folder]))
      #expect(run.status == 0, "\(run.errors)")
      return run.output
    }
    // What is on the screen now, with everything above it.
    let shown = try captured(["-S", "-", "-E", "-"])
    #expect(shown.says("À qui le tour"))
    #expect(!shown.contains("◉") && !shown.contains("Question ") && !shown.contains("Merci"))
    session.type("q")
    try session.waitForPrompt()
    // What is left once the program has gone.
    let left = try captured(["-S", "-", "-E", "-"])
    #expect(!left.contains("◉") && !left.contains("Question ") && !left.contains("Merci"))
    session.type("exit\n")
    #expect(try session.exitStatus() == .exited(0))
  }
}
