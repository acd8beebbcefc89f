import Foundation
import TestKit
import Testing

@Suite("workshop")
struct WorkshopVerbTests {
  /// What a respondent does to the text that came by mail: digits behind colons, in a reply that quotes.
  private func reply(to text: String, name: String, levels: [String]) -> String {
    var levels = levels[...]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.contains("[ep-cla-") { return line + (levels.popFirst() ?? "") }
      if line.hasPrefix("Votre nom") { return line + name }
      return line + ""
    }
    return "Bonjour,\n\nLe 12 mars 2026, Inès a écrit\u{A0}:\n"
      + lines.map { "> " + $0 }.joined(separator: "\n") + "\n\nÀ bientôt\n"
  }

  @Test(
    "goes from preparing to the reveal with a mail, a table and a file, and its files are valid")
  func whole() throws {
    let workshop = try WorkshopSession(["--person", "Zoé/La Ville", "--person", "Ali"])
    let text = try workshop.run("ballot", ["--text"])
    #expect(text.status == 0 && text.output.contains("[\(workshop.id)]"))
    let mail = reply(to: text.output, name: "Zoé", levels: ["4", "2 - la charte", "-", "?"])
    let windows = try #require(mail.data(using: .windowsCP1252, allowLossyConversion: true))
    let mailPath = workshop.home.folder + "/réponse.txt"
    try windows.write(to: URL(fileURLWithPath: mailPath))
    let empty = workshop.home.folder + "/bulletin.json"
    #expect(try workshop.run("ballot", ["--out", empty]).status == 0)
    try SchemaValidator.expectValid([empty], schema: "ballot")
    var file = try String(contentsOfFile: empty, encoding: .utf8)
    file.replace("\"name\": \"\"", with: "\"name\": \"Bo\"")
    file.replace("\"answer\": null", with: "\"answer\": 5", maxReplacements: 1)
    let filled = try workshop.home.write(file, to: "rempli.json")
    let table = try workshop.table([("Ali", [1, 2, 3, 4])])

    let taken = try workshop.run("import", [mailPath, filled, table])
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(taken.output.says("3 bulletins reçus"))
    #expect(taken.output.says("Bo : 3 questions sans réponse"))
    #expect(taken.output.says("3 bulletins comptent, pour 3 réponses attendues"))
    #expect(workshop.ballots.count == 3)
    let ballotPaths = workshop.ballots.map { workshop.folder + "/ballots/" + $0 }
    try SchemaValidator.expectValid(ballotPaths, schema: "ballot")
    try SchemaValidator.expectValid([workshop.folder + "/session.json"], schema: "workshop")
    for path in ballotPaths { #expect(try mode(of: path) == 0o600) }

    let early = try workshop.run("reveal")
    #expect(early.status == 65 && early.output.isEmpty && early.errors.says("pas encore clos"))
    #expect(try workshop.run("close-ballots").status == 0)
    let revealed = try workshop.run("reveal", ["--json"])
    #expect(revealed.status == 0)
    let shown = try #require(
      JSONSerialization.jsonObject(with: Data(revealed.output.utf8)) as? [String: Any])
    let first = try #require((shown["criteria"] as? [[String: Any]])?.first)
    #expect(first["id"] as? String == "ep-cla-1" && first["gap"] as? Int == 4)
    #expect(first["verdict"] as? String == "to-debate-first")
    try SchemaValidator.expectValid([workshop.folder + "/session.json"], schema: "workshop")

    #expect(try workshop.run("erase").status == 0)
    #expect(workshop.ballots.isEmpty)
    try SchemaValidator.expectValid([workshop.folder + "/session.json"], schema: "workshop")
  }

  @Test("takes all of an import or nothing, and says where it is wrong, without the answer")
  func allOrNothing() throws {
    let workshop = try WorkshopSession()
    let good = try workshop.table([("Zoé", [1, 2, 3, 4]), ("Ali", [5, 5, 5, 5])])
    let bad = try workshop.home.write(
      "nom,ep-cla-1,ep-cla-2\nBo,4,3-5\nCy,2,2\n", to: "faux.csv")
    let refused = try workshop.run("import", [good, bad])
    #expect(refused.status == 65)
    #expect(
      refused.errors.says("faux.csv, ligne 2, colonne 6 : cette réponse est entre deux niveaux"))
    #expect(refused.errors.says("--partial") && !refused.errors.contains("3-5"))
    #expect(workshop.ballots.isEmpty)
    #expect(try workshop.register().isEmpty)
    let partly = try workshop.run("import", [good, bad, "--partial"])
    #expect(partly.status == 0 && partly.output.says("4 bulletins reçus"))
    let broken = try workshop.home.write(
      "{\"format\": \"boussole.ballot/1\", \"workshop\": \"\(workshop.id)\",\n\"questionnaire\": "
        + "{\"id\": \"ep\", \"version\": \"1\", \"digest\": \"x\"},\n\"answers\": {\"ep-cla-1\": 3.5}}",
      to: "casse.json")
    let wrong = try workshop.run("import", [broken])
    #expect(wrong.status == 65 && wrong.errors.says("casse.json, ligne 3"))
    #expect(!wrong.errors.contains("3.5"))
    let missing = try workshop.run("import", ["/nowhere.csv"])
    #expect(missing.status == 74 && missing.errors.contains("/nowhere.csv"))
    #expect(try workshop.register().count == 4)
  }

  @Test("keeps a corrected ballot aside, a late one apart, and lets one withdraw")
  func corrections() throws {
    let workshop = try WorkshopSession()
    let first = try workshop.home.write("nom,ep-cla-1,ep-cla-2\nZoé,1,1\n", to: "1.csv")
    let second = try workshop.home.write("nom,ep-cla-1,ep-cla-2\nzoe,2,2\n", to: "2.csv")
    _ = try workshop.run("import", [first])
    let corrected = try workshop.run("import", [second])
    #expect(corrected.output.says("remplace le bulletin précédent"))
    #expect(try workshop.register() == ["Zoé replaced", "zoe counted"])
    _ = try workshop.run("close-ballots")
    let late = try workshop.home.write("nom,ep-cla-1,ep-cla-2\nBo,3,3\n", to: "3.csv")
    #expect(try workshop.run("import", [late]).output.says("arrivé après la clôture"))
    #expect(try workshop.run("reopen").status == 0)
    #expect(try workshop.register() == ["Zoé replaced", "zoe counted", "Bo counted"])
    let entries = try workshop.session()["register"] as? [[String: Any]] ?? []
    let code = try #require(entries.last?["ballot"] as? String)
    #expect(try workshop.run("withdraw", ["nobody"]).status == 2)
    #expect(try workshop.run("withdraw", [code]).status == 0)
    #expect(!workshop.ballots.contains(code + ".json"))
    #expect(try workshop.register().last == " withdrawn")
  }

  @Test("asks for three ballots at least where nobody is named, and names nobody")
  func anonymous() throws {
    let workshop = try WorkshopSession(["--names", "anonymous", "--person", "Zoé/La Ville"])
    let two = try workshop.table([("Zoé", [1, 1, 1, 1]), ("Ali", [5, 5, 5, 5])])
    let taken = try workshop.run("import", [two])
    #expect(taken.status == 0 && !taken.output.contains("Zoé"))
    for name in workshop.ballots {
      let ballot = try String(contentsOfFile: workshop.folder + "/ballots/" + name, encoding: .utf8)
      #expect(!ballot.contains("Zoé") && !ballot.contains("Ali"))
    }
    let again = try workshop.run("import", [two])
    #expect(again.status == 65 && again.errors.says("personne ne peut dire"))
    _ = try workshop.run("close-ballots")
    #expect(try workshop.run("reveal").errors.says("au moins trois bulletins ; il y en a 2"))
    _ = try workshop.run("reopen")
    let third = try workshop.home.write("nom,ep-cla-1,ep-cla-2\nBo,3,3\n", to: "3.csv")
    _ = try workshop.run("import", [third])
    _ = try workshop.run("close-ballots")
    let revealed = try workshop.run("reveal")
    #expect(revealed.status == 0 && revealed.output.contains("1 3 5"))
    #expect(!revealed.output.contains("Zoé") && !revealed.output.contains("Bo"))
  }

  @Test(
    "has French names, with and without accents",
    arguments: [
      ["atelier", "lister"], ["atelier", "montrer"], ["atelier", "clore"], ["atelier", "rouvrir"],
      ["atelier", "révéler"], ["atelier", "reveler"], ["atelier", "retirer"],
      ["atelier", "effacer"], ["atelier", "importer"], ["atelier", "bulletin"],
      ["atelier", "nouveau"],
    ])
  func names(words: [String]) throws {
    let home = try Home()
    for language in ["fr", "en"] {
      let help = try home.run(words + ["--help", "--lang", language])
      #expect(help.status == 0)
      #expect(!help.output.contains(#/(verb|workshop)\.[a-z]/#), "a key without words")
    }
    #expect(try home.run(["atelier", "zzz"]).status == 2)
  }

  @Test("says what an option does not take, and writes nothing")
  func options() throws {
    let home = try Home()
    for wrong in [
      ["--dimensions", "ep-zz"], ["--voices", "organisation"], ["--names", "x"],
      ["--date", "demain"], ["--minutes", "5"], ["--person", "Zoé/Nulle part"],
      ["--context", "forme=zz"], ["--scope", "zz"], ["--questionnaire", "zz"],
    ] {
      let run = try home.run(["workshop", "new", "--subject", "Jardins"] + wrong)
      #expect(run.status == 2, "\(wrong)")
      #expect(run.output.isEmpty && run.errors.contains(wrong[1]))
    }
    #expect(try home.run(["workshop", "new", "--json"]).status == 2)
    #expect(home.contents.isEmpty)
  }

  private func mode(of path: String) throws -> Int {
    try #require(
      FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }
}

