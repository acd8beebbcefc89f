import Foundation
import Testing

@Suite("plan, compare, export")
struct TakingAwayTests {
  private func homeWithOne() throws -> (home: Home, id: String) {
    let home = try Home()
    #expect(
      try home.run(["--accessible"], input: Story.whole(.fr).plainLines.typed).status == 0)
    return (home, try home.saved().id)
  }

  @Test("a script adds an action, marks it done, and the file is still valid")
  func planFromScripts() throws {
    let (home, id) = try homeWithOne()
    let added = try home.run([
      "plan", id, "--add", "Écrire à la mairie", "--owner", "Nour", "--due", "30/4/2099",
      "--review", "2099-06-01",
    ])
    #expect(added.status == 0 && added.output.contains("a1  Écrire à la mairie"))
    #expect(added.output.says("À faire, par Nour, pour le 30 avril 2099"))
    #expect(try home.run(["plan", id, "--done", "a1", "--json"]).output.contains("\"done\""))
    try SchemaValidator.expectValid([try home.saved().path])
    let before = home.contents
    #expect(try home.run(["plan", id, "--done", "a9"]).status == 2)
    #expect(try home.run(["plan", id, "--due", "30/4"]).status == 2)
    #expect(try home.run(["plan", id, "--add", "x", "--due", "31/2"]).status == 2)
    #expect(home.contents == before, "a mistake changes nothing")
  }

  @Test("an export goes where it is told, and never over a file unless asked")
  func exports() throws {
    let (home, id) = try homeWithOne()
    let path = home.folder + "/synthese.html"
    let first = try home.run(["export", id, "--to", "html", "--out", path])
    #expect(first.status == 0 && first.output == path + "\n")
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.contains("<html lang=\"fr\">") && !page.contains("Zoé"))
    let again = try home.run(["export", id, "--to", "html", "--out", path])
    #expect(again.status == 74 && again.errors.contains("--replace"))
    #expect(try home.run(["export", id, "--to", "html", "--out", path, "--replace"]).status == 0)
    let nowhere = try home.run(["export", id, "--to", "odt", "--out", home.folder + "/a/b.odt"])
    #expect(nowhere.status == 74 && nowhere.errors.contains("--out"))
  }

  @Test("nothing that is left out is in the data that go")
  func anonymousData() throws {
    let (home, id) = try homeWithOne()
    let path = home.folder + "/donnees.json"
    let run = try home.run([
      "export", id, "--to", "json", "--sharing", "anonymous", "--out", path,
    ])
    #expect(run.status == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(!text.contains("Zoé") && !text.contains("Réunion du 3 mars"))
  }

  @Test("what is wrong with a template is told with line and column")
  func templates() throws {
    let (home, id) = try homeWithOne()
    let template = try home.write(
      "{\n  \"format\": \"boussole.template/1\",\n  \"titel\": \"x\",\n"
        + "  \"colours\": { \"accent\": \"#FFEE00\" }\n}",
      to: "modele.json")
    let run = try home.run([
      "export", id, "--to", "html", "--template", template, "--out", home.folder + "/x.html",
    ])
    #expect(run.status == 65)
    #expect(
      run.errors.contains("ligne 3, colonne 12") && run.errors.contains("ligne 4, colonne 26"))
    #expect(!FileManager.default.fileExists(atPath: home.folder + "/x.html"))
  }

  @Test("two assessments stand side by side, and one alone says what to give")
  func compares() throws {
    let (home, id) = try homeWithOne()
    let alone = try home.run(["compare", id])
    #expect(alone.status == 2 && alone.errors.contains("boussole list"))
    let same = try home.run(["compare", id, id])
    #expect(same.status == 0 && same.output.contains("sont les mêmes"))
    #expect(try home.run(["comparer", id, id, "--json"]).output.contains("\"movement\": \"same\""))
  }
}
