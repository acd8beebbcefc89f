import Messages
import Wizard

/// What is said once the screen is gone, and the exit code.
struct WizardEnd {
  let runner: EffectRunner
  let messages: Messages

  func finish() -> Int32 {
    runner.settle()
    if let error = runner.unsavedError {
      Output.printError(ErrorText(messages: messages).sentence(for: error))
      return ExitCode.inputOutput
    }
    let path = runner.savedPath
    switch runner.state.leaving {
    case .signal(let number):
      Output.printError(messages.program.interrupted(path))
      return ExitCode.signal(number)
    case .unfinished:
      sayProgress()
      Output.print(messages.program.saved(path))
      Output.print(messages.program.toResume("boussole"))
      return ExitCode.unfinished
    case .done:
      if !path.isEmpty, runner.state.session?.isExample != true {
        Output.print(messages.program.saved(path))
      }
      return ExitCode.done
    case nil:
      return ExitCode.done
    }
  }

  private func sayProgress() {
    guard let progress = runner.state.session?.progress() else { return }
    Output.print(messages.program.unfinished(progress.answered, progress.total))
  }
}
