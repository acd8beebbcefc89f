import ArgumentParser
import Messages
import Records
import Referential

/// One run of the program: the environment, what was asked, and the language to speak.
struct Program {
  let environment: Environment
  let options: RunOptions
  let preferences: PreferencesFile
  let folder: FoundFolder

  init(environment: Environment, options: RunOptions) {
    self.environment = environment
    self.options = options
    folder = FoundFolder.find(in: environment)
    // Settings that cannot be read are no reason not to open: `doctor` says what is wrong with them.
    preferences =
      (try? folder.get()).flatMap { try? PreferencesFile.read(in: $0) } ?? PreferencesFile()
  }

  /// `--lang`, else what the person set, else the environment.
  var language: Language { options.lang ?? preferences.language ?? environment.language }

  var messages: Messages { Messages(in: language) }

  var errors: ErrorText { ErrorText(messages: messages) }

  var store: AssessmentStore {
    get throws(RecordError) { AssessmentStore(folder: try folder.get()) }
  }

  /// Runs a verb and turns whatever it throws into a sentence and an exit code.
  func run(_ verb: some Verb) -> Int32 {
    do throws(VerbError) {
      return try verb.run(in: self)
    } catch {
      Output.printError(error.sentence(in: self))
      return error.exitCode(in: self)
    }
  }
}

/// Something the program can do without asking anything.
protocol Verb: ParsableCommand {
  var global: GlobalOptions { get }
  func run(in program: Program) throws(VerbError) -> Int32
}

/// Why a verb could not be done.
enum VerbError: Error {
  case record(RecordError)
  case unknownQuestionnaire(String)
  case unknownAssessment(String)
  case unreadablePack(String)
  /// A value that an option does not take, and those that it takes.
  case wrongValue(String, String, [String])
  /// Only our own sheets can be printed.
  case notASheet(String)
  /// Nothing was exported, and why.
  case export(String)
  /// What was asked cannot be done, and why.
  case refused(String)
  /// A file of that name is there, and nobody said that it may go.
  case exists(String)
  /// A file is right as JSON but not for what it is to be used for: sentences with their places.
  case badFile([String])
  /// A session could not be written: the command is to be run again.
  case unsaved(RecordError)
  /// A sentence that says all, with the exit code that goes with it.
  case told(String, Int32)

  func sentence(in program: Program) -> String {
    let messages = program.messages
    return switch self {
    case .record(.newerFormat(let path)):
      program.errors.sentence(for: .newerFormat(path: path))
    case .record(let error):
      program.errors.exitCode(for: error) == ExitCode.badData
        ? program.errors.sentence(for: error) + "\n" + messages.files.correctIt
        : program.errors.sentence(for: error)
    case .unknownQuestionnaire(let id):
      messages.program.unknownQuestionnaire(id, Library.summaries.map(\.id.rawValue))
    case .unknownAssessment(let id): messages.program.unknownAssessment(id)
    case .unreadablePack(let id): messages.program.packUnreadable(id)
    case .wrongValue(let option, let value, let known):
      messages.usage.invalidValue(option, value, known)
    case .notASheet(let id): messages.printing.noSheet(id)
    case .refused(let why): why
    case .export(let what), .exists(let what): messages.sharing.failed(what)
    case .badFile(let sentences):
      sentences.joined(separator: "\n") + "\n" + messages.files.correctIt
    case .unsaved(let error):
      program.errors.sentence(for: error, nextStep: messages.workshopVerbs.runAgain)
    case .told(let sentence, _): sentence
    }
  }

  func exitCode(in program: Program) -> Int32 {
    switch self {
    case .record(let error), .unsaved(let error): program.errors.exitCode(for: error)
    case .unknownQuestionnaire, .unknownAssessment, .wrongValue, .notASheet, .refused:
      ExitCode.usage
    case .export, .exists: ExitCode.inputOutput
    case .unreadablePack, .badFile: ExitCode.badData
    case .told(_, let code): code
    }
  }
}
