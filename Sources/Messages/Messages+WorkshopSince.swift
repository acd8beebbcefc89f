public import Assessments
import Referential

extension Messages {
  /// A session beside the one before.
  public struct WorkshopSince: Sendable {
    // Choosing.
    public let startLead: String
    public let startNote: String
    public let anew: String
    public let anewDetail: String
    public let sessionOf: @Sendable (_ date: String) -> String
    public let part: String
    public let partLead: String
    public let partNote: String
    public let none: String
    public let taken: @Sendable (_ date: String) -> String
    // The page.
    public let title: String
    public let follows: @Sendable (_ date: String) -> String
    public let missing: String
    public let ballots: @Sendable (_ then: Int, _ now: Int) -> String
    public let waiting: String
    public let summary: @Sendable (_ closer: Int, _ apart: Int, _ same: Int) -> String
    public let nothingCompared: String
    /// Closer, apart, same.
    public let movements: [String]
    /// A gap then and now, as signs.
    public let gaps: @Sendable (_ then: Int, _ now: Int) -> String
    public let gapMoved: @Sendable (_ then: Int, _ now: Int) -> String
    public let columnsNote: String
    public let levels: String
    public let levelsMoved: @Sendable (_ then: String, _ now: String) -> String
    public let level: @Sendable (_ level: Int) -> String
    public let unsettled: String
    public let notTalkedAbout: String
    public let unknownKept: String
    public let notApplicableKept: String
    public let actions: String
    public let noAction: String
    public let takenUp: String
    public let toTakeUp: String
    public let added: String
    public let dropped: String
    // What cannot be compared.
    public let cannot: String
    public let obstacle: @Sendable (SessionComparison.Obstacle) -> String
    public let otherVoices: @Sendable (_ eachThen: Bool) -> String
    public let otherVersion: @Sendable (_ then: String, _ now: String) -> String
    public let reworded: String
    public let rewordedNote: String
    public let ruleNote: @Sendable (_ criteria: String) -> String
    public let joined: @Sendable (_ names: [String]) -> String
    public let left: @Sendable (_ names: [String]) -> String
    public let viewsNote: String
    // One criterion.
    public let lastTime: @Sendable (_ date: String) -> String
    public let kept: String
    public let because: String
    public let dissent: String
    public let gap: String
    public let action: String
    /// On the map, beside the answers.
    public let gapOnMap: @Sendable (_ then: Int, _ now: Int) -> String
    public let levelThen: @Sendable (_ level: String) -> String
    public let keptThen: String
    // Papers.
    public let gapThen: String
    public let gapNow: String
    public let keptBothTimes: String
    public let statusToday: String
    // The program.
    public let nextVerb: @Sendable (_ id: String) -> String
    public let notEnded: @Sendable (_ id: String) -> String
    public let followsNone: String
    public let otherQuestionnaire: @Sendable (_ then: String, _ now: String) -> String
  }

  /// A session beside the one before.
  public var workshopSince: WorkshopSince { language == .fr ? .french : .english }
}

extension Messages.WorkshopSince {
  /// A decision in two words; nil is a criterion of which nothing was decided.
  public func short(_ decision: Decision?) -> String {
    guard let decision else { return notTalkedAbout }
    return switch decision.answer {
    case .level(let level): self.level(level.rawValue)
    case .unknown: unknownKept
    case .notApplicable: notApplicableKept
    case nil: unsettled
    }
  }

  /// What was agreed both times, or the first time alone.
  public func agreed(_ criterion: SessionComparison.Criterion) -> String {
    criterion.now == nil
      ? levelThen(short(criterion.then))
      : levelsMoved(short(criterion.then), short(criterion.now))
  }
}
