import ArgumentParser
import Assessments
import BallotFiles
import Evaluation
import JSONText
import Messages
import Records
import Referential
import Reports
import Wizard

/// `boussole workshop ballot ID`: an empty ballot, as a file or as a text to fill in a message.
struct WorkshopBallotVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "ballot", abstract: "verb.workshop.ballot", aliases: ["bulletin"])

  @Argument(help: "workshop") var id: String
  @Flag(help: "workshop.text") var text = false
  @Option(name: .customLong("for"), help: "workshop.for") var organisation: String?
  @Option(help: "out") var out: String?
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    let found = try FoundWorkshop.find(id, in: program)
    let setup = found.workshop.setup
    var chosen: OrganisationID?
    if let organisation {
      let plain = plainLetters(organisation)
      chosen =
        setup.organisations.first {
          plainLetters($0.name) == plain || $0.id.rawValue == organisation
        }?.id
      guard chosen != nil else {
        throw .wrongValue("--for", organisation, setup.organisations.map(\.name))
      }
    }
    let bytes: [UInt8]
    if text {
      let material = WorkshopMaterial(
        workshop: found.workshop, questionnaire: found.questionnaire,
        referential: SharedContent.load().referential, language: setup.language,
        today: Clock.now.date)
      guard let file = Reports.WorkshopFile(.textBallot, as: .text, from: material) else {
        throw .unreadablePack(found.questionnaire.id.rawValue)
      }
      bytes = file.bytes
    } else {
      bytes = JSONWriter.bytes(
        BallotFile.empty(
          for: found.workshop, of: found.questionnaire, organisation: chosen))
    }
    guard let out else {
      Output.write(String(decoding: bytes, as: UTF8.self), to: 1)
      return ExitCode.done
    }
    guard !SystemPath.exists(out) else {
      throw .told(
        program.messages.workshopVerbs.fileTaken(SafeText.line([out])), ExitCode.inputOutput)
    }
    do throws(RecordError) { try DurableFile.write(bytes, to: out) } catch { throw .unsaved(error) }
    Output.print(program.messages.workshopVerbs.ballotWritten(SafeText.line([out])))
    return ExitCode.done
  }
}
