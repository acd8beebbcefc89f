import ArgumentParser
import Assessments
import Evaluation
import Messages
import Records
import Referential
import Wizard

/// `boussole workshop decide ID CRITERION LEVEL`: what the group settles on, once it has seen its answers.
struct WorkshopDecide: Verb {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "verb.workshop.decide", aliases: ["décider", "decider"])

  @Argument(help: "workshop") var id: String
  @Argument(help: "workshop.criterion") var criterion: String
  @Argument(help: "workshop.level") var level: String
  @Option(help: "workshop.reason") var reason = ""
  @Option(help: "workshop.agreed") var agreed: [String] = []
  @Option(help: "workshop.dissent") var dissent = ""
  @Option(help: "workshop.action") var action: [String] = []
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    var found = try FoundWorkshop.lock(id, in: program)
    let words = program.messages.workshopVerbs
    let asked = CriterionID(criterion)
    guard found.asked.contains(asked), let known = found.questionnaire.criterion(asked),
      let dimension = found.questionnaire.dimension(of: asked)
    else {
      throw .wrongValue("CRITERION", criterion, found.asked.map(\.rawValue))
    }
    let answer = try answer(to: known)
    let actions = try PlannedActions(action, about: asked, at: answer?.level).read(in: program)
    let decision = Decision(
      answer: answer, agreedBy: agreed, reason: reason, dissent: dissent, at: Clock.now)
    switch found.workshop.decide(asked, of: dimension.id, decision) {
    case .notRevealed: throw .told(words.notShownYet, ExitCode.badData)
    case .ended: throw .told(words.ended, ExitCode.badData)
    case .decided: break
    }
    found.workshop.plan.add(actions)
    do throws(RecordError) { try found.save() } catch { throw .unsaved(error) }
    let language = program.language
    let said: String =
      switch answer {
      case .level(let level): known.sentence(of: level)[language]
      case .unknown: program.messages.question.unknown
      case .notApplicable: program.messages.question.notApplicable
      case nil: program.messages.workshopDebate.undecided
      }
    Output.print(words.decided(known.label[language], said))
    return ExitCode.done
  }

  /// Nil for « non tranché ».
  private func answer(to criterion: Criterion) throws(VerbError) -> Answer? {
    if let number = Int(level), let level = Level(rawValue: number) { return .level(level) }
    switch level {
    case "?", "unknown": return .unknown
    case "open", "non-tranché", "non-tranche": return nil
    case "not-applicable" where criterion.allowsNotApplicable: return .notApplicable
    default:
      let others = criterion.allowsNotApplicable ? ["not-applicable"] : []
      throw .wrongValue("LEVEL", level, ["1…5", "unknown"] + others + ["open"])
    }
  }
}

/// Actions as one types them on a line: `what/who/when`.
struct PlannedActions {
  private let texts: [String]
  private let criterion: CriterionID?
  private let level: Level?

  init(_ texts: [String], about criterion: CriterionID? = nil, at level: Level? = nil) {
    self.texts = texts
    self.criterion = criterion
    self.level = level
  }

  func read(in program: Program) throws(VerbError) -> [Action] {
    var actions: [Action] = []
    for text in texts {
      let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        .map(trimmed)
      let day = parts.count > 2 ? PlanDate.read(parts[2], today: Clock.now.date) : nil
      guard let what = parts.first, !what.isEmpty, parts.count < 3 || day != nil else {
        throw .told(program.messages.workshopVerbs.wrongAction(text), ExitCode.usage)
      }
      actions.append(
        Action(
          id: "", what: what, criterion: criterion, levelNow: level,
          owner: parts.count > 1 ? parts[1] : "", due: day))
    }
    return actions
  }

  private func trimmed(_ text: Substring) -> String {
    var kept = text.drop(while: \.isWhitespace)
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return String(kept)
  }
}

extension Plan {
  /// Adds actions, each under the next free id.
  mutating func add(_ added: [Action]) {
    for var action in added {
      var number = actions.count + 1
      while actions.contains(where: { $0.id == "a\(number)" }) { number += 1 }
      action.id = "a\(number)"
      actions.append(action)
    }
  }
}
