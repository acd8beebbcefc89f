import Assessments
import Messages
import Referential

/// A paper of a workshop in a format: the bytes to write, and a name for them.
public struct WorkshopFile: Hashable, Sendable {
  /// « 2026-03-12 Jardins partagés – bulletin.odt ».
  public let fileName: String
  public let bytes: [UInt8]

  /// Nil when the format does not hold the document, or when it may not be made yet.
  public init?(
    _ kind: WorkshopDocumentKind, as format: ReportFormat, from material: WorkshopMaterial
  ) {
    guard kind.formats.contains(format), kind.isReady(in: material) else { return nil }
    fileName = WorkshopFile.fileName(of: kind, as: format, from: material)
    if kind == .textBallot {
      bytes = Array(TextBallot(reading: WorkshopReading(material)).text.utf8)
      return
    }
    if kind == .invitation, format == .text {
      bytes = Array(WorkshopReading(material).invitationText.utf8)
      return
    }
    guard let document = Document(kind, from: material) else { return nil }
    switch format {
    case .html: bytes = Array(HTMLWriter.write(document).utf8)
    case .odt: bytes = ODTWriter.write(document)
    case .markdown: bytes = Array(MarkdownWriter.write(document).utf8)
    case .text: bytes = Array(PlainTextWriter.write(document).utf8)
    case .csv, .calendar: return nil
    }
  }

  /// The name of a file, known without making it.
  public static func fileName(
    of kind: WorkshopDocumentKind, as format: ReportFormat, from material: WorkshopMaterial
  ) -> String {
    let messages = Messages(in: material.language)
    let subject =
      material.workshop?.setup.subject.name ?? material.questionnaire.title[material.language]
    return Reports.fileName(
      date: material.workshop?.setup.date ?? material.today, subject: subject,
      part: kind.name(in: messages).lowercasedFirst, suffix: format.suffix,
      untitled: messages.reportsFiles.untitled)
  }
}