@Suite("Posters and ballots answered elsewhere")
struct WorkshopPosterTests {
  @Test("stickers are counted poster by poster, and shown only after closing")
  func stickers() throws {
    let workshop = try WorkshopSession()
    let counted = try workshop.run("stickers", ["ep-cla-1", "2:3", "4:2", "?:1"])
    #expect(counted.status == 0 && counted.output.says("6 gommettes comptées. 1 affiche en tout"))
    #expect(try workshop.run("stickers", ["ep-cla-2", "1:5 5:1"]).status == 0)
    #expect(try workshop.run("stickers", ["ep-cla-2", "1:6"]).output.says("2 affiches en tout"))
    #expect(try workshop.run("stickers", ["ep-cla-1", "6:1"]).status == 2)
    #expect(try workshop.run("stickers", ["ep-zz-1", "1:1"]).status == 2)
    try SchemaValidator.expectValid([workshop.folder + "/stickers.json"], schema: "stickers")
    #expect(try workshop.run("reveal").status == 65)
    #expect(try workshop.run("close-ballots").output.says("0 bulletin et 2 affiches"))
    #expect(try workshop.run("stickers", ["ep-cla-1", "1:1"]).status == 65)
    let revealed = try workshop.run("reveal")
    #expect(revealed.output.contains("2 2 2 4 4 ?") && revealed.output.contains("1 1 1 1 1 1"))
  }

  @Test("a respondent answers the ballot line by line, stops, goes on, and it is taken")
  func answer() throws {
    let workshop = try WorkshopSession()
    let path = workshop.home.folder + "/bulletin.json"
    _ = try workshop.run("ballot", ["--out", path])
    let first = try workshop.home.run(["workshop", "answer", path], input: "7\n4\n?\n")
    #expect(first.status == 3)
    #expect(first.output.contains("Chacun sait-il qui décide de quoi"))
    let second = try workshop.home.run(["atelier", "repondre", path], input: "\n\n-\n2\n")
    #expect(second.status == 0)
    try SchemaValidator.expectValid([path], schema: "ballot")
    let saved = try SavedFile(path: path)
    #expect(saved.answers["ep-cla-1"]?["answer"] as? Int == 4)
    #expect(saved.answers["ep-cla-2"]?["answer"] as? String == "unknown")
    #expect(saved.answers["ep-cla-3"]?["answer"] as? String == "not-applicable")
    #expect(saved.answers["ep-cla-4"]?["answer"] as? Int == 2)
    #expect(try workshop.run("import", [path]).status == 0)
    #expect(workshop.ballots == [saved.id + ".json"])
  }
}
