import Assessments
import Messages
import Referential

/// A document in a format: the bytes to write, and a name for them.
public struct ReportFile: Hashable, Sendable {
  /// « 2026-03-12 Jardins partagés – synthèse.odt ».
  public let fileName: String
  public let bytes: [UInt8]

  /// Nil when the format does not hold that document (`ReportFormat.documents`).
  public init?(_ document: DocumentKind, as format: ReportFormat, from material: ReportMaterial) {
    guard format.documents.contains(document) else { return nil }
    fileName = ReportFile.fileName(of: document, as: format, from: material)
    switch format {
    case .html: bytes = Array(HTMLWriter.write(Document(document, from: material)).utf8)
    case .odt: bytes = ODTWriter.write(Document(document, from: material))
    case .markdown: bytes = Array(MarkdownWriter.write(Document(document, from: material)).utf8)
    case .text: bytes = Array(PlainTextWriter.write(Document(document, from: material)).utf8)
    case .calendar: bytes = Array(ICalendar.write(ReportReading(material)).utf8)
    case .csv:
      let reading = ReportReading(material)
      let table =
        document == .plan ? CSVTable(planOf: reading) : CSVTable(answersOf: reading)
      bytes = Array(table.text.utf8)
    }
  }

  private init(fileName: String, bytes: [UInt8]) {
    self.fileName = fileName
    self.bytes = bytes
  }

  /// The name of a file, known without making it; `suffix` stands for another end, such as `pdf`.
  public static func fileName(
    of document: DocumentKind, as format: ReportFormat, from material: ReportMaterial,
    suffix: String? = nil
  ) -> String {
    let words = Messages(in: material.language).reportsFiles
    let part =
      switch (document, format) {
      case (.report, .csv): words.answers
      case (.synthesis, _): words.synthesis
      case (.report, _): words.report
      case (.plan, _): words.plan
      }
    return Reports.fileName(
      date: material.date, subject: material.assessment.subject.name, part: part,
      suffix: suffix ?? format.suffix, untitled: words.untitled)
  }

  /// What the names of all files made from this material begin with.
  public static func namePrefix(from material: ReportMaterial) -> String {
    fileNamePrefix(
      date: material.date, subject: material.assessment.subject.name,
      untitled: Messages(in: material.language).reportsFiles.untitled)
  }

  /// `message.txt`: ready to paste in a mail that carries `attached`, other files of this material.
  public static func message(for attached: [String], from material: ReportMaterial) -> ReportFile {
    let words = Messages(in: material.language).reportsFiles
    let name = Reports.fileName(
      date: material.date, subject: material.assessment.subject.name, part: words.message,
      suffix: "txt", untitled: words.untitled)
    return ReportFile(
      fileName: name,
      bytes: Array(MailText(reading: ReportReading(material), attached: attached).text.utf8))
  }
}
