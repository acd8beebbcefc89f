import Assessments
import Evaluation
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

  @Test("names nobody who answered")
  func namesNobody() throws {
    let text = try #require(SessionSamples.text(.summary, from: material(.fr, agreed: true)))
    #expect(!text.contains("Nour") && !text.contains("Sam"))
  }
}
