import Assessments
import BallotFiles
import Evaluation
import Messages
import Records
import Referential
import Wizard

/// Ballots on their way from files into a session.
struct ScreenIntake {
  var workshop: Workshop
  let questionnaire: Questionnaire
  let messages: Messages
  var taken: [WorkshopBallot] = []
  var result = BroughtFiles(counted: 0)
  /// Ballots without a name that say what others say: nobody has decided yet.
  var alike: [WorkshopBallot] = []
  private var known: KnownBallots

  init(
    workshop: Workshop, questionnaire: Questionnaire, messages: Messages, known: KnownBallots
  ) {
    self.workshop = workshop
    self.questionnaire = questionnaire
    self.messages = messages
    self.known = known
  }

  mutating func read(_ bytes: [UInt8], name: String) {
    let reading: BallotReading
    do throws(BallotFile.Failure) {
      reading = try BallotReader(workshop: workshop, questionnaire: questionnaire).read(bytes)
    } catch {
      say(messages.workshopNotices.notABallot, name, line: nil)
      return
    }
    let mark = MessageMark.of(reading.messageID, in: workshop.id)
    guard mark.isEmpty || !workshop.hasTaken(message: mark) else {
      result.alreadyTaken += 1
      return
    }
    for finding in reading.findings { say(finding, name) }
    guard !reading.findings.contains(where: \.refuses) else { return }
    known.beginFile()
    let before = taken.count
    for ballot in reading.ballots { take(ballot, name) }
    if !mark.isEmpty, taken.count > before { workshop.note(message: mark) }
  }

  private mutating func take(_ received: ReceivedBallot, _ name: String) {
    var received = received
    let fresh = BallotID(String(Clock.freshID().prefix(6)))
    let ballot = received.ballot(for: workshop, freshID: fresh)
    for finding in received.findings { say(finding, name) }
    guard !received.isRefused else { return }
    if received.isNameless, workshop.setup.voices == .each, known.isAlike(ballot) {
      alike.append(ballot)
      result.alike += 1
      return
    }
    count(ballot, named: received.name.isEmpty ? name : received.name, line: received.line)
  }

  /// Takes a ballot in, or says why not.
  mutating func count(_ ballot: WorkshopBallot, named name: String, line: Int) {
    let asked = workshop.setup.asked(in: questionnaire).flatMap(\.criteria).map(\.id)
    let receipt = workshop.receive(ballot, asked: asked, at: Clock.now)
    switch receipt.outcome {
    case .counted: result.counted += 1
    case .corrected:
      result.counted += 1
      result.replaced += 1
    case .late: result.late += 1
    case .refused(let refusal):
      say(Self.sentence(for: refusal, messages), name, line: line)
    }
    if let kept = receipt.ballot { taken.append(kept) }
  }

  private mutating func say(_ finding: BallotFinding, _ name: String) {
    let questionnaire = questionnaire
    let language = messages.language
    let text = messages.ballots.problem(finding.problem) { id in
      questionnaire.criterion(id)?.label[language] ?? id.rawValue
    }
    say(text, name, line: finding.line)
  }

  private mutating func say(_ text: String, _ name: String, line: Int?) {
    result.findings.append(messages.workshopNotices.finding(name, line, text))
  }

  /// As the screens say it: there a ballot is corrected by its code, not by an option.
  private static func sentence(for refusal: Receipt.Refusal, _ messages: Messages) -> String {
    let words = messages.workshopNotices
    return switch refusal {
    case .organisationHasVoted: words.organisationHasVoted
    case .alreadyAnswered: words.alreadyAnswered
    default: messages.ballots.refusal(refusal)
    }
  }
}
