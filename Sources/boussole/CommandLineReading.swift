import ArgumentParser
import Messages
import Referential

/// From words on a command line to something to run.
enum CommandLineReading {
  /// What the words ask for.
  enum Request {
    case run(any Verb)
    case help(of: [String])
    case version
    case misunderstood(String)
  }

  /// Reads the words.
  ///
  /// Nothing is printed and nothing ends here, unlike `ParsableCommand.main`.
  static func read(_ words: [String], messages: Messages) -> Request {
    let ordered = verbFirst(words)
    let verbs = ordered.prefix { !$0.hasPrefix("-") }
    if ordered.contains("--version") { return .version }
    if ordered.contains("--help") || ordered.contains("-h") {
      return .help(of: Array(verbs.prefix(2)))
    }
    if let first = verbs.first, ["help", "aide"].contains(first) {
      return .help(of: Array(verbs.dropFirst().prefix(2)))
    }
    // What the parser offers to its own tools is in English, and none of ours.
    if let other = ordered.first(where: isOfTheParser) {
      return .misunderstood(messages.usage.unknownOption(other))
    }
    do {
      let command = try Boussole.parseAsRoot(ordered)
      if let verb = command as? any Verb { return .run(verb) }
      return .misunderstood(Boussole.message(for: ValidationError("")))
    } catch {
      return .misunderstood(
        UsageText(messages: messages).sentence(for: Boussole.message(for: error), words: ordered))
    }
  }

  private static func isOfTheParser(_ word: String) -> Bool {
    ["--experimental-dump-help", "--generate-completion-script", "--help-hidden"].contains {
      word == $0 || word.hasPrefix($0 + "=")
    }
  }

  /// Options that stand before the verb go behind it, so that both orders mean the same.
  private static func verbFirst(_ words: [String]) -> [String] {
    var place = words.startIndex
    while place < words.endIndex, words[place].hasPrefix("-"), words[place] != "-" {
      place += GlobalOptions.withValue.contains(words[place]) ? 2 : 1
    }
    guard place < words.endIndex, place > words.startIndex else { return words }
    return Array(words[place...].prefix(1)) + Array(words[..<place]) + Array(words[(place + 1)...])
  }

  /// The language asked for on the command line, before anything is parsed: errors are said in it.
  static func language(in words: [String]) -> Language? {
    for (place, word) in words.enumerated() {
      if word.hasPrefix("--lang=") { return Language(rawValue: String(word.dropFirst(7))) }
      if word == "--lang", place + 1 < words.count { return Language(rawValue: words[place + 1]) }
    }
    return nil
  }
}
