public import Evaluation

/// What became of a ballot that came in.
public struct Receipt: Hashable, Sendable {
  /// How it was taken.
  public enum Outcome: Hashable, Sendable {
    /// A new ballot; it counts.
    case counted
    /// It took the place of an earlier one of the same respondent, which stays in the register.
    case corrected(former: BallotID)
    /// It came after closing: kept, and left out unless ballots are opened again.
    case late
    /// Nothing was kept of it.
    case refused(Refusal)
  }

  /// Why a ballot is not taken.
  public enum Refusal: Hashable, Sendable {
    case otherWorkshop(WorkshopID)
    case otherQuestionnaire(String)
    /// The same questionnaire in another version, or with other words.
    case otherVersion(String)
    /// Each organisation has one voice, and the ballot names none.
    case noOrganisation
    /// Each organisation has one voice, and this one is not expected.
    case unknownOrganisation(OrganisationID)
    /// The organisation has given its voice by another ballot, which nobody asked to replace.
    case organisationHasVoted(former: BallotID)
    /// This person has answered; in an anonymous session nobody can tell which ballot is theirs.
    case alreadyAnswered
    /// No criterion that is asked has an answer.
    case empty
    /// Answers have been shown.
    case afterReveal
  }

  public var outcome: Outcome
  /// The ballot as it is to be written; nil when it was refused.
  public var ballot: WorkshopBallot?
  /// Criteria that are asked and have no answer: a half-filled ballot counts for what it says.
  public var unanswered: Int
  /// Answers to criteria that are not asked here; they are left out.
  public var leftOut: Int

  static func refused(_ refusal: Refusal) -> Receipt {
    Receipt(outcome: .refused(refusal), ballot: nil, unanswered: 0, leftOut: 0)
  }
}
