public import Evaluation
public import Referential

/// A session that has ended, as the next one on the same subject looks back at it.
///
/// It is made of what is kept of every session and never of a ballot: how many gave each level, what was
/// decided, and what became of the actions. So nothing more can be learned from two sessions than each says.
public struct FormerSession: Hashable, Sendable {
  public var id: WorkshopID
  /// The day it was held.
  public var date: CalendarDate
  public var setup: WorkshopSetup
  /// As it was asked then.
  public var questionnaire: Questionnaire
  public var attendance: [Attendee]
  /// Dimensions that the group saw.
  public var revealed: [DimensionID]
  public var decisions: [CriterionID: Decision]
  public var counts: [CriterionID: LevelCounts]
  /// Ballots that counted; 0 when that is not known any more.
  public var ballots: Int
  /// The actions as they stand today, where they were worked on since.
  public var plan: Plan
  /// The group's assessment.
  public var assessment: AssessmentID?

  /// Nil while a session goes on: nobody looks back at it yet.
  ///
  /// - Parameter assessment: The group's, as it is saved today.
  public init?(
    _ workshop: Workshop, questionnaire: Questionnaire, assessment: Assessment? = nil
  ) {
    guard workshop.phase == .ended else { return nil }
    id = workshop.id
    date = workshop.setup.date ?? workshop.sittings.last?.started.date ?? workshop.modified.date
    setup = workshop.setup
    self.questionnaire = questionnaire
    attendance = workshop.attendance
    revealed = workshop.revealed
    decisions = workshop.decisions
    counts = workshop.counts
    ballots = max(workshop.counted.count, assessment?.group?.respondents ?? 0)
    plan = assessment?.plan ?? workshop.plan
    self.assessment = workshop.assessment
  }

  /// How far apart people stood, as the counts that were kept say it.
  public func divergences() -> [CriterionID: CriterionDivergence] {
    let evaluator = Evaluator(
      questionnaire: questionnaire, context: setup.context, scope: setup.scope)
    return Dictionary(
      evaluator.divergence(of: [], counted: counts).map { ($0.criterion, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What was decided on a criterion, with its sentence as it was then.
  public func sentence(of id: CriterionID, at level: Level) -> LocalizedText? {
    questionnaire.criterion(id)?.sentence(of: level)
  }

  /// Actions that nobody dropped and that work on a criterion.
  public func actions(on criterion: CriterionID) -> [Action] {
    plan.actions.filter { $0.criterion == criterion }
  }

  /// A session prepared from this one: same subject, same people, nothing of what they answered.
  ///
  /// - Parameters:
  ///   - current: The questionnaire as it is today; a choice of dimensions that are no longer there falls away.
  ///   - reference: The pack of `current`.
  public func next(
    id: WorkshopID, asking current: Questionnaire, as reference: PackReference, at now: Moment
  ) -> Workshop {
    var setup = setup
    setup.questionnaire = reference
    if current.scope(setup.scope) == nil { setup.scope = .all }
    setup.date = nil
    setup.keepUntil = nil
    var next = Workshop(id: id, created: now, setup: setup)
    next.attendance = attendance.map { attendee in
      var waiting = attendee
      waiting.hasAnswered = false
      return waiting
    }
    next.follows = self.id
    return next
  }
}
