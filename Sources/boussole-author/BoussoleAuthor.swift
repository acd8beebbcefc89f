import ArgumentParser
import Foundation

/// The authors' program: checks questionnaires, compiles them, prints them to be read aloud.
@main
struct BoussoleAuthor: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "boussole-author",
      abstract: said(
        fr: "Vérifier, compiler et relire les questionnaires de Boussole.",
        en: "Check, compile and proofread Boussole’s questionnaires."),
      subcommands: [Check.self, Compile.self, Print.self])
  }

  /// Runs the command; exits 2 on a usage error where the parser would say 64.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      guard code == .validationFailure else { exit(withError: error) }
      FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
      Foundation.exit(ExitStatus.usage.rawValue)
    }
  }
}

/// How the program ends when it is not done.
enum ExitStatus: Int32 {
  case usage = 2
  case badData = 65
  case inputOutput = 74

  var code: ExitCode { ExitCode(rawValue) }
}
