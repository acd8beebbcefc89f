import ArgumentParser
import Assessments
import BallotFiles
import Evaluation
import JSONText
import Messages
import Records
import Referential

/// `boussole workshop answer FILE`: a respondent fills in the ballot that they received, on their own machine.
///
/// Each answer is written before the next question is asked. The file needs no questionnaire beside it: it holds
/// questions and sentences.
struct WorkshopAnswer: Verb {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "verb.workshop.answer", aliases: ["répondre", "repondre"])

  @Argument(help: "workshop.file") var file: String
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    let (value, read) = try open(program)
    guard case .object(var root) = value, case .object(var answers) = root["answers"] else {
      throw .told(program.messages.ballots.refusal(.empty), ExitCode.badData)
    }
    if root["id"] == nil { root = withCode(root) }
    let lines = InputLines()
    let words = program.messages.workshopVerbs
    let questionnaire = try? ShippedQuestionnaire.find(QuestionnaireID(read.questionnaire.id))
    for member in answers.members {
      guard case .object(var entry) = member.value else { continue }
      let criterion = questionnaire?.criterion(CriterionID(member.key))
      show(entry, words.howToAnswer(criterion?.allowsNotApplicable ?? false))
      while true {
        // What was answered before stays when one passes on.
        Output.write(current(entry) + "> ", to: 1)
        guard let line = lines.next() else { return ExitCode.unfinished }
        guard let answer = answer(line, criterion) else {
          Output.printError(
            program.messages.ballots.problem(.unreadableAnswer(found: "")) { $0.rawValue })
          continue
        }
        guard let answer else { break }
        entry["answer"] = answer
        answers[member.key] = .object(entry)
        root["answers"] = .object(answers)
        do throws(RecordError) {
          try DurableFile.write(JSONWriter.bytes(.object(root)), to: file)
        } catch {
          throw .unsaved(error)
        }
        break
      }
    }
    Output.print(words.answerSaved)
    Output.print(SafeText.line([file]))
    return ExitCode.done
  }

  private func open(_ program: Program) throws(VerbError) -> (JSONValue, BallotFile) {
    do throws(RecordError) {
      let bytes = try Bytes.read(file)
      do {
        let read = try BallotFile.read(bytes)
        guard !read.isNewer else { throw RecordError.newerFormat(path: file) }
        return (try JSONReader.read(bytes).value, read)
      } catch let error as BallotFile.Failure {
        switch error {
        case .notJSON(let error): throw RecordError.notJSON(path: file, error)
        case .wrongShape(let error): throw RecordError.wrongShape(path: file, error)
        case .wrongFormat(let found, let place):
          throw RecordError.wrongFormat(
            path: file, found: found, expected: BallotFormat.name, place: place)
        }
      } catch let error as JSONError {
        throw RecordError.notJSON(path: file, error)
      } catch let error as RecordError {
        throw error
      } catch {
        preconditionFailure("reading throws nothing else")
      }
    } catch {
      throw .record(error)
    }
  }

  /// A ballot that somebody fills in has a code of its own from then on, behind its format.
  private func withCode(_ root: JSONObject) -> JSONObject {
    var members = root.members.map { ($0.key, $0.value) }
    members.insert(("id", .string(Clock.freshID())), at: min(1, members.count))
    return JSONObject(members)
  }

  private func current(_ entry: JSONObject) -> String {
    switch entry["answer"] {
    case .number(let level): "[\(level.source)] "
    case .string("unknown"): "[?] "
    case .string: "[-] "
    default: ""
    }
  }

  private func show(_ entry: JSONObject, _ how: String) {
    Output.print("")
    Output.print(SafeText.line([entry["question"]?.string ?? ""]))
    for (place, sentence) in (entry["sentences"]?.array ?? []).enumerated() {
      Output.print("  " + SafeText.line(["\(place + 1)", sentence.string ?? ""]))
    }
    Output.print(how)
  }

  /// Nothing for an empty line; nil for what is no answer.
  private func answer(_ line: String, _ criterion: Criterion?) -> JSONValue?? {
    let text = line.filter { !$0.isWhitespace }
    if text.isEmpty { return .some(nil) }
    if text == "?" { return .some("unknown") }
    if text.count == 1, text.first.map(AnswerSign.dashes.contains) == true,
      criterion?.allowsNotApplicable == true
    {
      return .some("not-applicable")
    }
    guard let value = Int(text), Level(rawValue: value) != nil else { return nil }
    return .some(.int(value))
  }
}
