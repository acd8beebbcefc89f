import Foundation
import TestKit
import Testing

@Suite("workshop decide and end")
struct WorkshopDecideVerbTests {
  private func revealed(_ options: [String] = []) throws -> WorkshopSession {
    let workshop = try WorkshopSession(options)
    let table = try workshop.table([
      ("Zoé", [1, 2, 3, 4]), ("Ali", [5, 2, 3, 4]), ("Bo", [3, 3, 3, 4]),
    ])
    #expect(try workshop.run("import", [table]).status == 0)
    #expect(try workshop.run("close-ballots").status == 0)
    let shown = try workshop.run("reveal")
    #expect(shown.status == 0)
    #expect(shown.output.says("Pour continuer : boussole atelier décider \(workshop.id)"))
    return workshop
  }

  @Test("takes a session from the reveal to its end without a screen, in files that are valid")
  func whole() throws {
    let workshop = try revealed()
    let decided = try workshop.run(
      "decide",
      [
        "ep-cla-1", "3", "--reason", "la charte", "--agreed", "Zoé", "--agreed", "Ali",
        "--dissent", "Bo attend l’écrit", "--action", "Écrire la charte/Zoé/12 janvier 2027",
      ])
    #expect(decided.status == 0, "\(decided.errors)")
    #expect(decided.output.says("« Qui fait quoi, qui apporte quoi » : Nous avons signé un accord"))
    #expect(try workshop.run("decide", ["ep-cla-2", "open", "--reason", "à revoir"]).status == 0)
    #expect(try workshop.run("decide", ["ep-cla-3", "unknown"]).status == 0)
    let session = try workshop.session()
    let decisions = try #require(session["decisions"] as? [String: [String: Any]])
    #expect(decisions["ep-cla-1"]?["answer"] as? Int == 3)
    #expect(decisions["ep-cla-1"]?["agreedBy"] as? [String] == ["Zoé", "Ali"])
    #expect(decisions["ep-cla-2"] != nil && decisions["ep-cla-2"]?["answer"] == nil)
    #expect(decisions["ep-cla-3"]?["answer"] as? String == "unknown")
    try SchemaValidator.expectValid([workshop.folder + "/session.json"], schema: "workshop")

    let ended = try workshop.run(
      "end", ["--takeaway", "On s’est écoutés.", "--review", "2027-06-12"])
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.output.says("3 bulletins effacés"))
    #expect(workshop.ballots.isEmpty)
    try SchemaValidator.expectValid([workshop.folder + "/session.json"], schema: "workshop")
    let assessments = try FileManager.default.contentsOfDirectory(
      atPath: workshop.home.data + "/assessments")
    let file = try #require(assessments.first { $0.hasSuffix(".json") })
    try SchemaValidator.expectValid(
      [workshop.home.data + "/assessments/" + file], schema: "assessment")
    let minutes = try workshop.run("print", ["--what", "minutes", "--to", "txt"])
    #expect(minutes.status == 0)
    for said in ["la charte", "Bo attend l’écrit", "Zoé", "12 janvier 2027", "On s’est écoutés."] {
      #expect(minutes.output.says(said), "\(said)")
    }
    #expect(try workshop.run("end").status == 65)
    #expect(try workshop.run("decide", ["ep-cla-1", "2"]).status == 65)
  }

  @Test("decides on nothing that was not shown, and says which values it takes")
  func refuses() throws {
    let workshop = try WorkshopSession()
    let early = try workshop.run("decide", ["ep-cla-1", "3"])
    #expect(early.status == 65 && early.errors.says("pas encore été montrée"))
    #expect(try workshop.run("end").status == 65)
    let shown = try revealed()
    let level = try shown.run("decide", ["ep-cla-1", "7"])
    #expect(level.status == 2 && level.errors.contains("unknown"))
    #expect(try shown.run("decide", ["ep-zzz-1", "3"]).status == 2)
    let action = try shown.run("decide", ["ep-cla-1", "3", "--action", "Écrire/Zoé/bientôt"])
    #expect(action.status == 2 && action.errors.says("quoi/qui/quand"))
    #expect((try shown.session()["decisions"] as? [String: Any])?.isEmpty == true)
  }

  @Test("keeps the ballots when one says so")
  func keeps() throws {
    let workshop = try revealed()
    let ended = try workshop.run("end", ["--keep-ballots"])
    #expect(ended.status == 0 && ended.output.says("Les bulletins sont gardés"))
    #expect(workshop.ballots.count == 3)
  }

  @Test("names the next command as one would type it in the person's language")
  func commands() throws {
    let home = try Home()
    let french = try home.run([
      "workshop", "new", "--subject", "Jardins", "--organisation", "Ville",
    ])
    #expect(french.output.says("boussole atelier imprimer"))
    let english = try home.run(
      ["workshop", "new", "--subject", "Gardens", "--organisation", "City", "--lang", "en"])
    #expect(english.output.contains("boussole workshop print"))
  }
}
