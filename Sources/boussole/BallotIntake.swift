import Assessments
import BallotFiles
import JSONText
import Messages
import Records
import Referential

/// Reads files into a copy of the session: nothing is written before all of them could be taken.
struct BallotIntake {
  let program: Program
  var workshop: Workshop
  let questionnaire: Questionnaire
  let asked: [CriterionID]
  let takesPart: Bool
  let replaces: Bool
  private var known: KnownBallots
  private let alike: Alike?

  /// What becomes of a ballot without a name that says what another one says.
  enum Alike: String, CaseIterable {
    case skip, count
  }

  private let reader: BallotReader

  private(set) var taken: [WorkshopBallot] = []
  private(set) var late = 0
  /// Why something cannot be taken, each with its place.
  private(set) var refusals: [String] = []
  /// What is worth a word, each with its place.
  private(set) var notes: [String] = []
  /// What became of whom.
  private(set) var said: [String] = []
  /// Whether only single answers stand in the way.
  private(set) var couldTakePart = true
  /// Messages that were taken in before.
  private(set) var alreadyTaken = 0
  /// Ballots that say what others say, and were left out on purpose.
  private(set) var leftOut = 0
  /// Whether somebody has to say what becomes of such ballots.
  private(set) var asksAboutAlike = false

  init(
    program: Program, workshop: Workshop, questionnaire: Questionnaire, asked: [CriterionID],
    takesPart: Bool, replaces: Bool, known: KnownBallots, alike: Alike?
  ) {
    self.program = program
    self.workshop = workshop
    self.questionnaire = questionnaire
    self.asked = asked
    self.takesPart = takesPart
    self.replaces = replaces
    self.known = known
    self.alike = alike
    reader = BallotReader(workshop: workshop, questionnaire: questionnaire)
  }

  /// Codes of the ballots, which their respondents may need; in an anonymous session they are nobody's.
  var codes: [String] { workshop.isAnonymous ? [] : taken.map(\.id.rawValue) }

  private var words: Messages.Ballots { program.messages.ballots }

  mutating func read(_ path: String) throws(VerbError) {
    let bytes: [UInt8]
    do throws(RecordError) { bytes = try Bytes.read(path) } catch { throw .record(error) }
    let reading: BallotReading
    do {
      reading = try reader.read(bytes)
    } catch {
      couldTakePart = false
      refusals.append(sentence(for: error, path))
      return
    }
    let mark = MessageMark.of(reading.messageID, in: workshop.id)
    guard mark.isEmpty || alike == .count || !workshop.hasTaken(message: mark) else {
      alreadyTaken += 1
      return
    }
    for finding in reading.findings { note(finding, path, refuses: finding.refuses) }
    known.beginFile()
    var again = 0
    for ballot in reading.ballots where !take(ballot, path) { again += 1 }
    if again > 0, alike == nil {
      asksAboutAlike = true
      couldTakePart = false
      refusals.append(
        program.errors.located(
          path, JSONPlace(line: 1, column: 1, byteOffset: 0), words.alike(again)))
    }
    if !mark.isEmpty { workshop.note(message: mark) }
  }

  /// False for a ballot that says what another one says, unless such are to be counted.
  private mutating func take(_ received: ReceivedBallot, _ path: String) -> Bool {
    var received = received
    let mayTake = takesPart && received.canBeTakenInPart
    let ballot = received.ballot(for: workshop, freshID: BallotID(Clock.freshID()))
    if received.isRefused, !received.canBeTakenInPart { couldTakePart = false }
    for finding in received.findings {
      note(finding, path, refuses: finding.refuses && !mayTake)
    }
    guard !received.isRefused || mayTake else { return true }
    if received.isNameless, workshop.setup.voices == .each, known.isAlike(ballot), alike != .count {
      if alike == .skip { leftOut += 1 }
      return false
    }
    let receipt = workshop.receive(ballot, asked: asked, at: Clock.now, replacing: replaces)
    let who = name(of: ballot)
    switch receipt.outcome {
    case .refused(let refusal):
      couldTakePart = false
      refusals.append(
        program.errors.located(
          path, JSONPlace(line: received.line, column: 1, byteOffset: 0), words.refusal(refusal)))
    case .counted: if !workshop.isAnonymous { said.append(SafeText.line([who])) }
    case .corrected: said.append(SafeText.line([words.corrected(who)]))
    case .late:
      late += 1
      said.append(SafeText.line([words.late(who)]))
    }
    guard let kept = receipt.ballot else { return true }
    if receipt.unanswered > 0 {
      said.append(SafeText.line([words.halfFilled(who, receipt.unanswered)]))
    }
    taken.removeAll { $0.id == kept.id }
    taken.append(kept)
    return true
  }

  private func name(of ballot: WorkshopBallot) -> String {
    if workshop.isAnonymous { return words.nameless }
    let organisation = workshop.setup.organisations.first { $0.id == ballot.organisation }?.name
    if workshop.setup.voices == .organisation { return organisation ?? words.nameless }
    guard !ballot.name.isEmpty else { return organisation ?? words.nameless }
    return organisation.map { "\(ballot.name) (\($0))" } ?? ballot.name
  }

  private mutating func note(_ finding: BallotFinding, _ path: String, refuses: Bool) {
    let language = program.language
    let what = words.problem(finding.problem) { id in
      questionnaire.criterion(id)?.label[language] ?? id.rawValue
    }
    let place = JSONPlace(line: finding.line, column: finding.column, byteOffset: 0)
    let sentence = program.errors.located(path, place, what)
    if refuses { refusals.append(sentence) } else { notes.append(sentence) }
  }

  /// A message about a value of the file would show it: of answers only the place is said.
  private func sentence(for failure: BallotFile.Failure, _ path: String) -> String {
    switch failure {
    case .notJSON(let error): program.errors.sentence(for: .notJSON(path: path, error))
    case .wrongFormat(let found, let place):
      program.errors.sentence(
        for: .wrongFormat(path: path, found: found, expected: BallotFormat.name, place: place))
    case .wrongShape(let error):
      if case .member("answers") = error.path.steps.first, error.path.steps.count > 1 {
        program.errors.located(
          path, error.place, words.problem(.unreadableAnswer(found: "")) { $0.rawValue })
      } else {
        program.errors.sentence(for: .wrongShape(path: path, error))
      }
    }
  }
}
