public import Assessments
import JSONText
public import Referential

/// Reads what people send back, whatever it is: a ballot file, a reply to a mail, a table.
public struct BallotReader: Sendable {
  private let workshop: Workshop
  private let questionnaire: Questionnaire
  // What they look for is worked out once, for many files.
  private let table: AnswerTable
  private let reply: MailReply

  public init(workshop: Workshop, questionnaire: Questionnaire) {
    self.workshop = workshop
    self.questionnaire = questionnaire
    table = AnswerTable(workshop: workshop, questionnaire: questionnaire)
    reply = MailReply(workshop: workshop, questionnaire: questionnaire)
  }

  /// The ballots of a file and what is to be said of them; an error when it is meant as JSON and is none.
  public func read(_ bytes: [UInt8]) throws(BallotFile.Failure) -> BallotReading {
    if BallotFile.isLikely(bytes) {
      return BallotReading(
        kind: .ballotFile, ballots: [received(try BallotFile.read(bytes))], findings: [])
    }
    let message = MailMessage.content(of: bytes)
    guard var text = DecodedText.text(of: message?.text ?? bytes) else {
      let finding = BallotFinding(line: 1, column: 1, .notText)
      return BallotReading(kind: .reply, ballots: [], findings: [finding])
    }
    if message?.isHTML ?? HTMLText.isLikely(bytes) { text = HTMLText.text(of: text) }
    if let reading = table.read(text) { return reading }
    var reading = BallotReading(kind: .reply, ballots: [reply.read(text)], findings: [])
    reading.messageID = message?.id ?? ""
    return reading
  }

  private func received(_ file: BallotFile) -> ReceivedBallot {
    var ballot = ReceivedBallot(origin: .file)
    ballot.id = file.id
    ballot.workshop = file.workshop
    ballot.questionnaire = file.questionnaire
    ballot.name = file.name
    ballot.organisation = file.organisation
    ballot.role = file.role
    let asked = Set(workshop.setup.asked(in: questionnaire).flatMap(\.criteria).map(\.id))
    for (id, given) in file.answers {
      let place = file.places[id] ?? JSONPlace(line: 1, column: 1, byteOffset: 0)
      func report(_ problem: BallotProblem) {
        ballot.findings.append(BallotFinding(line: place.line, column: place.column, problem))
      }
      guard let criterion = questionnaire.criterion(id) else {
        report(.unknownLabel(found: id.rawValue))
        continue
      }
      if given.answer == .notApplicable, !criterion.allowsNotApplicable {
        report(.notApplicableNotOffered(id))
      } else if asked.contains(id) {
        ballot.answers[id] = given
      } else {
        report(.notAsked(id))
      }
    }
    ballot.findings.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    return ballot
  }
}
