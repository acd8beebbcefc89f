import Assessments
import Evaluation
import Glibc
import JSONText
import Messages
import Records
import Referential
import Reports
import Wizard

/// Makes documents from an assessment and writes them where people work.
struct Exporter {
  let messages: Messages
  let environment: [String: String]

  /// Why nothing was written.
  enum Failure: Error {
    case record(RecordError)
    case exists(path: String)
    case noPDF
    /// The document does not exist in that format.
    case notOffered
  }

  /// `Documents/Boussole`, by the desktop's own name for it.
  var folder: String {
    let home = environment["HOME"] ?? "."
    let named = ChildProcess.output(of: ["xdg-user-dir", "DOCUMENTS"])?
      .split(separator: "\n").first.map(String.init)
    // Without a folder of that name, the answer is the home folder itself.
    let documents = named == nil || named == home ? home + "/Documents" : named ?? home
    return documents + "/Boussole"
  }

  /// Writes one document and the message that goes with it; gives their paths.
  func write(
    _ request: ExportRequest, of material: ReportMaterial, file: JSONValue, to path: String? = nil
  ) throws(Failure) -> [String] {
    let made = try make(request, from: material, file: file)
    let target = path ?? folder + "/" + made.name
    if SystemPath.exists(target), !request.mayReplace { throw .exists(path: target) }
    do throws(RecordError) {
      if path == nil { try SystemPath.createFolder(folder) }
      try DurableFile.write(made.bytes, to: target)
      guard path == nil else { return [target] }
      let message = ReportFile.message(for: [made.name], from: material)
      let beside = folder + "/message.txt"
      try DurableFile.write(message.bytes, to: beside)
      return [target, beside]
    } catch {
      throw .record(error)
    }
  }

  private func make(
    _ request: ExportRequest, from material: ReportMaterial, file: JSONValue
  ) throws(Failure) -> (name: String, bytes: [UInt8]) {
    let kind = kind(of: request.document)
    if request.format == .json {
      let name = ReportFile.fileName(of: kind, as: .html, from: material, suffix: "json")
      return (name, JSONWriter.bytes(file))
    }
    if request.format == .pdf { return try pdf(kind, from: material) }
    guard let format = format(of: request.format),
      let export = ReportFile(kind, as: format, from: material)
    else { throw .notOffered }
    return (export.fileName, export.bytes)
  }

  /// The reader's own LibreOffice makes the PDF; without one, that is said.
  private func pdf(
    _ kind: DocumentKind, from material: ReportMaterial
  ) throws(Failure) -> (name: String, bytes: [UInt8]) {
    guard let office = ChildProcess.find("soffice") ?? ChildProcess.find("libreoffice"),
      let document = ReportFile(kind, as: .odt, from: material)
    else { throw .noPDF }
    do throws(RecordError) {
      let workshop = try SystemPath.temporaryFolder()
      defer { SystemPath.remove(workshop) }
      try DurableFile.write(document.bytes, to: workshop + "/document.odt")
      let worked = ChildProcess.run([
        office, "-env:UserInstallation=file://\(workshop)/profile", "--headless", "--convert-to",
        "pdf", "--outdir", workshop, workshop + "/document.odt",
      ])
      guard worked, SystemPath.exists(workshop + "/document.pdf") else { throw .noHome }
      let name = ReportFile.fileName(of: kind, as: .odt, from: material, suffix: "pdf")
      return (name, try FileBytes.read(workshop + "/document.pdf"))
    } catch .noHome {
      throw .noPDF
    } catch {
      throw .record(error)
    }
  }

  private func kind(of document: ExportDocument) -> DocumentKind {
    switch document {
    case .summary: .synthesis
    case .report: .report
    case .plan: .plan
    }
  }

  private func format(of format: ExportFormat) -> ReportFormat? {
    switch format {
    case .html: .html
    case .odt: .odt
    case .markdown: .markdown
    case .text: .text
    case .csv: .csv
    case .calendar: .calendar
    case .pdf, .json: nil
    }
  }

  func sentence(for failure: Failure) -> String {
    switch failure {
    case .record(let error): ErrorText(messages: messages).sentence(for: error)
    case .exists(let path): messages.sharing.exists(path)
    case .noPDF: messages.sharing.noPDF
    case .notOffered: messages.notices.notOffered
    }
  }
}

/// Everything that documents are made of, from an assessment with its questionnaire.
enum Material {
  static func of(
    _ assessment: Assessment, _ questionnaire: Questionnaire, former: Assessment?,
    sharing: Sharing, language: Language, template: Template = Template()
  ) -> ReportMaterial {
    let shared = SharedContent.load()
    let evaluator = Evaluator(
      questionnaire: questionnaire, context: assessment.context, scope: assessment.scope)
    let result = evaluator.evaluate(assessment.plainAnswers)
    let proposal = shared.orientation.proposal(for: assessment.context)
    let recommendations = recommend(
      result: result, questionnaire: questionnaire, answers: assessment.plainAnswers,
      context: assessment.context, profile: assessment.context.profile,
      needs: proposal?.needs ?? [], uses: proposal?.uses ?? [], language: language,
      catalogue: shared.catalogue)
    let previous = former.map { former in
      PreviousResult(
        date: (former.completed ?? former.modified).date,
        result: evaluator.evaluate(former.plainAnswers))
    }
    return ReportMaterial(
      assessment: assessment, questionnaire: questionnaire, result: result,
      recommendations: recommendations, catalogue: shared.catalogue,
      referential: shared.referential, language: language, today: Clock.now.date,
      sharing: ReportSharing(rawValue: sharing.rawValue) ?? .full, template: template,
      previous: previous)
  }

  /// The file itself, as `json` exports it.
  static func file(of material: ReportMaterial) -> JSONValue {
    AssessmentFile.value(
      of: material.assessment,
      in: AssessmentSurroundings(
        questionnaire: material.questionnaire, result: material.result,
        recommendations: material.recommendations))
  }
}
