import Assessments
import BallotFiles
import Evaluation
import Referential
import Reports
import ShippedPacks
import Testing

/// The ballot of a mail, filled in and read back.
@Suite struct BallotRoundTrip {
  /// Answers and words for every criterion, in turn.
  private func filled(
    _ workshop: Workshop
  ) throws -> (text: String, answers: [CriterionID: WorkshopBallot.Given], [Criterion]) {
    let material = try SessionSamples.material(workshop)
    let text = try #require(SessionSamples.text(.textBallot, from: material))
    let asked = workshop.setup.asked(in: material.questionnaire).flatMap(\.criteria)
    var answers: [CriterionID: WorkshopBallot.Given] = [:]
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = String(line)
      if let place = asked.firstIndex(where: { line.contains("[\($0.id)]") }) {
        let criterion = asked[place]
        let written: (String, WorkshopBallot.Given)? =
          switch place % 4 {
          case 0: ("2", .init(.level(.two)))
          case 1: ("4 en mars", .init(.level(.four), comment: "en mars"))
          case 2: ("?", .init(.unknown))
          default: criterion.allowsNotApplicable ? ("-", .init(.notApplicable)) : nil
          }
        if let written {
          line += written.0
          answers[criterion.id] = written.1
        }
      }
      if ["Votre nom", "Your name"].contains(where: { line.hasPrefix($0) }) { line += "Inès" }
      if ["Votre organisation", "Your organisation"].contains(where: { line.hasPrefix($0) }) {
        line += workshop.setup.organisations[1].name
      }
      lines.append(line)
    }
    return (lines.joined(separator: "\n"), answers, asked)
  }

  private func read(_ text: String, _ workshop: Workshop) throws -> BallotReading {
    let questionnaire = try ShippedPacks.questionnaire("ep")
    return try BallotReader(workshop: workshop, questionnaire: questionnaire)
      .read(Array(text.utf8))
  }

  @Test(
    "comes back as it was filled in", arguments: Language.allCases,
    [ScopeID.all, "first-reading", "dimensions:ep-cla+ep-sen"])
  func comesBack(_ language: Language, _ scope: ScopeID) throws {
    let workshop = SessionSamples.workshop(language, scope: scope)
    let (text, answers, _) = try filled(workshop)
    let reading = try read(text, workshop)
    var ballot = try #require(reading.ballots.first)
    #expect(reading.ballots.count == 1 && reading.findings.isEmpty)
    #expect(ballot.findings.isEmpty, "\(ballot.findings)")
    #expect(ballot.answers == answers)
    #expect(ballot.name == "Inès" && ballot.workshop == workshop.id)
    let taken = ballot.ballot(for: workshop, freshID: "b1")
    #expect(taken.organisation == "ville" && ballot.findings.isEmpty)
  }

  @Test("comes back quoted, as mail programs quote it", arguments: Language.allCases)
  func comesBackQuoted(_ language: Language) throws {
    let workshop = SessionSamples.workshop(language)
    let (text, answers, _) = try filled(workshop)
    let quoted = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> \($0)\r\n" }.joined()
    let ballot = try #require(try read("Bonjour,\r\n\r\n" + quoted, workshop).ballots.first)
    #expect(ballot.answers == answers, "\(ballot.findings)")
  }

  @Test("left empty, gives no answer and no complaint about a line", arguments: Language.allCases)
  func leftEmpty(_ language: Language) throws {
    let workshop = SessionSamples.workshop(language, naming: .anonymous)
    let material = try SessionSamples.material(workshop)
    let text = try #require(SessionSamples.text(.textBallot, from: material))
    let ballot = try #require(try read(text, workshop).ballots.first)
    #expect(ballot.answers.isEmpty && ballot.name.isEmpty)
    #expect(ballot.findings.isEmpty, "\(ballot.findings)")
  }

  @Test("of a subject with brackets and colons still names its own session")
  func hostileSubject() throws {
    var workshop = SessionSamples.workshop(.fr)
    workshop.setup.subject.name = "Atelier : [autre] ep-cla-2 : 5"
    workshop.setup.organisations[0].name = "Qui décide de quoi : 3"
    let (text, answers, _) = try filled(workshop)
    let ballot = try #require(try read(text, workshop).ballots.first)
    #expect(ballot.answers == answers && ballot.workshop == workshop.id, "\(ballot.findings)")
  }
}
