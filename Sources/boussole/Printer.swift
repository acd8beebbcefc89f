import Assessments
import Glibc
import Messages
import Records
import Referential
import Reports
import Wizard

/// Writes sheets and questions where people work; never over a file that somebody may have filled in.
struct Printer {
  let messages: Messages
  let environment: [String: String]

  /// The document as bytes in a format.
  func bytes(of document: Document, as format: ExportFormat) -> [UInt8] {
    document.bytes(as: Printer.reportFormat(format)) ?? []
  }

  /// A sheet as a document; in plain text, lines stand for what is to be written.
  func document(of sheet: Sheet, as format: ExportFormat) -> Document {
    Document(
      sheet: sheet, in: messages.language, at: Clock.now,
      blank: format == .text || format == .markdown ? "…" : "")
  }

  /// Writes into the folder of documents, under a name that is free; gives the path.
  func write(
    _ document: Document, as format: ExportFormat, named part: String
  ) throws(RecordError) -> String {
    let folder = Exporter(
      messages: messages, environment: environment, nextStep: messages.sharing.tryAgain
    ).folder
    try SystemPath.createFolder(folder)
    let name = printedFileName(
      date: Clock.now.date, title: document.title, part: part,
      suffix: Printer.reportFormat(format).suffix)
    let path = free(folder + "/" + name)
    try DurableFile.write(bytes(of: document, as: format), to: path)
    return path
  }

  private func free(_ path: String) -> String {
    guard SystemPath.exists(path), let dot = path.lastIndex(of: ".") else { return path }
    var number = 2
    while SystemPath.exists("\(path[..<dot]) \(number)\(path[dot...])") { number += 1 }
    return "\(path[..<dot]) \(number)\(path[dot...])"
  }

  private static func reportFormat(_ format: ExportFormat) -> ReportFormat {
    switch format {
    case .odt: .odt
    case .markdown: .markdown
    case .text: .text
    default: .html
    }
  }
}
