/// Comma-separated values as French spreadsheets open them: UTF-8 with its mark, `;` and CRLF.
struct CSVTable {
  var titles: [String]
  var rows: [[String]]

  /// The file.
  var text: String {
    "\u{FEFF}"
      + ([titles] + rows).map { row in
        row.map(CSVTable.field).joined(separator: ";") + "\r\n"
      }.joined()
  }

  /// One field, quoted where needed; what a spreadsheet would compute is kept as text by an
  /// apostrophe in front.
  static func field(_ text: String) -> String {
    let cleaned = documentText(text)
    let harmless = startsFormula(cleaned) ? "'" + cleaned : cleaned
    let needsQuotes = harmless.contains { character in
      character.isNewline || character == ";" || character == "\"" || character == ","
    }
    guard needsQuotes || harmless.first?.isWhitespace == true || harmless.last?.isWhitespace == true
    else { return harmless }
    return "\"" + harmless.replacing("\"", with: "\"\"") + "\""
  }

  /// Blanks and invisible marks in front do not hide a formula from every spreadsheet.
  private static func startsFormula(_ text: String) -> Bool {
    let first = text.unicodeScalars.first { scalar in
      !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
        && scalar.properties.generalCategory != .format
    }
    return first.map { "=+-@＝＋－＠|%".unicodeScalars.contains($0) } ?? false
  }
}
