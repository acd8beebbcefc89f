public import Assessments
import Evaluation
public import Referential

extension WorkshopOutcome {
  /// What a session's ballots say; once they were erased, what their counts say.
  public init(
    _ workshop: Workshop, questionnaire: Questionnaire, ballots: [WorkshopBallot],
    stickers: StickerTally? = nil
  ) {
    let areErased = workshop.phase == .ended && !workshop.keepsBallots
    let left = StickerTally(
      workshop: workshop.id, questionnaire: workshop.setup.questionnaire, counts: workshop.counts)
    let revelation = Revelation(
      workshop, questionnaire: questionnaire, ballots: areErased ? [] : ballots,
      stickers: areErased ? left : stickers)
    self.init(
      divergences: revelation.divergences(), counts: revelation.counts(),
      ballots: workshop.counted.count, views: revelation.crossedViews(leavesRoom: true))
  }
}
