import ArgumentParser
import Assessments
import JSONText
import Messages
import Records
import Referential
import ShippedPacks
import Wizard

/// `boussole plan ID`: the plan of an assessment, for people and for scripts.
///
/// Options change it as the screens do, and the plan as it then is gets printed.
struct PlanVerb: Verb {
  static let configuration = CommandConfiguration(commandName: "plan", abstract: "verb.plan")

  @Argument(help: "assessment") var id: String
  @Option(name: .customLong("add"), help: "add") var add: String?
  @Option(name: .customLong("owner"), help: "owner") var owner: String?
  @Option(name: .customLong("due"), help: "due") var due: String?
  @Option(name: .customLong("done"), help: "done") var done: [String] = []
  @Option(name: .customLong("drop"), help: "drop") var drop: [String] = []
  @Option(name: .customLong("review"), help: "review") var review: String?
  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    let saved = try SavedAssessment.find(id, in: program)
    var assessment = saved.opened.assessment
    let change = try change(in: program, today: Clock.now.date)
    if !change.isEmpty {
      let changed: Plan
      do throws(PlanChange.Failure) {
        changed = try change.applied(to: assessment.plan)
      } catch {
        throw wrong(error, in: assessment.plan)
      }
      assessment.plan = changed
      assessment.modified = Clock.now
      try save(assessment, saved, in: program)
    }
    if output.json {
      Output.write(JSONWriter.text(JSONValue(assessment.plan)), to: 1)
    } else {
      let text = PlanText(
        questionnaire: saved.opened.questionnaire, messages: program.messages,
        today: Clock.now.date)
      Output.print(text.lines(for: assessment).joined(separator: "\n"))
    }
    return ExitCode.done
  }

  private func change(in program: Program, today: CalendarDate) throws(VerbError) -> PlanChange {
    if add == nil, owner != nil || due != nil {
      throw .refused(program.messages.planAction.needsAdd(owner != nil ? "--owner" : "--due"))
    }
    return PlanChange(
      add: add, owner: owner ?? "", due: try date(due, "--due", today), done: done, drop: drop,
      review: try date(review, "--review", today))
  }

  private func date(
    _ text: String?, _ option: String, _ today: CalendarDate
  ) throws(VerbError) -> CalendarDate? {
    guard let text else { return nil }
    guard let date = PlanDate.read(text, today: today) else {
      throw .wrongValue(option, text, ["2027-04-30", "30/4/2027", "30/4"])
    }
    return date
  }

  private func wrong(_ failure: PlanChange.Failure, in plan: Plan) -> VerbError {
    switch failure {
    case .noText: .wrongValue("--add", add ?? "", ["…"])
    case .unknownAction(let id): .wrongValue("--done, --drop", id, plan.actions.map(\.id))
    }
  }

  /// As the wizard saves: never under a program that has the assessment open.
  private func save(
    _ assessment: Assessment, _ saved: SavedAssessment, in program: Program
  ) throws(VerbError) {
    guard !saved.isNewer else { throw .export(program.messages.shelf.readOnly) }
    guard let lock = SessionLock(besides: saved.opened.path) else {
      throw .export(program.messages.planAction.openElsewhere)
    }
    do throws(RecordError) {
      try program.store.save(
        assessment,
        in: AssessmentSurroundings(
          of: assessment, saved.opened.questionnaire, shared: SharedContent.load(),
          unknownMembers: saved.unknownMembers))
    } catch {
      throw .record(error)
    }
    _ = consume lock
  }
}
