import Assessments
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
  /// What to do when a folder does not take the file: it depends on where one asked.
  let nextStep: String
  /// Called before work that takes more than a moment.
  var announce: (String) -> Void = { _ in }

  /// Why nothing was written.
  enum Failure: Error {
    case record(RecordError)
    case exists(path: String)
    case pdf(PDFMaker.Failure)
    /// The document does not exist in that format.
    case notOffered
  }

  /// `Documents/Boussole`, by the desktop's own name for it.
  var folder: String {
    let home = environment["HOME"] ?? "."
    let named = ChildProcess.output(of: ["xdg-user-dir", "DOCUMENTS"])?
      .split(separator: "\n").first.map(String.init)
    // Without a folder of that name, the answer is the home folder itself.
    let documents = named.flatMap { $0 == home || $0 == home + "/" ? nil : $0 }
    return (documents ?? home + "/Documents") + "/Boussole"
  }

  /// Writes one document and the message that goes with it; gives their paths.
  ///
  /// `path` is a file or a folder, and then nothing goes with the document.
  func write(
    _ request: ExportRequest, of material: ReportMaterial, to path: String? = nil
  ) throws(Failure) -> [String] {
    guard let name = name(of: request, material) else { throw .notOffered }
    let folder = path == nil ? folder : path.flatMap { SystemPath.isFolder($0) ? $0 : nil }
    let target = folder.map { $0.hasSuffix("/") ? $0 + name : $0 + "/" + name } ?? path ?? name
    // Asked first: nobody waits for a document that is then thrown away.
    if SystemPath.exists(target), !request.mayReplace { throw .exists(path: target) }
    let bytes = try bytes(of: request, material)
    do throws(RecordError) {
      if path == nil, let folder { try SystemPath.createFolder(folder) }
      try DurableFile.write(bytes, to: target)
    } catch {
      throw .record(error)
    }
    guard path == nil, let folder else { return [target] }
    return [target] + MessageFile(folder: folder, material: material, newest: name).written()
  }

  private func name(of request: ExportRequest, _ material: ReportMaterial) -> String? {
    let kind = DocumentKind(request.document)
    return switch request.format {
    case .json: ReportFile.fileName(of: kind, as: .html, from: material, suffix: "json")
    case .pdf: ReportFile.fileName(of: kind, as: .odt, from: material, suffix: "pdf")
    default:
      ReportFormat(request.format).map { ReportFile.fileName(of: kind, as: $0, from: material) }
    }
  }

  private func bytes(
    of request: ExportRequest, _ material: ReportMaterial
  ) throws(Failure) -> [UInt8] {
    let kind = DocumentKind(request.document)
    switch request.format {
    case .json: return JSONWriter.bytes(material.file)
    case .pdf:
      announce(messages.sharing.makingPDF)
      do throws(PDFMaker.Failure) {
        return try PDFMaker.bytes(of: kind, from: material)
      } catch {
        throw .pdf(error)
      }
    default:
      guard let format = ReportFormat(request.format),
        let made = ReportFile(kind, as: format, from: material)
      else { throw .notOffered }
      return made.bytes
    }
  }

  func sentence(for failure: Failure) -> String {
    let words = messages.sharing
    return switch failure {
    case .record(let error), .pdf(.record(let error)):
      ErrorText(messages: messages).sentence(for: error, nextStep: nextStep)
    case .exists(let path): words.exists(path)
    case .pdf(.noProgram): words.noPDF
    case .pdf(.failed(let program)): words.pdfFailed(program)
    case .notOffered: messages.notices.notOffered
    }
  }
}

extension DocumentKind {
  /// The document that a person chose by name.
  init(_ document: ExportDocument) {
    switch document {
    case .summary: self = .synthesis
    case .report: self = .report
    case .plan: self = .plan
    }
  }
}

extension ReportFormat {
  /// Nil for what is made in another way: a PDF, or the file itself.
  init?(_ format: ExportFormat) {
    switch format {
    case .html: self = .html
    case .odt: self = .odt
    case .markdown: self = .markdown
    case .text: self = .text
    case .csv: self = .csv
    case .calendar: self = .calendar
    case .pdf, .json: return nil
    }
  }
}
