import Assessments
import Evaluation
import Foundation
import Referential
import Reports
import ShippedPacks
import Testing

/// What the papers of a second session say of the first.
@Suite struct SecondSessionPapers {
  /// Half a year before: the same questions, an action in progress, one dimension only.
  private func former(_ language: Language) throws -> FormerSession {
    var workshop = SessionSamples.decided(language)
    workshop.id = "w6"
    workshop.setup.date = CalendarDate(year: 2025, month: 9, day: 12)
    workshop.phase = .ended
    workshop.revealed = ["ep-cla"]
    workshop.counts = [
      "ep-cla-1": LevelCounts(levels: [1, 0, 3, 0, 0]),
      "ep-cla-2": LevelCounts(levels: [1, 1, 0, 1, 1]),
      "ep-cla-3": LevelCounts(levels: [0, 2, 2, 0, 0]),
      "ep-sen-1": LevelCounts(levels: [2, 0, 0, 0, 2]),
    ]
    workshop.plan.actions[0].status = .inProgress
    return try #require(
      FormerSession(workshop, questionnaire: try ShippedPacks.questionnaire("ep")))
  }

  private func material(_ language: Language) throws -> WorkshopMaterial {
    var workshop = SessionSamples.decided(language)
    workshop.follows = "w6"
    workshop.plan.actions[0].follows = "a1"
    var material = try SessionSamples.material(workshop, ballots: SessionSamples.twoAndTwo)
    material.former = try former(language)
    return material
  }

  @Test(
    "minutes and gaps say what has moved since", arguments: Language.allCases,
    [WorkshopDocumentKind.minutes, .divergence])
  func recorded(_ language: Language, _ kind: WorkshopDocumentKind) throws {
    try expectRecorded(
      SessionSamples.text(kind, from: try material(language)),
      "\(kind.rawValue)-second.\(language.rawValue)")
  }

  @Test("papers before the reveal say nothing of the first session")
  func before() throws {
    var material = try material(.fr)
    material.workshop?.phase = .collecting
    material.outcome = nil
    for kind in WorkshopDocumentKind.allCases where !kind.tellsAnswers {
      let text = SessionSamples.text(kind, from: material) ?? ""
      #expect(!text.contains("Depuis la dernière séance"), "\(kind)")
    }
  }

  @Test("what was not shown the first time stays out of the second one's papers")
  func notShownThen() throws {
    let text = try #require(SessionSamples.text(.minutes, from: try material(.fr)))
    #expect(text.contains("Pas montré la dernière fois"))
    // Two people at 1 and two at 5: that gap of 4 was never revealed.
    let since = try #require(text.components(separatedBy: "Depuis la dernière séance").last)
    #expect(!since.contains(" 4 "))
  }
}
