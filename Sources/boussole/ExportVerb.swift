import ArgumentParser
import Assessments
import JSONText
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
  @Option(name: .customLong("document"), help: "document") var document = "synthese"
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
  private static let documents: [String: ExportDocument] = [
    "synthese": .summary, "synthèse": .summary, "summary": .summary, "rapport": .report,
    "report": .report, "plan": .plan,
  ]

  func run(in program: Program) throws(VerbError) -> Int32 {
    guard let format = ExportVerb.formats[format.lowercased()] else {
      throw .wrongValue(
        "--to", self.format, ["html", "odt", "pdf", "md", "txt", "csv", "ics", "json"])
    }
    guard let wanted = ExportVerb.documents[document.lowercased()] else {
      throw .wrongValue("--document", document, ["synthese", "rapport", "plan"])
    }
    guard let sharing = Sharing(rawValue: sharing) else {
      throw .wrongValue("--sharing", self.sharing, Sharing.allCases.map(\.rawValue))
    }
    // A calendar and a table of tasks are of the plan, whatever was not said.
    let document = format == .calendar ? .plan : wanted
    guard ExportFormat.offered(for: document).contains(format) else {
      throw .wrongValue("--to", self.format, ExportFormat.offered(for: document).map(\.rawValue))
    }
    let saved = try SavedAssessment.find(id, in: program)
    let material = Material.of(
      saved.opened.assessment, saved.opened.questionnaire, former: saved.opened.former,
      sharing: sharing, language: program.language,
      template: try TemplateFile.read(template, in: program))
    let exporter = Exporter(messages: program.messages, environment: program.environment.variables)
    do throws(Exporter.Failure) {
      let paths = try exporter.write(
        ExportRequest(document: document, format: format, sharing: sharing, mayReplace: replace),
        of: material, file: Material.file(of: material), to: out)
      for path in paths { Output.print(SafeText.line([path])) }
      return ExitCode.done
    } catch {
      throw .export(exporter.sentence(for: error))
    }
  }
}

/// The small file in which an organisation changes title, logo, colours and introduction.
enum TemplateFile {
  static func read(_ path: String?, in program: Program) throws(VerbError) -> Template {
    guard let path else { return Template() }
    do throws(RecordError) {
      let node: JSONNode
      do {
        node = try JSONReader.read(try FileBytes.read(path))
      } catch let error as JSONError {
        throw RecordError.notJSON(path: path, error)
      } catch let error as RecordError {
        throw error
      } catch {
        preconditionFailure("reading throws nothing else")
      }
      let fields: TemplateFields
      do throws(JSONShapeError) {
        fields = try self.fields(of: node, beside: path)
      } catch {
        throw RecordError.wrongShape(path: path, error)
      }
      let (template, problems) = fields.validated()
      guard problems.isEmpty else { throw RecordError.notFound(id: "") }
      return template
    } catch .notFound {
      throw .badAnswers([program.messages.files.whole(path, problemText(path, program))])
    } catch {
      throw .record(error)
    }
  }

  private static func problemText(_ path: String, _ program: Program) -> String {
    guard let bytes = try? FileBytes.read(path), let node = try? JSONReader.read(bytes),
      let fields = try? fields(of: node, beside: path)
    else { return "" }
    return fields.validated().problems.map { $0.sentence(in: program.messages) }
      .joined(separator: "\n")
  }

  private static func fields(
    of node: JSONNode, beside path: String
  ) throws(JSONShapeError) -> TemplateFields {
    var fields = TemplateFields(
      title: try node.optional("title")?.string(),
      organisation: try node.optional("organisation")?.string())
    for paragraph in try node.optional("introduction")?.elements() ?? [] {
      fields.introduction.append(try paragraph.string())
    }
    if let colours = try node.optional("colours") {
      fields.accent = try colours.optional("accent")?.string()
      fields.bars = try colours.optional("bars")?.string()
    }
    if let logo = try node.optional("logo") {
      let file = try logo.required("file").string()
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      fields.logo = (try? FileBytes.read(file.hasPrefix("/") ? file : folder + file)) ?? []
      fields.logoDescription = try logo.optional("description")?.string()
    }
    return fields
  }
}
