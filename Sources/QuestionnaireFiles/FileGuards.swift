/// What is refused before YAML is read at all, because a file may come from anyone.
enum FileGuards {
  /// The largest file read: several times the largest questionnaire.
  static let largestSize = 1 << 20
  /// How deep lists and mappings may lie in one another; a questionnaire needs eight.
  static let deepest = 24

  /// The text of a file, or nil after a report.
  static func text(of file: SourceFile, reportingTo session: ReadingSession) -> String? {
    guard file.bytes.count <= largestSize else {
      session.report(.tooLarge(limit: largestSize), at: .start)
      return nil
    }
    guard var text = String(validating: file.bytes, as: UTF8.self) else {
      session.report(.notUTF8, at: Place(line: firstLineNotUTF8(file.bytes), column: 1))
      return nil
    }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return refuses(text, reportingTo: session) ? nil : text
  }

  private static func firstLineNotUTF8(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (bad ?? 0) + 1
  }

  /// Reports control characters and aliases.
  ///
  /// An alias could make a small file stand for an endless one, and expanding it happens inside the
  /// YAML library; so it is looked for beforehand, in comments too, where a star before a letter is
  /// no loss.
  private static func refuses(_ text: String, reportingTo session: ReadingSession) -> Bool {
    var place = Place.start
    var previous: Unicode.Scalar = "\n"
    var star: Place?
    var isRefused = false
    for scalar in text.unicodeScalars {
      if let found = star {
        if canNameAnAlias(scalar) {
          session.report(.alias, at: found)
          isRefused = true
        }
        star = nil
      }
      if isRefusedControl(scalar) {
        session.report(.controlCharacter(scalar), at: place)
        isRefused = true
      }
      if scalar == "*", canStandBeforeAnAlias(previous) { star = place }
      place = scalar == "\n" ? Place(line: place.line + 1, column: 1) : place.advanced(by: 1)
      previous = scalar
    }
    return isRefused
  }

  private static func canStandBeforeAnAlias(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "[", "{", ",", ":", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func canNameAnAlias(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }

  private static func isRefusedControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
