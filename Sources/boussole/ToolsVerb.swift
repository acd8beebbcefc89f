import ArgumentParser
import JSONText
import Messages
import Records
import Referential
import Wizard

/// `boussole tools [WORDS]`: the toolbox, searched and filtered; `boussole tools ID` shows one tool.
struct Tools: Verb {
  static let configuration = CommandConfiguration(
    commandName: "tools", abstract: "verb.tools", aliases: ["outils"])

  @Argument(help: "words") var words: [String] = []
  @Option(name: .customLong("need"), help: "tools.need") var need: String?
  @Option(name: .customLong("profile"), help: "tools.profile") var profile: String?
  @Option(name: .customLong("use"), help: "tools.use") var use: String?
  @Option(name: .customLong("kind"), help: "tools.kind") var kind: String?
  @Option(name: .customLong("nature"), help: "tools.nature") var nature: String?
  @Option(name: .customLong("stage"), help: "tools.stage") var stage: String?
  @Flag(name: .customLong("kept"), help: "tools.kept") var kept = false
  @Option(name: .customLong("to"), help: "print.to") var format: String?
  @Option(name: .customLong("out"), help: "print.out") var out: String?
  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    var state = WizardState(settings: Settings(language: program.language), now: Clock.now)
    let shared = SharedContent.load()
    state.shared = shared
    state.keptTools = KeptToolsStart.read(program.folder)
    if format != nil || out != nil { return try printSheet(shared, program) }
    if words.count == 1, !output.json, let tool = shared.catalogue.tool(ToolID(words[0])) {
      state.trail = [Place(.home), Place(.tool(tool.id))]
      Output.print(ScreenText.lines(of: state).joined(separator: "\n"))
      return ExitCode.done
    }
    state.trail = [Place(.toolbox)]
    state.place.texts[.search] = TextInput(words.joined(separator: " "))
    // What a person hid from the screens is still found here, where it was asked for by name.
    state.toolFilters = try filters(shared)
    if !kept { state.keptTools = KeptTools() }
    return show(Wizard.toolsFound(in: state), shared, program)
  }

  private func filters(_ shared: SharedPacks) throws(VerbError) -> ToolFilters {
    var filters = ToolFilters(collection: kept ? .kept : .all)
    let asked: [(ToolFacet, String?)] = [
      (.need, need), (.profile, profile), (.use, use), (.kind, kind), (.nature, nature),
      (.stage, stage),
    ]
    for (facet, value) in asked {
      guard let value else { continue }
      let known = Wizard.values(of: facet, in: shared)
      guard known.contains(value) else {
        throw .wrongValue("--\(facet.rawValue)", value, known)
      }
      filters.values[facet] = value
    }
    return filters
  }

  private func printSheet(_ shared: SharedPacks, _ program: Program) throws(VerbError) -> Int32 {
    guard words.count == 1, let sheet = shared.catalogue.sheet(ToolID(words[0])) else {
      throw .notASheet(words.joined(separator: " "))
    }
    let printer = Printer(messages: program.messages, environment: program.environment.variables)
    return try PrintOut(format: format, out: out).write(in: program) { format in
      printer.document(of: sheet, as: format)
    }
  }

  private func show(_ found: [Tool], _ shared: SharedPacks, _ program: Program) -> Int32 {
    let (messages, language) = (program.messages, program.language)
    if output.json {
      let values = found.map { value($0, shared.catalogue.sheet($0.id), language) }
      Output.write(JSONWriter.text(.array(values)), to: 1)
      return ExitCode.done
    }
    guard !found.isEmpty else {
      Output.print(messages.verbs.noTool)
      return ExitCode.done
    }
    for tool in found {
      let dated = [tool.publisher, tool.date].filter { !$0.isEmpty }.joined(separator: ", ")
      Output.print("\(tool.id)  \(tool.title[language])")
      Output.print("    \(tool.description[language])")
      Output.print(
        "    \(dated)\(tool.link.isEmpty ? "" : "  \(messages.verbs.lastKnown) \(tool.link)")")
    }
    return ExitCode.done
  }

  private func value(_ tool: Tool, _ sheet: Sheet?, _ language: Language) -> JSONValue {
    func list(_ ids: [String]) -> JSONValue { .array(ids.map { .string($0) }) }
    var members: [(String, JSONValue)] = [
      ("id", .string(tool.id.rawValue)), ("title", .string(tool.title[language])),
      ("description", .string(tool.description[language])), ("kind", .string(tool.kind.rawValue)),
      ("nature", .string(tool.nature.rawValue)), ("state", .string(tool.state.rawValue)),
      ("uses", list(tool.uses.map(\.rawValue))), ("needs", list(tool.needs.map(\.rawValue))),
      ("profiles", list(tool.profiles.map(\.rawValue))),
      ("stages", list(tool.stages.map(\.rawValue))),
      ("language", .string(tool.language.rawValue)), ("publisher", .string(tool.publisher)),
      ("date", .string(tool.date)), ("lastKnownLink", .string(tool.link)),
    ]
    if let sheet { members.append(("minutes", .int(sheet.minutes))) }
    return .object(JSONObject(members))
  }
}
