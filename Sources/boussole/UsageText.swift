import Messages

/// The parser's error sentences, which exist in English only, said in the person's language.
///
/// The parser keeps its errors to itself and gives sentences; we recognise them by their form, and a test
/// holds each form, so that a new version that words them otherwise is seen (docs/decisions).
struct UsageText {
  let messages: Messages

  /// The same thing in the person's language; a form we do not know is passed on as it is.
  func sentence(for text: String, words: [String]) -> String {
    let first = text.split(separator: "\n").first.map(String.init) ?? text
    let line = first.hasPrefix("Error: ") ? String(first.dropFirst(7)) : first
    let quoted = quotes(in: line)
    let usage = messages.usage
    if line.hasPrefix("Unknown option"), let name = quoted.first {
      let hint = quoted.count > 1 ? " " + usage.didYouMean(quoted[1]) : ""
      return usage.unknownOption(name) + hint
    }
    if line.hasPrefix("Missing value for"), let name = quoted.first {
      return usage.missingValue(firstWord(name))
    }
    if line.hasPrefix("Missing expected argument"), let name = quoted.first {
      return usage.missingArgument(name)
    }
    if line.hasPrefix("Unexpected argument") || line.contains("unexpected arguments:") {
      let name = quoted.first ?? ""
      // A verb inside `workshop` is looked for behind it.
      let isVerb =
        words.first == name
        || (["workshop", "atelier"].contains(words.first) && words.dropFirst().first == name)
      return isVerb ? usage.unknownVerb(name) : usage.unexpectedArgument(name)
    }
    if line.hasPrefix("The value"), quoted.count >= 2 {
      let option = firstWord(quoted[1])
      return usage.invalidValue(option, quoted[0], option == "--lang" ? ["fr", "en"] : [])
    }
    return usage.other(line)
  }

  private func firstWord(_ text: String) -> String {
    text.split(separator: " ").first.map(String.init) ?? text
  }

  private func quotes(in line: String) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0 % 2 == 1 ? String($1) : nil }
  }
}
