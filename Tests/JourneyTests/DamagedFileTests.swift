import TestKit
import Testing

@Suite("A damaged file")
struct DamagedFileTests {
  /// A home with one assessment that can be read and one that was cut in the middle.
  private func damagedHome() throws -> (home: Home, path: String, text: String) {
    let home = try Home()
    #expect(
      try home.run(["--accessible"], input: Story.whole(.fr).plainStart.typed).status == 3)
    let saved = try home.saved()
    let text = "{\n  \"format\": \"boussole.assessment/1\",\n  \"id\": oups}\n"
    let path = try home.write(text, to: "data/assessments/2026-01-02-verger-brokenbroken.json")
    #expect(saved.path != path)
    return (home, path, text)
  }

  @Test("is named on the home screen with its place, and the others can be used")
  func onHome() throws {
    let (home, path, text) = try damagedHome()
    let session = try home.open(rows: 40, columns: 120)
    try session.waitFor("Bonjour")
    let said = session.screen.text.split(separator: /\s+/).joined()
    #expect(said.contains("\(path),ligne3,colonne9"), "\(session.screen.text)")
    #expect(said.contains("boussoledoctor"))
    try session.press(.enter, until: "sur 28")
    session.type("q")
    #expect(try session.exitStatus() == .exited(3))
    #expect(home.text(of: path) == text, "left as it was")
  }

  @Test("is named in plain mode too, in the language that is chosen")
  func inPlainMode() throws {
    let (home, path, _) = try damagedHome()
    for (language, words) in [("fr", "ligne 3, colonne 9"), ("en", "line 3, column 9")] {
      let run = try home.run(["--accessible", "--lang", language], input: "q\n")
      #expect(run.status == 0)
      #expect(run.output.contains(path) && run.output.contains(words), "\(run.output)")
    }
  }

  @Test("is what `doctor` and `list` end with")
  func inVerbs() throws {
    let (home, path, _) = try damagedHome()
    for verb in ["doctor", "list"] {
      let run = try home.run([verb])
      #expect(run.status == 65 && run.errors.contains("\(path), ligne 3, colonne 9"), "\(verb)")
    }
    #expect(try home.run(["list"]).output.contains("Jardins partagés"))
  }

  @Test("a file half written by a program that crashed is cleared at the next start")
  func halfWritten() throws {
    let home = try Home()
    #expect(
      try home.run(["--accessible"], input: Story.whole(.fr).plainStart.typed).status == 3)
    _ = try home.write("{", to: "data/assessments/.x.json.4194305.tmp")
    #expect(try home.run(["--accessible"], input: "q\n").status == 0)
    #expect(!home.contents.keys.contains { $0.hasSuffix(".tmp") })
  }
}
