import ArgumentParser
import Assessments
import Evaluation
import JSONText
import Messages
import Records
import Referential
import ShippedPacks
import Wizard

/// `boussole evaluate ANSWERS.json`: answers in, result out, no interaction.
struct Evaluate: Verb {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "verb.evaluate", aliases: ["calculer"])

  @Argument(help: "answers-file") var answers: String
  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    let file: AnswersFile
    do throws(RecordError) {
      file = try AnswersFile.read(try Bytes.read(answers), path: answers)
    } catch {
      throw .record(error)
    }
    let known = Library.summaries.map(\.id.rawValue)
    guard known.contains(file.questionnaire.rawValue) else {
      let what = program.messages.program.unknownQuestionnaire(file.questionnaire.rawValue, known)
      throw .badFile([program.errors.located(answers, file.questionnairePlace, what)])
    }
    let questionnaire = try ShippedQuestionnaire.find(file.questionnaire)
    try AnswersCheck(program: program, path: answers).check(file, for: questionnaire)
    let result = Evaluator(
      questionnaire: questionnaire, context: file.context, scope: file.scope
    ).evaluate(file.answers, group: file.group)
    if output.json {
      Output.write(JSONWriter.text(value(of: result, file, questionnaire, program)), to: 1)
      return ExitCode.done
    }
    let report = ResultReport(program: program)
    Output.print(report.lines(for: file, questionnaire).joined(separator: "\n"))
    return ExitCode.done
  }

  private func value(
    of result: EvaluationResult, _ file: AnswersFile, _ questionnaire: Questionnaire,
    _ program: Program
  ) -> JSONValue {
    let shared = SharedContent.load()
    let proposal = shared.orientation.proposal(for: file.context)
    let recommendations = recommend(
      result: result, questionnaire: questionnaire, answers: file.answers, context: file.context,
      profile: file.context.profile, needs: proposal?.needs ?? [], uses: proposal?.uses ?? [],
      language: program.language, catalogue: shared.catalogue)
    return .object(
      JSONObject([
        ("format", "boussole.result/1"), ("questionnaire", .string(questionnaire.id.rawValue)),
        ("version", .string(questionnaire.version)), ("scope", .string(file.scope.rawValue)),
        ("results", JSONValue(result)),
        ("recommendations", .array(recommendations.map { JSONValue($0) })),
      ]))
  }
}

/// Finds a shipped questionnaire, or says which ones there are.
enum ShippedQuestionnaire {
  static func find(_ id: QuestionnaireID) throws(VerbError) -> Questionnaire {
    guard Library.summaries.contains(where: { $0.id == id }) else {
      throw .unknownQuestionnaire(id.rawValue)
    }
    guard let questionnaire = try? ShippedPacks.questionnaire(id) else {
      throw .unreadablePack(id.rawValue)
    }
    return questionnaire
  }
}

/// Says which answers a questionnaire cannot take, all of them at once, each with its place.
struct AnswersCheck {
  let program: Program
  let path: String

  func check(_ file: AnswersFile, for questionnaire: Questionnaire) throws(VerbError) {
    let files = program.messages.files
    var sentences = scopeFindings(file, questionnaire) + contextFindings(file, questionnaire)
    for (id, place) in file.places.sorted(by: { $0.value.byteOffset < $1.value.byteOffset }) {
      guard let criterion = questionnaire.criterion(id) else {
        let what = files.unknownCriterion(id.rawValue, questionnaire.id.rawValue)
        sentences.append(program.errors.located(path, place, what))
        continue
      }
      if file.answers[id] == .notApplicable, !criterion.allowsNotApplicable {
        let what = files.notApplicableNotAllowed(id.rawValue)
        sentences.append(program.errors.located(path, place, what))
      }
    }
    guard sentences.isEmpty else { throw .badFile(sentences) }
  }

  private func scopeFindings(_ file: AnswersFile, _ questionnaire: Questionnaire) -> [String] {
    guard questionnaire.scope(file.scope) == nil, let place = file.scopePlace else { return [] }
    let known = questionnaire.scopes.map(\.id.rawValue)
    let what = program.messages.files.unknownCode("scope", file.scope.rawValue, known)
    return [program.errors.located(path, place, what)]
  }

  /// Context questions of the questionnaire, and the three that every assessment file carries.
  private func contextFindings(_ file: AnswersFile, _ questionnaire: Questionnaire) -> [String] {
    let questions = questionnaire.context + SharedContent.load().orientation.questions
    return file.contextPlaces.sorted { $0.value.byteOffset < $1.value.byteOffset }
      .compactMap { id, place in
        let files = program.messages.files
        guard let question = questions.first(where: { $0.id == id }) else {
          let what = files.unknownCode("context", id.rawValue, questions.map(\.id.rawValue))
          return program.errors.located(path, place, what)
        }
        let known = question.choices.map(\.id)
        let chosen = file.context[id]
        guard let number = chosen.firstIndex(where: { !known.contains($0) }) else { return nil }
        let wrong = chosen[number]
        let places = file.choicePlaces[id] ?? []
        let what = files.unknownCode(
          "context.\(id)", wrong.rawValue, known.map(\.rawValue))
        return program.errors.located(
          path, places.indices.contains(number) ? places[number] : place, what)
      }
  }
}
