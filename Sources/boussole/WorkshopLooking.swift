import ArgumentParser
import Assessments
import Messages
import Records

/// `boussole workshop list`: sessions that are saved, one line each.
struct WorkshopList: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "verb.workshop.list", aliases: ["lister"])

  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    try WorkshopLines(program: program).list(asJSON: output.json)
  }
}

/// `boussole workshop show ID`: who has answered, and how far the session is.
struct WorkshopShow: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "verb.workshop.show", aliases: ["montrer"])

  @Argument(help: "workshop") var id: String
  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    let found = try FoundWorkshop.find(id, in: program)
    if output.json {
      do throws(RecordError) {
        Output.write(String(decoding: try Bytes.read(found.path), as: UTF8.self), to: 1)
      } catch {
        throw .record(error)
      }
      return ExitCode.done
    }
    let lines = WorkshopLines(program: program).show(found.workshop, of: found.questionnaire)
    Output.print(lines.joined(separator: "\n"))
    if let follows = found.workshop.follows {
      let words = program.messages.workshopSince
      if let former = try? FormerSession.find(follows, in: found.store) {
        Output.print(words.follows(program.messages.dates.date(former.date)))
        Output.print(words.nextVerb(found.workshop.id.rawValue))
      } else {
        Output.print(words.missing)
      }
    }
    Output.print(program.messages.program.saved(SafeText.line([found.path])))
    return ExitCode.done
  }
}
