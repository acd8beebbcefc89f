import ArgumentParser
import Glibc
import JSONText
import Messages
import Records
import Referential
import ShippedPacks
import Wizard

/// `boussole questionnaires`: what can be asked.
struct Questionnaires: Verb {
  static let configuration = CommandConfiguration(
    commandName: "questionnaires", abstract: "verb.questionnaires")

  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    let language = program.language
    if output.json {
      let values = Library.summaries.map { summary -> JSONValue in
        .object(
          JSONObject([
            ("id", .string(summary.id.rawValue)), ("version", .string(summary.version)),
            ("digest", .string(summary.digest)), ("title", .string(summary.title[language])),
            ("criteria", .int(summary.criteria)),
            (
              "minutes",
              .array([.int(summary.minutes.lowerBound), .int(summary.minutes.upperBound)])
            ),
          ]))
      }
      Output.write(JSONWriter.text(.array(values)), to: 1)
      return ExitCode.done
    }
    for summary in Library.summaries {
      Output.print("\(summary.id)  \(summary.title[language])")
      Output.print("    \(summary.forYouIf[language])")
    }
    return ExitCode.done
  }
}

/// `boussole tools [WORDS]`: the toolbox, searched.
struct Tools: Verb {
  static let configuration = CommandConfiguration(
    commandName: "tools", abstract: "verb.tools", aliases: ["outils"])

  @Argument(help: "words") var words: [String] = []
  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    var state = WizardState(settings: Settings(language: program.language), now: Clock.now)
    state.shared = SharedContent.load()
    state.trail = [Place(.toolbox)]
    state.place.texts[.search] = TextInput(words.joined(separator: " "))
    let found = Wizard.toolsFound(in: state)
    if output.json {
      Output.write(JSONWriter.text(.array(found.map { value($0, program.language) })), to: 1)
      return ExitCode.done
    }
    let messages = program.messages
    guard !found.isEmpty else {
      Output.print(messages.verbs.noTool)
      return ExitCode.done
    }
    for tool in found {
      let dated = [tool.publisher, tool.date].filter { !$0.isEmpty }.joined(separator: ", ")
      Output.print("\(tool.id)  \(tool.title[program.language])")
      Output.print("    \(tool.description[program.language])")
      Output.print(
        "    \(dated)\(tool.link.isEmpty ? "" : "  \(messages.verbs.lastKnown) \(tool.link)")")
    }
    return ExitCode.done
  }

  private func value(_ tool: Tool, _ language: Language) -> JSONValue {
    .object(
      JSONObject([
        ("id", .string(tool.id.rawValue)), ("title", .string(tool.title[language])),
        ("description", .string(tool.description[language])), ("kind", .string(tool.kind.rawValue)),
        ("nature", .string(tool.nature.rawValue)), ("state", .string(tool.state.rawValue)),
        ("publisher", .string(tool.publisher)), ("date", .string(tool.date)),
        ("lastKnownLink", .string(tool.link)),
      ]))
  }
}

/// `boussole doctor`: what the program sees around it, and what it cannot do.
struct Doctor: Verb {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "verb.doctor", aliases: ["diagnostic"])

  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    let words = program.messages.verbs
    let environment = program.environment
    Output.print("boussole \(Version.current)")
    Output.print(words.questionnaireCount(Library.summaries.count))
    Output.print(words.terminal(environment["TERM"] ?? "", environment.canDraw))
    do throws(RecordError) {
      let folder = try program.folder.get()
      Output.print(words.dataFolder(folder.path))
      _ = try PreferencesFile.read(in: folder)
      let found = AssessmentStore(folder: folder).summaries()
      Output.print(words.assessmentCount(found.readable.count))
      for file in found.unreadable { Output.printError(program.errors.sentence(for: file.error)) }
      if access(folder.path, F_OK) == 0, access(folder.path, W_OK) != 0 {
        throw RecordError.system(.write, path: folder.path, code: errno)
      }
      guard found.unreadable.isEmpty else { return ExitCode.badData }
      Output.print(words.allWell)
      return ExitCode.done
    } catch {
      throw .record(error)
    }
  }
}
