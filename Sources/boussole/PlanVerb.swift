import ArgumentParser
import Assessments
import JSONText
import Messages
import Pages
import PlainUI
import Records
import Referential
import Wizard

/// `boussole plan ID`: the plan of an assessment, for people and for scripts.
struct PlanVerb: Verb {
  static let configuration = CommandConfiguration(commandName: "plan", abstract: "verb.plan")

  @Argument(help: "assessment") var id: String
  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    let saved = try SavedAssessment.find(id, in: program)
    if output.json {
      Output.write(JSONWriter.text(JSONValue(saved.opened.assessment.plan)), to: 1)
      return ExitCode.done
    }
    var state = WizardState(
      settings: Settings(language: program.language), library: Library.summaries, now: Clock.now)
    state.shared = SharedContent.load()
    state.session = saved.session
    state.trail = [Place(.home), Place(.plan)]
    Output.print(
      plainText(of: page(for: state), messages: program.messages).joined(separator: "\n"))
    return ExitCode.done
  }
}
