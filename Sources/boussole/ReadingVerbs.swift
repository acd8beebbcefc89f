import ArgumentParser
import Assessments
import Evaluation
import JSONText
import Messages
import Records
import Referential
import ShippedPacks
import Wizard

/// `boussole list`: what is saved, one line each.
struct List: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "verb.list", aliases: ["lister"])

  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    let messages = program.messages
    let found: (readable: [AssessmentSummary], unreadable: [UnreadableFile])
    do throws(RecordError) {
      found = try program.store.summaries()
    } catch {
      throw .record(error)
    }
    if output.json {
      Output.write(JSONWriter.text(.array(found.readable.map(value))), to: 1)
    } else if found.readable.isEmpty {
      Output.print(messages.report.noAssessment("boussole"))
    } else {
      for summary in found.readable { Output.print(line(for: summary, messages)) }
      Output.print(messages.report.toShow("boussole show " + found.readable[0].id.rawValue))
    }
    for file in found.unreadable { Output.printError(program.errors.sentence(for: file.error)) }
    return found.unreadable.isEmpty ? ExitCode.done : ExitCode.badData
  }

  private func line(for summary: AssessmentSummary, _ messages: Messages) -> String {
    let status =
      summary.completed == nil
      ? "\(messages.report.unfinished) \(summary.answered)/\(summary.total)"
      : messages.report.finished
    return SafeText.line([
      summary.id.rawValue, summary.modified.date.text, summary.questionnaire.rawValue, status,
      summary.subjectName,
    ])
  }

  private func value(_ summary: AssessmentSummary) -> JSONValue {
    .object(
      JSONObject([
        ("id", .string(summary.id.rawValue)), ("subject", .string(summary.subjectName)),
        ("questionnaire", .string(summary.questionnaire.rawValue)),
        ("scope", .string(summary.scope.rawValue)), ("answered", .int(summary.answered)),
        ("total", .int(summary.total)), ("created", .string(summary.created.text)),
        ("modified", .string(summary.modified.text)),
        ("completed", .optional(summary.completed?.text)),
      ]))
  }
}

/// `boussole show ID`: one assessment and its results.
struct Show: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "verb.show", aliases: ["montrer"])

  @Argument(help: "assessment") var id: String
  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    let saved = try SavedAssessment.find(id, in: program)
    if output.json {
      Output.write(String(decoding: saved.bytes, as: UTF8.self), to: 1)
      return ExitCode.done
    }
    let report = ResultReport(program: program)
    let lines = report.lines(
      for: saved.opened, parts: [.overview, .dimensions, .tags, .findOut, .path, .tools])
    Output.print(lines.joined(separator: "\n"))
    Output.print(program.messages.program.saved(SafeText.line([saved.opened.path])))
    return ExitCode.done
  }
}

/// `boussole explain ID`: where the results come from, with figures.
struct Explain: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "verb.explain", aliases: ["expliquer"])

  @Argument(help: "assessment") var id: String
  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    let saved = try SavedAssessment.find(id, in: program)
    if output.json {
      let result = saved.session.evaluation
      let shares = result.contributions.map { contribution -> JSONValue in
        [
          "criterion": .string(contribution.criterion.rawValue),
          "level": .int(contribution.level.rawValue),
          "share": .string(contribution.share.description),
        ]
      }
      Output.write(
        JSONWriter.text(["results": JSONValue(result), "contributions": .array(shares)]), to: 1)
      return ExitCode.done
    }
    let lines = ResultReport(program: program).lines(for: saved.opened, parts: [.understand])
    Output.print(lines.joined(separator: "\n"))
    return ExitCode.done
  }
}

/// A saved assessment found by its id or the start of it.
struct SavedAssessment {
  var opened: OpenedAssessment
  var bytes: [UInt8]
  /// Written by a newer version: it may be read, never written.
  var isNewer: Bool
  var unknownMembers: UnknownMembers

  var session: Session {
    var session = Session(
      assessment: opened.assessment, questionnaire: opened.questionnaire,
      reference: opened.assessment.questionnaire, isReadOnly: true, path: opened.path)
    session.former = opened.former
    return session
  }

  static func find(_ text: String, in program: Program) throws(VerbError) -> SavedAssessment {
    do throws(RecordError) {
      let store = try program.store
      let ids = store.paths().compactMap { AssessmentStore.id(ofFile: $0) }
      let matching = ids.filter {
        $0.rawValue == text || (text.count >= 3 && $0.rawValue.hasPrefix(text))
      }
      guard matching.count == 1, let id = matching.first else { throw .notFound(id: text) }
      let (file, path) = try store.open(id)
      let questionnaire = try OpenedQuestionnaire.find(
        file.assessment.questionnaire, in: store.folder)
      return SavedAssessment(
        opened: OpenedAssessment(
          assessment: file.assessment, questionnaire: questionnaire, isReadOnly: true, path: path,
          former: file.assessment.follows.flatMap { try? store.open($0).file.assessment }),
        bytes: try Bytes.read(path), isNewer: file.isNewer, unknownMembers: file.unknownMembers)
    } catch .notFound {
      throw .unknownAssessment(text)
    } catch {
      throw .record(error)
    }
  }
}
