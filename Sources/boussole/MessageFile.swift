import Glibc
import Records
import Reports

/// `message.txt`: ready to paste in a mail, beside the documents that it announces.
///
/// A message that somebody changed, or that is about something else, is never written over: then this
/// one takes the name of the subject.
struct MessageFile {
  let folder: String
  let material: ReportMaterial
  /// The document that was just written.
  let newest: String

  /// Writes it and gives its path; none when there is no room for it, since the document is there.
  func written() -> [String] {
    let file = ReportFile.message(for: attached, from: material)
    for name in ["message.txt", file.fileName] {
      let path = folder + "/" + name
      guard mayWrite(file.bytes, to: path) else { continue }
      return (try? DurableFile.write(file.bytes, to: path)) == nil ? [] : [path]
    }
    return []
  }

  /// Everything of the same subject and day that is in the folder.
  private var attached: [String] {
    let prefix = ReportFile.namePrefix(from: material)
    let others = SystemPath.names(in: folder).filter {
      $0.hasPrefix(prefix) && $0 != newest && !$0.contains("– message.")
    }
    return [newest] + others
  }

  /// Nothing is there, or only what we wrote for other documents of the same subject.
  private func mayWrite(_ bytes: [UInt8], to path: String) -> Bool {
    guard SystemPath.exists(path) else { return true }
    guard let former = try? FileBytes.read(path) else { return false }
    return MessageFile.prose(of: former) == MessageFile.prose(of: bytes)
  }

  /// The lines that do not name files or what was left out.
  private static func prose(of bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("- ") }
      .map { $0 }
  }
}
