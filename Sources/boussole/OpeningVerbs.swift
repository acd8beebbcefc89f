import ArgumentParser
import Assessments
import Messages
import Records
import Referential
import ShippedPacks
import Wizard

/// `boussole assess [ID]`: the wizard, opened at a questionnaire.
struct Assess: Verb {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "verb.assess", aliases: ["évaluer", "evaluer"])

  @Argument(help: "questionnaire") var questionnaire: String?
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    guard let questionnaire else { return runWizard(program, []) }
    let id = QuestionnaireID(questionnaire)
    guard Library.summaries.contains(where: { $0.id == id }) else {
      throw .unknownQuestionnaire(questionnaire)
    }
    return runWizard(program, [.take(id)])
  }

  private func runWizard(_ program: Program, _ opening: [Command]) -> Int32 {
    MainActor.assumeIsolated { WizardRun(program: program, opening: opening).run() }
  }
}

/// `boussole demo`: a filled example that cannot touch one's own data.
struct Demo: Verb {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "verb.demo", aliases: ["exemple"])

  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    let example = Example.opened(in: program.language, now: Clock.now)
    guard program.environment.canDraw, !program.options.accessible, !output.json else {
      return print(example, program)
    }
    return MainActor.assumeIsolated {
      WizardRun(program: program, opening: [.openExample]).run()
    }
  }

  private func print(_ example: OpenedAssessment, _ program: Program) -> Int32 {
    if output.json {
      Output.write(Example.text(of: example, in: program), to: 1)
      return ExitCode.done
    }
    Output.print(program.messages.program.demo)
    Output.print("")
    let lines = ResultReport(program: program).lines(
      for: example, parts: [.overview, .dimensions, .tags, .findOut, .path, .tools])
    Output.print(lines.joined(separator: "\n"))
    return ExitCode.done
  }
}
