import Assessments
import Packs

/// What is kept of a message so that it is noticed when it comes again.
///
/// Of the name that its mail program gave it, never of its words: those are few enough to be guessed from a
/// digest.
enum MessageMark {
  /// Sixteen digits; empty for a message without a name.
  static func of(_ messageID: String, in workshop: WorkshopID) -> String {
    guard !messageID.isEmpty else { return "" }
    return String(Digest(of: Array("\(workshop.rawValue) \(messageID)".utf8)).hex.prefix(16))
  }
}
