import Assessments
import Evaluation
import Foundation
import Messages
import Referential
import Reports
import ShippedPacks
import Testing

/// The page that sums a session up.
@Suite struct GroupSummary {
  private func material(_ language: Language, agreed: Bool) throws -> WorkshopMaterial {
    var workshop = SessionSamples.decided(language)
    if !agreed { workshop.decisions = [:] }
    let questionnaire = try ShippedPacks.questionnaire("ep")
    let ballots = [2, 4].enumerated().map { place, level in
      WorkshopBallot(
        id: BallotID("b\(place)"), workshop: workshop.id,
        questionnaire: workshop.setup.questionnaire, origin: .paper,
        answers: Dictionary(
          uniqueKeysWithValues: workshop.setup.asked(in: questionnaire).flatMap(\.criteria)
            .map { ($0.id, .init(.level(Level(rawValue: level) ?? .one))) }))
    }
    workshop.register = ballots.map { RegisterEntry(ballot: $0.id, origin: .paper, answered: 8) }
    let assessment = Revelation(workshop, questionnaire: questionnaire, ballots: ballots)
      .assessment(id: "a1", at: SessionSamples.moment)
    let evaluator = Evaluator(
      questionnaire: questionnaire, context: assessment.context, scope: assessment.scope)
    var material = try SessionSamples.material(workshop)
    material.outcome = WorkshopOutcome(workshop, questionnaire: questionnaire, ballots: ballots)
    material.assessment = ReportMaterial(
      assessment: assessment, questionnaire: questionnaire, result: evaluator.evaluate(assessment),
      catalogue: try ShippedPacks.catalogue(), referential: material.referential,
      language: language, today: SessionSamples.today,
      group: GroupPart(
        respondents: 2, organisations: ["Ville"], undecided: evaluator.undecided(in: assessment)))
    return material
  }

  @Test("says what the group left open, and not that there was no question")
  func nothingAgreed() throws {
    let text = try #require(
      SessionSamples.text(.summary, from: material(.fr, agreed: false)))
    #expect(text.contains("8 questions non tranchées."))
    #expect(!text.contains("Aucune question"))
  }

  @Test("says both what was agreed and what is open", arguments: Language.allCases)
  func someAgreed(_ language: Language) throws {
    let text = try #require(
      SessionSamples.text(.summary, from: material(language, agreed: true)))
    let open = language == .fr ? "6 questions non tranchées." : "6 questions not settled."
    #expect(text.contains(open), "\(text)")
  }

  @Test("counts no people where each organisation had one voice")
  func oneVoiceEach() throws {
    var material = try material(.fr, agreed: true)
    material.assessment?.group?.isOneVoiceEach = true
    let text = try #require(SessionSamples.text(.summary, from: material))
    #expect(text.contains("Une voix par organisation\u{A0}: Ville."))
    #expect(!text.contains("2 personnes"))
  }

  @Test("says how many questions were settled rather than « 1 réponse sur 1 »")
  func settledAndOpen() {
    let counts = Counts(visible: 7, applicable: 7, levels: 1, undecided: 6)
    #expect(Messages(in: .fr).counted(counts) == "1 question tranchée, 6 non tranchées.")
    #expect(Messages(in: .en).counted(counts) == "1 question settled, 6 not settled.")
  }

  @Test("gives a first reading one list of boxes, so that its ballot is one page")
  func oneList() throws {
    let workshop = SessionSamples.workshop(.fr, scope: "first-reading")
    let material = try SessionSamples.material(workshop)
    let html = try #require(SessionSamples.text(.ballot, as: .html, from: material))
    #expect(html.components(separatedBy: "<thead>").count == 2)
    #expect(!html.contains(">Performance<"))
    let longer = try SessionSamples.material(SessionSamples.workshop(.fr))
    let two = try #require(SessionSamples.text(.ballot, as: .html, from: longer))
    #expect(two.components(separatedBy: "<thead>").count == 3)
  }

  @Test("says when the group meets again between two halves of a session")
  func meetsAgain() throws {
    var workshop = SessionSamples.decided(.fr)
    workshop.nextMeeting = CalendarDate(year: 2026, month: 4, day: 2)
    var material = try SessionSamples.material(workshop, ballots: SessionSamples.twoAndTwo)
    let text = try #require(SessionSamples.text(.interim, from: material))
    #expect(text.contains("Nous nous revoyons le 2 avril 2026"))
    material.workshop?.nextMeeting = nil
    let open = try #require(SessionSamples.text(.interim, from: material))
    #expect(open.contains("reste à fixer"))
  }

  @Test("names nobody who answered")
  func namesNobody() throws {
    let text = try #require(SessionSamples.text(.summary, from: material(.fr, agreed: true)))
    #expect(!text.contains("Nour") && !text.contains("Sam"))
  }
}
