public import Assessments
import Evaluation
public import Referential

/// One ballot as read from a reply, a row or a file, before the session has taken it.
public struct ReceivedBallot: Hashable, Sendable {
  /// The ballot's code, when the respondent gave it.
  public var id: BallotID?
  /// Nil when the text does not say which session it is for.
  public var workshop: WorkshopID?
  public var questionnaire: PackReference?
  public var name = ""
  /// As written: a name or an id.
  public var organisation = ""
  public var role = ""
  public var origin: BallotOrigin
  public var answers: [CriterionID: WorkshopBallot.Given] = [:]
  /// Where it begins in its file.
  public var line = 1
  public var findings: [BallotFinding] = []

  public init(origin: BallotOrigin) { self.origin = origin }

  /// Whether nothing but its answers could tell that it came before.
  public var isNameless: Bool { id == nil && name.isEmpty }

  /// Whether it cannot be taken as it is.
  public var isRefused: Bool { findings.contains(where: \.refuses) }

  /// Whether it can be taken without the answers that cannot be read.
  public var canBeTakenInPart: Bool {
    !answers.isEmpty
      && findings.allSatisfy { !$0.refuses || $0.problem.concernsOneAnswer }
  }

  /// The ballot for a session; an organisation or a role that the session does not know is said.
  public mutating func ballot(for workshop: Workshop, freshID: BallotID) -> WorkshopBallot {
    let setup = workshop.setup
    let organisation = setup.organisations.first {
      matches(self.organisation, $0.name, $0.id.rawValue)
    }
    let role = setup.roles.first { matches(self.role, $0.name, $0.id.rawValue) }
    if organisation == nil, !self.organisation.isEmpty, !setup.organisations.isEmpty {
      findings.append(
        BallotFinding(line: line, column: 1, .unknownOrganisation(found: self.organisation)))
    }
    if role == nil, !self.role.isEmpty, !setup.roles.isEmpty {
      findings.append(BallotFinding(line: line, column: 1, .unknownRole(found: self.role)))
    }
    return WorkshopBallot(
      id: id ?? freshID, workshop: self.workshop ?? workshop.id,
      questionnaire: questionnaire ?? setup.questionnaire, name: name,
      organisation: organisation?.id, role: role?.id, origin: origin, answers: answers)
  }

  private func matches(_ text: String, _ name: String, _ id: String) -> Bool {
    let plain = plainName(text)
    return !plain.isEmpty && (plain == plainName(name) || plain == plainName(id))
  }
}

/// What came in one file.
public struct BallotReading: Hashable, Sendable {
  /// What the file is.
  public enum Kind: Hashable, Sendable {
    case ballotFile, reply, table
  }

  public var kind: Kind
  public var ballots: [ReceivedBallot]
  /// About the file as a whole.
  public var findings: [BallotFinding]
  /// What the mail program named a message by; empty when it did not, or for what is no message.
  public var messageID = ""

  public init(kind: Kind, ballots: [ReceivedBallot], findings: [BallotFinding]) {
    self.kind = kind
    self.ballots = ballots
    self.findings = findings
  }

  /// Whether anything cannot be taken as it is.
  public var isRefused: Bool {
    findings.contains(where: \.refuses) || ballots.contains(where: \.isRefused)
  }
}
