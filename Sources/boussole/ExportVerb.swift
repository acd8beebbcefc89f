import ArgumentParser
import Assessments
import Glibc
import Messages
import Records
import Referential
import Reports
import Wizard

/// `boussole export ID --to FORMAT [--out FILE]`: documents to take away.
struct ExportVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "verb.export", aliases: ["exporter"])

  @Argument(help: "assessment") var id: String
  @Option(name: .customLong("to"), help: "to") var format: String
  @Option(name: .customLong("document"), help: "document") var document: String?
  @Option(name: .customLong("out"), help: "out") var out: String?
  @Option(name: .customLong("sharing"), help: "sharing") var sharing = "full"
  @Option(name: .customLong("template"), help: "template") var template: String?
  @Flag(name: .customLong("replace"), help: "replace") var replace = false
  @OptionGroup var global: GlobalOptions

  /// What `--to` takes; a calendar is `ics`, Markdown is `md`, plain text is `txt`.
  private static let formats: [String: ExportFormat] = [
    "html": .html, "odt": .odt, "pdf": .pdf, "md": .markdown, "markdown": .markdown,
    "txt": .text, "text": .text, "csv": .csv, "ics": .calendar, "json": .json,
  ]
  private static let names = ["html", "odt", "pdf", "md", "txt", "csv", "ics", "json"]
  private static let documents: [String: ExportDocument] = [
    "synthese": .summary, "synthèse": .summary, "summary": .summary, "rapport": .report,
    "report": .report, "plan": .plan,
  ]

  func run(in program: Program) throws(VerbError) -> Int32 {
    guard let format = ExportVerb.formats[format.lowercased()] else {
      throw .wrongValue("--to", self.format, ExportVerb.names)
    }
    guard let sharing = Sharing(rawValue: sharing) else {
      throw .wrongValue("--sharing", self.sharing, Sharing.allCases.map(\.rawValue))
    }
    let document = try document(for: format)
    let saved = try SavedAssessment.find(id, in: program)
    let material = ReportMaterial(
      saved.opened.assessment, saved.opened.questionnaire, former: saved.opened.former,
      sharing: sharing, language: program.language, template: try template(in: program))
    let words = program.messages.sharing
    let exporter = Exporter(
      messages: program.messages, environment: program.environment.variables,
      nextStep: words.elsewhere("--out"),
      announce: { if isatty(2) == 1 { Output.printError($0) } })
    do throws(Exporter.Failure) {
      let paths = try exporter.write(
        ExportRequest(document: document, format: format, sharing: sharing, mayReplace: replace),
        of: material, to: out)
      for path in paths { Output.print(SafeText.line([path])) }
      return ExitCode.done
    } catch .exists(let path) {
      throw .exists(words.exists(SafeText.line([path])))
    } catch {
      throw .export(exporter.sentence(for: error))
    }
  }

  /// The document that was asked for; without a word, the first that the format can hold.
  private func document(for format: ExportFormat) throws(VerbError) -> ExportDocument {
    guard let named = document else {
      return [.summary, .plan, .report].first { ExportFormat.offered(for: $0).contains(format) }
        ?? .summary
    }
    guard let document = ExportVerb.documents[named.lowercased()] else {
      throw .wrongValue("--document", named, ["synthese", "plan", "rapport"])
    }
    let offered = ExportFormat.offered(for: document)
    guard offered.contains(format) else {
      let names = ExportVerb.names.filter { name in
        ExportVerb.formats[name].map(offered.contains) ?? false
      }
      throw .wrongValue("--to", self.format, names)
    }
    return document
  }

  private func template(in program: Program) throws(VerbError) -> Template {
    do throws(TemplateFile.Failure) {
      return try TemplateFile.template(template, in: program.folder, messages: program.messages)
    } catch {
      switch error {
      case .record(let error): throw .record(error)
      case .findings(let sentences): throw .badFile(sentences)
      }
    }
  }
}
