import Evaluation
import Referential

/// What is left of a session once it has ended.
public struct EndedSession: Hashable, Sendable {
  /// To be saved before any ballot goes: a crash in between leaves too much, never too little.
  public var workshop: Workshop
  /// The group's assessment, as any other.
  public var assessment: Assessment
  public var erasesBallots: Bool
}

extension Revelation {
  /// Ends the session: counts are kept, and the group has its assessment; nil when it cannot end now.
  ///
  /// The assessment bears the id of its session: a program that stopped between writing the one and the
  /// other writes it again in the same place, and leaves none that no session names.
  public func ending(at now: Moment, follows former: AssessmentID? = nil) -> EndedSession? {
    let id = AssessmentID(workshop.id.rawValue)
    var assessment = assessment(id: id, at: now, follows: former)
    // The subject keeps its id, so that it is compared with what came before.
    if assessment.subject.onBehalfOf.isEmpty {
      assessment.subject.onBehalfOf = workshop.setup.holder
    }
    var ended = workshop
    let counts = LevelCounts.counting(
      ballots, stickers: stickers, anonymous: workshop.isAnonymous)
    guard
      case .ended(let erases) = ended.end(
        counts: counts, keepsBallots: workshop.keepsBallots, at: now)
    else { return nil }
    ended.assessment = id
    return EndedSession(workshop: ended, assessment: assessment, erasesBallots: erases)
  }
}
