import Foundation
import TestKit
import Testing

@Suite("A workshop by mail")
struct WorkshopByMailTests {
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

  /// Thirty people were asked, twenty-six answered; the session is as it is before closing.
  private func imported() throws -> Home {
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
    let refused = try home.run(["workshop", "import", id, "--alike", "count"] + paths)
    #expect(refused.status == 65 && home.ballotFiles.isEmpty, "all or nothing")
    #expect(refused.errors.contains("mail-26.txt") && refused.errors.contains("mail-27.txt"))
    #expect(!refused.errors.contains("mail-25.txt"))
    // Those two are looked at apart.
    let alike = try home.run(["workshop", "import", id] + paths.dropLast(2))
    #expect(alike.status == 65 && alike.errors.says("exactement la même chose"), "four are alike")
    #expect(home.ballotFiles.isEmpty)
    let taken = try home.run(
      ["workshop", "import", id, "--alike", "count"] + paths.dropLast(2))
    #expect(taken.status == 0 && taken.output.says("26 bulletins reçus"))
    #expect(home.ballotFiles.count == 26)
    try SchemaValidator.expectValid(home.ballotFiles, schema: "ballot")
    return home
  }

  private var story: WorkshopStory {
    var story = WorkshopStory.onPaper
    story.name = "Alliance du Val"
    // That question offers « non concerné » before it.
    story.openNumber = "8"
    return story
  }

  private func expectEnded(in home: Home) throws {
    try WorkshopScreensTests().expectEnded(story, open: "ep-cla-3", in: home)
    try expectTakenAway(home, home.saved())
    #expect(home.documents.count >= 4)
  }

  @Test(
    "takes thirty people from an import to the group’s assessment, by screens",
    arguments: [(24, 80), (40, 120)])
  func screens(rows: Int, columns: Int) throws {
    let home = try imported()
    let session = try home.openAsPerson(rows: rows, columns: columns)
    try session.pick("Ateliers", until: "Aucune réponse n’est montrée ici")
    #expect(session.screen.text.says("26 bulletins reçus"))
    try session.closeBallots()
    try session.reveal()
    try session.pick("Regards croisés", until: "Une organisation, une voix")
    #expect(!session.screen.text.says("La Coop"), "two people are not shown apart")
    try session.press(.escape, until: "Là où nous en étions")
    try session.decideOne(story)
    try session.leaveOneOpen(story, "Qui parle au nom de l’alliance")
    try session.endSession(story)
    try session.takeDocuments()
    try session.pick("Résultats du groupe", until: "Par quoi commencer")
    try expectEnded(in: home)
  }

  @Test("takes thirty people from an import to the group’s assessment, line by line")
  func plain() throws {
    let home = try imported()
    let lines =
      ["2", "3", "o"] + story.plainReveal + story.plainDecisions + story.plainEnd
      + WorkshopStory.plainDocuments + ["2"]
    let run = try home.run(["--accessible"], input: lines.typed, environment: home.person)
    #expect(run.status == 0 && run.output.says("26 bulletins reçus"), "\(run.output)")
    try expectEnded(in: home)
  }

  /// Nothing that a file system keeps tells who answered first.
  @Test(
    "without names, once closed, no time of a file tells the order of arrival",
    arguments: ["verbs", "plain", "screens"])
  func settled(way: String) throws {
    let workshop = try WorkshopSession(["--names", "anonymous"])
    for person in ["Zoé", "Ali", "Bo", "Cy", "Di"] {
      #expect(try workshop.run("import", [workshop.table([(person, [1, 2, 3, 4])])]).status == 0)
    }
    let before = Set(workshop.ballots)
    switch way {
    case "verbs": #expect(try workshop.run("close-ballots").status == 0)
    case "plain":
      #expect(try workshop.home.run(["--accessible"], input: ["2", "1", "o"].typed).status == 0)
    default:
      let session = try workshop.home.open()
      try session.pick("Ateliers", until: "Aucune réponse n’est montrée ici")
      try session.closeBallots()
    }
    #expect(try workshop.session()["phase"] as? String == "closed")
    let names = workshop.ballots.filter { $0.hasSuffix(".json") }
    #expect(Set(names) == before && names.count == 5)
    let times = names.map { fileTimes(workshop.folder + "/ballots/" + $0) }
    #expect(Set(times.map(\.modified)).count == 1, "all bear the time of the session")
    // `names` is in the order of the codes, which are drawn at random: they were written in that order.
    #expect(times.map(\.changed) == times.map(\.changed).sorted())
    let places = names.map { try? SavedFile(path: workshop.folder + "/ballots/" + $0) }
    for ballot in places { #expect(ballot?["origin"] == nil && ballot?["received"] == nil) }
    let register = try workshop.session()["register"] as? [[String: Any]] ?? []
    let codes = register.compactMap { $0["ballot"] as? String }
    #expect(codes == codes.sorted() && codes.map { $0 + ".json" } == names)
  }

  private func fileTimes(_ path: String) -> (modified: Int, changed: Int) {
    var status = stat()
    guard stat(path, &status) == 0 else { return (0, 0) }
    func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }
    return (nanoseconds(status.st_mtim), nanoseconds(status.st_ctim))
  }
}
