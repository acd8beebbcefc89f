/// Lines of a text in whatever encoding a mail program or a spreadsheet left it.
public enum DecodedText {
  /// The text; nil for bytes that are no text.
  ///
  /// UTF-8 and UTF-16 by their marks, then UTF-8 if it is valid, else Windows-1252, which holds Latin-1.
  public static func text(of bytes: [UInt8]) -> String? {
    let text: String
    if bytes.starts(with: [0xFF, 0xFE]) {
      text = utf16(bytes.dropFirst(2)) { $0 | $1 << 8 }
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      text = utf16(bytes.dropFirst(2)) { $0 << 8 | $1 }
    } else {
      let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
      text =
        String(validating: content, as: UTF8.self)
        ?? String(String.UnicodeScalarView(content.map { windows1252($0) }))
    }
    return text.unicodeScalars.contains("\0") ? nil : text
  }

  /// Lines without their ends: LF, CR LF or CR.
  public static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where wasReturn: break
      case "\n", "\r":
        lines.append(String(line))
        line = String.UnicodeScalarView()
      default: line.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    lines.append(String(line))
    return lines
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, _ unit: (UInt16, UInt16) -> UInt16
  ) -> String {
    let bytes = Array(bytes)
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      unit(UInt16(bytes[$0]), UInt16(bytes[$0 + 1]))
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return windowsSpecials[Int(byte) - 0x80]
  }

  /// 0x80 to 0x9F; the five bytes that stand for nothing become U+FFFD.
  private static let windowsSpecials: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
    "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ",
    "\u{FFFD}", "ž", "Ÿ",
  ]
}
