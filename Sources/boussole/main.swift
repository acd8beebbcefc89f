import Glibc
import Messages

// A reader that left early (`boussole list | head -1`) must not kill us before we have saved.
signal(SIGPIPE, SIG_IGN)

let words = Array(CommandLine.arguments.dropFirst())
let environment = Environment.current()

@MainActor
func run() -> Int32 {
  // Without a word there is nothing to parse: the wizard opens sooner.
  if words.isEmpty {
    return WizardRun(program: Program(environment: environment, options: RunOptions())).run()
  }
  let speaking = Program(environment: environment, options: .speaking(words))
  let messages = speaking.messages
  switch CommandLineReading.read(words, messages: messages) {
  case .run(let verb):
    return Program(environment: environment, options: RunOptions(verb.global)).run(verb)
  case .help(let path):
    Output.print(HelpText(messages: messages).lines(for: path).joined(separator: "\n"))
    return ExitCode.done
  case .version:
    Output.print("boussole \(Version.current)")
    return ExitCode.done
  case .misunderstood(let sentence):
    Output.printError(sentence)
    Output.printError(messages.usage.seeHelp("boussole --help"))
    return ExitCode.usage
  }
}

exit(run())
