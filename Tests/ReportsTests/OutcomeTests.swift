import Assessments
import Evaluation
import Referential
import Reports
import ShippedPacks
import Testing

/// What papers take from the ballots of a session.
@Suite struct OutcomeTests {
  private func session(
    _ naming: WorkshopSetup.Naming, levels: [Int]
  ) throws -> (Workshop, Questionnaire, [WorkshopBallot]) {
    var workshop = SessionSamples.decided(.fr, naming: naming)
    workshop.decisions = [:]
    let questionnaire = try ShippedPacks.questionnaire("ep")
    let ballots = levels.enumerated().map { place, level in
      WorkshopBallot(
        id: BallotID("b\(place)"), workshop: workshop.id,
        questionnaire: workshop.setup.questionnaire, origin: .paper,
        answers: ["ep-cla-2": .init(.level(Level(rawValue: level) ?? .one))])
    }
    workshop.register = ballots.map {
      RegisterEntry(ballot: $0.id, origin: .paper, answered: 1)
    }
    return (workshop, questionnaire, ballots)
  }

  @Test("two ballots without names say nothing on paper")
  func twoWithoutNames() throws {
    let (workshop, questionnaire, ballots) = try session(.anonymous, levels: [1, 5])
    let outcome = WorkshopOutcome(workshop, questionnaire: questionnaire, ballots: ballots)
    var material = try SessionSamples.material(workshop)
    material.outcome = outcome
    let text = try #require(SessionSamples.text(.divergence, from: material))
    #expect(outcome.divergences.allSatisfy { $0.kept == nil } && outcome.counts.isEmpty)
    #expect(!text.contains("Niveau 1") && !text.contains("Niveau 5"))
  }

  @Test("erased ballots leave the same gaps as their counts")
  func erasedBallots() throws {
    var (workshop, questionnaire, ballots) = try session(.named, levels: [1, 2, 4])
    let before = WorkshopOutcome(workshop, questionnaire: questionnaire, ballots: ballots)
    workshop.counts = LevelCounts.counting(ballots, anonymous: false)
    workshop.phase = .ended
    let after = WorkshopOutcome(workshop, questionnaire: questionnaire, ballots: [])
    #expect(after.ballots == 3)
    #expect(after.divergences.map(\.gap) == before.divergences.map(\.gap))
    #expect(after.divergences.map(\.criterion) == before.divergences.map(\.criterion))
    var material = try SessionSamples.material(workshop)
    material.outcome = after
    let text = try #require(SessionSamples.text(.minutes, from: material))
    #expect(text.contains("Les bulletins ont été effacés."))
    let views = try #require(SessionSamples.text(.views, from: material))
    #expect(views.contains("Les bulletins ont été effacés") && !views.contains("Une seule"))
  }
}
