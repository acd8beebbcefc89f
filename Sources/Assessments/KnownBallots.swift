import Evaluation
import Referential

/// Ballots that are there, to notice one that comes twice.
///
/// It tells that two are alike, never what they say, nor which one it was.
public struct KnownBallots: Sendable {
  private struct Words: Hashable {
    var answers: [CriterionID: WorkshopBallot.Given]
    var organisation: OrganisationID?
    var role: RoleID?

    init(_ ballot: WorkshopBallot) {
      answers = ballot.answers
      organisation = ballot.organisation
      role = ballot.role
    }
  }

  private var before: [Words: Int] = [:]
  private var inThisFile: [Words: Int] = [:]

  /// - Parameter ballots: Those that bear no name: a name tells on its own who answers twice.
  public init(_ ballots: [WorkshopBallot]) {
    for ballot in ballots { before[Words(ballot), default: 0] += 1 }
  }

  /// Another file begins: what the last one held is there from now on.
  public mutating func beginFile() {
    for (words, count) in inThisFile { before[words] = max(before[words] ?? 0, count) }
    inThisFile = [:]
  }

  /// Whether a ballot says what one says that came before this file.
  ///
  /// Rows of one table are people who answered one form: those that agree are as many people.
  public mutating func isAlike(_ ballot: WorkshopBallot) -> Bool {
    let words = Words(ballot)
    inThisFile[words, default: 0] += 1
    return inThisFile[words, default: 0] <= before[words] ?? 0
  }
}

extension Workshop {
  /// Whether a message was taken in before, by the mark that stands for its name.
  public func hasTaken(message mark: String) -> Bool { messages.contains(mark) }

  /// Notes that a message was taken in; marks stand in an order of their own, beside no ballot.
  public mutating func note(message mark: String) {
    guard !messages.contains(mark) else { return }
    messages = (messages + [mark]).sorted()
  }
}
