import TestKit
import Testing

@Suite("Settings and help")
struct SettingsTests {
  private func openSettings(_ home: Home) throws -> TerminalSession {
    let session = try home.open()
    try session.waitFor("Réglages et aide")
    try session.choose("Réglages et aide", walkingWith: .down, until: "Langue")
    return session
  }

  private func waitForFooter(_ session: TerminalSession) throws {
    try session.waitUntil("the keys") { $0.lines[$0.rows - 1].contains("quit") }
  }

  @Test("change the language at once, and for the next time")
  func language() throws {
    let home = try Home()
    let session = try openSettings(home)
    try session.press(.enter, until: "Settings and help")
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    let next = try home.open()
    try next.waitFor("Take stock of your alliances")
    next.type("q")
    #expect(try next.exitStatus() == .exited(0))
    #expect(try home.run(["--lang", "fr", "list"]).output.contains("Aucune évaluation"))
  }

  @Test("change the signs at once, and for the next time")
  func signs() throws {
    let home = try Home()
    let session = try openSettings(home)
    try session.choose("Signes", walkingWith: .down, until: "simples")
    try session.waitUntil("no arrow") { !$0.text.contains("↑") }
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    let next = try home.open()
    try next.waitFor("Boussole")
    try waitForFooter(next)
    #expect(!next.screen.text.contains("↑"))
  }

  @Test("change the contrast at once, and for the next time")
  func contrast() throws {
    let home = try Home()
    let session = try openSettings(home)
    func hasDim(_ screen: ScreenEmulator) -> Bool {
      screen.cells.joined().contains { $0.rendition.dim }
    }
    try session.waitUntil("something dimmed") { hasDim($0) }
    try session.choose("Contraste", walkingWith: .down, until: "Contraste\u{A0}: fort")
    try session.press(.down, until: "> Signes")
    #expect(!hasDim(session.screen))
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    let next = try home.open()
    try next.waitFor("Boussole")
    try waitForFooter(next)
    #expect(!hasDim(next.screen))
  }

  @Test("help says on a question what the question means, then which keys there are")
  func helpOfQuestion() throws {
    let home = try Home()
    let session = try home.open()
    try session.reachFirstQuestion(.whole(.fr))
    try session.type("?", until: "En clair")
    try session.type("?", until: "Les touches")
    // Words can be looked up from both, and one comes back to where one was.
    try session.type("l", until: "Les mots expliqués")
    try session.waitUntil("words alone") { !$0.shows("Les touches") }
    try session.press(.escape, until: "Les touches")
  }

  @Test("a questionnaire that is named opens on the first day as on the others")
  func assessOnTheFirstDay() throws {
    let home = try Home()
    let session = try home.open(["assess", "cf"])
    try session.waitFor("Une question avant d’ouvrir")
    try session.type("1", until: "◉ 1")
    try session.press(.enter, until: "De quelle organisation parlons-nous")
    #expect(session.screen.text.contains("Capacité à faire alliance"))
    try session.press(.escape, until: "Commencer")
  }

  @Test("no questionnaire is said to have no question")
  func questionCounts() throws {
    let home = try Home()
    let first = try home.open()
    try first.reachFirstQuestion(.whole(.fr))
    first.type("q")
    _ = try first.exitStatus()
    // Once something is saved, home leads to all of them, and nobody has said a profile.
    let session = try home.open()
    try session.choose("Questionnaires", walkingWith: .down, until: "9 questionnaires")
    var pages = session.screen.text
    // An arrow goes to the next one, or reads what stands between first.
    while session.screen.focused?.hasPrefix("Triple") != true {
      let before = session.screen.text
      session.press(.down)
      try session.waitUntil("more of the list") { $0.focused != nil && $0.text != before }
      pages += session.screen.text
    }
    #expect(!pages.contains(/[^0-9]0\u{A0}?\s?question/))
    #expect(pages.contains("Jusqu’à 16 questions"))
  }
}
