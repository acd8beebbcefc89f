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
  @Option(help: "workshop.alike") var alike: String?
  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    let alike = try alike.map { text throws(VerbError) in
      guard let choice = BallotIntake.Alike(rawValue: text) else {
        throw .wrongValue("--alike", text, BallotIntake.Alike.allCases.map(\.rawValue))
      }
      return choice
    }
    var found = try FoundWorkshop.lock(id, in: program)
    var intake = BallotIntake(
      program: program, workshop: found.workshop, questionnaire: found.questionnaire,
      asked: found.asked, takesPart: partial, replaces: replace,
      known: found.store.knownBallots(of: found.workshop), alike: alike)
    for file in files { try intake.read(file) }
    for note in intake.notes { Output.printError(note) }
    guard intake.refusals.isEmpty else {
      var sentences = intake.refusals
      if intake.asksAboutAlike { sentences.append(program.messages.ballots.chooseAlike) }
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
          "alreadyTaken": .int(intake.alreadyTaken), "leftOut": .int(intake.leftOut),
          "counted": .int(workshop.counted.count), "expected": .int(workshop.attendance.count),
          "codes": .array(intake.codes.map { .string($0) }),
        ]), to: 1)
      return
    }
    let words = program.messages.ballots
    Output.print(words.counted(intake.taken.count))
    if intake.alreadyTaken > 0 { Output.print("  " + words.alreadyTaken(intake.alreadyTaken)) }
    if intake.leftOut > 0 { Output.print("  " + words.alikeLeftOut(intake.leftOut)) }
    for line in intake.said { Output.print("  " + line) }
    Output.print(words.progress(workshop.counted.count, workshop.attendance.count))
  }
}
