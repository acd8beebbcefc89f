import ArgumentParser

/// The root of the command line: alone it opens the wizard.
struct Boussole: Verb {
  static let configuration = CommandConfiguration(
    commandName: "boussole", abstract: "overview",
    subcommands: [
      Assess.self, Evaluate.self, List.self, Show.self, Explain.self, Compare.self, PlanVerb.self,
      ExportVerb.self, WorkshopVerb.self, Questionnaires.self,
      Tools.self, Demo.self, Doctor.self,
    ])

  @OptionGroup var global: GlobalOptions
  @Flag(help: "version") var version = false

  func run(in program: Program) throws(VerbError) -> Int32 {
    MainActor.assumeIsolated { WizardRun(program: program).run() }
  }
}
