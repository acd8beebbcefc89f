import Glibc

/// Text on standard output and standard error, written whole.
enum Output {
  static func print(_ text: String) { write(text + "\n", to: 1) }
  static func printError(_ text: String) { write(text + "\n", to: 2) }

  static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  static func write(_ whole: [UInt8], to descriptor: Int32 = 1) {
    var bytes = whole[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // A reader that left early, such as `head`, is no reason to complain.
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

/// Lines of standard input, whole and as UTF-8.
final class InputLines {
  private var waiting: [UInt8] = []
  private var hasEnded = false

  /// More than anybody types on one line.
  private static let longest = 1 << 16

  /// The next line without its end; nil at the end of input.
  func next() -> String? {
    while true {
      if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        defer { waiting.removeSubrange(...end) }
        return text(waiting[..<end])
      }
      if hasEnded || waiting.count > InputLines.longest {
        guard !waiting.isEmpty else { return nil }
        defer { waiting = [] }
        return text(waiting[...])
      }
      var block = [UInt8](repeating: 0, count: 4_096)
      let count = read(0, &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { hasEnded = true } else { waiting += block[..<count] }
    }
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String {
    let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
    return String(decoding: line, as: UTF8.self)
  }
}
