import ArgumentParser
import Assessments
import BallotFiles
import JSONText
import Messages
import Records
import Referential

/// `boussole workshop import ID FILES…`: ballots that people sent back, all of them or none.
struct WorkshopImport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "verb.workshop.import", aliases: ["importer"])

  @Argument(help: "workshop") var id: String
  @Argument(help: "workshop.files") var files: [String]
  @Flag(help: "workshop.partial") var partial = false
  @Flag(help: "workshop.replace") var replace = false
  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    var found = try FoundWorkshop.lock(id, in: program)
    var intake = BallotIntake(
      program: program, workshop: found.workshop, questionnaire: found.questionnaire,
      asked: found.asked, takesPart: partial, replaces: replace)
    for file in files { try intake.read(file) }
    for note in intake.notes { Output.printError(note) }
    guard intake.refusals.isEmpty else {
      var sentences = intake.refusals
      if intake.couldTakePart, !partial { sentences.append(program.messages.ballots.takePart) }
      sentences.append(program.messages.ballots.nothingImported)
      throw .told(sentences.joined(separator: "\n"), ExitCode.badData)
    }
    found.workshop = intake.workshop
    do throws(RecordError) {
      // Ballots first: one without its entry in the session counts for nothing and is found on opening.
      for ballot in intake.taken {
        try found.store.write(ballot, of: found.workshop, order: found.asked)
      }
      try found.save()
    } catch {
      throw .unsaved(error)
    }
    say(intake, program)
    return ExitCode.done
  }

  /// Who and how many, never a level.
  private func say(_ intake: BallotIntake, _ program: Program) {
    let workshop = intake.workshop
    if output.json {
      Output.write(
        JSONWriter.text([
          "taken": .int(intake.taken.count), "late": .int(intake.late),
          "counted": .int(workshop.counted.count), "expected": .int(workshop.attendance.count),
          "codes": .array(intake.codes.map { .string($0) }),
        ]), to: 1)
      return
    }
    let words = program.messages.ballots
    Output.print(words.counted(intake.taken.count))
    for line in intake.said { Output.print("  " + line) }
    Output.print(words.progress(workshop.counted.count, workshop.attendance.count))
  }
}

/// Reads files into a copy of the session: nothing is written before all of them could be taken.
struct BallotIntake {
  let program: Program
  var workshop: Workshop
  let questionnaire: Questionnaire
  let asked: [CriterionID]
  let takesPart: Bool
  let replaces: Bool
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

  init(
    program: Program, workshop: Workshop, questionnaire: Questionnaire, asked: [CriterionID],
    takesPart: Bool, replaces: Bool
  ) {
    self.program = program
    self.workshop = workshop
    self.questionnaire = questionnaire
    self.asked = asked
    self.takesPart = takesPart
    self.replaces = replaces
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
    for finding in reading.findings { note(finding, path, refuses: finding.refuses) }
    for ballot in reading.ballots { take(ballot, path) }
  }

  private mutating func take(_ received: ReceivedBallot, _ path: String) {
    var received = received
    let mayTake = takesPart && received.canBeTakenInPart
    let ballot = received.ballot(for: workshop, freshID: BallotID(Clock.freshID()))
    if received.isRefused, !received.canBeTakenInPart { couldTakePart = false }
    for finding in received.findings {
      note(finding, path, refuses: finding.refuses && !mayTake)
    }
    guard !received.isRefused || mayTake else { return }
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
    guard let kept = receipt.ballot else { return }
    if receipt.unanswered > 0 {
      said.append(SafeText.line([words.halfFilled(who, receipt.unanswered)]))
    }
    taken.removeAll { $0.id == kept.id }
    taken.append(kept)
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
