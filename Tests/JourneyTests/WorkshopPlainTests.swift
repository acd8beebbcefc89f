import Testing

@Suite("A workshop line by line")
struct WorkshopPlainTests {
  private func names(_ home: Home) throws -> [String] {
    let entries = try home.onlySession()["register"] as? [[String: Any]] ?? []
    return entries.compactMap { $0["name"] as? String }
  }

  @Test("picking a respondent by number opens that person’s ballot, and a digit is nobody’s name")
  func respondentByNumber() throws {
    let home = try Home()
    let story = WorkshopStory.onPaper
    // The second of the list, then someone else by name.
    let ballots = ["2", "1", "2", story.ballots[1].line, "1", "Zoé", story.ballots[0].line, "1"]
    let run = try home.run(["--accessible"], input: (story.plainPreparation + ballots).typed)
    #expect(run.status == 0)
    #expect(run.output.says("Bulletin de Bo") && !run.output.says("Bulletin de 2"))
    #expect(try names(home) == ["Bo", "Zoé"])
  }

  @Test("typing the ballot of somebody who has answered says that it replaces, before it does")
  func wrongPerson() throws {
    let home = try Home()
    let story = WorkshopStory.onPaper
    let line = story.ballots[1].line
    let ballots = ["2", "1", "1", line, "1", "ana", "43n2", line, "1"]
    let run = try home.run(["--accessible"], input: (story.plainPreparation + ballots).typed)
    #expect(run.output.says("Bulletin d’Ana"))
    #expect(run.output.says("Ana a déjà répondu : ce bulletin remplace le sien"))
    #expect(run.output.says("« n » n’est pas une réponse"), "the sign that is wrong, not the line")
    #expect(try names(home) == ["Ana", "ana"])
    let entries = try home.onlySession()["register"] as? [[String: Any]] ?? []
    #expect(entries.compactMap { $0["status"] as? String } == ["replaced", "counted"])
  }

  @Test("one voice per organisation asks for no list of people, which would not be kept")
  func oneVoiceAsksForNobody() throws {
    let home = try Home()
    let run = try home.run(
      ["--accessible"], input: WorkshopStory.twoPartners.plainPreparation.typed)
    #expect(run.status == 0)
    #expect(run.output.says("Une voix par organisation : La Ville et L’Asso."))
    #expect(!run.output.says("Les personnes (facultatif)"))
    #expect(run.output.says("On attend : La Ville, L’Asso"))
  }
}
