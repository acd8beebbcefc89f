import ArgumentParser
import Glibc
import JSONText
import Messages
import Records
import Referential
import Reports
import ShippedPacks
import Wizard

/// `boussole questionnaires [print ID]`: what can be asked, and its questions to be read.
struct Questionnaires: Verb {
  static let configuration = CommandConfiguration(
    commandName: "questionnaires", abstract: "verb.questionnaires")

  @Argument(help: "questionnaires.words") var words: [String] = []
  @Option(name: .customLong("profile"), help: "tools.profile") var profile: String?
  @Option(name: .customLong("what"), help: "print.what") var paper: String?
  @Option(name: .customLong("scope"), help: "print.scope") var scope: String?
  @Option(name: .customLong("to"), help: "print.to") var format: String?
  @Option(name: .customLong("out"), help: "print.out") var out: String?
  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    if !words.isEmpty { return try printQuestions(in: program) }
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

  private func printQuestions(in program: Program) throws(VerbError) -> Int32 {
    guard ["print", "imprimer"].contains(words[0].lowercased()) else {
      throw .wrongValue("questionnaires", words[0], ["print"])
    }
    let id = QuestionnaireID(words.count > 1 ? words[1] : "")
    guard words.count == 2, Library.summaries.contains(where: { $0.id == id }) else {
      throw .unknownQuestionnaire(words.dropFirst().joined(separator: " "))
    }
    guard let questionnaire = try? ShippedPacks.questionnaire(id) else {
      throw .unreadablePack(id.rawValue)
    }
    let profiles = SharedContent.load().referential.profiles.map(\.id.rawValue)
    if let profile, !profiles.contains(profile) {
      throw .wrongValue("--profile", profile, profiles)
    }
    let scopes = questionnaire.scopes.map(\.id.rawValue)
    let chosen = scope.map { ScopeID($0) } ?? .all
    guard questionnaire.scope(chosen) != nil else {
      throw .wrongValue("--scope", chosen.rawValue, scopes)
    }
    // Without a profile, every question there is.
    let material = WorkshopMaterial(
      questionnaire: questionnaire, scope: chosen,
      context: profile.map { Context([.profile: [ChoiceID($0)]]) },
      referential: SharedContent.load().referential, language: program.language, now: Clock.now)
    let kind = try paper.map { name throws(VerbError) in try PaperName.withoutSession(name) }
    let document =
      kind.flatMap { Document($0, from: material) }
      ?? Document(
        questionsOf: questionnaire, asked: material.asked, in: program.language, at: Clock.now)
    return try PrintOut(format: format, out: out).write(in: program) { _ in document }
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
      _ = try KeptToolsFile.read(in: folder)
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
