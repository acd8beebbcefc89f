import DisplayText
import Records

/// Bytes of a file, or of standard input for `-`.
enum Bytes {
  static func read(_ path: String) throws(RecordError) -> [UInt8] {
    try FileBytes.read(path)
  }
}

/// Text from files and people, safe for a terminal and on one line.
enum SafeText {
  static func line(_ parts: [String]) -> String {
    parts.map(displayText).joined(separator: "  ")
  }
}
