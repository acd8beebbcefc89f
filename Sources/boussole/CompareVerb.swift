import ArgumentParser
import Assessments
import JSONText
import Messages
import Pages
import PlainUI
import Records
import Referential
import Wizard

/// `boussole compare ID [ID]`: two assessments side by side, two dates or two partners; or two sessions.
struct Compare: Verb {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "verb.compare", aliases: ["comparer"])

  @Argument(help: "assessment") var id: String
  @Argument(help: "other-assessment") var other: String?
  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    if let sessions = try SessionPair.find(id, other, in: program) {
      if output.json {
        Output.write(JSONWriter.text(sessions.value), to: 1)
      } else {
        Output.print(sessions.lines(in: program).joined(separator: "\n"))
      }
      return ExitCode.done
    }
    let (before, now) = try pair(in: program)
    guard before.assessment.questionnaire.id == now.assessment.questionnaire.id else {
      throw .refused(
        program.messages.compare.otherQuestionnaire(
          before.questionnaire.title[program.language], now.questionnaire.title[program.language]))
    }
    let comparison = Comparison(before.assessment, now.assessment, of: now.questionnaire)
    if output.json {
      Output.write(JSONWriter.text(value(comparison, before.assessment, now.assessment)), to: 1)
      return ExitCode.done
    }
    Output.print(lines(before, now, in: program).joined(separator: "\n"))
    return ExitCode.done
  }

  /// The earlier one first, whatever the order of the words; alone, with the one that it follows.
  private func pair(
    in program: Program
  ) throws(VerbError) -> (before: OpenedAssessment, now: OpenedAssessment) {
    let first = try SavedAssessment.find(id, in: program).opened
    let second: OpenedAssessment
    if let other {
      second = try SavedAssessment.find(other, in: program).opened
    } else {
      guard let former = first.assessment.follows else {
        throw .refused(program.messages.compare.followsNone)
      }
      second = try SavedAssessment.find(former.rawValue, in: program).opened
    }
    return first.assessment.date <= second.assessment.date && other != nil
      ? (first, second) : (second, first)
  }

  private func value(
    _ comparison: Comparison, _ before: Assessment, _ now: Assessment
  ) -> JSONValue {
    func side(_ assessment: Assessment) -> JSONValue {
      [
        "id": .string(assessment.id.rawValue), "date": .string(assessment.date.text),
        "subject": .string(assessment.subject.name),
        "onBehalfOf": .string(assessment.subject.onBehalfOf),
      ]
    }
    var members = JSONValue(comparison).object ?? JSONObject()
    members = JSONObject(
      [
        ("questionnaire", .string(now.questionnaire.id)), ("before", side(before)),
        ("now", side(now)),
      ] + members.members.map { ($0.key, $0.value) })
    return .object(members)
  }

  /// The page « Depuis la dernière fois », as both presenters show it.
  private func lines(
    _ before: OpenedAssessment, _ now: OpenedAssessment, in program: Program
  ) -> [String] {
    var state = WizardState(
      settings: Settings(language: program.language), library: Library.summaries, now: Clock.now)
    state.shared = SharedContent.load()
    var session = Session(
      assessment: now.assessment, questionnaire: now.questionnaire,
      reference: now.assessment.questionnaire, isReadOnly: true, path: now.path)
    session.former = before.assessment
    state.session = session
    state.trail = [Place(.home), Place(.results(.sinceLastTime))]
    return plainText(of: page(for: state), messages: program.messages)
  }
}
